<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccountDirectory</name>
    <message>
        <source>The account with the id %1 was unlinked.</source>
        <translation>A conta com o id %1 foi desvinculada.</translation>
    </message>
</context>
<context>
    <name>ApiToken</name>
    <message>
        <source>The file api-token cannot be written: %1.</source>
        <translation>Não foi possível gravar o arquivo api-token: %1.</translation>
    </message>
    <message>
        <source>Free some space, or make the profile&apos;s folder writable.</source>
        <translation>Libere espaço ou permita gravar na pasta do perfil.</translation>
    </message>
</context>
<context>
    <name>AppSecrets</name>
    <message>
        <source>There is no secret named “%1”.</source>
        <translation>Não há segredo chamado “%1”.</translation>
    </message>
    <message>
        <source>These can be set: %1.</source>
        <translation>Podem ser definidos: %1.</translation>
    </message>
    <message>
        <source>The value for %1 is empty or longer than 64 KiB; nothing was changed.</source>
        <translation>O valor de %1 está vazio ou passa de 64 KiB; nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>Não foi possível alterar %1: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable, or add Kalends in your desktop&apos;s own start-up settings.</source>
        <translation>Permita gravar na pasta ou adicione o Kalends nas configurações de inicialização da sua área de trabalho.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Only %1 MB are free on the disk that holds the profile.</source>
        <translation>Só há %1 MB livres no disco que guarda o perfil.</translation>
    </message>
    <message>
        <source>Free some space: media are copied into the profile.</source>
        <translation>Libere espaço: as mídias são copiadas para o perfil.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder can be written, with %1 GB free.</source>
        <translation>É possível gravar na pasta do perfil, com %1 GB livres.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>O banco de dados está íntegro.</translation>
    </message>
    <message>
        <source>settings.ini has nothing that is out of place.</source>
        <translation>Não há nada fora do lugar em settings.ini.</translation>
    </message>
    <message>
        <source>The default is used until it is mended.</source>
        <translation>O valor padrão vale até isso ser corrigido.</translation>
    </message>
    <message>
        <source>No account is linked.</source>
        <translation>Nenhuma conta está vinculada.</translation>
    </message>
    <message>
        <source>Link one with “accounts link ig --token” or “accounts link tiktok”.</source>
        <translation>Vincule uma com “accounts link ig --token” ou “accounts link tiktok”.</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <translation>conta do %1 %2</translation>
    </message>
    <message>
        <source>The %1 is linked and alive.</source>
        <translation>A %1 está vinculada e ativa.</translation>
    </message>
    <message>
        <source>The link of the %1 has expired.</source>
        <translation>O vínculo da %1 expirou.</translation>
    </message>
    <message>
        <source>The %1 has taken the permission back.</source>
        <translation>A %1 retirou a permissão.</translation>
    </message>
    <message>
        <source>Link it again.</source>
        <translation>Vincule-a de novo.</translation>
    </message>
    <message>
        <source>Publishing to %1 is on.</source>
        <translation>A publicação no %1 está ligada.</translation>
    </message>
    <message>
        <source>Publishing to %1 is off, so its posts are held.</source>
        <translation>A publicação no %1 está desligada, então os posts ficam retidos.</translation>
    </message>
    <message>
        <source>Turn it on with “flags set %1 on”.</source>
        <translation>Ligue com “flags set %1 on”.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and are gone when the service stops.</source>
        <translation>Os segredos ficam só na memória e somem quando o serviço para.</translation>
    </message>
    <message>
        <source>Start it without KALENDS_SECRETS=memory to use the keychain.</source>
        <translation>Inicie sem KALENDS_SECRETS=memory para usar o chaveiro.</translation>
    </message>
    <message>
        <source>The keychain answers and is unlocked.</source>
        <translation>O chaveiro responde e está desbloqueado.</translation>
    </message>
    <message>
        <source>The keychain is locked; posts wait until it is open.</source>
        <translation>O chaveiro está bloqueado; os posts esperam até ele abrir.</translation>
    </message>
    <message>
        <source>Unlock it, for instance by logging in to the desktop.</source>
        <translation>Desbloqueie-o, por exemplo entrando na área de trabalho.</translation>
    </message>
    <message>
        <source>The keychain has no default keyring.</source>
        <translation>O serviço de chaveiro não tem um chaveiro padrão.</translation>
    </message>
    <message>
        <source>Create one with the system&apos;s password manager.</source>
        <translation>Crie um no gerenciador de senhas do sistema.</translation>
    </message>
    <message>
        <source>No keychain service answers, so tokens can be neither kept nor read.</source>
        <translation>Nenhum serviço de chaveiro responde, então não dá para guardar nem ler tokens.</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet and log in to a desktop session with a message bus.</source>
        <translation>Instale o gnome-keyring ou o KWallet e entre em uma sessão gráfica com barramento de mensagens.</translation>
    </message>
    <message>
        <source>No staging storage is set up; Instagram posts and TikTok photos need one.</source>
        <translation>Não há armazenamento de passagem configurado; posts do Instagram e fotos do TikTok precisam de um.</translation>
    </message>
    <message>
        <source>Fill in the [staging] part of settings.ini and run “secrets set staging.secret_access_key”.</source>
        <translation>Preencha a parte [staging] de settings.ini e execute “secrets set staging.secret_access_key”.</translation>
    </message>
    <message>
        <source>The staging storage&apos;s secret key is not in the keychain.</source>
        <translation>A chave secreta do armazenamento de passagem não está no chaveiro.</translation>
    </message>
    <message>
        <source>Set it with “secrets set staging.secret_access_key”.</source>
        <translation>Defina-a com “secrets set staging.secret_access_key”.</translation>
    </message>
    <message>
        <source>The staging storage takes a file, hands it out and removes it.</source>
        <translation>O armazenamento de passagem recebe um arquivo, entrega-o e o remove.</translation>
    </message>
    <message>
        <source>The clock could not be compared with a server&apos;s; nothing suggests that it is wrong.</source>
        <translation>Não foi possível comparar o relógio com o de um servidor; nada indica que esteja errado.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock differs from a server&apos;s by %1 s.</source>
        <translation>O relógio do computador difere do de um servidor em %1 s.</translation>
    </message>
    <message>
        <source>Turn on automatic time; posts are held while the clock is more than five minutes off.</source>
        <translation>Ligue a hora automática; os posts ficam retidos enquanto o relógio estiver errado em mais de cinco minutos.</translation>
    </message>
</context>
<context>
    <name>EntryRepository</name>
    <message>
        <source>“%1” is not a cursor of this list.</source>
        <translation>“%1” não é um cursor desta lista.</translation>
    </message>
    <message>
        <source>Take the cursor of the page before, or none.</source>
        <translation>Use o cursor da página anterior, ou nenhum.</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>This profile has a real %1 account linked; the sandbox does not touch it.</source>
        <translation>Este perfil tem uma conta real do %1 vinculada; a sandbox não mexe nele.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile.</source>
        <translation>Escolha outra pasta com --profile.</translation>
    </message>
    <message>
        <source>The file api-address cannot be written: %1.</source>
        <translation>Não foi possível gravar o arquivo api-address: %1.</translation>
    </message>
    <message>
        <source>Free some space, or make the profile&apos;s folder writable.</source>
        <translation>Libere espaço ou permita gravar na pasta do perfil.</translation>
    </message>
    <message>
        <source>The feed&apos;s file is there and is no calendar.</source>
        <translation>O arquivo do feed já existe e não é um calendário.</translation>
    </message>
    <message>
        <source>Give another one in the settings: [feed] path.</source>
        <translation>Informe outro nas configurações: [feed] path.</translation>
    </message>
    <message>
        <source>The feed cannot be written: %1.</source>
        <translation>Não foi possível gravar o feed: %1.</translation>
    </message>
    <message>
        <source>Give a folder that can be written to: [feed] path.</source>
        <translation>Informe uma pasta em que se possa gravar: [feed] path.</translation>
    </message>
</context>
<context>
    <name>HttpBody</name>
    <message>
        <source>Add the file again.</source>
        <translation>Adicione o arquivo de novo.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Não foi possível ler o arquivo “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” is shorter than it was when it was added.</source>
        <translation>O arquivo “%1” está menor do que quando foi adicionado.</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>The API cannot listen on port %1 of 127.0.0.1: %2.</source>
        <translation>A API não consegue escutar na porta %1 de 127.0.0.1: %2.</translation>
    </message>
    <message>
        <source>Choose another with --port or api/port, or 0 for any free one.</source>
        <translation>Escolha outra com --port ou api/port, ou 0 para qualquer uma livre.</translation>
    </message>
</context>
<context>
    <name>Instagram</name>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation>O Kalends tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Use another file, or convert this one, then retry.</source>
        <translation>Use outro arquivo ou converta este, e tente de novo.</translation>
    </message>
    <message>
        <source>Link the account again under Accounts.</source>
        <translation>Vincule a conta de novo em Contas.</translation>
    </message>
    <message>
        <source>Open the Instagram app, finish what it asks for, then retry.</source>
        <translation>Abra o app do Instagram, conclua o que ele pede e tente de novo.</translation>
    </message>
    <message>
        <source>Edit the post, then retry.</source>
        <translation>Edite o post e tente de novo.</translation>
    </message>
    <message>
        <source>Kalends waits and tries again by itself.</source>
        <translation>O Kalends espera e tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>Se acontecer de novo, informe o caso com os códigos do registro da tentativa.</translation>
    </message>
    <message>
        <source>Post by hand for now; Kalends waits before it tries again.</source>
        <translation>Por enquanto, poste à mão; o Kalends espera antes de tentar de novo.</translation>
    </message>
    <message>
        <source>Instagram took too long to fetch the file.</source>
        <translation>O Instagram demorou demais para buscar o arquivo.</translation>
    </message>
    <message>
        <source>Instagram&apos;s upload expired before it was published.</source>
        <translation>O envio ao Instagram expirou antes de ser publicado.</translation>
    </message>
    <message>
        <source>Instagram has a problem of its own.</source>
        <translation>O Instagram está com um problema próprio.</translation>
    </message>
    <message>
        <source>Instagram could not prepare the upload.</source>
        <translation>O Instagram não conseguiu preparar o envio.</translation>
    </message>
    <message>
        <source>Instagram&apos;s upload failed for a reason it does not name.</source>
        <translation>O envio ao Instagram falhou por um motivo que ele não informa.</translation>
    </message>
    <message>
        <source>Instagram does not support this kind of media here.</source>
        <translation>O Instagram não aceita este tipo de mídia aqui.</translation>
    </message>
    <message>
        <source>The cover&apos;s moment lies outside the clip.</source>
        <translation>O momento da capa está fora do clipe.</translation>
    </message>
    <message>
        <source>Choose another cover, then retry.</source>
        <translation>Escolha outra capa e tente de novo.</translation>
    </message>
    <message>
        <source>Instagram is down for a moment.</source>
        <translation>O Instagram está fora do ar por um momento.</translation>
    </message>
    <message>
        <source>The Instagram app that Kalends uses lacks the capability to publish.</source>
        <translation>Falta ao app do Instagram usado pelo Kalends a capacidade de publicar.</translation>
    </message>
    <message>
        <source>Check the products of your app in Meta&apos;s dashboard.</source>
        <translation>Confira os produtos do seu app no painel da Meta.</translation>
    </message>
    <message>
        <source>Instagram has paused automatic posting for this account (suspected spam).</source>
        <translation>O Instagram pausou a postagem automática desta conta (suspeita de spam).</translation>
    </message>
    <message>
        <source>The app has made too many calls to Instagram.</source>
        <translation>O app fez chamadas demais ao Instagram.</translation>
    </message>
    <message>
        <source>Instagram&apos;s limit of posts in 24 hours is reached for this account.</source>
        <translation>O limite do Instagram de posts em 24 horas foi atingido nesta conta.</translation>
    </message>
    <message>
        <source>Instagram says that the permission to publish was not given, or was taken away.</source>
        <translation>O Instagram diz que a permissão para publicar não foi dada ou foi retirada.</translation>
    </message>
    <message>
        <source>Link the account again and leave all permissions ticked.</source>
        <translation>Vincule a conta de novo e deixe todas as permissões marcadas.</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram for this account.</source>
        <translation>Houve chamadas demais ao Instagram para esta conta.</translation>
    </message>
    <message>
        <source>Instagram does not find the upload.</source>
        <translation>O Instagram não encontra o envio.</translation>
    </message>
    <message>
        <source>Instagram does not know the upload, or it expired.</source>
        <translation>O Instagram não conhece o envio, ou ele expirou.</translation>
    </message>
    <message>
        <source>Instagram says the account is inactive, restricted or must confirm who it is.</source>
        <translation>O Instagram diz que a conta está inativa, restrita ou precisa confirmar de quem é.</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram for this page.</source>
        <translation>Houve chamadas demais ao Instagram para esta página.</translation>
    </message>
    <message>
        <source>Instagram does not know this kind of post.</source>
        <translation>O Instagram não conhece este tipo de post.</translation>
    </message>
    <message>
        <source>A carousel needs 2 to 10 pictures or clips.</source>
        <translation>Um carrossel precisa de 2 a 10 imagens ou clipes.</translation>
    </message>
    <message>
        <source>Add or remove some, then retry.</source>
        <translation>Adicione ou remova alguns e tente de novo.</translation>
    </message>
    <message>
        <source>A product tag on a clip must not have a position.</source>
        <translation>Uma marcação de produto em um clipe não pode ter posição.</translation>
    </message>
    <message>
        <source>A product tag on a picture needs a position.</source>
        <translation>Uma marcação de produto em uma imagem precisa de posição.</translation>
    </message>
    <message>
        <source>A product tag names a product that Instagram does not take.</source>
        <translation>Uma marcação indica um produto que o Instagram não aceita.</translation>
    </message>
    <message>
        <source>There are too many @ mentions or tagged people; Instagram takes 20.</source>
        <translation>Há menções com @ ou pessoas marcadas demais; o Instagram aceita 20.</translation>
    </message>
    <message>
        <source>Instagram did not accept what Kalends sent.</source>
        <translation>O Instagram não aceitou o que o Kalends enviou.</translation>
    </message>
    <message>
        <source>Instagram&apos;s session for this account is no longer valid.</source>
        <translation>A sessão do Instagram desta conta não vale mais.</translation>
    </message>
    <message>
        <source>The account&apos;s owner removed the app in Instagram.</source>
        <translation>O dono da conta removeu o app no Instagram.</translation>
    </message>
    <message>
        <source>Instagram wants a security check before the account may go on.</source>
        <translation>O Instagram quer uma verificação de segurança antes de a conta continuar.</translation>
    </message>
    <message>
        <source>Log in on instagram.com, finish the check, then link the account again.</source>
        <translation>Entre em instagram.com, conclua a verificação e vincule a conta de novo.</translation>
    </message>
    <message>
        <source>The password of the account was changed, which ended the link.</source>
        <translation>A senha da conta foi alterada, o que encerrou o vínculo.</translation>
    </message>
    <message>
        <source>The link to the account has expired.</source>
        <translation>O vínculo com a conta expirou.</translation>
    </message>
    <message>
        <source>The account is not confirmed yet.</source>
        <translation>A conta ainda não está confirmada.</translation>
    </message>
    <message>
        <source>Confirm it in the Instagram app, then link it again.</source>
        <translation>Confirme-a no app do Instagram e vincule-a de novo.</translation>
    </message>
    <message>
        <source>The link to the account was ended (logged out or revoked).</source>
        <translation>O vínculo com a conta foi encerrado (saída ou revogação).</translation>
    </message>
    <message>
        <source>The session of the account is no longer valid.</source>
        <translation>A sessão da conta não vale mais.</translation>
    </message>
    <message>
        <source>Instagram no longer takes the link to this account (expired or revoked).</source>
        <translation>O Instagram não aceita mais o vínculo com esta conta (expirado ou revogado).</translation>
    </message>
    <message>
        <source>Instagram denies the permission; Meta may have restricted the app.</source>
        <translation>O Instagram nega a permissão; a Meta talvez tenha restringido o app.</translation>
    </message>
    <message>
        <source>Check the app in Meta&apos;s dashboard; if it is fine there, link the account again.</source>
        <translation>Confira o app no painel da Meta; se lá estiver tudo bem, vincule a conta de novo.</translation>
    </message>
    <message>
        <source>The app has reached a limit of Instagram.</source>
        <translation>O app atingiu um limite do Instagram.</translation>
    </message>
    <message>
        <source>Instagram does not support the clip&apos;s format.</source>
        <translation>O Instagram não aceita o formato do clipe.</translation>
    </message>
    <message>
        <source>Instagram has paused automatic posting for this account (its rules).</source>
        <translation>O Instagram pausou a postagem automática desta conta (pelas regras dele).</translation>
    </message>
    <message>
        <source>Instagram says this is a duplicate of an earlier post.</source>
        <translation>O Instagram diz que isto é uma duplicata de um post anterior.</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram.</source>
        <translation>Houve chamadas demais ao Instagram.</translation>
    </message>
    <message>
        <source>Instagram could not fetch the file from the staging storage.</source>
        <translation>O Instagram não conseguiu buscar o arquivo no armazenamento de passagem.</translation>
    </message>
    <message>
        <source>Check with “doctor” that the storage&apos;s links can be opened from the internet.</source>
        <translation>Verifique com “doctor” se os links do armazenamento abrem pela internet.</translation>
    </message>
    <message>
        <source>Instagram is not ready with the upload yet.</source>
        <translation>O Instagram ainda não terminou o envio.</translation>
    </message>
    <message>
        <source>The picture is larger than 8 MiB.</source>
        <translation>A imagem passa de 8 MiB.</translation>
    </message>
    <message>
        <source>Instagram does not support the picture&apos;s format, or the staging storage gave it something else.</source>
        <translation>O Instagram não aceita o formato da imagem, ou o armazenamento de passagem entregou outra coisa.</translation>
    </message>
    <message>
        <source>The picture&apos;s shape is outside 4:5 to 1.91:1.</source>
        <translation>A proporção da imagem está fora de 4:5 a 1.91:1.</translation>
    </message>
    <message>
        <source>Crop it, then retry.</source>
        <translation>Corte-a e tente de novo.</translation>
    </message>
    <message>
        <source>The caption is longer than 2,200 characters.</source>
        <translation>A legenda passa de 2.200 caracteres.</translation>
    </message>
    <message>
        <source>Shorten it, then retry.</source>
        <translation>Encurte-a e tente de novo.</translation>
    </message>
    <message>
        <source>Instagram could not process the file.</source>
        <translation>O Instagram não conseguiu processar o arquivo.</translation>
    </message>
    <message>
        <source>Instagram could not fetch the clip.</source>
        <translation>O Instagram não conseguiu buscar o clipe.</translation>
    </message>
    <message>
        <source>Trial reels are not available for this account.</source>
        <translation>Reels de teste não estão disponíveis para esta conta.</translation>
    </message>
    <message>
        <source>Instagram could not process the clip, often because of its sound track.</source>
        <translation>O Instagram não conseguiu processar o clipe, muitas vezes por causa da trilha de som.</translation>
    </message>
    <message>
        <source>Instagram could not process the clip.</source>
        <translation>O Instagram não conseguiu processar o clipe.</translation>
    </message>
    <message>
        <source>Instagram refused the file.</source>
        <translation>O Instagram recusou o arquivo.</translation>
    </message>
    <message>
        <source>Instagram refused with an error that Kalends does not know.</source>
        <translation>O Instagram recusou com um erro que o Kalends não conhece.</translation>
    </message>
    <message>
        <source>Instagram could not finish the upload and does not say why.</source>
        <translation>O Instagram não conseguiu concluir o envio e não diz por quê.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it (log in to your desktop, or open its password manager); posts wait until then.</source>
        <translation>Desbloqueie-o (entre na área de trabalho ou abra o gerenciador de senhas); até lá os posts esperam.</translation>
    </message>
    <message>
        <source>No keychain: there is no desktop session bus.</source>
        <translation>Sem chaveiro: não há barramento de sessão da área de trabalho.</translation>
    </message>
    <message>
        <source>Start Kalends from a desktop session, or with dbus-run-session and a keyring service.</source>
        <translation>Inicie o Kalends em uma sessão gráfica, ou com dbus-run-session e um serviço de chaveiro.</translation>
    </message>
    <message>
        <source>No keychain service runs in this session.</source>
        <translation>Nenhum serviço de chaveiro roda nesta sessão.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet.</source>
        <translation>Instale e inicie o gnome-keyring ou o KWallet.</translation>
    </message>
    <message>
        <source>The keychain service has no default keyring.</source>
        <translation>O serviço de chaveiro não tem um chaveiro padrão.</translation>
    </message>
    <message>
        <source>Create one in your desktop&apos;s password manager and make it the default.</source>
        <translation>Crie um no gerenciador de senhas da sua área de trabalho e torne-o o padrão.</translation>
    </message>
    <message>
        <source>The keychain cannot be used, since Qt runs without GLib.</source>
        <translation>O chaveiro não pode ser usado, porque o Qt roda sem GLib.</translation>
    </message>
    <message>
        <source>Start Kalends without QT_NO_GLIB in the environment.</source>
        <translation>Inicie o Kalends sem QT_NO_GLIB no ambiente.</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>O chaveiro respondeu com um erro.</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the keyring service.</source>
        <translation>Tente de novo; se continuar, reinicie o serviço de chaveiro.</translation>
    </message>
</context>
<context>
    <name>OAuthReply</name>
    <message>
        <source>The pasted text holds neither a code nor a redirected address.</source>
        <translation>O texto colado não tem nem código nem endereço de redirecionamento.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar after you allowed access, and paste it here.</source>
        <translation>Depois de permitir o acesso, copie o endereço inteiro da barra do navegador e cole aqui.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Publishing turned off</source>
        <translation>Publicação desligada</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicando</translation>
    </message>
    <message>
        <source>Failed, will retry</source>
        <translation>Falhou, nova tentativa virá</translation>
    </message>
    <message>
        <source>Missing fields</source>
        <translation>Campos faltando</translation>
    </message>
    <message>
        <source>Unsuitable media</source>
        <translation>Mídia inadequada</translation>
    </message>
    <message>
        <source>Missing media</source>
        <translation>Mídia faltando</translation>
    </message>
    <message>
        <source>Account missing</source>
        <translation>Conta faltando</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Token expirado</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Precisa de atenção</translation>
    </message>
</context>
<context>
    <name>SandboxLink</name>
    <message>
        <source>The sandbox&apos;s TikTok did not let itself be linked.</source>
        <translation>O TikTok da sandbox não se deixou vincular.</translation>
    </message>
</context>
<context>
    <name>ServiceDesk</name>
    <message>
        <source>There is already a file at that place; nothing was written.</source>
        <translation>Já existe um arquivo nesse lugar; nada foi gravado.</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>Escolha outro nome para o backup.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no flag called &quot;%1&quot;.</source>
        <translation>Não há flag chamada “%1”.</translation>
    </message>
    <message>
        <source>The flags are %1.</source>
        <translation>As flags são %1.</translation>
    </message>
    <message>
        <source>There is no media with the id %1.</source>
        <translation>Não há mídia com o id %1.</translation>
    </message>
    <message>
        <source>The cursor is not one that this list handed out.</source>
        <translation>Este cursor não foi dado por esta lista.</translation>
    </message>
    <message>
        <source>Pass meta.nextCursor of the page before, or none for the first page.</source>
        <translation>Passe meta.nextCursor da página anterior, ou nada para a primeira página.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation>Não foi possível alcançar %1: %2</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again.</source>
        <translation>Nada se perdeu; haverá nova tentativa.</translation>
    </message>
    <message>
        <source>The account is not linked any more.</source>
        <translation>A conta não está mais vinculada.</translation>
    </message>
    <message>
        <source>Link an account to publish.</source>
        <translation>Vincule uma conta para publicar.</translation>
    </message>
    <message>
        <source>The access of Kalends to the %1 account %2 was taken back.</source>
        <translation>O acesso do Kalends à conta do %1 %2 foi retirado.</translation>
    </message>
    <message>
        <source>The sign-in to the %1 account %2 has expired.</source>
        <translation>O login da conta do %1 %2 expirou.</translation>
    </message>
    <message>
        <source>Link the account again; its planned posts wait until then.</source>
        <translation>Vincule a conta de novo; até lá os posts planejados esperam.</translation>
    </message>
    <message>
        <source>No redirect address is set (%1).</source>
        <translation>Nenhum endereço de redirecionamento definido (%1).</translation>
    </message>
    <message>
        <source>Enter the redirect address that is registered with your app.</source>
        <translation>Informe o endereço de redirecionamento registrado no seu app.</translation>
    </message>
    <message>
        <source>The redirect address “%1” (%2) is not an address such as http://127.0.0.1:8123/callback/.</source>
        <translation>O endereço de redirecionamento “%1” (%2) não é um endereço como http://127.0.0.1:8123/callback/.</translation>
    </message>
    <message>
        <source>Enter it exactly as it is registered with your app, without “?” and “#”.</source>
        <translation>Informe-o exatamente como está registrado no seu app, sem “?” e “#”.</translation>
    </message>
    <message>
        <source>“%1” is not a %2.</source>
        <translation>“%1” não é do tipo %2.</translation>
    </message>
    <message>
        <source>The query has “%1” twice.</source>
        <translation>A consulta traz “%1” duas vezes.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>“%1” não é um id.</translation>
    </message>
    <message>
        <source>“%1” is not a status of a job.</source>
        <translation>“%1” não é um status de tarefa.</translation>
    </message>
    <message>
        <source>Give either “scheduledAt” to reschedule or “status”: “canceled” to cancel.</source>
        <translation>Passe “scheduledAt” para reagendar ou “status”: “canceled” para cancelar.</translation>
    </message>
    <message>
        <source>“status” can only be set to “canceled”.</source>
        <translation>“status” só pode ser definido como “canceled”.</translation>
    </message>
    <message>
        <source>“%1” is not a time with an offset between 1970 and 2199.</source>
        <translation>“%1” não é uma hora com fuso entre 1970 e 2199.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-26T13:30:00Z.</source>
        <translation>Escreva como 2026-11-26T13:30:00Z.</translation>
    </message>
    <message>
        <source>This job is not held for review.</source>
        <translation>Esta tarefa não está retida para revisão.</translation>
    </message>
    <message>
        <source>There is nothing with the id “%1”.</source>
        <translation>Não há nada com o id “%1”.</translation>
    </message>
    <message>
        <source>“%1” has to be %2.</source>
        <translation>“%1” precisa ser: %2.</translation>
    </message>
    <message>
        <source>“limit” is %1; it goes from 1 to %2.</source>
        <translation>“limit” é %1; vai de 1 a %2.</translation>
    </message>
    <message>
        <source>The query has “%1”, which is not known here.</source>
        <translation>A consulta traz “%1”, que não é conhecido aqui.</translation>
    </message>
    <message>
        <source>“cursor” is not one that this list has answered.</source>
        <translation>“cursor” não veio de uma resposta desta lista.</translation>
    </message>
    <message>
        <source>The JSON in the body is nested more than 32 levels deep.</source>
        <translation>O JSON do corpo tem mais de 32 níveis de profundidade.</translation>
    </message>
    <message>
        <source>“%1” is in the body twice.</source>
        <translation>“%1” aparece duas vezes no corpo.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1 at byte %2.</source>
        <translation>O corpo não é JSON: %1 no byte %2.</translation>
    </message>
    <message>
        <source>The body has to be a JSON object.</source>
        <translation>O corpo precisa ser um objeto JSON.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>“%1” não é conhecido aqui.</translation>
    </message>
    <message>
        <source>%1 does not work on this address; %2 does.</source>
        <translation>%1 não funciona neste endereço; %2 funciona.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Não há nada em %1.</translation>
    </message>
    <message>
        <source>The first request with this Idempotency-Key is still being worked on.</source>
        <translation>A primeira requisição com esta Idempotency-Key ainda está em andamento.</translation>
    </message>
    <message>
        <source>Check the internet connection; Kalends tries again by itself.</source>
        <translation>Verifique a conexão com a internet; o Kalends tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer was complete.</source>
        <translation>A conexão com %1 caiu antes de a resposta estar completa.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (HTTP %2).</source>
        <translation>%1 está com um problema próprio (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 answered with something that is not its format (HTTP %2).</source>
        <translation>%1 respondeu com algo fora do seu formato (HTTP %2).</translation>
    </message>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation>O Kalends tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of the network may stand between; check the connection.</source>
        <translation>Talvez haja um proxy ou uma página de login da rede no caminho; verifique a conexão.</translation>
    </message>
    <message>
        <source>Instagram&apos;s sign-in has a problem of its own.</source>
        <translation>O login do Instagram está com um problema próprio.</translation>
    </message>
    <message>
        <source>Instagram did not take the sign-in: the code was used, is too old, or belongs to another app.</source>
        <translation>O Instagram não aceitou o login: o código já foi usado, é antigo demais ou pertence a outro app.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Start linking again; check that app id, app secret and redirect address are those of the Instagram product.</source>
        <translation>Comece a vincular de novo; confira se o ID do app, o segredo do app e o endereço de redirecionamento são os do produto Instagram.</translation>
    </message>
    <message>
        <source>A post with the same caption and of the same kind has just appeared on @%1, and Kalends did not make it.</source>
        <translation>Um post do mesmo tipo e com a mesma legenda acabou de aparecer em @%1, e não foi o Kalends que o fez.</translation>
    </message>
    <message>
        <source>Look at the profile: if it is this post, mark it as published; else retry.</source>
        <translation>Olhe o perfil: se for este post, marque-o como publicado; senão, tente de novo.</translation>
    </message>
    <message>
        <source>Its answer was lost.</source>
        <translation>A resposta se perdeu.</translation>
    </message>
    <message>
        <source>Its upload has ended, and something new on the profile may be this post.</source>
        <translation>O envio terminou, e algo novo no perfil pode ser este post.</translation>
    </message>
    <message>
        <source>Instagram did not publish the post: its upload ended as %1 and the profile shows nothing new.</source>
        <translation>O Instagram não publicou o post: o envio terminou como %1 e não há nada novo no perfil.</translation>
    </message>
    <message>
        <source>Kalends tries again with a new upload.</source>
        <translation>O Kalends tenta de novo com um novo envio.</translation>
    </message>
    <message>
        <source>The upload still waits, and something new on the profile may be this post.</source>
        <translation>O envio ainda espera, e algo novo no perfil pode ser este post.</translation>
    </message>
    <message>
        <source>For ten minutes the upload has stood ready and the profile has shown nothing new; it is probably not out.</source>
        <translation>Há dez minutos o envio está pronto e o perfil não mostra nada novo; provavelmente o post não saiu.</translation>
    </message>
    <message>
        <source>Instagram did not publish the post: after ten minutes its upload still stands ready and the profile shows nothing new.</source>
        <translation>O Instagram não publicou o post: depois de dez minutos o envio continua pronto e o perfil não mostra nada novo.</translation>
    </message>
    <message>
        <source>Kalends publishes the same upload once more, which cannot make a second post.</source>
        <translation>O Kalends publica o mesmo envio mais uma vez, o que não pode gerar um segundo post.</translation>
    </message>
    <message>
        <source>The upload still stands ready.</source>
        <translation>O envio continua pronto.</translation>
    </message>
    <message>
        <source>Its upload has ended; the profile is looked at next.</source>
        <translation>O envio terminou; o perfil será verificado em seguida.</translation>
    </message>
    <message>
        <source>Instagram is still busy with it.</source>
        <translation>O Instagram ainda está trabalhando nisso.</translation>
    </message>
    <message>
        <source>Instagram does not show the upload any more.</source>
        <translation>O Instagram não mostra mais o envio.</translation>
    </message>
    <message>
        <source>Instagram was not done with the upload after 30 minutes.</source>
        <translation>O Instagram não terminou o envio em 30 minutos.</translation>
    </message>
    <message>
        <source>Kalends starts over with a new upload.</source>
        <translation>O Kalends recomeça com um novo envio.</translation>
    </message>
    <message>
        <source>Four times no answer came to the request that prepares the upload on Instagram.</source>
        <translation>Quatro vezes não veio resposta ao pedido que prepara o envio no Instagram.</translation>
    </message>
    <message>
        <source>The post has no picture and no clip.</source>
        <translation>O post não tem imagem nem clipe.</translation>
    </message>
    <message>
        <source>Add one, then retry.</source>
        <translation>Adicione algo e tente de novo.</translation>
    </message>
    <message>
        <source>The carousel has %1 files; Instagram takes 2 to 10.</source>
        <translation>O carrossel tem %1 arquivos; o Instagram aceita de 2 a 10.</translation>
    </message>
    <message>
        <source>Add or remove some, then retry.</source>
        <translation>Adicione ou remova alguns e tente de novo.</translation>
    </message>
    <message>
        <source>The saved link belongs to another Instagram account (%1) than the one this post was planned for.</source>
        <translation>O vínculo salvo é de outra conta do Instagram (%1), não daquela para a qual este post foi planejado.</translation>
    </message>
    <message>
        <source>Unlink it and link the right account again.</source>
        <translation>Desvincule-a e vincule de novo a conta certa.</translation>
    </message>
    <message>
        <source>Instagram takes %1 posts in 24 hours from this account, and %2 are used.</source>
        <translation>O Instagram aceita %1 posts em 24 horas desta conta, e %2 já foram usados.</translation>
    </message>
    <message>
        <source>Kalends tries again as places become free.</source>
        <translation>O Kalends tenta de novo quando houver vaga.</translation>
    </message>
    <message>
        <source>The post was canceled before it went out.</source>
        <translation>O post foi cancelado antes de sair.</translation>
    </message>
    <message>
        <source>%1 (file “%2”)</source>
        <translation>%1 (arquivo “%2”)</translation>
    </message>
    <message>
        <source>Instagram could not fetch “%1” from the staging storage in %2 tries.</source>
        <translation>O Instagram não conseguiu buscar “%1” no armazenamento de passagem em %2 tentativas.</translation>
    </message>
    <message>
        <source>The saved step “%1” is not one this version knows.</source>
        <translation>Esta versão não conhece a etapa salva “%1”.</translation>
    </message>
    <message>
        <source>Checking whether the post went out on %1. %2</source>
        <translation>Verificando se o post saiu no %1. %2</translation>
    </message>
    <message>
        <source>Look at the profile: if the post is there, say so; if it is surely not, you can send it again.</source>
        <translation>Olhe o perfil: se o post estiver lá, diga; se com certeza não estiver, pode enviá-lo de novo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from %1&apos;s by %2 minutes; at most 5 are safe for posting on time.</source>
        <translation>O relógio deste computador difere do de %1 em %2 minutos; no máximo 5 são seguros para postar na hora.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock (best: automatically), then retry.</source>
        <translation>Acerte o relógio do computador (de preferência automaticamente) e tente de novo.</translation>
    </message>
    <message>
        <source>TikTok has %1 of %2 bytes.</source>
        <translation>O TikTok tem %1 de %2 bytes.</translation>
    </message>
    <message>
        <source>TikTok did not publish the post: its upload ended with bytes missing. %1</source>
        <translation>O TikTok não publicou o post: o envio terminou com bytes faltando. %1</translation>
    </message>
    <message>
        <source>It lies in TikTok&apos;s inbox: open the TikTok app and finish it there.</source>
        <translation>Está na caixa de entrada do TikTok: abra o app do TikTok e conclua lá.</translation>
    </message>
    <message>
        <source>TikTok is still working on it.</source>
        <translation>O TikTok ainda está trabalhando nisso.</translation>
    </message>
    <message>
        <source>The answer to the request that posts the pictures was lost.</source>
        <translation>A resposta ao pedido que posta as imagens se perdeu.</translation>
    </message>
    <message>
        <source>TikTok gives no way to ask what became of the pictures.</source>
        <translation>O TikTok não oferece como perguntar o que foi feito das imagens.</translation>
    </message>
    <message>
        <source>The list of posts could not be read.</source>
        <translation>Não foi possível ler a lista de posts.</translation>
    </message>
    <message>
        <source>The list of public posts does not show it.</source>
        <translation>A lista de posts públicos não o mostra.</translation>
    </message>
    <message>
        <source>Several public posts look like it.</source>
        <translation>Vários posts públicos se parecem com ele.</translation>
    </message>
    <message>
        <source>The post has no clip and no picture.</source>
        <translation>O post não tem clipe nem imagem.</translation>
    </message>
    <message>
        <source>Nobody has chosen yet who may see the post on TikTok.</source>
        <translation>Ainda não foi escolhido quem pode ver o post no TikTok.</translation>
    </message>
    <message>
        <source>Choose it in the post, then retry.</source>
        <translation>Escolha no post e tente de novo.</translation>
    </message>
    <message>
        <source>TikTok&apos;s terms were not agreed to for this post.</source>
        <translation>Os termos do TikTok não foram aceitos para este post.</translation>
    </message>
    <message>
        <source>Tick the consent in the post, then retry.</source>
        <translation>Marque o consentimento no post e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes; TikTok takes 1 byte to 4 GiB.</source>
        <translation>“%1” tem %2 bytes; o TikTok aceita de 1 byte a 4 GiB.</translation>
    </message>
    <message>
        <source>Use another file.</source>
        <translation>Use outro arquivo.</translation>
    </message>
    <message>
        <source>TikTok no longer offers the chosen audience (%1) to @%2.</source>
        <translation>O TikTok não oferece mais o público escolhido (%1) a @%2.</translation>
    </message>
    <message>
        <source>Choose again who may see the post.</source>
        <translation>Escolha de novo quem pode ver o post.</translation>
    </message>
    <message>
        <source>The clip runs %1 s; TikTok takes at most %2 s from this account.</source>
        <translation>O clipe dura %1 s; o TikTok aceita no máximo %2 s desta conta.</translation>
    </message>
    <message>
        <source>Cut it, then retry.</source>
        <translation>Corte-o e tente de novo.</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>Se acontecer de novo, informe o caso com os códigos do registro da tentativa.</translation>
    </message>
    <message>
        <source>The upload to TikTok was begun four times and never came to its end.</source>
        <translation>O envio ao TikTok foi iniciado quatro vezes e nunca chegou ao fim.</translation>
    </message>
    <message>
        <source>Kalends tries again by itself; a slow connection may be the cause.</source>
        <translation>O Kalends tenta de novo sozinho; a causa pode ser uma conexão lenta.</translation>
    </message>
    <message>
        <source>TikTok took the upload&apos;s beginning but gave it no id.</source>
        <translation>O TikTok aceitou o início do envio, mas não lhe deu um id.</translation>
    </message>
    <message>
        <source>TikTok named an upload address that is not one of its own; the file was not sent.</source>
        <translation>O TikTok indicou um endereço de envio que não é dele; o arquivo não foi enviado.</translation>
    </message>
    <message>
        <source>TikTok refused a piece of the file as malformed.</source>
        <translation>O TikTok recusou um pedaço do arquivo como malformado.</translation>
    </message>
    <message>
        <source>TikTok counts other bytes than the ones that were sent.</source>
        <translation>O TikTok conta bytes diferentes dos que foram enviados.</translation>
    </message>
    <message>
        <source>The answer to the last piece of the file was lost.</source>
        <translation>A resposta ao último pedaço do arquivo se perdeu.</translation>
    </message>
    <message>
        <source>TikTok&apos;s answer to the last piece of the file does not tell (HTTP %1).</source>
        <translation>A resposta do TikTok ao último pedaço do arquivo não esclarece (HTTP %1).</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>is a pipe</source>
        <translation>é um pipe</translation>
    </message>
    <message>
        <source>is a socket</source>
        <translation>é um socket</translation>
    </message>
    <message>
        <source>is a device</source>
        <translation>é um dispositivo</translation>
    </message>
    <message>
        <source>Choose a picture or a clip.</source>
        <translation>Escolha uma imagem ou um clipe.</translation>
    </message>
    <message>
        <source>Adding “%1” was stopped.</source>
        <translation>A adição de “%1” foi interrompida.</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>mudou durante a leitura</translation>
    </message>
    <message>
        <source>Wait until the other program has finished with it, and add it again.</source>
        <translation>Espere o outro programa terminar e adicione-o de novo.</translation>
    </message>
    <message>
        <source>is empty (0 bytes)</source>
        <translation>está vazio (0 bytes)</translation>
    </message>
    <message>
        <source>Copy or download the file again, and add it then.</source>
        <translation>Copie ou baixe o arquivo de novo e então adicione-o.</translation>
    </message>
    <message>
        <source>is a HEIC file whose picture cannot be found</source>
        <translation>é um arquivo HEIC cuja imagem não foi encontrada</translation>
    </message>
    <message>
        <source>Save it as JPEG and add that.</source>
        <translation>Salve-o como JPEG e adicione esse.</translation>
    </message>
    <message>
        <source>starts like a %1 but is damaged</source>
        <translation>começa como %1, mas está danificado</translation>
    </message>
    <message>
        <source>Save it again as JPEG and add that.</source>
        <translation>Salve de novo como JPEG e adicione esse.</translation>
    </message>
    <message>
        <source>has %1 × %2 pixels; a %3 may have %4 million</source>
        <translation>tem %1 × %2 pixels; para %3 o máximo são %4 milhões</translation>
    </message>
    <message>
        <source>Make it smaller and add it again.</source>
        <translation>Reduza e adicione de novo.</translation>
    </message>
    <message>
        <source>is larger than 256 MB, which no picture to be posted is</source>
        <translation>passa de 256 MB, o que nenhuma imagem para postar tem</translation>
    </message>
    <message>
        <source>Save it smaller and add it again.</source>
        <translation>Salve menor e adicione de novo.</translation>
    </message>
    <message>
        <source>is a damaged %1 (%2)</source>
        <translation>está danificado: %1 (%2)</translation>
    </message>
    <message>
        <source>Save it again as JPEG, or copy it again from where it came.</source>
        <translation>Salve de novo como JPEG, ou copie outra vez da origem.</translation>
    </message>
    <message>
        <source>Add the file again; the entries that use it find it then.</source>
        <translation>Adicione o arquivo de novo; as entradas que o usam vão encontrá-lo.</translation>
    </message>
    <message>
        <source>is no longer in the library</source>
        <translation>não está mais na biblioteca</translation>
    </message>
    <message>
        <source>has changed in the library: it has %1 bytes instead of %2</source>
        <translation>mudou na biblioteca: tem %1 bytes em vez de %2</translation>
    </message>
    <message>
        <source>has changed in the library: its bytes are not those that were added</source>
        <translation>mudou na biblioteca: os bytes não são os que foram adicionados</translation>
    </message>
    <message>
        <source>is not in the library</source>
        <translation>não está na biblioteca</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sem título</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>Check the name, or whether the drive is still connected.</source>
        <translation>Confira o nome, ou se a unidade ainda está conectada.</translation>
    </message>
    <message>
        <source>may not be read by your user</source>
        <translation>não pode ser lido pelo seu usuário</translation>
    </message>
    <message>
        <source>Change the rights of the file, or copy it to your own folder.</source>
        <translation>Mude as permissões do arquivo ou copie-o para uma pasta sua.</translation>
    </message>
    <message>
        <source>is a link that leads in a circle</source>
        <translation>é um link que anda em círculos</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Escolha o próprio arquivo.</translation>
    </message>
    <message>
        <source>has a name that is too long</source>
        <translation>tem um nome longo demais</translation>
    </message>
    <message>
        <source>Give the file a shorter name.</source>
        <translation>Dê ao arquivo um nome mais curto.</translation>
    </message>
    <message>
        <source>could not be read (%1)</source>
        <translation>não pôde ser lido (%1)</translation>
    </message>
    <message>
        <source>Check whether the drive is still connected, and try again.</source>
        <translation>Veja se a unidade ainda está conectada e tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full, so the file could not be copied into the library.</source>
        <translation>O disco está cheio, então o arquivo não pôde ser copiado para a biblioteca.</translation>
    </message>
    <message>
        <source>Free some space and add the file again.</source>
        <translation>Libere espaço e adicione o arquivo de novo.</translation>
    </message>
    <message>
        <source>The library folder cannot be written to (%1).</source>
        <translation>Não é possível gravar na pasta da biblioteca (%1).</translation>
    </message>
    <message>
        <source>Check the rights of the folder “media” in the profile, and add the file again.</source>
        <translation>Confira as permissões da pasta “media” no perfil e adicione o arquivo de novo.</translation>
    </message>
    <message>
        <source>is cut off: its end is missing</source>
        <translation>está cortado: falta o final</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>Add a JPEG, PNG, WebP or HEIC picture, or an MP4, MOV or WebM clip.</source>
        <translation>Adicione uma imagem JPEG, PNG, WebP ou HEIC, ou um clipe MP4, MOV ou WebM.</translation>
    </message>
    <message>
        <source>is not a picture or a clip, whatever its name says</source>
        <translation>não é imagem nem clipe, diga o nome o que disser</translation>
    </message>
    <message>
        <source>is a file of another kind (%1), which cannot be posted</source>
        <translation>é um arquivo de outro tipo (%1), que não pode ser postado</translation>
    </message>
    <message>
        <source>Check staging/access_key_id in the settings.</source>
        <translation>Confira staging/access_key_id nas configurações.</translation>
    </message>
    <message>
        <source>Check the storage&apos;s secret key, and staging/region.</source>
        <translation>Confira a chave secreta do armazenamento e staging/region.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong; set it and try again.</source>
        <translation>O relógio do computador está errado; acerte-o e tente de novo.</translation>
    </message>
    <message>
        <source>Check staging/bucket, or make the bucket.</source>
        <translation>Confira staging/bucket ou crie o bucket.</translation>
    </message>
    <message>
        <source>The object is not in the bucket; it will be uploaded again.</source>
        <translation>O objeto não está no bucket; será enviado de novo.</translation>
    </message>
    <message>
        <source>Check staging/region and staging/endpoint: the bucket lives elsewhere.</source>
        <translation>Confira staging/region e staging/endpoint: o bucket fica em outro lugar.</translation>
    </message>
    <message>
        <source>Give the key the rights to put, get, list and delete objects below the prefix.</source>
        <translation>Dê à chave direito de gravar, buscar, listar e excluir objetos sob o prefixo.</translation>
    </message>
    <message>
        <source>The storage takes no file of this size; choose another storage or a smaller file.</source>
        <translation>O armazenamento não aceita arquivos deste tamanho; escolha outro armazenamento ou um arquivo menor.</translation>
    </message>
    <message>
        <source>The storage is busy or down; it is tried again by itself.</source>
        <translation>O armazenamento está ocupado ou fora do ar; haverá nova tentativa automática.</translation>
    </message>
    <message>
        <source>Check the staging settings.</source>
        <translation>Confira as configurações do armazenamento de passagem.</translation>
    </message>
    <message>
        <source>The storage could not be reached: %1.</source>
        <translation>Não foi possível alcançar o armazenamento: %1.</translation>
    </message>
    <message>
        <source>Check the connection and staging/endpoint.</source>
        <translation>Confira a conexão e staging/endpoint.</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>Status HTTP %1</translation>
    </message>
    <message>
        <source>The storage refused the request: %1.</source>
        <translation>O armazenamento recusou o pedido: %1.</translation>
    </message>
    <message>
        <source>The storage answered a listing that cannot be read.</source>
        <translation>O armazenamento respondeu com uma lista ilegível.</translation>
    </message>
    <message>
        <source>Check that staging/endpoint is the address of S3-compatible storage.</source>
        <translation>Confira se staging/endpoint é o endereço de um armazenamento compatível com S3.</translation>
    </message>
    <message>
        <source>AVIF picture</source>
        <translation>imagem AVIF</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>imagem HEIC</translation>
    </message>
    <message>
        <source>camera raw picture</source>
        <translation>imagem raw de câmera</translation>
    </message>
    <message>
        <source>sound file</source>
        <translation>arquivo de som</translation>
    </message>
    <message>
        <source>MOV clip</source>
        <translation>clipe MOV</translation>
    </message>
    <message>
        <source>MP4 clip</source>
        <translation>clipe MP4</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>desenho SVG</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página da web</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>imagem JPEG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>imagem PNG</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>imagem WebP</translation>
    </message>
    <message>
        <source>WebM clip</source>
        <translation>clipe WebM</translation>
    </message>
    <message>
        <source>Matroska (MKV) clip</source>
        <translation>clipe Matroska (MKV)</translation>
    </message>
    <message>
        <source>cannot be shown, because this computer has no decoder for %1</source>
        <translation>não pode ser mostrado, porque este computador não tem decodificador para %1</translation>
    </message>
    <message>
        <source>It can be posted all the same once it is saved as JPEG.</source>
        <translation>Salvo como JPEG, pode ser postado assim mesmo.</translation>
    </message>
    <message>
        <source>cannot be decoded (%1)</source>
        <translation>não pode ser decodificado (%1)</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>Adicione o arquivo de novo.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library.</source>
        <translation>“%1” não está mais na biblioteca.</translation>
    </message>
    <message>
        <source>is a damaged clip that cannot be played</source>
        <translation>é um clipe danificado que não pode ser reproduzido</translation>
    </message>
    <message>
        <source>Export it again as MP4 (H.264 and AAC) and add that.</source>
        <translation>Exporte-o de novo como MP4 (H.264 e AAC) e adicione esse.</translation>
    </message>
    <message>
        <source>cannot be read: the libraries for clips (FFmpeg) are missing on this computer</source>
        <translation>não pode ser lido: faltam neste computador as bibliotecas de clipes (FFmpeg)</translation>
    </message>
    <message>
        <source>Install the package libavformat%1 and what belongs to it, and start Kalends again.</source>
        <translation>Instale o pacote libavformat%1 e o que o acompanha, e inicie o Kalends de novo.</translation>
    </message>
    <message>
        <source>has sound but no moving picture</source>
        <translation>tem som, mas não tem imagem em movimento</translation>
    </message>
    <message>
        <source>Add a clip or a picture.</source>
        <translation>Adicione um clipe ou uma imagem.</translation>
    </message>
    <message>
        <source>uses a kind of video that this computer cannot decode</source>
        <translation>usa um tipo de vídeo que este computador não decodifica</translation>
    </message>
    <message>
        <source>Export it as MP4 (H.264 and AAC) and add that.</source>
        <translation>Exporte-o como MP4 (H.264 e AAC) e adicione esse.</translation>
    </message>
    <message>
        <source>has no picture at that moment that can be decoded</source>
        <translation>não tem nesse momento uma imagem que se possa decodificar</translation>
    </message>
    <message>
        <source>Choose another moment for the cover.</source>
        <translation>Escolha outro momento para a capa.</translation>
    </message>
    <message>
        <source>has no index (moov), so it cannot be played: it was not finished, or it is cut off</source>
        <translation>não tem índice (moov), então não pode ser reproduzido: não foi concluído ou está cortado</translation>
    </message>
    <message>
        <source>Copy it again from the camera, or export it again.</source>
        <translation>Copie-o de novo da câmera ou exporte-o outra vez.</translation>
    </message>
    <message>
        <source>is a clip whose first picture cannot be decoded</source>
        <translation>é um clipe cuja primeira imagem não pode ser decodificada</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is this computer online?</source>
        <translation>O nome %1 não foi encontrado. Este computador está online?</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 recusou a conexão.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or encryption was not accepted.</source>
        <translation>Sem conexão segura com %1: o certificado ou a criptografia não foi aceito.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation>O proxy não deixou passar a conexão com %1.</translation>
    </message>
    <message>
        <source>%1 ended the connection without an answer.</source>
        <translation>%1 encerrou a conexão sem resposta.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete.</source>
        <translation>A conexão com %1 se perdeu antes de a resposta estar completa.</translation>
    </message>
    <message>
        <source>The address of the request is not valid.</source>
        <translation>O endereço do pedido não é válido.</translation>
    </message>
    <message>
        <source>The address at %1 carries a user name or password, which is not allowed.</source>
        <translation>O endereço em %1 traz nome de usuário ou senha, o que não é permitido.</translation>
    </message>
    <message>
        <source>%1 is not reached through https, which every host but this computer needs.</source>
        <translation>%1 não é acessado por https, de que todo host além deste computador precisa.</translation>
    </message>
    <message>
        <source>The request to %1 has no proper method.</source>
        <translation>O pedido a %1 não tem um método válido.</translation>
    </message>
    <message>
        <source>A header of the request to %1 holds a line break.</source>
        <translation>Um cabeçalho do pedido a %1 contém uma quebra de linha.</translation>
    </message>
    <message>
        <source>The access token for %1 holds a line break.</source>
        <translation>O token de acesso de %1 contém uma quebra de linha.</translation>
    </message>
    <message>
        <source>The file “%1” changed while it was sent.</source>
        <translation>O arquivo “%1” mudou durante o envio.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 for the whole answer.</source>
        <translation>%1 levou mais de %2 para a resposta inteira.</translation>
    </message>
    <message>
        <source>%1 said nothing for %2.</source>
        <translation>%1 ficou em silêncio por %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes.</source>
        <translation>A resposta de %1 passa de %2 bytes.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full.</source>
        <translation>O disco que guarda “%1” está cheio.</translation>
    </message>
    <message>
        <source>Free some space and start Kalends again; nothing was lost.</source>
        <translation>Libere espaço e inicie o Kalends de novo; nada se perdeu.</translation>
    </message>
    <message>
        <source>Kalends cannot write to “%1” (%2).</source>
        <translation>O Kalends não consegue gravar em “%1” (%2).</translation>
    </message>
    <message>
        <source>Make the folder writable for your user, or choose another one with --profile.</source>
        <translation>Permita que seu usuário grave na pasta ou escolha outra com --profile.</translation>
    </message>
    <message>
        <source>“%1” belongs to another user of this computer.</source>
        <translation>“%1” pertence a outro usuário deste computador.</translation>
    </message>
    <message>
        <source>Choose a folder of your own with --profile, or give this one to your user.</source>
        <translation>Escolha uma pasta sua com --profile ou passe esta para o seu usuário.</translation>
    </message>
    <message>
        <source>“%1” lies on a network file system, where the database cannot be kept safe.</source>
        <translation>“%1” está em um sistema de arquivos de rede, onde o banco de dados não fica seguro.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer with --profile.</source>
        <translation>Escolha com --profile uma pasta em um disco deste computador.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere.</source>
        <translation>“%1” é um link que não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>Remove the link, or repair what it points to.</source>
        <translation>Remova o link ou conserte o destino dele.</translation>
    </message>
    <message>
        <source>“%1” should be a folder, but a file of that name is in the way.</source>
        <translation>“%1” deveria ser uma pasta, mas há um arquivo com esse nome no caminho.</translation>
    </message>
    <message>
        <source>Move the file away, or choose another folder with --profile.</source>
        <translation>Tire o arquivo daí ou escolha outra pasta com --profile.</translation>
    </message>
    <message>
        <source>“%1” should be a file, but something else of that name is in the way.</source>
        <translation>“%1” deveria ser um arquivo, mas há outra coisa com esse nome no caminho.</translation>
    </message>
    <message>
        <source>Move it away and start Kalends again.</source>
        <translation>Tire-a daí e inicie o Kalends de novo.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Não foi possível criar a pasta “%1”.</translation>
    </message>
    <message>
        <source>Make it yourself, or choose another place with --profile.</source>
        <translation>Crie-a você mesmo ou escolha outro lugar com --profile.</translation>
    </message>
    <message>
        <source>The profile folder has no usable name.</source>
        <translation>A pasta do perfil não tem um nome utilizável.</translation>
    </message>
    <message>
        <source>Name a folder after --profile.</source>
        <translation>Indique uma pasta depois de --profile.</translation>
    </message>
    <message>
        <source>The lock file “%1” cannot be opened (%2).</source>
        <translation>Não foi possível abrir o arquivo de bloqueio “%1” (%2).</translation>
    </message>
    <message>
        <source>Check the rights of the profile folder and the space on its disk.</source>
        <translation>Confira as permissões da pasta do perfil e o espaço no disco.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be locked (%2).</source>
        <translation>Não foi possível bloquear o perfil “%1” (%2).</translation>
    </message>
    <message>
        <source>Kalends is already running with the profile “%1”.</source>
        <translation>O Kalends já está rodando com o perfil “%1”.</translation>
    </message>
    <message>
        <source>Use the window or service that is open, close it first, or choose another profile with --profile.</source>
        <translation>Use a janela ou o serviço aberto, feche-o primeiro ou escolha outro perfil com --profile.</translation>
    </message>
    <message>
        <source>it must be a host name, with or without :port</source>
        <translation>precisa ser um nome de host, com ou sem :port</translation>
    </message>
    <message>
        <source>it may hold letters, digits, and . _ - / only</source>
        <translation>só pode ter letras, dígitos e . _ - /</translation>
    </message>
    <message>
        <source>s3 is the only kind of storage</source>
        <translation>s3 é o único tipo de armazenamento</translation>
    </message>
    <message>
        <source>a region has letters, digits and - only</source>
        <translation>uma região só tem letras, dígitos e -</translation>
    </message>
    <message>
        <source>a bucket&apos;s name has 2 to 63 letters, digits, dots and -</source>
        <translation>o nome de um bucket tem de 2 a 63 letras, dígitos, pontos e -</translation>
    </message>
    <message>
        <source>a key id has no blanks</source>
        <translation>um id de chave não tem espaços</translation>
    </message>
    <message>
        <source>The settings could not be written to “%1”: %2.</source>
        <translation>Não foi possível gravar as configurações em “%1”: %2.</translation>
    </message>
    <message>
        <source>Check the rights of the file and the space on its disk; the settings are as they were.</source>
        <translation>Confira as permissões do arquivo e o espaço no disco; as configurações continuam como estavam.</translation>
    </message>
    <message>
        <source>“%1” is not a setting that can be written.</source>
        <translation>“%1” não é uma configuração que se possa gravar.</translation>
    </message>
    <message>
        <source>A key looks like publishing/late_grace, and a value has 4000 characters at most.</source>
        <translation>Uma chave tem a forma publishing/late_grace, e um valor tem no máximo 4000 caracteres.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>it is not an address that starts with https://</source>
        <translation>não é um endereço que começa com https://</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation>traz um nome de usuário ou uma senha</translation>
    </message>
    <message>
        <source>it has a part after #</source>
        <translation>tem uma parte depois de #</translation>
    </message>
    <message>
        <source>only this computer may be reached without TLS, so it must start with https://</source>
        <translation>só este computador pode ser acessado sem TLS, então precisa começar com https://</translation>
    </message>
    <message>
        <source>settings.ini cannot be read, so every setting has its default.</source>
        <translation>settings.ini não pode ser lido, então toda configuração tem o valor padrão.</translation>
    </message>
    <message>
        <source>settings.ini is larger than 1 MiB, which no settings are; every setting has its default.</source>
        <translation>settings.ini passa de 1 MiB, o que configuração nenhuma tem; todas têm o valor padrão.</translation>
    </message>
    <message>
        <source>settings.ini is not a text file, so every setting has its default.</source>
        <translation>settings.ini não é um arquivo de texto, então toda configuração tem o valor padrão.</translation>
    </message>
    <message>
        <source>settings.ini has lines that are not “key=value”; they were passed over.</source>
        <translation>settings.ini tem linhas que não são “key=value”; elas foram ignoradas.</translation>
    </message>
    <message>
        <source>settings.ini: %1 = “%2” cannot be used: %3. The default is used.</source>
        <translation>settings.ini: %1 = “%2” não pode ser usado: %3. Vale o padrão.</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>tem mais de %1 caracteres</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>contém um caractere de controle</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>precisa ser true ou false</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>precisa ser um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>it must be a duration such as 90s or 5m, from %1 to %2</source>
        <translation>precisa ser uma duração como 90s ou 5m, de %1 a %2</translation>
    </message>
    <message>
        <source>“%1” is not a duration such as 90s or 5m, of %2 at most</source>
        <translation>“%1” não é uma duração como 90s ou 5m, de no máximo %2</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>tem mais de %1 partes</translation>
    </message>
    <message>
        <source>it has a part after ?</source>
        <translation>tem uma parte depois de ?</translation>
    </message>
    <message>
        <source>it must end after the host, without a path</source>
        <translation>precisa terminar no host, sem caminho</translation>
    </message>
    <message>
        <source>This post is already out on %1.</source>
        <translation>Este post já saiu no %1.</translation>
    </message>
    <message>
        <source>Duplicate the entry to publish it once more.</source>
        <translation>Duplique a entrada para publicá-la mais uma vez.</translation>
    </message>
    <message>
        <source>This post is going out to %1 right now.</source>
        <translation>Este post está saindo no %1 agora mesmo.</translation>
    </message>
    <message>
        <source>Wait for the outcome, or cancel the job.</source>
        <translation>Espere o resultado ou cancele a tarefa.</translation>
    </message>
    <message>
        <source>%1 was asked to publish this post and it is not known whether it did.</source>
        <translation>Foi pedido a %1 que publicasse este post, e não se sabe se publicou.</translation>
    </message>
    <message>
        <source>Look at the profile. If the post is not there, say so: confirmed_not_published.</source>
        <translation>Olhe o perfil. Se o post não estiver lá, diga: confirmed_not_published.</translation>
    </message>
    <message>
        <source>%1 is in the past.</source>
        <translation>%1 está no passado.</translation>
    </message>
    <message>
        <source>Choose a time ahead, or publish now.</source>
        <translation>Escolha uma hora futura ou publique agora.</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>Não há entrada %1.</translation>
    </message>
    <message>
        <source>List the entries to see what there is.</source>
        <translation>Liste as entradas para ver quais existem.</translation>
    </message>
    <message>
        <source>A person looked and did not find the post.</source>
        <translation>Uma pessoa olhou e não encontrou o post.</translation>
    </message>
    <message>
        <source>The job is %1: this cannot be done to it now.</source>
        <translation>A tarefa está %1: isso não pode ser feito com ela agora.</translation>
    </message>
    <message>
        <source>Look at its status.</source>
        <translation>Veja o status dela.</translation>
    </message>
    <message>
        <source>The entry is a draft.</source>
        <translation>A entrada é um rascunho.</translation>
    </message>
    <message>
        <source>Give it a time and schedule it first.</source>
        <translation>Primeiro dê a ela uma hora e agende.</translation>
    </message>
    <message>
        <source>The entry does not go to %1.</source>
        <translation>A entrada não vai para o %1.</translation>
    </message>
    <message>
        <source>Add the channel to the entry first.</source>
        <translation>Primeiro adicione o canal à entrada.</translation>
    </message>
    <message>
        <source>The entry has a publish job for %1 already.</source>
        <translation>A entrada já tem uma tarefa de publicação para o %1.</translation>
    </message>
    <message>
        <source>Change or retry that one, or cancel it first.</source>
        <translation>Altere ou repita essa, ou cancele-a primeiro.</translation>
    </message>
    <message>
        <source>The entry goes to no channel.</source>
        <translation>A entrada não vai para nenhum canal.</translation>
    </message>
    <message>
        <source>Add a channel to the entry first.</source>
        <translation>Primeiro adicione um canal à entrada.</translation>
    </message>
    <message>
        <source>The job was canceled.</source>
        <translation>A tarefa foi cancelada.</translation>
    </message>
    <message>
        <source>Create a new job for the entry.</source>
        <translation>Crie uma nova tarefa para a entrada.</translation>
    </message>
    <message>
        <source>The job has not failed: it is scheduled for %1.</source>
        <translation>A tarefa não falhou: está agendada para %1.</translation>
    </message>
    <message>
        <source>Reschedule it, or publish the entry now.</source>
        <translation>Reagende-a ou publique a entrada agora.</translation>
    </message>
    <message>
        <source>The time lies outside the years 1970 to 2199.</source>
        <translation>A hora está fora dos anos 1970 a 2199.</translation>
    </message>
    <message>
        <source>Choose a time ahead.</source>
        <translation>Escolha uma hora futura.</translation>
    </message>
    <message>
        <source>A person canceled the job.</source>
        <translation>Uma pessoa cancelou a tarefa.</translation>
    </message>
    <message>
        <source>Publishing at once is turned off.</source>
        <translation>A publicação imediata está desligada.</translation>
    </message>
    <message>
        <source>Turn on the flag publish_now, or schedule the entry.</source>
        <translation>Ligue a flag publish_now ou agende a entrada.</translation>
    </message>
    <message>
        <source>Publishing to %1 is turned off.</source>
        <translation>A publicação no %1 está desligada.</translation>
    </message>
    <message>
        <source>Turn on the channel&apos;s flag first.</source>
        <translation>Primeiro ligue a flag do canal.</translation>
    </message>
    <message>
        <source>The entry has nothing to publish.</source>
        <translation>A entrada não tem nada para publicar.</translation>
    </message>
    <message>
        <source>The job is %1: its outcome is not in question.</source>
        <translation>A tarefa está %1: o resultado dela não está em dúvida.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>There is no publish job %1.</source>
        <translation>Não há tarefa de publicação %1.</translation>
    </message>
    <message>
        <source>List the jobs to see what there is.</source>
        <translation>Liste as tarefas para ver quais existem.</translation>
    </message>
    <message>
        <source>The entry %1 was deleted.</source>
        <translation>A entrada %1 foi excluída.</translation>
    </message>
    <message>
        <source>The slot was missed by %1; posts go out by themselves up to %2 late.</source>
        <translation>O horário foi perdido por %1; os posts saem sozinhos com até %2 de atraso.</translation>
    </message>
    <message>
        <source>Publish it now, reschedule it, or cancel it.</source>
        <translation>Publique agora, reagende ou cancele.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by %1.</source>
        <translation>O relógio deste computador está errado em %1.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, then retry.</source>
        <translation>Acerte o relógio deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>The program stopped unexpectedly %1 times while it worked on this post. Nothing was published.</source>
        <translation>O programa parou %1 vezes de forma inesperada enquanto trabalhava neste post. Nada foi publicado.</translation>
    </message>
    <message>
        <source>Look at the media of the post, then retry.</source>
        <translation>Olhe as mídias do post e tente de novo.</translation>
    </message>
    <message>
        <source>The program was interrupted while %1 was asked to publish; it is being looked up whether the post is out.</source>
        <translation>O programa foi interrompido enquanto pedia a publicação a %1; está sendo verificado se o post saiu.</translation>
    </message>
    <message>
        <source>Wait, or look at the profile.</source>
        <translation>Espere ou olhe o perfil.</translation>
    </message>
    <message>
        <source>The secret key of the staging storage is not set.</source>
        <translation>A chave secreta do armazenamento de passagem não está definida.</translation>
    </message>
    <message>
        <source>Set staging.secret_access_key in the settings; the post goes on by itself then.</source>
        <translation>Defina staging.secret_access_key nas configurações; o post então segue sozinho.</translation>
    </message>
    <message>
        <source>There is no storage from which the platform could fetch the media.</source>
        <translation>Não há armazenamento de onde a plataforma possa buscar as mídias.</translation>
    </message>
    <message>
        <source>Set staging/endpoint, staging/bucket and the staging key in the settings, then retry.</source>
        <translation>Defina staging/endpoint, staging/bucket e a chave do armazenamento de passagem nas configurações e tente de novo.</translation>
    </message>
    <message>
        <source>There is no linked account with the id %1.</source>
        <translation>Não há conta vinculada com o id %1.</translation>
    </message>
    <message>
        <source>%1 is linked to %2 already.</source>
        <translation>%1 já está vinculado a %2.</translation>
    </message>
    <message>
        <source>Unlink that account first, then link the other one.</source>
        <translation>Primeiro desvincule essa conta, depois vincule a outra.</translation>
    </message>
    <message>
        <source>The folder of the store does not allow a write-ahead log (journal mode is %1).</source>
        <translation>A pasta do banco não permite um log write-ahead (o modo do diário é %1).</translation>
    </message>
    <message>
        <source>Keep the profile on a local disk, not on a network share.</source>
        <translation>Mantenha o perfil em um disco local, não em um compartilhamento de rede.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old, 3.37 is needed.</source>
        <translation>O SQLite %1 é antigo demais; é preciso o 3.37.</translation>
    </message>
    <message>
        <source>Update the libsqlite3 package.</source>
        <translation>Atualize o pacote libsqlite3.</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 has not been made yet.</source>
        <translation>O banco kalends.sqlite3 ainda não foi criado.</translation>
    </message>
    <message>
        <source>A statement wants %1 values and got %2: %3</source>
        <translation>Uma instrução quer %1 valores e recebeu %2: %3</translation>
    </message>
    <message>
        <source>The backup was not made: %1 exists already.</source>
        <translation>O backup não foi feito: %1 já existe.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that file first.</source>
        <translation>Escolha outro nome ou exclua esse arquivo primeiro.</translation>
    </message>
    <message>
        <source>The Idempotency-Key has %1 characters; 1 to %2 are allowed.</source>
        <translation>A Idempotency-Key tem %1 caracteres; são permitidos de 1 a %2.</translation>
    </message>
    <message>
        <source>Send a UUID.</source>
        <translation>Envie um UUID.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another request already.</source>
        <translation>Esta Idempotency-Key já foi usada em outro pedido.</translation>
    </message>
    <message>
        <source>Use a new key for each request; repeat a key only with the very same request.</source>
        <translation>Use uma chave nova para cada pedido; repita uma chave só com exatamente o mesmo pedido.</translation>
    </message>
    <message>
        <source>The publish job %1 is being worked on or is gone.</source>
        <translation>A tarefa de publicação %1 está em andamento ou não existe mais.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Olhe de novo.</translation>
    </message>
    <message>
        <source>A migration would leave %1 references that point nowhere.</source>
        <translation>Uma migração deixaria %1 referências que não levam a lugar nenhum.</translation>
    </message>
    <message>
        <source>the list of its migrations is missing</source>
        <translation>falta a lista de suas migrações</translation>
    </message>
    <message>
        <source>the list of its migrations does not fit its version %1</source>
        <translation>a lista de suas migrações não combina com a versão %1</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 is sound: there is nothing to recover.</source>
        <translation>O banco kalends.sqlite3 está íntegro: não há nada para recuperar.</translation>
    </message>
    <message>
        <source>The disk is full: the store could not be written. Nothing that was saved before is lost.</source>
        <translation>O disco está cheio: não foi possível gravar o banco. Nada do que foi salvo antes se perdeu.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the profile folder, then try again.</source>
        <translation>Libere espaço no disco que guarda a pasta do perfil e tente de novo.</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 cannot be opened for writing.</source>
        <translation>Não foi possível abrir o banco kalends.sqlite3 para gravação.</translation>
    </message>
    <message>
        <source>Check that the profile folder exists, belongs to you and is not on a read-only disk.</source>
        <translation>Confira se a pasta do perfil existe, é sua e não está em um disco somente leitura.</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 could not be read or written: the disk reported an error (SQLite code %1).</source>
        <translation>Não foi possível ler ou gravar o banco kalends.sqlite3: o disco informou um erro (código SQLite %1).</translation>
    </message>
    <message>
        <source>Check the disk; then run &quot;kalends-cli doctor&quot;.</source>
        <translation>Verifique o disco e depois execute “kalends-cli doctor”.</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 is damaged: %1.</source>
        <translation>O banco kalends.sqlite3 está danificado: %1.</translation>
    </message>
    <message>
        <source>Run &quot;kalends-cli doctor --recover&quot;: it sets the damaged files aside and restores the newest good backup.</source>
        <translation>Execute “kalends-cli doctor --recover”: ele põe de lado os arquivos danificados e restaura o backup bom mais recente.</translation>
    </message>
    <message>
        <source>The store is in use: another program kept it locked for too long.</source>
        <translation>O banco está em uso: outro programa o manteve bloqueado por tempo demais.</translation>
    </message>
    <message>
        <source>Close other programs that have kalends.sqlite3 open, then try again.</source>
        <translation>Feche outros programas que tenham kalends.sqlite3 aberto e tente de novo.</translation>
    </message>
    <message>
        <source>The store refused a change that breaks its rules: %1.</source>
        <translation>O banco recusou uma alteração que quebra suas regras: %1.</translation>
    </message>
    <message>
        <source>The store could not do what was asked: %1 (SQLite code %2).</source>
        <translation>O banco não conseguiu fazer o que foi pedido: %1 (código SQLite %2).</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>é o banco de dados de outro programa</translation>
    </message>
    <message>
        <source>it does not say which version it has</source>
        <translation>não diz que versão tem</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>O disco está cheio: não foi possível gravar %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing: %2.</source>
        <translation>Não foi possível abrir %1 para gravação: %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists, belongs to you and is not on a read-only disk.</source>
        <translation>Confira se a pasta existe, é sua e não está em um disco somente leitura.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>Não foi possível ler ou gravar %1: %2.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Verifique o disco e tente de novo.</translation>
    </message>
    <message>
        <source>The store was written by a newer Kalends (store version %1, this program knows %2). It was left untouched.</source>
        <translation>O banco foi gravado por um Kalends mais novo (versão %1 do banco; este programa conhece a %2). Nada foi tocado.</translation>
    </message>
    <message>
        <source>Install the newest Kalends, or use another profile folder.</source>
        <translation>Instale o Kalends mais recente ou use outra pasta de perfil.</translation>
    </message>
    <message>
        <source>its recovery was interrupted</source>
        <translation>sua recuperação foi interrompida</translation>
    </message>
    <message>
        <source>the database is missing, but its log kalends.sqlite3-wal is there</source>
        <translation>o banco de dados não existe, mas seu log kalends.sqlite3-wal está lá</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>não é um banco de dados</translation>
    </message>
    <message>
        <source>the log kalends.sqlite3-wal beside it belongs to another database</source>
        <translation>o log kalends.sqlite3-wal ao lado pertence a outro banco de dados</translation>
    </message>
    <message>
        <source>A transaction was committed twice.</source>
        <translation>Uma transação foi concluída duas vezes.</translation>
    </message>
    <message>
        <source>A part of the change failed, so all of it was taken back.</source>
        <translation>Uma parte da alteração falhou, então tudo foi desfeito.</translation>
    </message>
    <message>
        <source>A temporary file cannot be written.</source>
        <translation>Não foi possível gravar um arquivo temporário.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espaço.</translation>
    </message>
    <message>
        <source>Waits between attempts</source>
        <translation>Esperas entre tentativas</translation>
    </message>
    <message>
        <source>After each failed attempt the next of these; after the last one a post needs you.</source>
        <translation>Depois de cada tentativa que falha, a próxima destas; depois da última, o post precisa de você.</translation>
    </message>
    <message>
        <source>Still publish when late by at most</source>
        <translation>Ainda publicar com atraso de até</translation>
    </message>
    <message>
        <source>For when the computer was off. 0m to 24h.</source>
        <translation>Para quando o computador estava desligado. 0m a 24h.</translation>
    </message>
    <message>
        <source>Posts at the same time</source>
        <translation>Posts ao mesmo tempo</translation>
    </message>
    <message>
        <source>1 to 32.</source>
        <translation>1 a 32.</translation>
    </message>
    <message>
        <source>First look after</source>
        <translation>Primeira verificação após</translation>
    </message>
    <message>
        <source>How soon to ask a platform whether it is done; later looks come at growing distances.</source>
        <translation>Quando perguntar pela primeira vez a uma plataforma se ela terminou; as próximas vêm em intervalos crescentes.</translation>
    </message>
    <message>
        <source>Longest silence of a request</source>
        <translation>Silêncio máximo de um pedido</translation>
    </message>
    <message>
        <source>Instagram app ID</source>
        <translation>ID do app do Instagram</translation>
    </message>
    <message>
        <source>from your app&apos;s dashboard</source>
        <translation>do painel do seu app</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Endereço de redirecionamento</translation>
    </message>
    <message>
        <source>Exactly as in your app&apos;s business login settings.</source>
        <translation>Exatamente como nas configurações de login comercial do seu app.</translation>
    </message>
    <message>
        <source>Log-in address</source>
        <translation>Endereço de login</translation>
    </message>
    <message>
        <source>Token host</source>
        <translation>Host de tokens</translation>
    </message>
    <message>
        <source>Your own token broker, if you have one.</source>
        <translation>Seu próprio intermediário de tokens, se houver.</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>Host da API</translation>
    </message>
    <message>
        <source>TikTok client key</source>
        <translation>Client key do TikTok</translation>
    </message>
    <message>
        <source>from your app&apos;s page</source>
        <translation>da página do seu app</translation>
    </message>
    <message>
        <source>As in Login Kit&apos;s desktop settings; * stands for any free port.</source>
        <translation>Como nas configurações de desktop do Login Kit; * vale por qualquer porta livre.</translation>
    </message>
    <message>
        <source>Further upload hosts</source>
        <translation>Outros hosts de envio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Host names, separated by commas.</source>
        <translation>Nomes de host, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Kind of storage</source>
        <translation>Tipo de armazenamento</translation>
    </message>
    <message>
        <source>s3: any storage that speaks the S3 protocol.</source>
        <translation>s3: qualquer armazenamento que fale o protocolo S3.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>ID da chave de acesso</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <translation>Pasta no bucket</translation>
    </message>
    <message>
        <source>Links live for</source>
        <translation>Validade dos links</translation>
    </message>
    <message>
        <source>1m to 24h.</source>
        <translation>1m a 24h.</translation>
    </message>
    <message>
        <source>Bucket in the path, not in the host name</source>
        <translation>Bucket no caminho, não no nome do host</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Endereço público</translation>
    </message>
    <message>
        <source>signed links</source>
        <translation>links assinados</translation>
    </message>
    <message>
        <source>Only for a bucket behind a domain that TikTok has verified.</source>
        <translation>Só para um bucket atrás de um domínio que o TikTok verificou.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Any service that speaks the OpenAI chat protocol. Empty: the offline drafter.</source>
        <translation>Qualquer serviço que fale o protocolo de chat da OpenAI. Vazio: os modelos offline.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Language of drafts</source>
        <translation>Idioma dos rascunhos</translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>Voz da marca</translation>
    </message>
    <message>
        <source>How you sound, in your own words</source>
        <translation>Como você soa, nas suas palavras</translation>
    </message>
    <message>
        <source>Let programs on this computer in</source>
        <translation>Deixar entrar programas deste computador</translation>
    </message>
    <message>
        <source>The API listens on 127.0.0.1 only and wants the token from the profile folder. Counts from the next start.</source>
        <translation>A API escuta só em 127.0.0.1 e exige o token da pasta do perfil. Vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>0: any free one.</source>
        <translation>0: qualquer uma livre.</translation>
    </message>
    <message>
        <source>In the keychain. Type to replace it.</source>
        <translation>No chaveiro. Digite para substituir.</translation>
    </message>
    <message>
        <source>Not set. Goes into the keychain.</source>
        <translation>Não definido. Vai para o chaveiro.</translation>
    </message>
    <message>
        <source>There is no time to move the job to.</source>
        <translation>Não há hora para a qual mover a tarefa.</translation>
    </message>
    <message>
        <source>%1 did not answer within 15 seconds.</source>
        <translation>%1 não respondeu em 15 segundos.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>Não foi possível alcançar %1: %2.</translation>
    </message>
    <message>
        <source>Check the internet connection, a proxy or a firewall, and try again.</source>
        <translation>Verifique a conexão com a internet, um proxy ou um firewall e tente de novo.</translation>
    </message>
    <message>
        <source>The staging storage&apos;s secret key is not in the keychain.</source>
        <translation>A chave secreta do armazenamento de passagem não está no chaveiro.</translation>
    </message>
    <message>
        <source>Enter it above and test again.</source>
        <translation>Informe-a acima e teste de novo.</translation>
    </message>
    <message>
        <source>Kalends cannot start</source>
        <translation>O Kalends não consegue iniciar</translation>
    </message>
    <message>
        <source>Kalends is already publishing on this profile without a window (kalends-cli serve). Stop it there, then start this again.</source>
        <translation>O Kalends já está publicando neste perfil sem janela (kalends-cli serve). Pare-o lá e depois inicie este de novo.</translation>
    </message>
    <message>
        <source>The damaged file can be set aside, untouched, and the newest good backup taken in its place. Posts that are overdue then wait for your yes.</source>
        <translation>O arquivo danificado pode ser posto de lado, intacto, e o backup bom mais recente tomar o lugar dele. Os posts atrasados então esperam o seu sim.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar o backup</translation>
    </message>
    <message>
        <source>Kalends runs already, but it does not answer.</source>
        <translation>O Kalends já está rodando, mas não responde.</translation>
    </message>
    <message>
        <source>A calendar that publishes by itself.</source>
        <translation>Um calendário que publica sozinho.</translation>
    </message>
    <message>
        <source>Use the profile in DIR.</source>
        <translation>Usar o perfil em DIR.</translation>
    </message>
    <message>
        <source>Use built-in simulators instead of the platforms, in a throw-away profile unless one is named.</source>
        <translation>Usar simuladores embutidos em vez das plataformas, em um perfil descartável se nenhum for indicado.</translation>
    </message>
    <message>
        <source>Start in the tray, where there is one.</source>
        <translation>Iniciar na bandeja, onde houver uma.</translation>
    </message>
    <message>
        <source>It is not tried again; when the cause is gone, retry it or choose another time.</source>
        <translation>Não haverá nova tentativa automática; resolvida a causa, tente de novo ou escolha outra hora.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>ddd d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>That time is past.</source>
        <translation>Essa hora já passou.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these posts would lie in the past.</source>
        <translation>
            <numerusform>%n destes posts ficaria no passado.</numerusform>
            <numerusform>%n destes posts ficariam no passado.</numerusform>
        </translation>
    </message>
    <message>
        <source>This post is being published right now.</source>
        <translation>Este post está sendo publicado agora.</translation>
    </message>
    <message>
        <source>One of these posts is being published right now.</source>
        <translation>Um destes posts está sendo publicado agora.</translation>
    </message>
    <message>
        <source>This post is published. Hold Ctrl to make a copy.</source>
        <translation>Este post está publicado. Segure Ctrl para fazer uma cópia.</translation>
    </message>
    <message>
        <source>One of these posts is published. Hold Ctrl to make copies.</source>
        <translation>Um destes posts está publicado. Segure Ctrl para fazer cópias.</translation>
    </message>
    <message>
        <source>Drafts, no time</source>
        <translation>Rascunhos, sem hora</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Cópia: %1</translation>
    </message>
    <message>
        <source>Files can be dropped on a day.</source>
        <translation>Arquivos podem ser soltos em um dia.</translation>
    </message>
    <message>
        <source>The settings could not be read from “%1”.</source>
        <translation>Não foi possível ler as configurações de “%1”.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>The settings could not be checked: %1.</source>
        <translation>Não foi possível verificar as configurações: %1.</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>ddd d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>The assistant does not run in this service.</source>
        <translation>O assistente não roda neste serviço.</translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be used: %1.</source>
        <translation>A resposta do modelo não pode ser usada: %1.</translation>
    </message>
    <message>
        <source>Try again; a larger model keeps to the form more often.</source>
        <translation>Tente de novo; um modelo maior segue a forma com mais frequência.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is larger than %1 KiB.</source>
        <translation>A resposta do modelo passa de %1 KiB.</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>não é JSON</translation>
    </message>
    <message>
        <source>its JSON is nested too deep</source>
        <translation>o JSON está aninhado demais</translation>
    </message>
    <message>
        <source>its JSON breaks off</source>
        <translation>o JSON termina no meio</translation>
    </message>
    <message>
        <source>its JSON is broken</source>
        <translation>o JSON está corrompido</translation>
    </message>
    <message>
        <source>it holds no caption</source>
        <translation>não contém legenda</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>não contém texto</translation>
    </message>
    <message>
        <source>this is not a text of at most %1 characters</source>
        <translation>isto não é um texto de no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>“%1” is not a channel</source>
        <translation>“%1” não é um canal</translation>
    </message>
    <message>
        <source>There are ig and tiktok.</source>
        <translation>Existem ig e tiktok.</translation>
    </message>
    <message>
        <source>name one at least</source>
        <translation>indique pelo menos um</translation>
    </message>
    <message>
        <source>this is not an object</source>
        <translation>isto não é um objeto</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 with an offset</source>
        <translation>isto não é uma hora em ISO 8601 com fuso</translation>
    </message>
    <message>
        <source>a plan covers a year at most</source>
        <translation>um plano cobre no máximo um ano</translation>
    </message>
    <message>
        <source>this is not a list of 1 to %1 proposals</source>
        <translation>isto não é uma lista de 1 a %1 propostas</translation>
    </message>
    <message>
        <source>“%1” does not say how often.</source>
        <translation>“%1” não diz com que frequência.</translation>
    </message>
    <message>
        <source>Write “daily”, “3 per week”, “2 per day” or days, such as “mon,wed,fri”.</source>
        <translation>Escreva “daily”, “3 per week”, “2 per day” ou dias, como “mon,wed,fri”.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>Tente de novo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model&apos;s answer broke off.</source>
        <translation>A resposta do modelo foi interrompida.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>The provider could not answer: %1</source>
        <translation>O provedor não conseguiu responder: %1</translation>
    </message>
    <message>
        <source>Try again later, or choose another model.</source>
        <translation>Tente de novo mais tarde ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the OpenAI chat protocol.</source>
        <translation>O que responde neste endereço não fala o protocolo de chat da OpenAI.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>Confira a URL base.</translation>
    </message>
    <message>
        <source>The model answered in another language.</source>
        <translation>O modelo respondeu em outro idioma.</translation>
    </message>
    <message>
        <source>Choose another model, or another language in the settings.</source>
        <translation>Escolha outro modelo, ou outro idioma nas configurações.</translation>
    </message>
    <message>
        <source>Every day of the next two weeks is full.</source>
        <translation>Todos os dias das próximas duas semanas estão cheios.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Escolha uma hora mais tarde.</translation>
    </message>
    <message>
        <source>The plan ends before it begins.</source>
        <translation>O plano termina antes de começar.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Escolha um fim mais tarde.</translation>
    </message>
    <message>
        <source>This stretch of the calendar is over.</source>
        <translation>Este trecho do calendário já passou.</translation>
    </message>
    <message>
        <source>Choose days ahead.</source>
        <translation>Escolha dias que ainda não passaram.</translation>
    </message>
    <message>
        <source>There is no free time for this in these days.</source>
        <translation>Não há horário livre para isto nestes dias.</translation>
    </message>
    <message>
        <source>Choose more days, or fewer posts.</source>
        <translation>Escolha mais dias ou menos posts.</translation>
    </message>
    <message>
        <source>it holds no proposals</source>
        <translation>não contém propostas</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer several times in a row and is left alone for %n second(s).</source>
        <translation>
            <numerusform>%1 não respondeu várias vezes seguidas e fica em pausa por %n segundo.</numerusform>
            <numerusform>%1 não respondeu várias vezes seguidas e fica em pausa por %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the provider in the settings.</source>
        <translation>Teste o provedor nas configurações.</translation>
    </message>
    <message>
        <source>%1 does not list its models.</source>
        <translation>%1 não lista seus modelos.</translation>
    </message>
    <message>
        <source>Check the base URL; it usually ends in /v1.</source>
        <translation>Confira a URL base; ela costuma terminar em /v1.</translation>
    </message>
    <message>
        <source>The answer of %1 was too large and was dropped.</source>
        <translation>A resposta de %1 era grande demais e foi descartada.</translation>
    </message>
    <message>
        <source>A smaller model answers sooner.</source>
        <translation>Um modelo menor responde mais rápido.</translation>
    </message>
    <message>
        <source>Check that the provider runs and that the base URL in the settings is right.</source>
        <translation>Veja se o provedor está rodando e se a URL base nas configurações está certa.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 não aceita a chave.</translation>
    </message>
    <message>
        <source>Store the right key in the settings.</source>
        <translation>Salve a chave certa nas configurações.</translation>
    </message>
    <message>
        <source>%1 knows neither this address nor this model.</source>
        <translation>%1 não conhece este endereço ou este modelo.</translation>
    </message>
    <message>
        <source>Check the base URL and the model in the settings.</source>
        <translation>Confira a URL base e o modelo nas configurações.</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now.</source>
        <translation>%1 não aceita mais pedidos por enquanto.</translation>
    </message>
    <message>
        <source>Wait a while, or look at the plan and the credit there.</source>
        <translation>Espere um pouco, ou veja o plano e o crédito lá.</translation>
    </message>
    <message>
        <source>%1 is out of order (%2).</source>
        <translation>%1 está fora de serviço (%2).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2).</source>
        <translation>%1 recusou o pedido (%2).</translation>
    </message>
    <message>
        <source>There is nothing to draft this from.</source>
        <translation>Não há nada a partir do qual fazer este rascunho.</translation>
    </message>
    <message>
        <source>Add a picture or a clip, or write a few words.</source>
        <translation>Adicione uma imagem ou um clipe, ou escreva algumas palavras.</translation>
    </message>
    <message>
        <source>“%1” is not a text that can be drafted.</source>
        <translation>“%1” não é um texto que se possa rascunhar.</translation>
    </message>
    <message>
        <source>Only a model can do that, and none is set up.</source>
        <translation>Só um modelo pode fazer isso, e nenhum está configurado.</translation>
    </message>
    <message>
        <source>Set one up in the settings, under Assistant.</source>
        <translation>Configure um nas configurações, em Assistente.</translation>
    </message>
    <message>
        <source>On a %1 your posts usually go out around %2.</source>
        <translation>Em dia de %1, seus posts costumam sair por volta das %2.</translation>
    </message>
    <message>
        <source>Your posts usually go out around %1.</source>
        <translation>Seus posts costumam sair por volta das %1.</translation>
    </message>
    <message>
        <source>Nothing has gone out yet to learn from, so this is a common time.</source>
        <translation>Ainda não saiu nada com que aprender, então este é um horário comum.</translation>
    </message>
    <message>
        <source>Too little has gone out yet to see a habit, so this is a common time.</source>
        <translation>Ainda saiu pouco para ver um hábito, então este é um horário comum.</translation>
    </message>
    <message>
        <source>Your usual times are taken, and this one is free.</source>
        <translation>Seus horários de sempre estão ocupados, e este está livre.</translation>
    </message>
    <message>
        <source>Nothing else is planned that day.</source>
        <translation>Não há mais nada planejado nesse dia.</translation>
    </message>
    <message>
        <source>No base URL is set, so posts are drafted offline.</source>
        <translation>Nenhuma URL base está definida, então os posts são rascunhados offline.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>%1 answers, but does not list its models.</source>
        <translation>%1 responde, mas não lista seus modelos.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Nenhum modelo foi escolhido.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not among the %n model(s) that are listed.</source>
        <translation>
            <numerusform>“%1” não está entre os modelos listados (%n).</numerusform>
            <numerusform>“%1” não está entre os %n modelos listados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is “%1”.</source>
        <translation>O modelo é “%1”.</translation>
    </message>
    <message>
        <source>It asks for no key.</source>
        <translation>Não pede chave.</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>A chave foi aceita.</translation>
    </message>
    <message>
        <source>It answered after %1 s.</source>
        <translation>Respondeu depois de %1 s.</translation>
    </message>
    <message>
        <source>It does not keep to JSON, so its drafts cannot be used.</source>
        <translation>Não segue JSON, então os rascunhos dele não podem ser usados.</translation>
    </message>
    <message>
        <source>It keeps to a JSON schema.</source>
        <translation>Segue um esquema JSON.</translation>
    </message>
    <message>
        <source>It writes JSON, but takes no schema: some drafts may fail.</source>
        <translation>Escreve JSON, mas não aceita esquema: alguns rascunhos podem falhar.</translation>
    </message>
    <message>
        <source>It is not shown pictures, as you chose.</source>
        <translation>As imagens não são mostradas a ele, como você escolheu.</translation>
    </message>
    <message>
        <source>It takes no pictures: captions are drafted from words alone.</source>
        <translation>Não aceita imagens: as legendas são rascunhadas só com palavras.</translation>
    </message>
    <message>
        <source>It sees pictures.</source>
        <translation>Vê imagens.</translation>
    </message>
    <message>
        <source>It takes pictures, but did not recognise a red square.</source>
        <translation>Aceita imagens, mas não reconheceu um quadrado vermelho.</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <translation>Não verificado.</translation>
    </message>
    <message>
        <source>cannot be converted: this computer has no encoder for AAC</source>
        <translation>não pode ser convertido: este computador não tem codificador de AAC</translation>
    </message>
    <message>
        <source>Install FFmpeg&apos;s libavcodec, or convert it with another program.</source>
        <translation>Instale o libavcodec do FFmpeg ou converta com outro programa.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be converted.</source>
        <translation>O disco está cheio, então “%1” não pôde ser convertido.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>could not be written as MP4</source>
        <translation>não pôde ser gravado como MP4</translation>
    </message>
    <message>
        <source>needs more memory than this computer has</source>
        <translation>precisa de mais memória do que este computador tem</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>could not be encoded on this computer</source>
        <translation>não pôde ser codificado neste computador</translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264 and AAC) with another program and add that.</source>
        <translation>Converta-o para MP4 (H.264 e AAC) com outro programa e adicione esse.</translation>
    </message>
    <message>
        <source>uses a kind of video or sound that this computer cannot decode</source>
        <translation>usa um tipo de vídeo ou som que este computador não consegue decodificar</translation>
    </message>
    <message>
        <source>is a HEIC picture that cannot be decoded (%1)</source>
        <translation>é uma imagem HEIC que não pode ser decodificada (%1)</translation>
    </message>
    <message>
        <source>cannot be shown: the library for HEIC pictures is missing on this computer</source>
        <translation>não pode ser mostrado: falta neste computador a biblioteca de imagens HEIC</translation>
    </message>
    <message>
        <source>Install the package libheif1 and start Kalends again, or save it as JPEG.</source>
        <translation>Instale o pacote libheif1 e inicie o Kalends de novo, ou salve como JPEG.</translation>
    </message>
    <message>
        <source>has %1 × %2 pixels, too many for this computer</source>
        <translation>tem %1 × %2 pixels, demais para este computador</translation>
    </message>
    <message>
        <source>The work on “%1” was canceled.</source>
        <translation>O trabalho em “%1” foi cancelado.</translation>
    </message>
    <message>
        <source>has more pixels than this computer has memory for</source>
        <translation>tem mais pixels do que cabem na memória deste computador</translation>
    </message>
    <message>
        <source>cannot be saved as JPEG on this computer</source>
        <translation>não pode ser salvo como JPEG neste computador</translation>
    </message>
    <message>
        <source>Save it as JPEG with another program and add that.</source>
        <translation>Salve-o como JPEG com outro programa e adicione esse.</translation>
    </message>
    <message>
        <source>cannot be converted: this computer has no encoder for H.264</source>
        <translation>não pode ser convertido: este computador não tem codificador de H.264</translation>
    </message>
    <message>
        <source>Install FFmpeg&apos;s libavcodec with libx264, or convert it with another program.</source>
        <translation>Instale o libavcodec do FFmpeg com libx264 ou converta com outro programa.</translation>
    </message>
    <message>
        <source>holds pictures that this computer cannot convert</source>
        <translation>contém imagens que este computador não consegue converter</translation>
    </message>
    <message>
        <source>is damaged: only %1 of its %2 pictures can be decoded</source>
        <translation>está danificado: só %1 de suas %2 imagens podem ser decodificadas</translation>
    </message>
    <message>
        <source>it is auto, on or off</source>
        <translation>é auto, on ou off</translation>
    </message>
    <message>
        <source>it must be a whole path that ends in .ics</source>
        <translation>deve ser um caminho completo que termine em .ics</translation>
    </message>
    <message>
        <source>%1 references point nowhere</source>
        <translation>%1 referências não levam a lugar nenhum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a clock&apos;s time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of this year, as QLocale writes it</comment>
        <translation>ddd d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>The time of this post has passed.</source>
        <translation>A hora deste post já passou.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Reel</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Carrossel</translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n picture(s)</source>
        <translation>
            <numerusform>Carrossel · %n imagem</numerusform>
            <numerusform>Carrossel · %n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n clip(s)</source>
        <translation>
            <numerusform>Carrossel · %n clipe</numerusform>
            <numerusform>Carrossel · %n clipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n picture(s) and clip(s)</source>
        <translation>
            <numerusform>Carrossel · %n imagem ou clipe</numerusform>
            <numerusform>Carrossel · %n imagens e clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>more</source>
        <translation>mais</translation>
    </message>
    <message>
        <source>AI info</source>
        <translation>Informações de IA</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Agora mesmo</translation>
    </message>
    <message>
        <source>Original audio · %1</source>
        <translation>Áudio original · %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amigos</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Creator labeled as AI-generated</source>
        <translation>O criador rotulou como gerado por IA</translation>
    </message>
    <message>
        <source>Original sound – %1</source>
        <translation>som original – %1</translation>
    </message>
    <message>
        <source>Reels</source>
        <translation>Reels</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Enviar mensagem</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Seguindo</translation>
    </message>
    <message>
        <source>For You</source>
        <translation>Para você</translation>
    </message>
    <message>
        <source>Paid partnership</source>
        <translation>Parceria paga</translation>
    </message>
    <message>
        <source>Promotional content</source>
        <translation>Conteúdo promocional</translation>
    </message>
    <message>
        <source>your.account</source>
        <translation>sua.conta</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>No picture or clip yet</source>
        <translation>Ainda sem imagem nem clipe</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 of %3 × %4 pixels, %5 from the left, %6 from the top</source>
        <translation>%1 × %2 de %3 × %4 pixels, %5 da esquerda, %6 de cima</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 takes %2 to %3</source>
        <translation>%1 aceita de %2 a %3</translation>
    </message>
    <message>
        <source>%1 takes up to %2</source>
        <translation>%1 aceita até %2</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <translation>Imagem %1 de %2: %3</translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <translation>Clipe %1 de %2: %3</translation>
    </message>
    <message>
        <source>This post is out or on its way and cannot be changed any more.</source>
        <translation>Este post já saiu ou está saindo e não pode mais ser alterado.</translation>
    </message>
    <message>
        <source>Link a TikTok account first: it says what may be chosen.</source>
        <translation>Primeiro vincule uma conta do TikTok: ela diz o que pode ser escolhido.</translation>
    </message>
    <message>
        <source>TikTok is being asked what this account may choose.</source>
        <translation>Perguntando ao TikTok o que esta conta pode escolher.</translation>
    </message>
    <message>
        <source>TikTok did not say what this account may choose. Ask again.</source>
        <translation>O TikTok não disse o que esta conta pode escolher. Pergunte de novo.</translation>
    </message>
    <message>
        <source>TikTok takes no post from this account now.</source>
        <translation>O TikTok não aceita posts desta conta agora.</translation>
    </message>
    <message>
        <source>This version of Kalends does not know this audience yet.</source>
        <translation>Esta versão do Kalends ainda não conhece este público.</translation>
    </message>
    <message>
        <source>Branded content visibility cannot be set to private.</source>
        <translation>A visibilidade do conteúdo de marca não pode ser definida como privada.</translation>
    </message>
    <message>
        <source>TikTok no longer offers “%1” to this account; choose again who can view the post.</source>
        <translation>O TikTok não oferece mais “%1” a esta conta; escolha de novo quem pode ver o post.</translation>
    </message>
    <message>
        <source>Comments are turned off in your TikTok settings, so this post cannot allow them.</source>
        <translation>Os comentários estão desligados nas configurações do seu TikTok, então este post não pode permiti-los.</translation>
    </message>
    <message>
        <source>Duets are turned off in your TikTok settings, or the account is private.</source>
        <translation>Os duetos estão desligados nas configurações do seu TikTok, ou a conta é privada.</translation>
    </message>
    <message>
        <source>Stitches are turned off in your TikTok settings, or the account is private.</source>
        <translation>Os stitches estão desligados nas configurações do seu TikTok, ou a conta é privada.</translation>
    </message>
    <message>
        <source>Branded content cannot be private. Choose another audience than “Only you” first.</source>
        <translation>Conteúdo de marca não pode ser privado. Primeiro escolha um público diferente de “Só você”.</translation>
    </message>
    <message>
        <source>Branded content cannot be private, and TikTok offers this account nothing but “Only you”.</source>
        <translation>Conteúdo de marca não pode ser privado, e o TikTok só oferece “Só você” a esta conta.</translation>
    </message>
    <message>
        <source>Your photos will be labeled as “Paid partnership”.</source>
        <translation>Suas fotos serão rotuladas como “Parceria paga”.</translation>
    </message>
    <message>
        <source>Your video will be labeled as “Paid partnership”.</source>
        <translation>Seu vídeo será rotulado como “Parceria paga”.</translation>
    </message>
    <message>
        <source>Your photos will be labeled as “Promotional content”.</source>
        <translation>Suas fotos serão rotuladas como “Conteúdo promocional”.</translation>
    </message>
    <message>
        <source>Your video will be labeled as “Promotional content”.</source>
        <translation>Seu vídeo será rotulado como “Conteúdo promocional”.</translation>
    </message>
    <message>
        <source>You need to indicate if your content promotes yourself, a third party, or both.</source>
        <translation>Você precisa indicar se o seu conteúdo promove você, um terceiro ou ambos.</translation>
    </message>
    <message>
        <source>TikTok takes clips of up to %1 from this account.</source>
        <translation>O TikTok aceita desta conta clipes de até %1.</translation>
    </message>
    <message>
        <source>The clip runs %1; TikTok takes up to %2 from this account.</source>
        <translation>O clipe dura %1; o TikTok aceita até %2 desta conta.</translation>
    </message>
    <message>
        <source>%1 hashtags: the TikTok app itself takes up to %2, and may not link the others.</source>
        <translation>%1 hashtags: o próprio app do TikTok aceita até %2 e talvez não transforme as outras em links.</translation>
    </message>
    <message>
        <source>TikTok takes no post from this account now. Try again later.</source>
        <translation>O TikTok não aceita posts desta conta agora. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Choose first who can view the post.</source>
        <translation>Primeiro escolha quem pode ver o post.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Anyone on TikTok and off it.</source>
        <translation>Qualquer pessoa, dentro e fora do TikTok.</translation>
    </message>
    <message>
        <source>Followers you follow back.</source>
        <translation>Seguidores que você segue de volta.</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Everyone you have let follow you.</source>
        <translation>Todos que você deixou seguirem você.</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Só você</translation>
    </message>
    <message>
        <source>Nobody else; you can open it up later in the TikTok app.</source>
        <translation>Mais ninguém; você pode abrir depois no app do TikTok.</translation>
    </message>
    <message>
        <source>Music Usage Confirmation</source>
        <translation>Confirmação de uso de música</translation>
    </message>
    <message>
        <source>Branded Content Policy</source>
        <translation>Política de conteúdo de marca</translation>
    </message>
    <message>
        <source>By posting, you agree to TikTok&apos;s %1</source>
        <translation>Ao postar, você concorda com a %1 do TikTok</translation>
    </message>
    <message>
        <source>By posting, you agree to TikTok&apos;s %1 and %2</source>
        <translation>Ao postar, você concorda com a %1 e a %2 do TikTok</translation>
    </message>
    <message>
        <source>that of this computer</source>
        <translation>o deste computador</translation>
    </message>
    <message>
        <source>Show it pictures</source>
        <translation>Mostrar imagens a ele</translation>
    </message>
    <message>
        <source>auto, on or off. With auto it is tried, and left when the model does not take them.</source>
        <translation>auto, on ou off. Com auto, tenta-se, e deixa-se de lado quando o modelo não as aceita.</translation>
    </message>
    <message>
        <source>Draft new posts in the background</source>
        <translation>Rascunhar novos posts em segundo plano</translation>
    </message>
    <message>
        <source>When files are dropped on the calendar, their words are drafted at once. What you type stays.</source>
        <translation>Quando arquivos são soltos no calendário, os textos deles são rascunhados na hora. O que você digita fica.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: %1.</source>
        <translation>A imagem não pode ser mostrada: %1.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificada</translation>
    </message>
    <message>
        <source>its address is not one of the web</source>
        <translation>o endereço não é da web</translation>
    </message>
    <message>
        <source>The same picture or clip went out on %1 on %2.</source>
        <translation>A mesma imagem ou clipe saiu no %1 em %2.</translation>
    </message>
    <message>
        <source>The same picture or clip is planned for %1 on %2.</source>
        <translation>A mesma imagem ou clipe está planejada para o %1 em %2.</translation>
    </message>
    <message>
        <source>The same words went out on %1 on %2.</source>
        <translation>O mesmo texto saiu no %1 em %2.</translation>
    </message>
    <message>
        <source>The same words are planned for %1 on %2.</source>
        <translation>O mesmo texto está planejado para o %1 em %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n post(s) within 24 hours, and as many are planned before this one.</source>
        <translation>
            <numerusform>O %1 aceita %n post em 24 horas, e esse número já está planejado antes deste.</numerusform>
            <numerusform>O %1 aceita %n posts em 24 horas, e esse número já está planejado antes deste.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer usually sleeps at that time; posts go out only while it is awake.</source>
        <translation>Este computador costuma dormir nessa hora; os posts só saem enquanto ele está acordado.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “kalends-cli serve” publishes without one.</source>
        <translation>Não há tela em que abrir uma janela. “kalends-cli serve” publica sem ela.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>não há nada nele</translation>
    </message>
    <message>
        <source>%1 was not restored: %2 Nothing was changed.</source>
        <translation>%1 não foi restaurado: %2 Nada foi alterado.</translation>
    </message>
    <message>
        <source>Choose another backup: “kalends-cli restore” lists them.</source>
        <translation>Escolha outro backup: “kalends-cli restore” mostra a lista.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>esse arquivo não existe.</translation>
    </message>
    <message>
        <source>it is the store that is in use.</source>
        <translation>é o banco que está em uso.</translation>
    </message>
    <message>
        <source>a text such as Europe/Berlin</source>
        <translation>um texto como Europe/Berlin</translation>
    </message>
    <message>
        <source>the long-lived token as the dashboard shows it</source>
        <translation>o token de longa duração tal como o painel o mostra</translation>
    </message>
    <message>
        <source>the address that the browser ended at</source>
        <translation>o endereço em que o navegador terminou</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>the id of an entry</source>
        <translation>o id de uma entrada</translation>
    </message>
    <message>
        <source>the number that the entry was read with</source>
        <translation>o número com que a entrada foi lida</translation>
    </message>
    <message>
        <source>“ig” or “tiktok”</source>
        <translation>“ig” ou “tiktok”</translation>
    </message>
    <message>
        <source>a time such as 2026-11-26T13:30:00Z</source>
        <translation>uma hora como 2026-11-26T13:30:00Z</translation>
    </message>
    <message>
        <source>an absolute path of a file on this computer</source>
        <translation>um caminho absoluto de um arquivo deste computador</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>O arquivo não existe mais.</translation>
    </message>
    <message>
        <source>by itself, kept for its week</source>
        <translation>automático, o da semana</translation>
    </message>
    <message>
        <source>by itself, every day</source>
        <translation>automático, diário</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de uma atualização</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de uma restauração</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>em bom estado</translation>
    </message>
    <message>
        <source>The plan in use is damaged: what would be lost of it cannot be told.</source>
        <translation>O plano em uso está danificado: não dá para saber o que se perderia dele.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) made since are not in it. Only the safety copy has them then.</source>
        <translation>
            <numerusform>%n post feito desde então não está nesse plano. Depois, só a cópia feita antes de restaurar o terá.</numerusform>
            <numerusform>%n posts feitos desde então não estão nesse plano. Depois, só a cópia feita antes de restaurar os terá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) changed since become what they were: words, files and times.</source>
        <translation>
            <numerusform>%n post alterado desde então volta a ser o que era: texto, arquivos e horário.</numerusform>
            <numerusform>%n posts alterados desde então voltam a ser o que eram: textos, arquivos e horários.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) deleted since come back.</source>
        <translation>
            <numerusform>%n post excluído desde então volta.</numerusform>
            <numerusform>%n posts excluídos desde então voltam.</numerusform>
        </translation>
    </message>
    <message>
        <source>No post differs from what it is now.</source>
        <translation>Nenhum post difere do que é agora.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that went out since stay as they are, and do not go out again.</source>
        <translation>
            <numerusform>%n post que saiu desde então fica como está e não sai de novo.</numerusform>
            <numerusform>%n posts que saíram desde então ficam como estão e não saem de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is out already does not go out again.</source>
        <translation>O que já saiu não sai de novo.</translation>
    </message>
    <message>
        <source>Planned posts go on as they were before the restore.</source>
        <translation>Os posts planejados continuam como antes da restauração.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned post(s) then wait for your yes, also those whose time is over: %1 of them.</source>
        <translation>
            <numerusform>%n post planejado então espera o seu sim; com a hora já passada: %1.</numerusform>
            <numerusform>%n posts planejados então esperam o seu sim, também aqueles cuja hora já passou: %1 deles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned post(s) then wait for your yes. Nothing goes out by itself before.</source>
        <translation>
            <numerusform>%n post planejado então espera o seu sim. Antes disso, nada sai sozinho.</numerusform>
            <numerusform>%n posts planejados então esperam o seu sim. Antes disso, nada sai sozinho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts, settings, pictures and clips stay as they are.</source>
        <translation>Contas, configurações, imagens e clipes ficam como estão.</translation>
    </message>
    <message>
        <source>The plan was restored: it is the one of %1.</source>
        <translation>O plano foi restaurado: é o de %1.</translation>
    </message>
    <message>
        <source>The plan was restored from a backup.</source>
        <translation>O plano foi restaurado de um backup.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait for your yes.</source>
        <translation>
            <numerusform>%n post espera o seu sim.</numerusform>
            <numerusform>%n posts esperam o seu sim.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>O arquivo %1 não existe.</translation>
    </message>
    <message>
        <source>Restoring the newest good backup…</source>
        <translation>Restaurando o backup bom mais recente…</translation>
    </message>
    <message>
        <source>Restoring the plan. Kalends comes back by itself.</source>
        <translation>Restaurando o plano. O Kalends volta sozinho.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>The plan was not restored, and nothing was changed: another program took the profile in between.</source>
        <translation>O plano não foi restaurado e nada foi alterado: nesse meio-tempo, outro programa ocupou o perfil.</translation>
    </message>
    <message>
        <source>The plan was not restored</source>
        <translation>O plano não foi restaurado</translation>
    </message>
    <message>
        <source>an absolute path on this computer</source>
        <translation>um caminho absoluto neste computador</translation>
    </message>
    <message>
        <source>csv, ics or json</source>
        <translation>csv, ics ou json</translation>
    </message>
    <message>
        <source>an object of column titles and fields</source>
        <translation>um objeto de títulos de colunas e campos</translation>
    </message>
    <message>
        <source>a list of ig and tiktok</source>
        <translation>uma lista de ig e tiktok</translation>
    </message>
    <message>
        <source>kalends, buffer, later or metricool</source>
        <translation>kalends, buffer, later ou metricool</translation>
    </message>
</context>
<context>
    <name>TikTok</name>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation>O Kalends tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Link the account again under Accounts.</source>
        <translation>Vincule a conta de novo em Contas.</translation>
    </message>
    <message>
        <source>Convert the file or use another one, then retry.</source>
        <translation>Converta o arquivo ou use outro, e tente de novo.</translation>
    </message>
    <message>
        <source>Edit the post, then retry.</source>
        <translation>Edite o post e tente de novo.</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>Se acontecer de novo, informe o caso com os códigos do registro da tentativa.</translation>
    </message>
    <message>
        <source>TikTok did not accept what Kalends sent.</source>
        <translation>O TikTok não aceitou o que o Kalends enviou.</translation>
    </message>
    <message>
        <source>TikTok says the file is not as it must be.</source>
        <translation>O TikTok diz que o arquivo não está como deve.</translation>
    </message>
    <message>
        <source>The TikTok app on the phone is too old for this.</source>
        <translation>O app do TikTok no celular é antigo demais para isto.</translation>
    </message>
    <message>
        <source>Update the TikTok app to 31.8 or newer, then retry.</source>
        <translation>Atualize o app do TikTok para 31.8 ou mais novo e tente de novo.</translation>
    </message>
    <message>
        <source>A permission is missing that this needs.</source>
        <translation>Falta uma permissão necessária para isto.</translation>
    </message>
    <message>
        <source>Link the account again and leave all permissions ticked.</source>
        <translation>Vincule a conta de novo e deixe todas as permissões marcadas.</translation>
    </message>
    <message>
        <source>The permission to publish (video.publish) was not given.</source>
        <translation>A permissão para publicar (video.publish) não foi dada.</translation>
    </message>
    <message>
        <source>TikTok does not know the upload any more.</source>
        <translation>O TikTok não conhece mais o envio.</translation>
    </message>
    <message>
        <source>Look at the profile to see whether it is there.</source>
        <translation>Olhe o perfil para ver se está lá.</translation>
    </message>
    <message>
        <source>TikTok says the upload belongs to another link of the account.</source>
        <translation>O TikTok diz que o envio pertence a outro vínculo da conta.</translation>
    </message>
    <message>
        <source>The post can no longer be stopped.</source>
        <translation>O post não pode mais ser interrompido.</translation>
    </message>
    <message>
        <source>TikTok no longer takes the link to this account (expired or revoked).</source>
        <translation>O TikTok não aceita mais o vínculo com esta conta (expirado ou revogado).</translation>
    </message>
    <message>
        <source>TikTok&apos;s limit of posts in 24 hours is reached for this account, all apps together.</source>
        <translation>O limite do TikTok de posts em 24 horas foi atingido nesta conta, somando todos os apps.</translation>
    </message>
    <message>
        <source>Kalends looks again each hour.</source>
        <translation>O Kalends olha de novo a cada hora.</translation>
    </message>
    <message>
        <source>Five drafts of the last 24 hours wait in TikTok&apos;s inbox; it takes no more.</source>
        <translation>Cinco rascunhos das últimas 24 horas esperam na caixa de entrada do TikTok; ela não aceita mais.</translation>
    </message>
    <message>
        <source>Finish or delete them in the TikTok app.</source>
        <translation>Conclua-os ou exclua-os no app do TikTok.</translation>
    </message>
    <message>
        <source>The TikTok app that Kalends uses has reached its number of posting people for today.</source>
        <translation>O app do TikTok usado pelo Kalends atingiu o número de pessoas que podem postar hoje.</translation>
    </message>
    <message>
        <source>TikTok has banned this account from posting.</source>
        <translation>O TikTok proibiu esta conta de postar.</translation>
    </message>
    <message>
        <source>Open the TikTok app and see what it says.</source>
        <translation>Abra o app do TikTok e veja o que ele diz.</translation>
    </message>
    <message>
        <source>TikTok has not audited the app yet: it may only post to private accounts.</source>
        <translation>O TikTok ainda não auditou o app: ele só pode postar em contas privadas.</translation>
    </message>
    <message>
        <source>Set the TikTok account to private, or have the app audited.</source>
        <translation>Torne a conta do TikTok privada ou peça a auditoria do app.</translation>
    </message>
    <message>
        <source>TikTok does not offer the chosen audience to this account.</source>
        <translation>O TikTok não oferece a esta conta o público escolhido.</translation>
    </message>
    <message>
        <source>Choose who may see the post again.</source>
        <translation>Escolha de novo quem pode ver o post.</translation>
    </message>
    <message>
        <source>TikTok has not verified that the staging address belongs to the app.</source>
        <translation>O TikTok não verificou que o endereço de passagem pertence ao app.</translation>
    </message>
    <message>
        <source>Verify the domain of staging/public_base_url in TikTok&apos;s developer portal.</source>
        <translation>Verifique o domínio de staging/public_base_url no portal de desenvolvedores do TikTok.</translation>
    </message>
    <message>
        <source>There were too many calls to TikTok within a minute.</source>
        <translation>Houve chamadas demais ao TikTok em um minuto.</translation>
    </message>
    <message>
        <source>Kalends waits and tries again by itself.</source>
        <translation>O Kalends espera e tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>TikTok has a problem of its own.</source>
        <translation>O TikTok está com um problema próprio.</translation>
    </message>
    <message>
        <source>TikTok refused with an error that Kalends does not know.</source>
        <translation>O TikTok recusou com um erro que o Kalends não conhece.</translation>
    </message>
    <message>
        <source>TikTok could not read the file&apos;s format.</source>
        <translation>O TikTok não conseguiu ler o formato do arquivo.</translation>
    </message>
    <message>
        <source>The clip is too long or too short for this account on TikTok.</source>
        <translation>O clipe é longo ou curto demais para esta conta no TikTok.</translation>
    </message>
    <message>
        <source>Cut it, then retry.</source>
        <translation>Corte-o e tente de novo.</translation>
    </message>
    <message>
        <source>The clip&apos;s frame rate is outside 23 to 60 a second.</source>
        <translation>A taxa de quadros do clipe está fora de 23 a 60 por segundo.</translation>
    </message>
    <message>
        <source>The picture&apos;s size is outside what TikTok takes.</source>
        <translation>O tamanho da imagem está fora do que o TikTok aceita.</translation>
    </message>
    <message>
        <source>TikTok failed while it processed the post.</source>
        <translation>O TikTok falhou ao processar o post.</translation>
    </message>
    <message>
        <source>TikTok could not fetch the clip from the staging storage.</source>
        <translation>O TikTok não conseguiu buscar o clipe no armazenamento de passagem.</translation>
    </message>
    <message>
        <source>TikTok could not fetch a picture from the staging storage.</source>
        <translation>O TikTok não conseguiu buscar uma imagem no armazenamento de passagem.</translation>
    </message>
    <message>
        <source>The post was canceled on TikTok.</source>
        <translation>O post foi cancelado no TikTok.</translation>
    </message>
    <message>
        <source>Retry if it should go out after all.</source>
        <translation>Tente de novo se ele deve sair mesmo assim.</translation>
    </message>
    <message>
        <source>The account&apos;s owner removed the app in TikTok while it was posting.</source>
        <translation>O dono da conta removeu o app no TikTok durante a postagem.</translation>
    </message>
    <message>
        <source>TikTok judged the caption as risky.</source>
        <translation>O TikTok considerou a legenda arriscada.</translation>
    </message>
    <message>
        <source>TikTok judged the post as spam.</source>
        <translation>O TikTok considerou o post spam.</translation>
    </message>
    <message>
        <source>Do not send the same post again.</source>
        <translation>Não envie o mesmo post de novo.</translation>
    </message>
    <message>
        <source>TikTok refused the post for a reason that Kalends does not know.</source>
        <translation>O TikTok recusou o post por um motivo que o Kalends não conhece.</translation>
    </message>
</context>
<context>
    <name>TikTokAccount</name>
    <message>
        <source>Link the account again.</source>
        <translation>Vincule a conta de novo.</translation>
    </message>
    <message>
        <source>Check client key, client secret and scopes of your app in TikTok&apos;s developer portal.</source>
        <translation>Confira a client key, o client secret e os escopos do seu app no portal de desenvolvedores do TikTok.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in was declined.</source>
        <translation>O login do TikTok foi recusado.</translation>
    </message>
    <message>
        <source>The link to TikTok was used up, has expired or was revoked.</source>
        <translation>O vínculo com o TikTok já foi usado, expirou ou foi revogado.</translation>
    </message>
    <message>
        <source>TikTok says the sign-in request is not as it must be.</source>
        <translation>O TikTok diz que o pedido de login não está como deve.</translation>
    </message>
    <message>
        <source>Check that the redirect address is registered exactly so, then link again.</source>
        <translation>Confira se o endereço de redirecionamento está registrado exatamente assim e vincule de novo.</translation>
    </message>
    <message>
        <source>TikTok does not know this client key and secret.</source>
        <translation>O TikTok não conhece esta client key com este secret.</translation>
    </message>
    <message>
        <source>The TikTok app is not approved for this.</source>
        <translation>O app do TikTok não está aprovado para isto.</translation>
    </message>
    <message>
        <source>The TikTok app is not approved for a permission that Kalends asks for.</source>
        <translation>O app do TikTok não está aprovado para uma permissão que o Kalends pede.</translation>
    </message>
    <message>
        <source>TikTok does not support this way of signing in.</source>
        <translation>O TikTok não aceita esta forma de login.</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in has a problem of its own.</source>
        <translation>O login do TikTok está com um problema próprio.</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in is not available for a moment.</source>
        <translation>O login do TikTok está indisponível por um momento.</translation>
    </message>
    <message>
        <source>TikTok refused the sign-in with an error that Kalends does not know.</source>
        <translation>O TikTok recusou o login com um erro que o Kalends não conhece.</translation>
    </message>
</context>
<context>
    <name>kalends::AccountLinker</name>
    <message>
        <source>No %1 app is set up (%2 is empty).</source>
        <translation>Nenhum app do %1 está configurado (%2 está vazio).</translation>
    </message>
    <message>
        <source>Enter your Meta app&apos;s Instagram app ID in the settings, or paste a token from its dashboard.</source>
        <translation>Informe nas configurações o ID do app do Instagram do seu app da Meta, ou cole um token do painel dele.</translation>
    </message>
    <message>
        <source>Enter your TikTok app&apos;s client key in the settings.</source>
        <translation>Informe nas configurações a client key do seu app do TikTok.</translation>
    </message>
    <message>
        <source>Another link of %1 was started.</source>
        <translation>Outro vínculo com %1 foi iniciado.</translation>
    </message>
    <message>
        <source>Nobody came back from %1 within ten minutes.</source>
        <translation>Ninguém voltou do %1 em dez minutos.</translation>
    </message>
    <message>
        <source>Start linking again.</source>
        <translation>Comece a vincular de novo.</translation>
    </message>
    <message>
        <source>Access was not given on %1&apos;s page.</source>
        <translation>O acesso não foi concedido na página do %1.</translation>
    </message>
    <message>
        <source>%1 ended the sign-in with an error.</source>
        <translation>%1 encerrou o login com um erro.</translation>
    </message>
    <message>
        <source>Start linking again and allow what Kalends asks for.</source>
        <translation>Comece a vincular de novo e permita o que o Kalends pede.</translation>
    </message>
    <message>
        <source>This link is over, or is being finished already (%1).</source>
        <translation>Este vínculo já acabou ou já está sendo concluído (%1).</translation>
    </message>
    <message>
        <source>Start linking again if the account is not there.</source>
        <translation>Se a conta não estiver lá, comece a vincular de novo.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in, so it was not used.</source>
        <translation>Este endereço pertence a outro login, então não foi usado.</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after the sign-in that was started last.</source>
        <translation>Cole o endereço que o navegador mostra depois do último login iniciado.</translation>
    </message>
    <message>
        <source>There is no link with the id %1.</source>
        <translation>Não há vínculo com o id %1.</translation>
    </message>
    <message>
        <source>Links are remembered for a while only; start again.</source>
        <translation>Os vínculos só são lembrados por um tempo; comece de novo.</translation>
    </message>
    <message>
        <source>%1 has no tokens to paste.</source>
        <translation>%1 não tem tokens para colar.</translation>
    </message>
    <message>
        <source>Link it through the browser.</source>
        <translation>Vincule pelo navegador.</translation>
    </message>
    <message>
        <source>This is not an access token: it is empty, too short or long, or holds spaces.</source>
        <translation>Isto não é um token de acesso: está vazio, curto ou longo demais, ou contém espaços.</translation>
    </message>
    <message>
        <source>Copy the whole token from the app&apos;s dashboard (Instagram, API setup, Generate token).</source>
        <translation>Copie o token inteiro do painel do app (Instagram, API setup, Generate token).</translation>
    </message>
    <message>
        <source>The account %1 is not linked.</source>
        <translation>A conta %1 não está vinculada.</translation>
    </message>
    <message>
        <source>The account is being unlinked already.</source>
        <translation>A conta já está sendo desvinculada.</translation>
    </message>
    <message>
        <source>Only TikTok has choices to ask for.</source>
        <translation>Só o TikTok tem opções a consultar.</translation>
    </message>
    <message>
        <source>TikTok was asked about this account too often just now.</source>
        <translation>O TikTok foi consultado vezes demais sobre esta conta agora há pouco.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Tente de novo em %1.</translation>
    </message>
</context>
<context>
    <name>kalends::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>token expirado</translation>
    </message>
    <message>
        <source>access withdrawn</source>
        <translation>acesso retirado</translation>
    </message>
    <message>
        <source>ok · sandbox</source>
        <translation>ok · sandbox</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>access ends %1</source>
        <translation>o acesso termina %1</translation>
    </message>
    <message>
        <source>access until %1</source>
        <translation>acesso até %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>publishing is off</source>
        <translation>publicação desligada</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Reconectar %1</translation>
    </message>
    <message>
        <source>Actions for this account</source>
        <translation>Ações para esta conta</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Ações para %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>%1: not connected</source>
        <translation>%1: não conectado</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Reconectar…</translation>
    </message>
    <message>
        <source>Publish by itself</source>
        <translation>Publicar sozinho</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Desvincular…</translation>
    </message>
    <message>
        <source>Unlink account</source>
        <translation>Desvincular conta</translation>
    </message>
    <message>
        <source>Unlink %1 from %2?</source>
        <translation>Desvincular %1 do %2?</translation>
    </message>
    <message>
        <source>Its tokens leave the keychain. Nothing is deleted from the calendar, but posts that are planned for it will not go out until an account is connected again.</source>
        <translation>Os tokens saem do chaveiro. Nada é excluído do calendário, mas os posts planejados para ela não saem até uma conta ser conectada de novo.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
</context>
<context>
    <name>kalends::ActivityPanel</name>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>Reagendar…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Let it go out</source>
        <translation>Deixar sair</translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation>Quais tarefas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertas</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Com problemas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Mostrar todos os posts</translation>
    </message>
    <message>
        <source>Raw facts</source>
        <translation>Dados brutos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the raw facts</source>
        <translation>Copiar os dados brutos</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Attempts of the chosen job</source>
        <translation>Tentativas da tarefa escolhida</translation>
    </message>
    <message>
        <source>It may be out already</source>
        <translation>O post talvez já tenha saído</translation>
    </message>
    <message>
        <source>Look at the account first. If the post is there and you go on, it goes out twice.</source>
        <translation>Olhe a conta primeiro. Se o post estiver lá e você continuar, ele sai duas vezes.</translation>
    </message>
    <message>
        <source>I looked: it is not there</source>
        <translation>Olhei: não está lá</translation>
    </message>
    <message>
        <source>Cancel publishing</source>
        <translation>Cancelar publicação</translation>
    </message>
    <message>
        <source>Cancel publishing to %1?</source>
        <translation>Cancelar a publicação no %1?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>Abrir post</translation>
    </message>
    <message>
        <source>Only this post&apos;s jobs</source>
        <translation>Só as tarefas deste post</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Só “%1”</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation>Agendar de novo</translation>
    </message>
    <message>
        <source>Cancel publishing…</source>
        <translation>Cancelar publicação…</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Ainda sem tentativas.</translation>
    </message>
    <message>
        <source>No problems. Nothing needs you here.</source>
        <translation>Sem problemas. Nada aqui precisa de você.</translation>
    </message>
    <message>
        <source>Nothing is waiting to go out.</source>
        <translation>Nada está esperando para sair.</translation>
    </message>
    <message>
        <source>Nothing has gone out yet.</source>
        <translation>Nada saiu ainda.</translation>
    </message>
    <message>
        <source>This post has never been scheduled.</source>
        <translation>Este post nunca foi agendado.</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet. What goes out, and how it went, stands here.</source>
        <translation>Nada está agendado ainda. O que sai, e como foi, aparece aqui.</translation>
    </message>
    <message>
        <source>The post stays in the calendar and does not go out there. You can schedule it again later.</source>
        <translation>O post fica no calendário e não sai lá. Você pode agendá-lo de novo depois.</translation>
    </message>
</context>
<context>
    <name>kalends::AltTextPanel</name>
    <message>
        <source>Alternative text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>What is to be seen, in a sentence or two</source>
        <translation>O que se vê, em uma ou duas frases</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Alternative text of picture %1</source>
        <translation>Texto alternativo da imagem %1</translation>
    </message>
</context>
<context>
    <name>kalends::AltTexts</name>
    <message>
        <source>Alternative text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>What the picture shows, for people who cannot see it.</source>
        <translation>O que a imagem mostra, para quem não pode vê-la.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagem %1</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>A imagem</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Alternative text, %1</source>
        <translation>Texto alternativo, %1</translation>
    </message>
    <message>
        <source>%1: what does it show?</source>
        <translation>%1: o que ela mostra?</translation>
    </message>
</context>
<context>
    <name>kalends::AppPage</name>
    <message>
        <source>Switch your Instagram account to a business or creator account, in the Instagram app.</source>
        <translation>Mude sua conta do Instagram para uma conta comercial ou de criador, no app do Instagram.</translation>
    </message>
    <message>
        <source>At developers.facebook.com choose My Apps, Create App, and add the product Instagram.</source>
        <translation>Em developers.facebook.com, escolha My Apps, Create App e adicione o produto Instagram.</translation>
    </message>
    <message>
        <source>Under API setup with Instagram login, add your account and press Generate token.</source>
        <translation>Em API setup with Instagram login, adicione sua conta e clique em Generate token.</translation>
    </message>
    <message>
        <source>Copy the token and paste it here. It goes into the keychain and is renewed by itself.</source>
        <translation>Copie o token e cole aqui. Ele vai para o chaveiro e é renovado sozinho.</translation>
    </message>
    <message>
        <source>Under API setup with Instagram login, copy the Instagram app ID and the app secret.</source>
        <translation>Em API setup with Instagram login, copie o ID do app do Instagram e o segredo do app.</translation>
    </message>
    <message>
        <source>Under Business login settings, enter a redirect address, and the same one here.</source>
        <translation>Em Business login settings, informe um endereço de redirecionamento, e o mesmo aqui.</translation>
    </message>
    <message>
        <source>At developers.tiktok.com choose Manage apps, Connect an app.</source>
        <translation>Em developers.tiktok.com, escolha Manage apps, Connect an app.</translation>
    </message>
    <message>
        <source>Add the products Login Kit and Content Posting API, and turn Direct Post on.</source>
        <translation>Adicione os produtos Login Kit e Content Posting API e ligue o Direct Post.</translation>
    </message>
    <message>
        <source>In Login Kit choose Desktop and enter the redirect address http://127.0.0.1:*/callback/</source>
        <translation>No Login Kit, escolha Desktop e informe o endereço de redirecionamento http://127.0.0.1:*/callback/</translation>
    </message>
    <message>
        <source>Copy the client key and the client secret. Until TikTok has audited your app, posts are visible to you only.</source>
        <translation>Copie a client key e o client secret. Até o TikTok auditar seu app, os posts só são visíveis para você.</translation>
    </message>
    <message>
        <source>%1 lets programs in only through an app of your own. It is free and takes about ten minutes, once.</source>
        <translation>%1 só deixa entrar programas por um app seu. É grátis e leva uns dez minutos, uma única vez.</translation>
    </message>
    <message>
        <source>Paste a token (simplest)</source>
        <translation>Colar um token (mais simples)</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Entrar pelo navegador</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Instagram app secret</source>
        <translation>Segredo do app do Instagram</translation>
    </message>
    <message>
        <source>TikTok client secret</source>
        <translation>Client secret do TikTok</translation>
    </message>
</context>
<context>
    <name>kalends::Assistant</name>
    <message>
        <source>To %1, for the model “%2”:</source>
        <translation>Para %1, para o modelo “%2”:</translation>
    </message>
    <message>
        <source>• up to four pictures of this post, or three moments of its clip, made small (512 pixels) and without any data about camera or place</source>
        <translation>• até quatro imagens deste post, ou três momentos do clipe, reduzidos (512 pixels) e sem nenhum dado de câmera ou lugar</translation>
    </message>
    <message>
        <source>• the words in the files’ names, the month in which the picture was taken, and what you have written for this post</source>
        <translation>• as palavras nos nomes dos arquivos, o mês em que a imagem foi feita e o que você escreveu para este post</translation>
    </message>
    <message>
        <source>• your last five captions and your usual hashtags</source>
        <translation>• suas últimas cinco legendas e suas hashtags de sempre</translation>
    </message>
    <message>
        <source>• how you want to sound, from the settings</source>
        <translation>• como você quer soar, conforme as configurações</translation>
    </message>
    <message>
        <source>Account names, tokens and the files themselves are not sent. What happens to it there is up to that provider.</source>
        <translation>Nomes de contas, tokens e os próprios arquivos não são enviados. O que acontece lá com isso depende desse provedor.</translation>
    </message>
    <message>
        <source>• the goals as you wrote them, the channels, and the days and times that were found</source>
        <translation>• os objetivos como você os escreveu, os canais e os dias e horas encontrados</translation>
    </message>
    <message>
        <source>Pictures, account names and tokens are not sent. What happens to it there is up to that provider.</source>
        <translation>Imagens, nomes de contas e tokens não são enviados. O que acontece lá com isso depende desse provedor.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a model at a host</comment>
        <translation>%1 em %2</translation>
    </message>
</context>
<context>
    <name>kalends::AttemptModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Resposta perdida</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de erro</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>kalends::AttentionDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>time, reason</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Reagendar</translation>
    </message>
</context>
<context>
    <name>kalends::AttentionModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sem hora</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month as QLocale formats them</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
</context>
<context>
    <name>kalends::AudienceBox</name>
    <message>
        <source>Who can view this post</source>
        <translation>Quem pode ver este post</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>“%1” is not offered any more. Choose again.</source>
        <translation>“%1” não é mais oferecido. Escolha de novo.</translation>
    </message>
    <message>
        <source>TikTok wants you to choose; nothing is chosen for you.</source>
        <translation>O TikTok quer que você escolha; nada é escolhido por você.</translation>
    </message>
</context>
<context>
    <name>kalends::BackPlan</name>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>“%1” is due %2 and has no picture or clip yet.</source>
        <translation>“%1” deveria sair %2 e ainda não tem imagem nem clipe.</translation>
    </message>
    <message>
        <source>“%1” has its time %2, but is still a draft.</source>
        <translation>A hora de “%1” é %2, mas ainda é um rascunho.</translation>
    </message>
    <message>
        <source>“%1” is due %2 and cannot go out: %3.</source>
        <translation>“%1” deveria sair %2, mas não pode: %3.</translation>
    </message>
</context>
<context>
    <name>kalends::BackupDoor</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Let posts go</source>
        <translation>Deixar posts saírem</translation>
    </message>
    <message numerus="yes">
        <source>Let %n post(s) go that wait since the restore?</source>
        <translation>
            <numerusform>Deixar sair %n post que espera desde a restauração?</numerusform>
            <numerusform>Deixar sair %n posts que esperam desde a restauração?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out at their times. Those whose time is over go out now, one after the other: give them another time first where you do not want that.</source>
        <translation>Eles saem na hora marcada. Aqueles cuja hora já passou saem agora, um após o outro: se não quiser isso, dê antes outra hora a eles.</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Deixar sair</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) go on.</source>
        <translation>
            <numerusform>%n post segue em frente.</numerusform>
            <numerusform>%n posts seguem em frente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Copies of your plan: posts, words, times and what went out. One is made every day; seven days and four weeks are kept. Pictures, clips, settings and passwords are not in them.</source>
        <translation>Cópias do seu plano: posts, textos, horários e o que saiu. Uma é feita todo dia; sete dias e quatro semanas ficam guardados. Não contêm imagens, clipes, configurações nem senhas.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Copies of the plan</source>
        <translation>Cópias do plano</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Make a backup now</source>
        <translation>&amp;Fazer um backup agora</translation>
    </message>
    <message>
        <source>Copies the plan as it is into the profile.</source>
        <translation>Copia o plano, como está, para o perfil.</translation>
    </message>
    <message>
        <source>Make one &amp;elsewhere…</source>
        <translation>Fazer um em &amp;outro lugar…</translation>
    </message>
    <message>
        <source>Copies the plan to a place of your choice.</source>
        <translation>Copia o plano para um lugar à sua escolha.</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>Outro &amp;arquivo…</translation>
    </message>
    <message>
        <source>Looks at a copy that lies elsewhere.</source>
        <translation>Olha uma cópia que está em outro lugar.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Reads the copy from end to end once more.</source>
        <translation>Lê a cópia mais uma vez, do início ao fim.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar na pasta</translation>
    </message>
    <message>
        <source>Opens the folder that the copy lies in.</source>
        <translation>Abre a pasta em que a cópia está.</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made by itself within a minute of the start.</source>
        <translation>Ainda não há nenhuma cópia. A primeira é feita sozinha no primeiro minuto após o início.</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>sendo lido…</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ainda não lido</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Um backup foi feito e verificado.</translation>
    </message>
    <message>
        <source>A backup was made and checked: %1.</source>
        <translation>Um backup foi feito e verificado: %1.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Fazer backup</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>Backups (*.sqlite3)</translation>
    </message>
    <message>
        <source>Look at a backup</source>
        <translation>Ver um backup</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>kalends::CalendarView</name>
    <message numerus="yes">
        <source>%n file(s) to the drafts</source>
        <translation>
            <numerusform>%n arquivo para os rascunhos</numerusform>
            <numerusform>%n arquivos para os rascunhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1</source>
        <translation>
            <numerusform>%n arquivo: %1</numerusform>
            <numerusform>%n arquivos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>ddd d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>There is no file among what was dropped.</source>
        <translation>Não há nenhum arquivo no que foi solto.</translation>
    </message>
</context>
<context>
    <name>kalends::CaptionEdit</name>
    <message>
        <source>That was more than fits: a text can have %1 characters here, so the end was left out.</source>
        <translation>Era mais do que cabe: um texto pode ter %1 caracteres aqui, então o final ficou de fora.</translation>
    </message>
    <message>
        <source>Tags that you have used</source>
        <translation>Tags que você já usou</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking for better words…</source>
        <translation>Procurando palavras melhores…</translation>
    </message>
    <message>
        <source>No better words found</source>
        <translation>Nenhuma palavra melhor encontrada</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Adicionar “%1” às minhas palavras</translation>
    </message>
</context>
<context>
    <name>kalends::CaptionField</name>
    <message>
        <source>Insert an emoji</source>
        <translation>Inserir um emoji</translation>
    </message>
    <message>
        <source>Insert an emoji (%1)</source>
        <translation>Inserir um emoji (%1)</translation>
    </message>
</context>
<context>
    <name>kalends::CheckLine</name>
    <message>
        <source>passed</source>
        <translation>passou</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kalends::ChecksPage</name>
    <message>
        <source>App credentials</source>
        <translation>Credenciais do app</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>%1 está acessível</translation>
    </message>
    <message>
        <source>%1 knows you</source>
        <translation>%1 reconhece você</translation>
    </message>
    <message>
        <source>Permission to publish</source>
        <translation>Permissão para publicar</translation>
    </message>
    <message>
        <source>A professional account</source>
        <translation>Uma conta profissional</translation>
    </message>
    <message>
        <source>An account that may post</source>
        <translation>Uma conta que pode postar</translation>
    </message>
    <message>
        <source>Address of the log-in page</source>
        <translation>Endereço da página de login</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de novo</translation>
    </message>
    <message>
        <source>Address that the browser ended on</source>
        <translation>Endereço em que o navegador terminou</translation>
    </message>
    <message>
        <source>Paste the address that the browser ended on</source>
        <translation>Cole o endereço em que o navegador terminou</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>O token</translation>
    </message>
    <message>
        <source>Your browser is open: log in, say yes, and come back. This goes on by itself.</source>
        <translation>Seu navegador está aberto: entre, aceite e volte. O resto segue sozinho.</translation>
    </message>
    <message>
        <source>Your browser is open: log in and say yes. Then copy the address of the page that it ended on, even if that page shows an error, and paste it here.</source>
        <translation>Seu navegador está aberto: entre e aceite. Depois copie o endereço da página em que ele terminou, mesmo que ela mostre um erro, e cole aqui.</translation>
    </message>
</context>
<context>
    <name>kalends::Coach</name>
    <message>
        <source>Drop a picture on a day</source>
        <translation>Solte uma imagem em um dia</translation>
    </message>
    <message>
        <source>Drag one of these onto a day, or press Enter on it to put it on today. Files from your own folders go the same way.</source>
        <translation>Arraste um destes exemplos para um dia, ou pressione Enter sobre ele para colocá-lo em hoje. Com os arquivos das suas pastas é igual.</translation>
    </message>
    <message>
        <source>Put one on today</source>
        <translation>Colocar um em hoje</translation>
    </message>
    <message>
        <source>There it is, as a draft: it goes nowhere until you schedule it.</source>
        <translation>Aí está, como rascunho: não sai para lugar nenhum até você agendá-lo.</translation>
    </message>
    <message>
        <source>See what was drafted</source>
        <translation>Veja o que foi rascunhado</translation>
    </message>
    <message>
        <source>Caption and hashtags are written while you look elsewhere. Open the post: ✦ marks what nobody has looked at yet.</source>
        <translation>A legenda e as hashtags são escritas enquanto você olha para outro lado. Abra o post: ✦ marca o que ninguém olhou ainda.</translation>
    </message>
    <message>
        <source>Drafted. What you type yourself is never overwritten.</source>
        <translation>Rascunhado. O que você digita nunca é sobrescrito.</translation>
    </message>
    <message>
        <source>“%1” What you type yourself is never overwritten.</source>
        <translation>“%1” O que você digita nunca é sobrescrito.</translation>
    </message>
    <message>
        <source>Drag a post to another day</source>
        <translation>Arraste um post para outro dia</translation>
    </message>
    <message>
        <source>Any post that is not out yet. With the keyboard: arrows to reach it, Alt and an arrow to move it.</source>
        <translation>Qualquer um que ainda não saiu. Com o teclado: setas para chegar a ele, Alt e uma seta para movê-lo.</translation>
    </message>
    <message>
        <source>Moved, and saved the moment you let go.</source>
        <translation>Movido, e salvo no instante em que você soltou.</translation>
    </message>
    <message>
        <source>Shift many at once</source>
        <translation>Desloque vários de uma vez</translation>
    </message>
    <message>
        <source>Select several with Ctrl and a click, or all with %1. Then Entry, Shift…, or %2.</source>
        <translation>Selecione vários com Ctrl e um clique, ou todos com %1. Depois Entrada, Deslocar…, ou %2.</translation>
    </message>
    <message>
        <source>And all are back. Every change to the plan can be taken back.</source>
        <translation>E todos voltaram. Qualquer alteração do plano pode ser desfeita.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts moved together. Take them back with %1, in one step.</source>
        <translation>
            <numerusform>%n post foi movido. Traga-o de volta com %1, em um só passo.</numerusform>
            <numerusform>%n posts foram movidos juntos. Traga-os de volta com %1, em um só passo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is staged</source>
        <translation>O arquivo está preparado</translation>
    </message>
    <message>
        <source>%1 is told what comes</source>
        <comment>a platform</comment>
        <translation>O %1 é avisado do que vem</translation>
    </message>
    <message>
        <source>%1 has taken it</source>
        <comment>a platform</comment>
        <translation>O %1 aceitou</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Connect an account first: Accounts, Connect.</source>
        <translation>Primeiro conecte uma conta: Contas, Conectar.</translation>
    </message>
    <message>
        <source>Watch a post go out</source>
        <translation>Veja um post sair</translation>
    </message>
    <message>
        <source>A post goes out by itself at its time. Make one whose time is now, and see what happens on the way.</source>
        <translation>Um post sai sozinho na hora dele. Crie um cuja hora seja agora e veja o que acontece no caminho.</translation>
    </message>
    <message>
        <source>A post goes out by itself at its time. Let the time of “%1” be now, and see what happens on the way.</source>
        <translation>Um post sai sozinho na hora dele. Faça com que a hora de “%1” seja agora e veja o que acontece no caminho.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>A caminho…</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>Deixar sair agora</translation>
    </message>
    <message>
        <source>Out, once. Each step is written down before it is taken, so that nothing goes out twice.</source>
        <translation>Saiu, uma só vez. Cada passo é anotado antes de ser dado, para que nada saia duas vezes.</translation>
    </message>
    <message>
        <source>Break the sign-in</source>
        <translation>Quebre o login</translation>
    </message>
    <message>
        <source>%1 has taken its permission back and tells nobody. The next post is about to find out.</source>
        <comment>a platform</comment>
        <translation>O %1 retirou a permissão e não avisa ninguém. O próximo post está prestes a descobrir.</translation>
    </message>
    <message>
        <source>Passwords change, permissions are taken back. Let the sandbox’s %1 forget you, and send a post: see where the reason shows.</source>
        <comment>a platform</comment>
        <translation>Senhas mudam, permissões são retiradas. Faça o %1 da sandbox esquecer você e envie um post: veja onde o motivo aparece.</translation>
    </message>
    <message>
        <source>Finding out…</source>
        <translation>Descobrindo…</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Quebrar</translation>
    </message>
    <message>
        <source>Every post for %1 wears the struck-through key now, the account says why, and they wait.</source>
        <comment>a platform</comment>
        <translation>Todos os posts para o %1 agora trazem a chave riscada, a conta diz por quê, e eles esperam.</translation>
    </message>
    <message>
        <source>And mend it</source>
        <translation>E conserte</translation>
    </message>
    <message>
        <source>Copy a fresh token, press Reconnect on the account’s card, and choose to paste a token. Or sign in with the browser and say Allow.</source>
        <translation>Copie um token novo, clique em Reconectar no cartão da conta e escolha colar um token. Ou entre pelo navegador e clique em Allow.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy a token</source>
        <translation>Copiar um token</translation>
    </message>
    <message>
        <source>Press Reconnect on the account’s card, sign in with the browser, and say Allow.</source>
        <translation>Clique em Reconectar no cartão da conta, entre pelo navegador e clique em Allow.</translation>
    </message>
    <message>
        <source>Mended. What waited for %1 goes out by itself, and the rest is ready again.</source>
        <comment>a platform</comment>
        <translation>Consertado. O que esperava pelo %1 sai sozinho, e o resto está pronto de novo.</translation>
    </message>
    <message>
        <source>New here? Take the tour</source>
        <translation>Primeira vez aqui? Faça o tour</translation>
    </message>
    <message>
        <source>Seven small steps on this sandbox, about three minutes: from a picture on a day to a post that is out, and what happens when something breaks. You find it later under Help.</source>
        <translation>Sete pequenos passos nesta sandbox, uns três minutos: de uma imagem em um dia até um post que já saiu, e o que acontece quando algo quebra. Depois você encontra o tour em Ajuda.</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Começar o tour</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation>Isso foi tudo</translation>
    </message>
    <message>
        <source>Go on playing: nothing here leaves this computer. For real accounts start Kalends without the sandbox; the guide (%1) spells out every click.</source>
        <translation>Continue brincando: nada daqui sai deste computador. Para contas reais, inicie o Kalends sem a sandbox; o guia (%1) detalha cada clique.</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Abrir o guia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>Pular passo</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Encerrar o tour</translation>
    </message>
</context>
<context>
    <name>kalends::CoachPanel</name>
    <message>
        <source>Guided tour</source>
        <translation>Tour guiado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the present step, all steps</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a mark, what happens</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: feito</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: ainda não</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Passo %1: %2</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Novo post</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Editar post</translation>
    </message>
    <message>
        <source>the caption</source>
        <translation>a legenda</translation>
    </message>
    <message>
        <source>pictures and clips</source>
        <translation>imagens e clipes</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>a hora</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>as etiquetas</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>onde é postado</translation>
    </message>
    <message>
        <source>something for %1</source>
        <translation>algo para o %1</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicação</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDialog::Private</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What the post says, and where</source>
        <translation>O que o post diz, e onde</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartilhado</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>How the post will look in the app</source>
        <translation>Como o post vai aparecer no app</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>Ainda há arquivos sendo lidos.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>salvo</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>salvando…</translation>
    </message>
    <message>
        <source>changed, not saved yet</source>
        <translation>alterado, ainda não salvo</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não salvo</translation>
    </message>
    <message>
        <source>reading files…</source>
        <translation>lendo arquivos…</translation>
    </message>
    <message>
        <source>drafting…</source>
        <translation>rascunhando…</translation>
    </message>
    <message>
        <source>This post went out as it was planned while you were changing it.</source>
        <translation>Este post saiu como estava planejado enquanto você o alterava.</translation>
    </message>
    <message>
        <source>Keep my changes as a new post</source>
        <translation>Manter minhas alterações como um novo post</translation>
    </message>
    <message>
        <source>Choose where to post it first.</source>
        <translation>Primeiro escolha onde postar.</translation>
    </message>
    <message>
        <source>Choose a time first.</source>
        <translation>Primeiro escolha uma hora.</translation>
    </message>
    <message>
        <source>Choose a time zone that exists first.</source>
        <translation>Primeiro escolha um fuso horário que exista.</translation>
    </message>
    <message>
        <source>Choose a time that is still ahead.</source>
        <translation>Escolha uma hora que ainda não passou.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else changed this post too: %1.</source>
        <translation>Nesse meio-tempo outra pessoa também alterou este post: %1.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar o da outra pessoa</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>&lt;b&gt;Save your changes?&lt;/b&gt;</source>
        <translation>&lt;b&gt;Salvar suas alterações?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>This post is planned. Without them it goes out as it was.</source>
        <translation>Este post está planejado. Sem elas, ele sai como estava.</translation>
    </message>
    <message>
        <source>They could not be stored yet.</source>
        <translation>Ainda não foi possível guardá-las.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDoor</name>
    <message>
        <source>Kalends ended while you were writing this. Nothing is lost: here are your words.</source>
        <translation>O Kalends fechou enquanto você escrevia isto. Nada se perdeu: aqui está o seu texto.</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerFooter</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Back to &amp;draft</source>
        <translation>Voltar a &amp;rascunho</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>Mostrar &amp;atividade</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publicar agora</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Salvar rascunho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Duplicate as new</source>
        <translation>Duplicar como novo</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Use the suggested time %1</source>
        <translation>Usar a hora sugerida %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Salvar e ir ao próximo</translation>
    </message>
    <message>
        <source>Schedule and next</source>
        <translation>Agendar e ir ao próximo</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Sugestão: %1</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerSession</name>
    <message>
        <source>The post was not saved.</source>
        <translation>O post não foi salvo.</translation>
    </message>
    <message>
        <source>This post was deleted meanwhile.</source>
        <translation>Este post foi excluído nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Save it to keep your words as a new post.</source>
        <translation>Salve-o para manter seu texto como um novo post.</translation>
    </message>
</context>
<context>
    <name>kalends::ConnectWizard</name>
    <message>
        <source>%1  %2</source>
        <comment>number, name of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>Seu app</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Staging storage</source>
        <translation>Armazenamento de passagem</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Pular por enquanto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>This is not an access token: it is too short or holds spaces.</source>
        <translation>Isto não é um token de acesso: é curto demais ou contém espaços.</translation>
    </message>
    <message>
        <source>Go back and copy the whole token from your app&apos;s dashboard.</source>
        <translation>Volte e copie o token inteiro do painel do seu app.</translation>
    </message>
    <message>
        <source>The Instagram app ID is missing.</source>
        <translation>Falta o ID do app do Instagram.</translation>
    </message>
    <message>
        <source>The client key is missing.</source>
        <translation>Falta a client key.</translation>
    </message>
    <message>
        <source>Go back and enter it.</source>
        <translation>Volte e informe esse dado.</translation>
    </message>
    <message>
        <source>The redirect address is missing.</source>
        <translation>Falta o endereço de redirecionamento.</translation>
    </message>
    <message>
        <source>Go back and enter the one from your app&apos;s settings.</source>
        <translation>Volte e informe o das configurações do seu app.</translation>
    </message>
    <message>
        <source>The app&apos;s secret is missing.</source>
        <translation>Falta o segredo do app.</translation>
    </message>
    <message>
        <source>Go back and enter it; it is kept in the keychain.</source>
        <translation>Volte e informe-o; ele fica no chaveiro.</translation>
    </message>
    <message>
        <source>The browser did not open. Copy the address below into it.</source>
        <translation>O navegador não abriu. Copie nele o endereço abaixo.</translation>
    </message>
    <message>
        <source>The log-in ended without an answer.</source>
        <translation>O login terminou sem resposta.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Every click of this page, in the guide</source>
        <translation>Cada clique desta página, no guia</translation>
    </message>
</context>
<context>
    <name>kalends::ConsentBox</name>
    <message>
        <source>I agree: post this to TikTok</source>
        <translation>Concordo: postar isto no TikTok</translation>
    </message>
    <message>
        <source>After it is posted, TikTok may take a few minutes to process it before it shows on your profile.</source>
        <translation>Depois de postado, o TikTok pode levar alguns minutos para processá-lo antes de aparecer no seu perfil.</translation>
    </message>
    <message>
        <source>Nothing is sent to TikTok without it. It is asked again whenever the words, the choices or the media change.</source>
        <translation>Nada é enviado ao TikTok sem isso. A pergunta volta sempre que o texto, as escolhas ou as mídias mudam.</translation>
    </message>
</context>
<context>
    <name>kalends::ConsentPage</name>
    <message>
        <source>Kalends can publish what you have planned by itself, at its time, as long as it runs. Each post goes out once, or Kalends says clearly why it did not.</source>
        <translation>O Kalends pode publicar sozinho, na hora, o que você planejou, enquanto estiver rodando. Cada post sai uma vez, ou o Kalends diz claramente por que não saiu.</translation>
    </message>
    <message>
        <source>Yes, publish planned posts to %1 by itself</source>
        <translation>Sim, publicar sozinho os posts planejados no %1</translation>
    </message>
    <message>
        <source>Off: nothing is sent, and planned posts wait. You can turn this on and off at any time in the account&apos;s menu; nothing is lost.</source>
        <translation>Desligado: nada é enviado, e os posts planejados esperam. Você pode ligar e desligar a qualquer momento no menu da conta; nada se perde.</translation>
    </message>
    <message>
        <source>%1 is connected to %2.</source>
        <translation>%1 está conectado a %2.</translation>
    </message>
</context>
<context>
    <name>kalends::ContentRules</name>
    <message>
        <source>A post</source>
        <translation>Um post</translation>
    </message>
    <message>
        <source>A carousel</source>
        <translation>Um carrossel</translation>
    </message>
    <message>
        <source>A reel</source>
        <translation>Um reel</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>Um story</translation>
    </message>
    <message>
        <source>A TikTok video</source>
        <translation>Um vídeo do TikTok</translation>
    </message>
    <message>
        <source>A TikTok photo post</source>
        <translation>Um post de fotos do TikTok</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 takes %2 pictures or clips; this one has %3.</source>
        <translation>%1 aceita %2 imagens ou clipes; este tem %3.</translation>
    </message>
    <message>
        <source>%1 needs a picture or a clip.</source>
        <translation>%1 precisa de uma imagem ou um clipe.</translation>
    </message>
    <message>
        <source>The file “%1” is gone from the library or has changed.</source>
        <translation>O arquivo “%1” sumiu da biblioteca ou mudou.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 takes up to %4.</source>
        <translation>%1 tem %2 caracteres; %3 aceita até %4.</translation>
    </message>
    <message>
        <source>%1 has %2 hashtags; %3 takes up to %4.</source>
        <translation>%1 tem %2 hashtags; %3 aceita até %4.</translation>
    </message>
    <message>
        <source>A story cannot have a first comment.</source>
        <translation>Um story não pode ter primeiro comentário.</translation>
    </message>
    <message>
        <source>The caption</source>
        <translation>A legenda</translation>
    </message>
    <message>
        <source>The caption mentions %1 accounts; Instagram takes up to %2.</source>
        <translation>A legenda menciona %1 contas; o Instagram aceita até %2.</translation>
    </message>
    <message>
        <source>The first comment</source>
        <translation>O primeiro comentário</translation>
    </message>
    <message>
        <source>The alternative text %1</source>
        <translation>O texto alternativo %1</translation>
    </message>
    <message>
        <source>%1 is tagged on picture %2, but there are %3.</source>
        <translation>%1 está marcado na imagem %2, mas há %3.</translation>
    </message>
    <message>
        <source>The place of the tag %1 is outside the picture.</source>
        <translation>O lugar da marcação %1 está fora da imagem.</translation>
    </message>
    <message>
        <source>%1 is tagged on a clip of a carousel; only its pictures take tags.</source>
        <translation>%1 está marcado em um clipe de um carrossel; só as imagens dele aceitam marcações.</translation>
    </message>
    <message>
        <source>The tag %1 needs a place on the picture.</source>
        <translation>A marcação %1 precisa de um lugar na imagem.</translation>
    </message>
    <message>
        <source>The tag %1 has a place, but tags on a reel have none.</source>
        <translation>A marcação %1 tem um lugar, mas marcações em um reel não têm.</translation>
    </message>
    <message>
        <source>%1 people are tagged; Instagram takes up to %2.</source>
        <translation>%1 pessoas estão marcadas; o Instagram aceita até %2.</translation>
    </message>
    <message>
        <source>A location cannot be sent with this login; remove it.</source>
        <translation>Um local não pode ser enviado com este login; remova-o.</translation>
    </message>
    <message>
        <source>Collaborators cannot be sent with this login; remove them.</source>
        <translation>Colaboradores não podem ser enviados com este login; remova-os.</translation>
    </message>
    <message>
        <source>TikTok takes either one clip or photos; this post has both.</source>
        <translation>O TikTok aceita um clipe ou fotos; este post tem os dois.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>O título</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>A descrição</translation>
    </message>
    <message>
        <source>Who may see the TikTok post is not chosen yet.</source>
        <translation>Ainda não foi escolhido quem pode ver o post do TikTok.</translation>
    </message>
    <message>
        <source>Branded content cannot be visible to you alone.</source>
        <translation>Conteúdo de marca não pode ser visível só para você.</translation>
    </message>
    <message>
        <source>Your express agreement to post this to TikTok is still missing.</source>
        <translation>Ainda falta sua concordância expressa para postar isto no TikTok.</translation>
    </message>
    <message>
        <source>Photo posts cannot allow duets.</source>
        <translation>Posts de fotos não podem permitir duetos.</translation>
    </message>
    <message>
        <source>Photo posts cannot allow stitches.</source>
        <translation>Posts de fotos não podem permitir stitches.</translation>
    </message>
    <message>
        <source>Photo %1 is to be the cover, but there are %2.</source>
        <translation>A foto %1 deveria ser a capa, mas há %2.</translation>
    </message>
    <message>
        <source>The cover is taken at %1 s, but the clip lasts %2 s.</source>
        <translation>A capa é tirada em %1 s, mas o clipe dura %2 s.</translation>
    </message>
    <message>
        <source>The disclosure is on, but not whether the post promotes you, a third party, or both.</source>
        <translation>A divulgação está ligada, mas não se o post promove você, um terceiro ou ambos.</translation>
    </message>
</context>
<context>
    <name>kalends::CoverPanel</name>
    <message>
        <source>Cover frame</source>
        <translation>Quadro da capa</translation>
    </message>
    <message>
        <source>No own cover</source>
        <translation>Sem capa própria</translation>
    </message>
    <message>
        <source>The cover is the frame at</source>
        <translation>A capa é o quadro em</translation>
    </message>
    <message>
        <source>The platform takes the first frame</source>
        <translation>A plataforma usa o primeiro quadro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
</context>
<context>
    <name>kalends::CreatorCard</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Ask TikTok again what this account may post</source>
        <translation>Perguntar de novo ao TikTok o que esta conta pode postar</translation>
    </message>
    <message>
        <source>No TikTok account</source>
        <translation>Nenhuma conta do TikTok</translation>
    </message>
    <message>
        <source>Link one: TikTok then says who may view the post and what it may allow.</source>
        <translation>Vincule uma: o TikTok então diz quem pode ver o post e o que ele pode permitir.</translation>
    </message>
    <message>
        <source>Asking TikTok what this account may post…</source>
        <translation>Perguntando ao TikTok o que esta conta pode postar…</translation>
    </message>
    <message>
        <source>Link TikTok…</source>
        <translation>Vincular TikTok…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Entrar de novo…</translation>
    </message>
    <message>
        <source>Posts as %1</source>
        <translation>Posta como %1</translation>
    </message>
</context>
<context>
    <name>kalends::CropGeometry</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
</context>
<context>
    <name>kalends::CropPanel</name>
    <message>
        <source>Turn left</source>
        <translation>Girar para a esquerda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar para a direita</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Also for the other channel</source>
        <translation>Também para o outro canal</translation>
    </message>
    <message>
        <source>The whole picture, not turned</source>
        <translation>A imagem inteira, sem girar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Also for %1</source>
        <translation>Também para o %1</translation>
    </message>
    <message>
        <source>%1 does not take this shape.</source>
        <translation>O %1 não aceita esta proporção.</translation>
    </message>
</context>
<context>
    <name>kalends::CropView</name>
    <message>
        <source>Crop</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift they resize it, plus and minus zoom.</source>
        <translation>As setas movem, com Shift redimensionam, mais e menos dão zoom.</translation>
    </message>
</context>
<context>
    <name>kalends::DraftMark</name>
    <message>
        <source>Drafted, not accepted yet.</source>
        <translation>Rascunhado, ainda não aceito.</translation>
    </message>
    <message>
        <source>Drafted offline, from templates and your earlier posts.</source>
        <translation>Rascunhado offline, a partir de modelos e dos seus posts anteriores.</translation>
    </message>
    <message>
        <source>Drafted by the assistant.</source>
        <translation>Rascunhado pelo assistente.</translation>
    </message>
    <message>
        <source>Drafted by the assistant (%1).</source>
        <translation>Rascunhado pelo assistente (%1).</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>rascunhado</translation>
    </message>
    <message>
        <source>Accept the drafted words</source>
        <translation>Aceitar o texto rascunhado</translation>
    </message>
    <message>
        <source>Click to accept it as it is; editing accepts it too.</source>
        <translation>Clique para aceitar como está; editar também aceita.</translation>
    </message>
</context>
<context>
    <name>kalends::DraftsShelf</name>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Drafts · %1</source>
        <comment>the heading of the shelf; %1 is a number</comment>
        <translation>Rascunhos · %1</translation>
    </message>
    <message>
        <source>Only drafts can go to the shelf. Unschedule this post first.</source>
        <translation>Só rascunhos podem ir para a prateleira. Primeiro desfaça o agendamento deste post.</translation>
    </message>
    <message>
        <source>Only drafts can go to the shelf. Unschedule these posts first.</source>
        <translation>Só rascunhos podem ir para a prateleira. Primeiro desfaça o agendamento destes posts.</translation>
    </message>
    <message>
        <source>Ideas without a date live here. Drop photos or clips, or drag a draft in.</source>
        <translation>Aqui moram as ideias sem data. Solte fotos ou clipes, ou arraste um rascunho para cá.</translation>
    </message>
    <message>
        <source>No draft matches the search and filter.</source>
        <translation>Nenhum rascunho combina com a busca e o filtro.</translation>
    </message>
</context>
<context>
    <name>kalends::EmojiPicker</name>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Carinhas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animais e natureza</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida e bebida</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viagens e lugares</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Bandeiras</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emoji</translation>
    </message>
    <message>
        <source>None used yet.</source>
        <translation>Nenhum usado ainda.</translation>
    </message>
    <message>
        <source>No emoji of that name.</source>
        <translation>Nenhum emoji com esse nome.</translation>
    </message>
</context>
<context>
    <name>kalends::EmptyHint</name>
    <message>
        <source>Your plan begins here</source>
        <translation>Seu plano começa aqui</translation>
    </message>
    <message>
        <source>Drop pictures or clips on a day: each becomes a post.
Double-click a day, or press %1, to write one.
Drag posts to move them; Ctrl+Z takes anything back.</source>
        <translation>Solte imagens ou clipes em um dia: cada um vira um post.
Clique duas vezes em um dia, ou pressione %1, para escrever um.
Arraste posts para movê-los; Ctrl+Z desfaz qualquer coisa.</translation>
    </message>
</context>
<context>
    <name>kalends::ExampleButton</name>
    <message>
        <source>Drag it onto a day, or press Enter to put it on today.</source>
        <translation>Arraste-o para um dia, ou pressione Enter para colocá-lo em hoje.</translation>
    </message>
</context>
<context>
    <name>kalends::Exchange</name>
    <message>
        <source>The first row lacks the column %1.</source>
        <translation>Falta a coluna %1 na primeira linha.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>linha</translation>
    </message>
    <message>
        <source>it has %1 cells, the header %2</source>
        <translation>ela tem %1 células, o cabeçalho %2</translation>
    </message>
    <message>
        <source>“%1” is neither ig nor tiktok</source>
        <translation>“%1” não é ig nem tiktok</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>Its first row reads %1.</source>
        <translation>A primeira linha dele diz %1.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>O arquivo tem mais de %1 linhas.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divida-o.</translation>
    </message>
    <message>
        <source>Row %1: there is text behind a closing quote.</source>
        <translation>Linha %1: há texto depois de uma aspa de fechamento.</translation>
    </message>
    <message>
        <source>Double the quotes that belong to the text.</source>
        <translation>Duplique as aspas que fazem parte do texto.</translation>
    </message>
    <message>
        <source>Row %1: a quote is opened and never closed.</source>
        <translation>Linha %1: uma aspa é aberta e nunca fechada.</translation>
    </message>
    <message>
        <source>Close it, or double it if it belongs to the text.</source>
        <translation>Feche-a, ou duplique-a se fizer parte do texto.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>Salve-o como CSV UTF-8.</translation>
    </message>
    <message>
        <source>The entry %1 is in the plan already.</source>
        <translation>A entrada %1 já está no plano.</translation>
    </message>
    <message>
        <source>Take its row out of the file, or delete the entry first.</source>
        <translation>Tire a linha dela do arquivo ou exclua a entrada primeiro.</translation>
    </message>
    <message>
        <source>The entry %1 was deleted here, so it comes back under a new id.</source>
        <translation>A entrada %1 foi excluída aqui, então volta com um novo id.</translation>
    </message>
    <message>
        <source>So it became a draft.</source>
        <translation>Por isso virou um rascunho.</translation>
    </message>
    <message>
        <source>media: “%1” is neither in the library nor a file that can be read.</source>
        <translation>mídia: “%1” não está na biblioteca nem é um arquivo legível.</translation>
    </message>
    <message>
        <source>Give an id or SHA-256 of the library, or a file beside the one imported.</source>
        <translation>Informe um id ou SHA-256 da biblioteca, ou um arquivo ao lado do importado.</translation>
    </message>
    <message>
        <source>“%1” is not in this library.</source>
        <translation>“%1” não está nesta biblioteca.</translation>
    </message>
    <message>
        <source>Add the file; the entries that use it find it then.</source>
        <translation>Adicione o arquivo; as entradas que o usam vão encontrá-lo.</translation>
    </message>
    <message>
        <source>Import of %1 posts</source>
        <translation>Importação de %1 posts</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: %2.</source>
        <translation>Não foi possível importar “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Não foi possível gravar “%1”: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room for it.</source>
        <translation>Escolha uma pasta em que você possa gravar, com espaço para isso.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>“%1” does not say what it is.</source>
        <translation>“%1” não diz o que é.</translation>
    </message>
    <message>
        <source>Its name ends in .csv, .ics or .json.</source>
        <translation>O nome termina em .csv, .ics ou .json.</translation>
    </message>
    <message>
        <source>It is not said whether this is CSV, ICS or JSON.</source>
        <translation>Não está dito se isto é CSV, ICS ou JSON.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>The event has no start (DTSTART) that can be read.</source>
        <translation>O evento não tem um início (DTSTART) legível.</translation>
    </message>
    <message>
        <source>The event lasts a day and has no time, so 09:00 was taken.</source>
        <translation>O evento dura um dia e não tem hora, então foi usado 09:00.</translation>
    </message>
    <message>
        <source>The event&apos;s start is not a date and time.</source>
        <translation>O início do evento não é data e hora.</translation>
    </message>
    <message>
        <source>The event&apos;s time zone “%1” is not known.</source>
        <translation>O fuso horário “%1” do evento não é conhecido.</translation>
    </message>
    <message>
        <source>“%1” is neither ig nor tiktok.</source>
        <translation>“%1” não é ig nem tiktok.</translation>
    </message>
    <message>
        <source>The event repeats; only its first time was taken.</source>
        <translation>O evento se repete; só a primeira vez foi usada.</translation>
    </message>
    <message>
        <source>The file is not a calendar in iCalendar format (UTF-8).</source>
        <translation>O arquivo não é um calendário no formato iCalendar (UTF-8).</translation>
    </message>
    <message>
        <source>It starts with BEGIN:VCALENDAR.</source>
        <translation>Ele começa com BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>The calendar has more than %1 events.</source>
        <translation>O calendário tem mais de %1 eventos.</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nome do arquivo</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation>O arquivo não é JSON: %1 no byte %2.</translation>
    </message>
    <message>
        <source>The file is JSON, but not an exported plan.</source>
        <translation>O arquivo é JSON, mas não é um plano exportado.</translation>
    </message>
    <message>
        <source>Its format member reads “%1”.</source>
        <translation>O campo “format” dele diz “%1”.</translation>
    </message>
    <message>
        <source>The plan was exported by a newer version of the program.</source>
        <translation>O plano foi exportado por uma versão mais nova do programa.</translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation>Atualize este aqui.</translation>
    </message>
    <message>
        <source>The file has %1 entries; at most %2 are taken.</source>
        <translation>O arquivo tem %1 entradas; no máximo %2 são aceitas.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>O arquivo não tem a coluna “%1”.</translation>
    </message>
    <message>
        <source>Its columns: %1.</source>
        <translation>As colunas dele: %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a column can hold.</source>
        <translation>“%1” não é algo que uma coluna possa conter.</translation>
    </message>
    <message>
        <source>A column can be %1, or a field such as ig.first_comment.</source>
        <translation>Uma coluna pode ser %1, ou um campo como ig.first_comment.</translation>
    </message>
    <message>
        <source>It reads %1, or map the columns by hand.</source>
        <translation>Ela deve ser %1; ou associe as colunas à mão.</translation>
    </message>
    <message>
        <source>The columns are none of Kalends, Buffer, Later or Metricool.</source>
        <translation>As colunas não são do Kalends, do Buffer, do Later nem do Metricool.</translation>
    </message>
    <message>
        <source>Say which column is what, such as “%1” = caption.</source>
        <translation>Diga que coluna é o quê, como “%1” = caption.</translation>
    </message>
    <message>
        <source>No column holds a caption or media.</source>
        <translation>Nenhuma coluna contém legenda ou mídia.</translation>
    </message>
    <message>
        <source>Map one of them.</source>
        <translation>Associe uma delas.</translation>
    </message>
    <message>
        <source>The time is there twice: as scheduled_at and as date and time.</source>
        <translation>A hora aparece duas vezes: como scheduled_at e como date e time.</translation>
    </message>
    <message>
        <source>Map one of them to ignore.</source>
        <translation>Associe uma delas a ignore.</translation>
    </message>
    <message>
        <source>A column for the date and one for the time belong together; one of them is missing.</source>
        <translation>Uma coluna da data e uma da hora andam juntas; falta uma delas.</translation>
    </message>
    <message>
        <source>The first row lacks columns of %1.</source>
        <translation>Faltam na primeira linha colunas do %1.</translation>
    </message>
    <message>
        <source>Let the format be found by itself, or map the columns by hand.</source>
        <translation>Deixe o formato ser reconhecido sozinho ou associe as colunas à mão.</translation>
    </message>
    <message>
        <source>“%1”: this column is not known.</source>
        <translation>“%1”: esta coluna não é conhecida.</translation>
    </message>
    <message>
        <source>“%1”: this column is there twice.</source>
        <translation>“%1”: esta coluna aparece duas vezes.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8, UTF-16 or Windows-1252.</source>
        <translation>O arquivo não é texto em UTF-8, UTF-16 ou Windows-1252.</translation>
    </message>
    <message>
        <source>The row is meant for networks that Kalends does not publish to.</source>
        <translation>A linha é para redes em que o Kalends não publica.</translation>
    </message>
    <message>
        <source>It comes as a draft without a channel.</source>
        <translation>Ela entra como rascunho sem canal.</translation>
    </message>
    <message>
        <source>The file does not say its encoding and is not UTF-8; it was read as Windows-1252.</source>
        <translation>O arquivo não informa a codificação e não é UTF-8; foi lido como Windows-1252.</translation>
    </message>
    <message>
        <source>Where accents or signs look wrong, save it as CSV UTF-8 and import that.</source>
        <translation>Se acentos ou sinais parecerem errados, salve-o como CSV UTF-8 e importe esse.</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2027 were read with the month first.</source>
        <translation>Datas como 3/4/2027 foram lidas com o mês primeiro.</translation>
    </message>
    <message>
        <source>Write them as 2027-03-04 where that is wrong.</source>
        <translation>Se isso estiver errado, escreva-as como 2027-03-04.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells.</source>
        <translation>A linha %1 tem mais de %2 células.</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB are taken.</source>
        <translation>O arquivo tem %1 MB; são aceitos no máximo %2 MB.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Publishing is off</source>
        <translation>A publicação está desligada</translation>
    </message>
    <message>
        <source>Being published</source>
        <translation>Sendo publicado</translation>
    </message>
    <message>
        <source>Failed, will be tried again</source>
        <translation>Falhou, haverá nova tentativa</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta alguma coisa</translation>
    </message>
    <message>
        <source>The media do not fit</source>
        <translation>A mídia não é adequada</translation>
    </message>
    <message>
        <source>Media are missing</source>
        <translation>Falta mídia</translation>
    </message>
    <message>
        <source>No account is linked</source>
        <translation>Nenhuma conta vinculada</translation>
    </message>
    <message>
        <source>The account has to be linked again</source>
        <translation>A conta precisa ser vinculada de novo</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Precisa de atenção</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Sem canal</translation>
    </message>
    <message>
        <source>Kalends</source>
        <translation>Kalends</translation>
    </message>
    <message>
        <source>The folder has several CSV files: %1.</source>
        <translation>A pasta tem vários arquivos CSV: %1.</translation>
    </message>
    <message>
        <source>Import the one that you mean; its media are found beside it.</source>
        <translation>Importe o que você quer; a mídia dele é encontrada ao lado.</translation>
    </message>
    <message>
        <source>The folder “%1” has neither a CSV file nor pictures or films.</source>
        <translation>A pasta “%1” não tem arquivo CSV, nem imagens, nem vídeos.</translation>
    </message>
    <message>
        <source>Files in folders inside it are not looked at.</source>
        <translation>Arquivos em pastas dentro dela não são examinados.</translation>
    </message>
    <message>
        <source>The folder has %1 files; at most %2 are taken.</source>
        <translation>A pasta tem %1 arquivos; são aceitos no máximo %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of other kinds were left out.</source>
        <translation>
            <numerusform>%n arquivo de outro tipo ficou de fora.</numerusform>
            <numerusform>%n arquivos de outros tipos ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on the web, and nothing is fetched from there.</source>
        <translation>“%1” está na web, e nada é baixado de lá.</translation>
    </message>
    <message>
        <source>Put the file, under the name at the end of its address, into the folder of the plan, or add it to the post later.</source>
        <translation>Coloque o arquivo, com o nome que está no fim do endereço, na pasta do plano, ou adicione-o ao post depois.</translation>
    </message>
</context>
<context>
    <name>kalends::FeedView</name>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Drop it on another post to swap their times.</source>
        <translation>Solte sobre outro post para trocar os horários.</translation>
    </message>
    <message>
        <source>Only one post at a time can swap places here.</source>
        <translation>Aqui só um post por vez pode trocar de lugar.</translation>
    </message>
    <message>
        <source>Here posts swap their times. To give a draft its time or to copy a post, use the month or the week.</source>
        <translation>Aqui os posts trocam de horário. Para dar hora a um rascunho ou copiar um post, use o mês ou a semana.</translation>
    </message>
    <message>
        <source>Swap with %1, %2</source>
        <comment>date, time</comment>
        <translation>Trocar com %1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date without year</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>Profile grid, newest first</source>
        <translation>Grade do perfil, mais recentes primeiro</translation>
    </message>
    <message>
        <source>There are posts after %1. Show the next month.</source>
        <translation>Há posts depois de %1. Mostre o próximo mês.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>short date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Posts for Instagram appear here as your profile will show them, newest first.</source>
        <translation>Os posts para o Instagram aparecem aqui como seu perfil vai mostrá-los, mais recentes primeiro.</translation>
    </message>
    <message>
        <source>No Instagram post matches the search and filter.</source>
        <translation>Nenhum post do Instagram combina com a busca e o filtro.</translation>
    </message>
</context>
<context>
    <name>kalends::Fields</name>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 não tem o campo “%2”.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Tem %1.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>“%1” não é um texto.</translation>
    </message>
    <message>
        <source>the text has %1 characters, %2 are the most.</source>
        <translation>o texto tem %1 caracteres, o máximo são %2.</translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a list of texts.</source>
        <translation>“%1” não é um texto nem uma lista de textos.</translation>
    </message>
    <message>
        <source>the list has %1 items, %2 are the most.</source>
        <translation>a lista tem %1 itens, o máximo são %2.</translation>
    </message>
    <message>
        <source>“%1” is not one of its choices.</source>
        <translation>“%1” não é uma das opções.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Escolha entre %1.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to %2.</source>
        <translation>“%1” não é um número inteiro de 0 a %2.</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>“%1” não é um nome de usuário.</translation>
    </message>
    <message>
        <source>Write user names, or objects with username, x, y and media_index.</source>
        <translation>Escreva nomes de usuário, ou objetos com username, x, y e media_index.</translation>
    </message>
    <message>
        <source>a tag has no “%1”.</source>
        <translation>uma marcação não tem “%1”.</translation>
    </message>
    <message>
        <source>It has username, x, y and media_index.</source>
        <translation>Ela tem username, x, y e media_index.</translation>
    </message>
    <message>
        <source>the place of %1 is outside the picture.</source>
        <translation>o lugar de %1 está fora da imagem.</translation>
    </message>
    <message>
        <source>x and y go from 0 (left, top) to 1 (right, bottom).</source>
        <translation>x e y vão de 0 (esquerda, topo) a 1 (direita, base).</translation>
    </message>
    <message>
        <source>“%1” is not a list of people.</source>
        <translation>“%1” não é uma lista de pessoas.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>“%1” não é true nem false.</translation>
    </message>
    <message>
        <source>the text holds the character %1, which cannot be posted.</source>
        <translation>o texto contém o caractere %1, que não pode ser postado.</translation>
    </message>
    <message>
        <source>Remove it; it is usually invisible and came along when the text was copied.</source>
        <translation>Remova-o; em geral é invisível e veio junto quando o texto foi copiado.</translation>
    </message>
</context>
<context>
    <name>kalends::Filmstrip</name>
    <message>
        <source>Media, in the order in which they go out</source>
        <translation>Mídias, na ordem em que saem</translation>
    </message>
    <message>
        <source>Add media…</source>
        <translation>Adicionar mídia…</translation>
    </message>
</context>
<context>
    <name>kalends::FilterMenu</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>kalends::FirstRunDialog</name>
    <message>
        <source>Welcome to Kalends</source>
        <translation>Boas-vindas ao Kalends</translation>
    </message>
    <message>
        <source>A calendar that publishes by itself: drop pictures on a day, write the words, and each post goes out once and on time. Everything stays on this computer.</source>
        <translation>Um calendário que publica sozinho: solte imagens em um dia, escreva o texto, e cada post sai uma vez e na hora. Tudo fica neste computador.</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>Experimentar na sandbox</translation>
    </message>
    <message>
        <source>A local Instagram and TikTok with sample posts. No account, nothing leaves this computer.</source>
        <translation>Um Instagram e um TikTok locais com posts de exemplo. Sem conta; nada sai deste computador.</translation>
    </message>
    <message>
        <source>Connect Instagram</source>
        <translation>Conectar Instagram</translation>
    </message>
    <message>
        <source>A professional account, with app credentials of your own. The steps are spelled out.</source>
        <translation>Uma conta profissional, com credenciais de app próprias. Os passos são bem explicados.</translation>
    </message>
    <message>
        <source>Connect TikTok</source>
        <translation>Conectar TikTok</translation>
    </message>
    <message>
        <source>With app credentials of your own. The steps are spelled out.</source>
        <translation>Com credenciais de app próprias. Os passos são bem explicados.</translation>
    </message>
    <message>
        <source>Just plan for now</source>
        <translation>Por enquanto, só planejar</translation>
    </message>
    <message>
        <source>Begin with drafts; accounts can be connected at any time from the menu.</source>
        <translation>Comece com rascunhos; contas podem ser conectadas a qualquer momento pelo menu.</translation>
    </message>
</context>
<context>
    <name>kalends::FollowMark</name>
    <message>
        <source>follow shared again</source>
        <translation>voltar a seguir</translation>
    </message>
    <message>
        <source>Gives up the words of this channel and shows the shared text again.</source>
        <translation>Abre mão do texto deste canal e mostra de novo o texto compartilhado.</translation>
    </message>
    <message>
        <source>follows Shared</source>
        <translation>segue Compartilhado</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>texto próprio</translation>
    </message>
    <message>
        <source>What you write under Shared appears here, until you change it here.</source>
        <translation>O que você escreve em Compartilhado aparece aqui, até você alterar aqui.</translation>
    </message>
</context>
<context>
    <name>kalends::FrameBar</name>
    <message>
        <source>The cover is the frame at %1 of %2. Arrow keys move it by a frame, with Shift by a second.</source>
        <translation>A capa é o quadro em %1 de %2. As setas movem um quadro, com Shift um segundo.</translation>
    </message>
    <message>
        <source>End at %2; begins at %1, of %3. Arrow keys move it by a frame, with Shift by a second; Tab goes to the other handle.</source>
        <translation>Fim em %2; começa em %1, de %3. As setas movem um quadro, com Shift um segundo; Tab vai para a outra alça.</translation>
    </message>
    <message>
        <source>Beginning at %1; ends at %2, of %3. Arrow keys move it by a frame, with Shift by a second; Tab goes to the other handle.</source>
        <translation>Início em %1; termina em %2, de %3. As setas movem um quadro, com Shift um segundo; Tab vai para a outra alça.</translation>
    </message>
</context>
<context>
    <name>kalends::GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Ir para a data</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
</context>
<context>
    <name>kalends::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>kalends::HeaderBar</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Novo post</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Ir para uma data</translation>
    </message>
    <message>
        <source>Search captions</source>
        <translation>Buscar nas legendas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Filter ●</source>
        <translation>Filtro ●</translation>
    </message>
    <message>
        <source>Some posts are hidden</source>
        <translation>Alguns posts estão ocultos</translation>
    </message>
</context>
<context>
    <name>kalends::Heartbeat</name>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Publishing now: “%1” to %2</source>
        <translation>Publicando agora: “%1” no %2</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Nada agendado</translation>
    </message>
    <message>
        <source>Next: %1 “%2” to %3, %4</source>
        <translation>A seguir: %1 “%2” no %3, %4</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>em menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>em %n min</numerusform>
            <numerusform>em %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>em %n h</numerusform>
            <numerusform>em %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>em %1 h %2 min</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>em um dia</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>not publishing</source>
        <translation>não está publicando</translation>
    </message>
    <message>
        <source>worker silent</source>
        <translation>serviço em silêncio</translation>
    </message>
    <message numerus="yes">
        <source>publishing %n</source>
        <translation>
            <numerusform>publicando %n</numerusform>
            <numerusform>publicando %n</numerusform>
        </translation>
    </message>
    <message>
        <source>worker ok</source>
        <translation>serviço ok</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n parado</numerusform>
            <numerusform>%n parados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n atrasado</numerusform>
            <numerusform>%n atrasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrying</source>
        <translation>
            <numerusform>%n em nova tentativa</numerusform>
            <numerusform>%n em nova tentativa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being checked</source>
        <translation>
            <numerusform>%n em verificação</numerusform>
            <numerusform>%n em verificação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n retido</numerusform>
            <numerusform>%n retidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is scheduled is ready to go out</source>
        <translation>Nada do que está agendado está pronto para sair</translation>
    </message>
</context>
<context>
    <name>kalends::HouseWindowDesk</name>
    <message>
        <source>“%1” does not say in which form.</source>
        <translation>“%1” não diz em que formato.</translation>
    </message>
    <message>
        <source>Let the name end in .ics, .csv or .json.</source>
        <translation>Faça o nome terminar em .ics, .csv ou .json.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts were written to %1.</source>
        <translation>
            <numerusform>%n post foi gravado em %1.</numerusform>
            <numerusform>%n posts foram gravados em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox did not start: %1 cannot be run.</source>
        <translation>A sandbox não iniciou: não é possível executar %1.</translation>
    </message>
</context>
<context>
    <name>kalends::HttpClient</name>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>kalends::ImportDialog</name>
    <message>
        <source>Import a plan</source>
        <translation>Importar um plano</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Vira</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Mídia</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>The first rows as they would become posts</source>
        <translation>As primeiras linhas como virariam posts</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contém</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>O que as colunas contêm</translation>
    </message>
    <message>
        <source>Remarks, row by row</source>
        <translation>Observações, linha por linha</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>O que resultaria</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Import the good rows and leave the others out</source>
        <translation>Importar as linhas boas e deixar as outras de fora</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Arquivo ou pasta</translation>
    </message>
    <message>
        <source>A .csv, .ics or .json file, or a folder of media</source>
        <translation>Um arquivo .csv, .ics ou .json, ou uma pasta de mídia</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Arquivo…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Pasta…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Recognised by the first row</source>
        <translation>Reconhecidas pela primeira linha</translation>
    </message>
    <message>
        <source>Co&amp;lumns of:</source>
        <translation>Co&amp;lunas de:</translation>
    </message>
    <message>
        <source>Posts without a channel go to %1</source>
        <translation>Posts sem canal vão para o %1</translation>
    </message>
    <message>
        <source>Posts without a channel go to:</source>
        <translation>Posts sem canal vão para:</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar uma pasta</translation>
    </message>
    <message>
        <source>Plans (*.csv *.ics *.json)</source>
        <translation>Planos (*.csv *.ics *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n posts were imported.</source>
        <translation>
            <numerusform>%n post foi importado.</numerusform>
            <numerusform>%n posts foram importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or drop one here. Nothing is kept before you say so.</source>
        <translation>Escolha um arquivo ou uma pasta, ou solte um aqui. Nada é guardado antes de você confirmar.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows can be imported.</source>
        <translation>
            <numerusform>%n linha pode ser importada.</numerusform>
            <numerusform>%n linhas podem ser importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot: see the remarks.</source>
        <translation>
            <numerusform>%n não pode: veja as observações.</numerusform>
            <numerusform>%n não podem: veja as observações.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no posts in it.</source>
        <translation>Não há posts nele.</translation>
    </message>
    <message>
        <source>Columns of %1.</source>
        <translation>Colunas do %1.</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Observações (%1)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>O que “%1” contém</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>Recusada. %1</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… e mais %1</translation>
    </message>
    <message>
        <source>Nothing: leave it out</source>
        <translation>Nada: deixar de fora</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Channels, as a list</source>
        <translation>Canais, em lista</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Whether it stays a draft</source>
        <translation>Se continua rascunho</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>O nome da conta</translation>
    </message>
    <message>
        <source>Whether it goes to %1</source>
        <translation>Se vai para o %1</translation>
    </message>
    <message>
        <source>Instagram&apos;s first comment</source>
        <translation>Primeiro comentário do Instagram</translation>
    </message>
    <message>
        <source>A picture&apos;s description for Instagram</source>
        <translation>Descrição de uma imagem para o Instagram</translation>
    </message>
    <message>
        <source>TikTok&apos;s title</source>
        <translation>Título do TikTok</translation>
    </message>
</context>
<context>
    <name>kalends::InstagramPage</name>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>O que você quer dizer?</translation>
    </message>
    <message>
        <source>A story shows no caption.</source>
        <translation>Um story não mostra legenda.</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Primeiro comentário</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>AI label</source>
        <translation>Rótulo de IA</translation>
    </message>
    <message>
        <source>Says on the post that AI made or changed it.</source>
        <translation>Diz no post que a IA o fez ou alterou.</translation>
    </message>
    <message>
        <source>Share to feed</source>
        <translation>Compartilhar no feed</translation>
    </message>
    <message>
        <source>Shows the reel in the feed too, not only among the reels.</source>
        <translation>Mostra o reel no feed também, não só entre os reels.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Choose the frame</source>
        <translation>Escolher o quadro</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>%1 (not with these media)</source>
        <translation>%1 (não com estas mídias)</translation>
    </message>
    <message>
        <source>at %1 s</source>
        <translation>em %1 s</translation>
    </message>
    <message>
        <source>the first frame</source>
        <translation>o primeiro quadro</translation>
    </message>
    <message>
        <source>This login can send neither a location nor collaborators.</source>
        <translation>Este login não pode enviar nem local nem colaboradores.</translation>
    </message>
    <message>
        <source>This login cannot send a location.</source>
        <translation>Este login não pode enviar um local.</translation>
    </message>
    <message>
        <source>This login cannot send collaborators (%1).</source>
        <translation>Este login não pode enviar colaboradores (%1).</translation>
    </message>
</context>
<context>
    <name>kalends::JobModel</name>
    <message>
        <source>publishing is off</source>
        <translation>publicação desligada</translation>
    </message>
    <message>
        <source>keychain is locked</source>
        <translation>chaveiro bloqueado</translation>
    </message>
    <message>
        <source>account must be connected again</source>
        <translation>a conta precisa ser conectada de novo</translation>
    </message>
    <message>
        <source>several are overdue: your go is needed</source>
        <translation>vários estão atrasados: falta o seu sim</translation>
    </message>
    <message>
        <source>restored from a backup: your go is needed</source>
        <translation>restaurado de um backup: falta o seu sim</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is wrong</source>
        <translation>o relógio deste computador está errado</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendado</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicando</translation>
    </message>
    <message>
        <source>Sent, checking whether it is out</source>
        <translation>Enviado, verificando se saiu</translation>
    </message>
    <message>
        <source>Failed, will retry</source>
        <translation>Falhou, nova tentativa virá</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Precisa de atenção</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month as QLocale formats them</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>with the year</comment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Esperando: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último erro</translation>
    </message>
</context>
<context>
    <name>kalends::KeychainQueue</name>
    <message>
        <source>The keychain gave back something else than what was just stored in it.</source>
        <translation>O chaveiro devolveu algo diferente do que acabou de ser guardado nele.</translation>
    </message>
    <message>
        <source>Restart the keyring service and try again.</source>
        <translation>Reinicie o serviço de chaveiro e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>O chaveiro recusou o acesso.</translation>
    </message>
    <message>
        <source>Allow Kalends to use it when your desktop asks; posts wait until then.</source>
        <translation>Permita que o Kalends o use quando sua área de trabalho perguntar; até lá os posts esperam.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1.</source>
        <translation>O chaveiro não respondeu em %1.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password; posts wait until then.</source>
        <translation>Procure uma janela que peça a senha dele; até lá os posts esperam.</translation>
    </message>
</context>
<context>
    <name>kalends::LinkChain</name>
    <message>
        <source>%1 linked, but without the permission that publishing needs: %2. Nothing was kept.</source>
        <translation>%1 vinculado, mas sem a permissão necessária para publicar: %2. Nada foi guardado.</translation>
    </message>
    <message>
        <source>Link again and leave all permissions ticked.</source>
        <translation>Vincule de novo e deixe todas as permissões marcadas.</translation>
    </message>
    <message>
        <source>%1 did not say which account this is.</source>
        <translation>%1 não disse que conta é esta.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The Instagram account %1 is a personal one (“%2”); Instagram lets apps publish only to professional accounts.</source>
        <translation>A conta do Instagram %1 é pessoal (“%2”); o Instagram só deixa apps publicarem em contas profissionais.</translation>
    </message>
    <message>
        <source>Switch it to a business or creator account in the Instagram app, then link it again.</source>
        <translation>Mude-a para uma conta comercial ou de criador no app do Instagram e vincule-a de novo.</translation>
    </message>
    <message>
        <source>%1 is linked to %2 already; this sign-in is %3&apos;s.</source>
        <translation>%1 já está vinculado a %2; este login é de %3.</translation>
    </message>
    <message>
        <source>Unlink that account first, then link this one.</source>
        <translation>Primeiro desvincule aquela conta, depois vincule esta.</translation>
    </message>
</context>
<context>
    <name>kalends::ListColumns</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Prontidão</translation>
    </message>
</context>
<context>
    <name>kalends::ListView</name>
    <message>
        <source>No time yet</source>
        <translation>Ainda sem hora</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No post matches the search and filter.</source>
        <translation>Nenhum post combina com a busca e o filtro.</translation>
    </message>
    <message>
        <source>Nothing planned here yet.
Drop photos or clips on a day, or press Enter for a new post.</source>
        <translation>Ainda não há nada planejado aqui.
Solte fotos ou clipes em um dia, ou pressione Enter para um novo post.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Ordenar por %1</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>short date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>kalends::MainWindow</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Kalends</source>
        <translation>Kalends</translation>
    </message>
    <message>
        <source>settings.ini: %1</source>
        <translation>settings.ini: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sandbox: a local Instagram and TikTok. Nothing leaves this computer.</source>
        <translation>Sandbox: um Instagram e um TikTok locais. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Keep publishing in the background?</source>
        <translation>Continuar publicando em segundo plano?</translation>
    </message>
    <message>
        <source>Kalends then waits as an icon in your panel and posts on time. When it is not running, nothing is posted.</source>
        <translation>O Kalends então espera como um ícone no seu painel e posta na hora. Quando não está rodando, nada é postado.</translation>
    </message>
    <message>
        <source>Keep publishing</source>
        <translation>Continuar publicando</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Do the same next time</source>
        <translation>Fazer o mesmo da próxima vez</translation>
    </message>
    <message>
        <source>Quit Kalends</source>
        <translation>Sair do Kalends</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the next 24 hours will not go out.</source>
        <translation>
            <numerusform>%n post das próximas 24 horas não vai sair.</numerusform>
            <numerusform>%n posts das próximas 24 horas não vão sair.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is “%1” at %2. Kalends publishes only while it runs.</source>
        <translation>O primeiro é “%1”, %2. O Kalends só publica enquanto está rodando.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Sair mesmo assim</translation>
    </message>
    <message>
        <source>Unlinked; its tokens are gone from the keychain.</source>
        <translation>Desvinculada; os tokens saíram do chaveiro.</translation>
    </message>
    <message>
        <source>Reconnect %1…</source>
        <translation>Reconectar %1…</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>Conectar %1…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Exportar o plano</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendário (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>Tudo (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>Move the focus; with Shift extend the selection</source>
        <translation>Mover o foco; com Shift, estender a seleção</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+Setas</translation>
    </message>
    <message>
        <source>Move the selected posts by a day or a week</source>
        <translation>Mover os posts selecionados um dia ou uma semana</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the post, or write one on an empty day</source>
        <translation>Abrir o post, ou escrever um em um dia vazio</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>Ctrl ao arrastar</translation>
    </message>
    <message>
        <source>Copy instead of move</source>
        <translation>Copiar em vez de mover</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel a drag</source>
        <translation>Cancelar o arraste</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla de menu</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>O que pode ser feito aqui</translation>
    </message>
    <message>
        <source>About Kalends</source>
        <translation>Sobre o Kalends</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Kalends %1&lt;/h3&gt;&lt;p&gt;A calendar that publishes by itself.&lt;/p&gt;&lt;p&gt;Everything stays on this computer; nothing is sent but your posts.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Kalends %1&lt;/h3&gt;&lt;p&gt;Um calendário que publica sozinho.&lt;/p&gt;&lt;p&gt;Tudo fica neste computador; só seus posts são enviados.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) found</source>
        <translation>
            <numerusform>%n post encontrado</numerusform>
            <numerusform>%n posts encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publicar agora</translation>
    </message>
    <message>
        <source>Publish this post right now?</source>
        <translation>Publicar este post agora mesmo?</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>A caminho.</translation>
    </message>
    <message>
        <source>Publishing to %1 is on.</source>
        <translation>A publicação no %1 está ligada.</translation>
    </message>
    <message>
        <source>New post on %1…</source>
        <translation>Novo post em %1…</translation>
    </message>
    <message>
        <source>New posts from files</source>
        <translation>Novos posts a partir de arquivos</translation>
    </message>
    <message numerus="yes">
        <source>Make one post of each of the %n files, or one post of all?</source>
        <translation>
            <numerusform>Fazer um post com %n arquivo?</numerusform>
            <numerusform>Fazer um post com cada um dos %n arquivos, ou um post com todos?</numerusform>
        </translation>
    </message>
    <message>
        <source>One each</source>
        <translation>Um de cada</translation>
    </message>
    <message>
        <source>One of all</source>
        <translation>Um de todos</translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.heic *.mp4 *.mov *.webm)</source>
        <translation>Imagens e clipes (*.jpg *.jpeg *.png *.webp *.heic *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Planned. It goes out while this computer is awake.</source>
        <translation>Planejado. Sai enquanto este computador estiver acordado.</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>Salvo como rascunho.</translation>
    </message>
    <message>
        <source>%1. It goes out while this computer is awake.</source>
        <translation>%1. Sai enquanto este computador estiver acordado.</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Tour guiado</translation>
    </message>
    <message>
        <source>The tour is for the sandbox: a local Instagram and TikTok where nothing leaves this computer and everything may break.</source>
        <translation>O tour é para a sandbox: um Instagram e um TikTok locais em que nada sai deste computador e tudo pode quebrar.</translation>
    </message>
    <message>
        <source>It opens in a window of its own, on a profile that is thrown away when you close it. This window stays, and goes on publishing.</source>
        <translation>Ela abre em uma janela própria, com um perfil que é descartado quando você a fecha. Esta janela fica e continua publicando.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Abrir a sandbox</translation>
    </message>
</context>
<context>
    <name>kalends::Media</name>
    <message>
        <source>GIF picture</source>
        <translation>imagem GIF</translation>
    </message>
    <message>
        <source>TIFF or camera raw picture</source>
        <translation>imagem TIFF ou raw de câmera</translation>
    </message>
    <message>
        <source>Photoshop picture</source>
        <translation>imagem do Photoshop</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>documento PDF</translation>
    </message>
    <message>
        <source>ZIP archive or office document</source>
        <translation>arquivo ZIP ou documento de escritório</translation>
    </message>
    <message>
        <source>AVI clip</source>
        <translation>clipe AVI</translation>
    </message>
    <message>
        <source>sound file</source>
        <translation>arquivo de som</translation>
    </message>
    <message>
        <source>Ogg file</source>
        <translation>arquivo Ogg</translation>
    </message>
    <message>
        <source>Flash clip</source>
        <translation>clipe Flash</translation>
    </message>
    <message>
        <source>Windows Media clip</source>
        <translation>clipe Windows Media</translation>
    </message>
    <message>
        <source>MPEG clip</source>
        <translation>clipe MPEG</translation>
    </message>
    <message>
        <source>JPEG XL picture</source>
        <translation>imagem JPEG XL</translation>
    </message>
</context>
<context>
    <name>kalends::MediaDoctor</name>
    <message>
        <source>Crop it to a shape that the channel takes.</source>
        <translation>Corte-a em uma proporção que o canal aceite.</translation>
    </message>
    <message>
        <source>Trim it to a length that the channel takes.</source>
        <translation>Apare-o em uma duração que o canal aceite.</translation>
    </message>
    <message>
        <source>Choose another picture or clip.</source>
        <translation>Escolha outra imagem ou outro clipe.</translation>
    </message>
    <message>
        <source>The clip has a high dynamic range (HDR); it becomes ordinary video with eight bits, so bright parts may look paler.</source>
        <translation>O clipe tem alta faixa dinâmica (HDR); ele vira vídeo comum de oito bits, então partes claras podem parecer mais pálidas.</translation>
    </message>
    <message>
        <source>The clip has more than eight bits for each colour; it becomes ordinary video with eight.</source>
        <translation>O clipe tem mais de oito bits por cor; ele vira vídeo comum de oito.</translation>
    </message>
    <message>
        <source>The clip is interlaced; only every other line is kept, so it becomes a little softer.</source>
        <translation>O clipe é entrelaçado; só uma linha sim, outra não é mantida, então ele fica um pouco mais suave.</translation>
    </message>
    <message>
        <source>The clip has %1 channels of sound; they are mixed into two.</source>
        <translation>O clipe tem %1 canais de som; eles são mixados em dois.</translation>
    </message>
    <message>
        <source>Of its %1 frames a second some are left out.</source>
        <translation>De seus %1 quadros por segundo, alguns ficam de fora.</translation>
    </message>
    <message>
        <source>The clip is enlarged to %1 pixels, which does not make it sharper.</source>
        <translation>O clipe é ampliado para %1 pixels, o que não o deixa mais nítido.</translation>
    </message>
</context>
<context>
    <name>kalends::MediaEdits</name>
    <message>
        <source>“%1” in “%2” is not the id of a picture or clip.</source>
        <translation>“%1” em “%2” não é o id de uma imagem ou clipe.</translation>
    </message>
    <message>
        <source>A crop has x, y, width and height, from 0 (left, top) to 1 (right, bottom).</source>
        <translation>Um corte tem x, y, width e height, de 0 (esquerda, em cima) a 1 (direita, embaixo).</translation>
    </message>
    <message>
        <source>the crop “%1” is not an object.</source>
        <translation>o corte “%1” não é um objeto.</translation>
    </message>
    <message>
        <source>a crop has no “%1”.</source>
        <translation>um corte não tem “%1”.</translation>
    </message>
    <message>
        <source>the crop has no number “%1”.</source>
        <translation>o corte não tem o número “%1”.</translation>
    </message>
    <message>
        <source>the crop %1 reaches outside the picture.</source>
        <translation>o corte %1 sai da imagem.</translation>
    </message>
    <message>
        <source>the crop %1 leaves too little of the picture.</source>
        <translation>o corte %1 deixa muito pouco da imagem.</translation>
    </message>
    <message>
        <source>Leave at least %1 % of each side.</source>
        <translation>Deixe pelo menos %1 % de cada lado.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a time in a clip.</source>
        <translation>“%1” em “%2” não é um momento de um clipe.</translation>
    </message>
    <message>
        <source>Write milliseconds from the beginning of the clip, as a whole number.</source>
        <translation>Escreva os milissegundos desde o início do clipe, como número inteiro.</translation>
    </message>
    <message>
        <source>“%1” is not an edit.</source>
        <translation>“%1” não é uma edição.</translation>
    </message>
    <message>
        <source>An edit is an object with %1.</source>
        <translation>Uma edição é um objeto com %1.</translation>
    </message>
    <message>
        <source>an edit has no “%1”.</source>
        <translation>uma edição não tem “%1”.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Tem %1.</translation>
    </message>
    <message>
        <source>a picture cannot be turned by “%1” degrees.</source>
        <translation>uma imagem não pode ser girada em “%1” graus.</translation>
    </message>
    <message>
        <source>Write 0, 90, 180 or 270.</source>
        <translation>Escreva 0, 90, 180 ou 270.</translation>
    </message>
    <message>
        <source>the clip would end before it begins.</source>
        <translation>o clipe terminaria antes de começar.</translation>
    </message>
    <message>
        <source>Write a trim_end_ms after trim_start_ms, or 0 for its end.</source>
        <translation>Escreva um trim_end_ms depois de trim_start_ms, ou 0 para o fim.</translation>
    </message>
    <message>
        <source>“%1” is not a list of edits.</source>
        <translation>“%1” não é uma lista de edições.</translation>
    </message>
    <message>
        <source>Write a list of objects with %1.</source>
        <translation>Escreva uma lista de objetos com %1.</translation>
    </message>
    <message>
        <source>the list has %1 items, %2 are the most.</source>
        <translation>a lista tem %1 itens, o máximo são %2.</translation>
    </message>
    <message>
        <source>the picture or clip %1 is edited twice.</source>
        <translation>a imagem ou o clipe %1 é editado duas vezes.</translation>
    </message>
</context>
<context>
    <name>kalends::MediaIntake</name>
    <message>
        <source>The post has as many media as it can take.</source>
        <translation>O post já tem todas as mídias que pode ter.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>Imagem colada %1</translation>
    </message>
    <message>
        <source>The pasted picture could not be kept in the temporary folder.</source>
        <translation>A imagem colada não pôde ser guardada na pasta temporária.</translation>
    </message>
    <message numerus="yes">
        <source>A post cannot take that many media; %n were left out.</source>
        <translation>
            <numerusform>Um post não aceita tantas mídias; %n ficou de fora.</numerusform>
            <numerusform>Um post não aceita tantas mídias; %n ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be taken either.</source>
        <translation>
            <numerusform>Mais %n também não pôde ser aceita.</numerusform>
            <numerusform>Mais %n também não puderam ser aceitas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::MediaIssues</name>
    <message>
        <source>an unknown format</source>
        <translation>um formato desconhecido</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>A imagem</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>O clipe</translation>
    </message>
    <message>
        <source>The picture “%1”</source>
        <translation>A imagem “%1”</translation>
    </message>
    <message>
        <source>The clip “%1”</source>
        <translation>O clipe “%1”</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes %4.</source>
        <translation>%1 é %2; %3 aceita %4.</translation>
    </message>
    <message>
        <source>%1 has %2; %3 takes up to %4.</source>
        <translation>%1 tem %2; %3 aceita até %4.</translation>
    </message>
    <message>
        <source>%1 is %2, wider than %3; %4 takes %5 to %3.</source>
        <translation>%1 tem %2, proporção mais larga que %3; %4 aceita de %5 a %3.</translation>
    </message>
    <message>
        <source>%1 is %2, taller than %5; %4 takes %5 to %3.</source>
        <translation>%1 tem %2, proporção mais alta que %5; %4 aceita de %5 a %3.</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes pictures up to %4 × %5.</source>
        <translation>%1 tem %2; %3 aceita imagens de até %4 × %5.</translation>
    </message>
    <message>
        <source>%1 holds several pictures in one file (MPO); %2 takes plain JPEG.</source>
        <translation>%1 contém várias imagens em um arquivo (MPO); %2 aceita JPEG simples.</translation>
    </message>
    <message>
        <source>%1 has its index at the end; %2 needs it at the start.</source>
        <translation>%1 tem o índice no final; %2 precisa dele no início.</translation>
    </message>
    <message>
        <source>%1 was cut with an edit list; %2 takes clips without one.</source>
        <translation>%1 foi cortado com uma lista de edição; %2 aceita clipes sem ela.</translation>
    </message>
    <message>
        <source>%1 is encoded as %2; %3 takes %4.</source>
        <translation>%1 está codificado como %2; %3 aceita %4.</translation>
    </message>
    <message>
        <source>%1 has %2 frames a second; %3 takes %4 to %5.</source>
        <translation>%1 tem %2 quadros por segundo; %3 aceita de %4 a %5.</translation>
    </message>
    <message>
        <source>%1 has %2 Mbit/s; %3 takes up to %4 Mbit/s.</source>
        <translation>%1 tem %2 Mbit/s; %3 aceita até %4 Mbit/s.</translation>
    </message>
    <message>
        <source>%1 is interlaced; %2 takes progressive clips.</source>
        <translation>%1 é entrelaçado; %2 aceita clipes progressivos.</translation>
    </message>
    <message>
        <source>%1 has the colour format %2; %3 takes 4:2:0.</source>
        <translation>%1 tem o formato de cor %2; %3 aceita 4:2:0.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide; %3 takes up to %4.</source>
        <translation>%1 tem %2 pixels de largura; %3 aceita até %4.</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes sides from %4 to %5 pixels.</source>
        <translation>%1 tem %2; %3 aceita lados de %4 a %5 pixels.</translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes up to %4.</source>
        <translation>%1 dura %2; %3 aceita até %4.</translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes %4 and more.</source>
        <translation>%1 dura %2; %3 aceita %4 ou mais.</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 canais</translation>
    </message>
    <message>
        <source>%1 has sound with %2; %3 takes %4, up to %5 Hz, up to %6 channels.</source>
        <translation>%1 tem som com %2; %3 aceita %4, até %5 Hz, até %6 canais.</translation>
    </message>
    <message>
        <source>%1 is a picture; %2 takes clips for a post of the type %3.</source>
        <translation>%1 é uma imagem; %2 aceita clipes para um post do tipo %3.</translation>
    </message>
    <message>
        <source>%1 is a clip; %2 takes pictures for a post of the type %3.</source>
        <translation>%1 é um clipe; %2 aceita imagens para um post do tipo %3.</translation>
    </message>
</context>
<context>
    <name>kalends::MediaStage</name>
    <message>
        <source>Media</source>
        <translation>Mídia</translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>Adicionar mídia</translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.heic *.heif *.mp4 *.m4v *.mov *.webm)</source>
        <translation>Imagens e clipes (*.jpg *.jpeg *.png *.webp *.heic *.heif *.mp4 *.m4v *.mov *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>kalends::MediaStage::Private</name>
    <message numerus="yes">
        <source>%n taken out · Take back</source>
        <translation>
            <numerusform>%n retirado · Devolver</numerusform>
            <numerusform>%n retirados · Devolver</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Aparar</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Cover photo</source>
        <translation>Foto de capa</translation>
    </message>
    <message>
        <source>TikTok shows this picture first</source>
        <translation>O TikTok mostra esta imagem primeiro</translation>
    </message>
    <message>
        <source>The file “%1” is gone from the library. Add it again, or remove it here.</source>
        <translation>O arquivo “%1” sumiu da biblioteca. Adicione-o de novo ou remova-o aqui.</translation>
    </message>
    <message>
        <source>Not made for %1 yet.</source>
        <translation>Ainda não foi feito para o %1.</translation>
    </message>
    <message>
        <source>Converting for %1: %2</source>
        <translation>Convertendo para o %1: %2</translation>
    </message>
    <message>
        <source>Preparing for %1: %2</source>
        <translation>Preparando para o %1: %2</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>O arquivo está faltando</translation>
    </message>
    <message>
        <source>TikTok&apos;s cover</source>
        <translation>Capa do TikTok</translation>
    </message>
    <message numerus="yes">
        <source>looking at %n more</source>
        <translation>
            <numerusform>olhando mais %n</numerusform>
            <numerusform>olhando mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is missing from the library.</source>
        <translation>O arquivo não está na biblioteca.</translation>
    </message>
    <message>
        <source>The original stays as it is.</source>
        <translation>O original fica como está.</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(e mais %n)</numerusform>
            <numerusform>(e mais %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets: %2</source>
        <comment>a channel and what was made for it</comment>
        <translation>O %1 recebe: %2</translation>
    </message>
    <message>
        <source>No channel is chosen yet.</source>
        <translation>Nenhum canal foi escolhido ainda.</translation>
    </message>
    <message>
        <source>%1: goes out as it is.</source>
        <comment>a list of channels</comment>
        <translation>%1: sai como está.</translation>
    </message>
    <message>
        <source>or paste them. TikTok takes one clip or up to %1 photos.</source>
        <translation>ou cole-os. O TikTok aceita um clipe ou até %1 fotos.</translation>
    </message>
    <message>
        <source>or paste them. One picture or clip, or up to %1 as a carousel.</source>
        <translation>ou cole-os. Uma imagem ou um clipe, ou até %1 como carrossel.</translation>
    </message>
    <message>
        <source>or paste them. What a channel does not take as it is, Kalends converts by itself.</source>
        <translation>ou cole-os. O que um canal não aceita como está, o Kalends converte sozinho.</translation>
    </message>
</context>
<context>
    <name>kalends::MiniCalendar</name>
    <message>
        <source>Go to a day</source>
        <translation>Ir para um dia</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>kalends::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first of a month, as QLocale writes it</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n outro</numerusform>
            <numerusform>+%n outros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::NeedsAttentionPanel</name>
    <message>
        <source>Add media</source>
        <translation>Adicionar mídia</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Converter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>Conectar conta</translation>
    </message>
    <message>
        <source>Choose who can view</source>
        <translation>Escolher quem pode ver</translation>
    </message>
    <message>
        <source>Give consent</source>
        <translation>Dar consentimento</translation>
    </message>
    <message>
        <source>Turn publishing on</source>
        <translation>Ligar a publicação</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nada precisa de você.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Precisa de atenção</translation>
    </message>
    <message>
        <source>Needs attention · %1</source>
        <translation>Precisa de atenção · %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>Reagendar…</translation>
    </message>
</context>
<context>
    <name>kalends::NewsDesk</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Published to %1</source>
        <translation>Publicado no %1</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Abrir o post</translation>
    </message>
    <message>
        <source>“%1” needs attention</source>
        <translation>“%1” precisa de atenção</translation>
    </message>
    <message>
        <source>It did not go out to %1.</source>
        <translation>Ele não saiu no %1.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>The %1 sign-in has ended</source>
        <translation>O login do %1 terminou</translation>
    </message>
    <message>
        <source>The %1 sign-in is about to end</source>
        <translation>O login do %1 está para terminar</translation>
    </message>
    <message>
        <source>Nothing goes out to “%1” until it is connected again.</source>
        <translation>Nada sai em “%1” até a conta ser conectada de novo.</translation>
    </message>
    <message>
        <source>Connect “%1” again within three days to keep publishing.</source>
        <translation>Reconecte “%1” em até três dias para continuar publicando.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>A post lacks media</source>
        <translation>Falta mídia em um post</translation>
    </message>
    <message>
        <source>A post is not ready</source>
        <translation>Um post não está pronto</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Reagendar</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>O computador dormiu</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 nothing could go out; %n post(s) were due.</source>
        <translation>
            <numerusform>De %1 a %2 nada pôde sair; %n post estava previsto.</numerusform>
            <numerusform>De %1 a %2 nada pôde sair; %n posts estavam previstos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::OAuthReceiver</name>
    <message>
        <source>Too long</source>
        <translation>Longo demais</translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation>Este pedido é longo demais.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aqui</translation>
    </message>
    <message>
        <source>This address is only for signing in.</source>
        <translation>Este endereço serve só para entrar.</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Pedido inválido</translation>
    </message>
    <message>
        <source>This is not a request that a browser makes.</source>
        <translation>Este não é um pedido que um navegador faça.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>Access was not given</source>
        <translation>O acesso não foi concedido</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>Você pode fechar esta página</translation>
    </message>
    <message>
        <source>Nothing was linked. You can close this page and return to %1.</source>
        <translation>Nada foi vinculado. Você pode fechar esta página e voltar ao %1.</translation>
    </message>
    <message>
        <source>Return to %1: it finishes the rest.</source>
        <translation>Volte ao %1: ele conclui o resto.</translation>
    </message>
    <message>
        <source>Port %1 on this computer, where the browser should return to, is taken.</source>
        <translation>A porta %1 deste computador, para onde o navegador deveria voltar, está ocupada.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or set a redirect address with another port.</source>
        <translation>Feche o programa que a usa ou defina um endereço de redirecionamento com outra porta.</translation>
    </message>
</context>
<context>
    <name>kalends::PeopleLayer</name>
    <message>
        <source>People on the picture</source>
        <translation>Pessoas na imagem</translation>
    </message>
    <message>
        <source>User name of the person</source>
        <translation>Nome de usuário da pessoa</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@nome</translation>
    </message>
    <message>
        <source>Nobody is tagged.</source>
        <translation>Ninguém está marcado.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are tagged.</source>
        <translation>
            <numerusform>%n pessoa está marcada.</numerusform>
            <numerusform>%n pessoas estão marcadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 from the left, %3 from the top.</source>
        <translation>%1, %2 da esquerda, %3 de cima.</translation>
    </message>
    <message>
        <source>Enter places a tag, arrow keys move it, Page Up and Page Down choose one, Delete removes it.</source>
        <translation>Enter coloca uma marcação, as setas a movem, Page Up e Page Down escolhem uma, Delete a remove.</translation>
    </message>
    <message>
        <source>Instagram takes up to %1 people in a post.</source>
        <translation>O Instagram aceita até %1 pessoas em um post.</translation>
    </message>
    <message>
        <source>“%1” is not a user name: letters, digits, dots and underscores only.</source>
        <translation>“%1” não é um nome de usuário: só letras, dígitos, pontos e sublinhados.</translation>
    </message>
    <message>
        <source>%1 is tagged here already.</source>
        <translation>%1 já está marcado aqui.</translation>
    </message>
</context>
<context>
    <name>kalends::PeopleList</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Place on the picture</source>
        <translation>Colocar na imagem</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>User name of somebody to tag</source>
        <translation>Nome de usuário de alguém a marcar</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@nome</translation>
    </message>
    <message>
        <source>People that you have mentioned</source>
        <translation>Pessoas que você mencionou</translation>
    </message>
    <message>
        <source>The next click on the picture tags somebody there.</source>
        <translation>O próximo clique na imagem marca alguém ali.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Remove the tag of %1</source>
        <translation>Remover a marcação de %1</translation>
    </message>
    <message>
        <source>Picture on which %1 is tagged</source>
        <translation>Imagem em que %1 está marcado</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagem %1</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How far %1 is from the left edge</source>
        <translation>Distância de %1 até a borda esquerda</translation>
    </message>
    <message>
        <source>How far %1 is from the upper edge</source>
        <translation>Distância de %1 até a borda de cima</translation>
    </message>
    <message>
        <source>has no place yet</source>
        <translation>ainda não tem lugar</translation>
    </message>
    <message>
        <source>a reel shows no places</source>
        <translation>um reel não mostra lugares</translation>
    </message>
    <message>
        <source>a carousel&apos;s clips take no tags</source>
        <translation>os clipes de um carrossel não aceitam marcações</translation>
    </message>
    <message>
        <source>Into the middle</source>
        <translation>No meio</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sem lugar</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>“%1” não é um nome de usuário.</translation>
    </message>
    <message>
        <source>Instagram takes up to %1 people.</source>
        <translation>O Instagram aceita até %1 pessoas.</translation>
    </message>
    <message>
        <source>On a carousel&apos;s clips nobody can be tagged; choose one of its pictures.</source>
        <translation>Ninguém pode ser marcado nos clipes de um carrossel; escolha uma das imagens dele.</translation>
    </message>
    <message>
        <source>@%1 is tagged there already.</source>
        <translation>@%1 já está marcado ali.</translation>
    </message>
</context>
<context>
    <name>kalends::PeoplePanel</name>
    <message>
        <source>Tag</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>User name of a person to tag</source>
        <translation>Nome de usuário de uma pessoa a marcar</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@nome</translation>
    </message>
    <message>
        <source>Remove the chosen tag</source>
        <translation>Remover a marcação escolhida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Click on a person in the picture, or type a name.</source>
        <translation>Clique em uma pessoa na imagem ou digite um nome.</translation>
    </message>
    <message>
        <source>Tags on a reel have no place; type a name.</source>
        <translation>Marcações em um reel não têm lugar; digite um nome.</translation>
    </message>
    <message>
        <source>Nobody can be tagged on this one.</source>
        <translation>Ninguém pode ser marcado aqui.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>kalends::PlanBoard</name>
    <message numerus="yes">
        <source>%n file(s) were not taken in. %1</source>
        <translation>
            <numerusform>%n arquivo não foi aceito. %1</numerusform>
            <numerusform>%n arquivos não foram aceitos. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stayed as they were. %1</source>
        <translation>
            <numerusform>%n post ficou como estava. %1</numerusform>
            <numerusform>%n posts ficaram como estavam. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última alteração</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) would lie in the past and stayed.</source>
        <translation>
            <numerusform>%n proposta ficaria no passado e não foi movida.</numerusform>
            <numerusform>%n propostas ficariam no passado e não foram movidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %n proposal(s) has passed meanwhile.</source>
        <translation>
            <numerusform>A hora de %n proposta passou nesse meio-tempo.</numerusform>
            <numerusform>A hora de %n propostas passou nesse meio-tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move it to a time ahead, or drop it.</source>
        <translation>Mova-a para uma hora que ainda não passou, ou descarte-a.</translation>
    </message>
</context>
<context>
    <name>kalends::PlanDialog</name>
    <message>
        <source>Plan with AI</source>
        <translation>Planejar com IA</translation>
    </message>
    <message>
        <source>Looking for good times and drafting words</source>
        <translation>Procurando bons horários e rascunhando textos</translation>
    </message>
    <message>
        <source>Propose posts</source>
        <translation>Propor posts</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Three reels about the studio, one offer a week</source>
        <translation>Três reels sobre o estúdio, uma oferta por semana</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Objetivos</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>A few a week</source>
        <translation>Alguns por semana</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Nestes dias</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Com minhas palavras</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>Posts por semana</translation>
    </message>
    <message>
        <source> a week</source>
        <comment>after a number of posts</comment>
        <translation> por semana</translation>
    </message>
    <message>
        <source>How often, in your own words</source>
        <translation>Frequência, com suas palavras</translation>
    </message>
    <message>
        <source>2 per day; mon, wed, fri; weekly</source>
        <translation>2 per day; mon, wed, fri; weekly</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Frequência</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Próximo mês</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma dos textos</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como nas configurações</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Made offline, from templates and your earlier posts: nothing leaves this computer. A model of your own can be set up in the settings.</source>
        <translation>Feito offline, a partir de modelos e dos seus posts anteriores: nada sai deste computador. Um modelo de IA seu pode ser configurado nas configurações.</translation>
    </message>
    <message>
        <source>%1 drafts the words; the times come from your own posts.</source>
        <translation>%1 rascunha os textos; os horários vêm dos seus próprios posts.</translation>
    </message>
    <message>
        <source>What will be sent:</source>
        <translation>O que será enviado:</translation>
    </message>
    <message>
        <source>&amp;Send this, now and later. Without it the proposals are made offline.</source>
        <translation>&amp;Enviar isto, agora e depois. Sem isso, as propostas são feitas offline.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>O último dia vem antes do primeiro.</translation>
    </message>
    <message>
        <source>These days are over.</source>
        <translation>Estes dias já passaram.</translation>
    </message>
    <message>
        <source>A plan covers a year at most.</source>
        <translation>Um plano cobre no máximo um ano.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>Escolha pelo menos um canal.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Escolha pelo menos um dia da semana.</translation>
    </message>
    <message>
        <source>Looking for good times and drafting words…</source>
        <translation>Procurando bons horários e rascunhando textos…</translation>
    </message>
</context>
<context>
    <name>kalends::PlanDoor</name>
    <message numerus="yes">
        <source>%n proposal(s) dropped.</source>
        <translation>
            <numerusform>%n proposta descartada.</numerusform>
            <numerusform>%n propostas descartadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals are still coming. Stop them to ask for others.</source>
        <translation>Ainda estão chegando propostas. Pare-as para pedir outras.</translation>
    </message>
    <message>
        <source>No proposals came.</source>
        <translation>Nenhuma proposta chegou.</translation>
    </message>
    <message>
        <source>Say more about the goals, or choose more days.</source>
        <translation>Diga mais sobre os objetivos ou escolha mais dias.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s): drag them, keep them or drop them.</source>
        <translation>
            <numerusform>%n proposta: arraste, mantenha ou descarte.</numerusform>
            <numerusform>%n propostas: arraste, mantenha ou descarte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n proposal(s)</source>
        <translation>
            <numerusform>&amp;Manter %n proposta</numerusform>
            <numerusform>&amp;Manter %n propostas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>M&amp;over…</translation>
    </message>
    <message numerus="yes">
        <source>D&amp;rop %n proposal(s)</source>
        <translation>
            <numerusform>&amp;Descartar %n proposta</numerusform>
            <numerusform>&amp;Descartar %n propostas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::PlanWriter</name>
    <message>
        <source>“%1” cannot be taken in here.</source>
        <translation>“%1” não pode ser aceito aqui.</translation>
    </message>
    <message>
        <source>Add the file to the media library first.</source>
        <translation>Primeiro adicione o arquivo à biblioteca de mídia.</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n post(s)</source>
        <translation>
            <numerusform>Alteração de %n post</numerusform>
            <numerusform>Alteração de %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::Planner</name>
    <message>
        <source>The post&apos;s time is past, and a shift of many leaves what is past alone.</source>
        <translation>A hora do post já passou, e um deslocamento de vários não mexe no que passou.</translation>
    </message>
    <message>
        <source>Move it on its own to a time that is still ahead.</source>
        <translation>Mova-o sozinho para uma hora que ainda não passou.</translation>
    </message>
    <message>
        <source>A shift needs exactly one of ids, range and after.</source>
        <translation>Um deslocamento precisa de exatamente um entre ids, range e after.</translation>
    </message>
    <message>
        <source>Name which entries are to move.</source>
        <translation>Indique quais entradas devem ser movidas.</translation>
    </message>
    <message>
        <source>The range needs a from and a later to.</source>
        <translation>O intervalo precisa de um from e de um to posterior.</translation>
    </message>
    <message>
        <source>from is included, to is not.</source>
        <translation>from está incluído, to não.</translation>
    </message>
    <message>
        <source>There are %1 ids; a shift takes at most %2.</source>
        <translation>Há %1 ids; um deslocamento aceita no máximo %2.</translation>
    </message>
    <message>
        <source>Shift a range instead.</source>
        <translation>Desloque um intervalo em vez disso.</translation>
    </message>
    <message>
        <source>A shift goes by days or by a duration, and by more than nothing.</source>
        <translation>Um deslocamento é por dias ou por uma duração, e por mais que nada.</translation>
    </message>
    <message>
        <source>Write it like 2d, -3h or 1w.</source>
        <translation>Escreva como 2d, -3h ou 1w.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 é citado duas vezes.</translation>
    </message>
    <message>
        <source>Name each channel once.</source>
        <translation>Cite cada canal uma vez.</translation>
    </message>
    <message>
        <source>%1 is %2 characters long; at most %3 are kept.</source>
        <translation>%1 tem %2 caracteres; no máximo %3 são guardados.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Encurte o texto.</translation>
    </message>
    <message>
        <source>The label “%1”</source>
        <translation>A etiqueta “%1”</translation>
    </message>
    <message>
        <source>A label is empty.</source>
        <translation>Uma etiqueta está vazia.</translation>
    </message>
    <message>
        <source>Give it a name, or leave it out.</source>
        <translation>Dê um nome a ela ou deixe-a de fora.</translation>
    </message>
    <message>
        <source>The label “%1” has more than one line.</source>
        <translation>A etiqueta “%1” tem mais de uma linha.</translation>
    </message>
    <message>
        <source>There are %1 labels; an entry takes at most %2.</source>
        <translation>Há %1 etiquetas; uma entrada aceita no máximo %2.</translation>
    </message>
    <message>
        <source>The time %1 cannot be planned: only the years 1970 to 2199 are taken.</source>
        <translation>A hora %1 não pode ser planejada: só são aceitos os anos 1970 a 2199.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Confira o ano.</translation>
    </message>
    <message>
        <source>There are %1 pictures and clips; an entry takes at most %2.</source>
        <translation>Há %1 imagens e clipes; uma entrada aceita no máximo %2.</translation>
    </message>
    <message>
        <source>Split them over several entries.</source>
        <translation>Divida-os em várias entradas.</translation>
    </message>
    <message>
        <source>The library has no picture or clip with the id %1.</source>
        <translation>A biblioteca não tem imagem nem clipe com o id %1.</translation>
    </message>
    <message>
        <source>Add the file first, then use the id that this gives.</source>
        <translation>Primeiro adicione o arquivo, depois use o id que isso der.</translation>
    </message>
    <message>
        <source>“%1” is marked as suggested, but is not among the fields set.</source>
        <translation>“%1” está marcado como sugerido, mas não está entre os campos definidos.</translation>
    </message>
    <message>
        <source>The caption</source>
        <translation>A legenda</translation>
    </message>
    <message>
        <source>this is not a list</source>
        <translation>isto não é uma lista</translation>
    </message>
    <message>
        <source>one of the list is not a text</source>
        <translation>um item da lista não é um texto</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 with an offset, between 1970 and 2199</source>
        <translation>isto não é uma hora em ISO 8601 com fuso, entre 1970 e 2199</translation>
    </message>
    <message>
        <source>this is neither ig nor tiktok</source>
        <translation>isto não é ig nem tiktok</translation>
    </message>
    <message>
        <source>this is not an object</source>
        <translation>isto não é um objeto</translation>
    </message>
    <message>
        <source>this is not an id (a UUID in lower case)</source>
        <translation>isto não é um id (um UUID em minúsculas)</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 without an offset</source>
        <translation>isto não é uma hora em ISO 8601 sem fuso</translation>
    </message>
    <message>
        <source>this is neither draft nor planned</source>
        <translation>isto não é draft nem planned</translation>
    </message>
    <message>
        <source>“%1” is not an id</source>
        <translation>“%1” não é um id</translation>
    </message>
    <message>
        <source>cannot be moved</source>
        <translation>não pode ser movido</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>não pode ser alterado</translation>
    </message>
    <message>
        <source>cannot be planned again</source>
        <translation>não pode ser planejado de novo</translation>
    </message>
    <message>
        <source>cannot go back to the drafts</source>
        <translation>não pode voltar aos rascunhos</translation>
    </message>
    <message>
        <source>cannot be deleted</source>
        <translation>não pode ser excluído</translation>
    </message>
    <message>
        <source>The post is being published right now, so it %1.</source>
        <translation>O post está sendo publicado agora, então %1.</translation>
    </message>
    <message>
        <source>Wait until it is out, or cancel its job first.</source>
        <translation>Espere até ele sair ou cancele a tarefa dele primeiro.</translation>
    </message>
    <message>
        <source>The post was sent and the platform has not said yet whether it is out, so it %1.</source>
        <translation>O post foi enviado e a plataforma ainda não disse se saiu, então %1.</translation>
    </message>
    <message>
        <source>Look at the profile; then settle its job with retry or cancel.</source>
        <translation>Olhe o perfil; depois resolva a tarefa dele tentando de novo ou cancelando.</translation>
    </message>
    <message>
        <source>The post is published, so it %1.</source>
        <translation>O post está publicado, então %1.</translation>
    </message>
    <message>
        <source>Duplicate it as a new post.</source>
        <translation>Duplique-o como um novo post.</translation>
    </message>
    <message>
        <source>%1 is past; it is %2 now.</source>
        <translation>%1 já passou; agora são %2.</translation>
    </message>
    <message>
        <source>Choose a time that is still ahead, or keep it as a draft.</source>
        <translation>Escolha uma hora que ainda não passou, ou mantenha-o como rascunho.</translation>
    </message>
    <message>
        <source>There is no entry with the id %1.</source>
        <translation>Não há entrada com o id %1.</translation>
    </message>
    <message>
        <source>List the entries to see which there are; it may have been deleted.</source>
        <translation>Liste as entradas para ver quais existem; talvez tenha sido excluída.</translation>
    </message>
    <message>
        <source>The post has no time yet.</source>
        <translation>O post ainda não tem hora.</translation>
    </message>
    <message>
        <source>Give it a time first.</source>
        <translation>Primeiro dê uma hora a ele.</translation>
    </message>
    <message>
        <source>A planned post needs a time; it cannot go to the shelf.</source>
        <translation>Um post planejado precisa de uma hora; não pode ir para a prateleira.</translation>
    </message>
    <message>
        <source>Take it back to the drafts first, or choose another time.</source>
        <translation>Primeiro leve-o de volta aos rascunhos, ou escolha outra hora.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>“%1” não é conhecido aqui.</translation>
    </message>
    <message>
        <source>Known are %1.</source>
        <translation>São conhecidos %1.</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>isto não é um texto</translation>
    </message>
    <message>
        <source>this is not a list of texts</source>
        <translation>isto não é uma lista de textos</translation>
    </message>
    <message>
        <source>this is not a list of ids</source>
        <translation>isto não é uma lista de ids</translation>
    </message>
    <message>
        <source>“%1” is not the id of a picture or clip</source>
        <translation>“%1” não é o id de uma imagem ou clipe</translation>
    </message>
    <message>
        <source>one of the list is not an object with a channel</source>
        <translation>um item da lista não é um objeto com um canal</translation>
    </message>
    <message>
        <source>“%1” is not a channel</source>
        <translation>“%1” não é um canal</translation>
    </message>
    <message>
        <source>There are ig and tiktok.</source>
        <translation>Existem ig e tiktok.</translation>
    </message>
    <message>
        <source>fields of %1 is not an object</source>
        <translation>fields de %1 não é um objeto</translation>
    </message>
    <message>
        <source>“%1” is not the id of an entry</source>
        <translation>“%1” não é o id de uma entrada</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>a lista está vazia</translation>
    </message>
    <message>
        <source>this is neither true nor false</source>
        <translation>isto não é true nem false</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Novo post</translation>
    </message>
    <message>
        <source>Change of a post</source>
        <translation>Alteração de um post</translation>
    </message>
    <message>
        <source>Move of a post</source>
        <translation>Movimento de um post</translation>
    </message>
    <message>
        <source>Planning of a post</source>
        <translation>Planejamento de um post</translation>
    </message>
    <message>
        <source>Return of a post to the drafts</source>
        <translation>Volta de um post aos rascunhos</translation>
    </message>
    <message>
        <source>Copy of a post</source>
        <translation>Cópia de um post</translation>
    </message>
    <message>
        <source>limit is %1; a page has 1 to %2 entries.</source>
        <translation>limit é %1; uma página tem de 1 a %2 entradas.</translation>
    </message>
    <message>
        <source>There are %1 ids; one request takes at most %2.</source>
        <translation>Há %1 ids; um pedido aceita no máximo %2.</translation>
    </message>
    <message>
        <source>Split the request.</source>
        <translation>Divida o pedido.</translation>
    </message>
    <message>
        <source>There is no deleted entry with the id %1.</source>
        <translation>Não há entrada excluída com o id %1.</translation>
    </message>
    <message>
        <source>An entry is named twice in one move.</source>
        <translation>Uma entrada é citada duas vezes em um mesmo movimento.</translation>
    </message>
    <message>
        <source>Give each entry one time.</source>
        <translation>Dê uma hora a cada entrada.</translation>
    </message>
    <message>
        <source>There is no undo record with the id %1.</source>
        <translation>Não há registro de desfazer com o id %1.</translation>
    </message>
    <message>
        <source>The last %1 changes are kept.</source>
        <translation>As últimas %1 alterações são guardadas.</translation>
    </message>
    <message>
        <source>“%1” is undone already.</source>
        <translation>“%1” já foi desfeito.</translation>
    </message>
    <message>
        <source>“%1” is not undone, so it cannot be done again.</source>
        <translation>“%1” não está desfeito, então não pode ser refeito.</translation>
    </message>
    <message>
        <source>“%1” was recorded by another version of the program.</source>
        <translation>“%1” foi registrado por outra versão do programa.</translation>
    </message>
    <message>
        <source>The entry was changed meanwhile: it is at version %1, not %2.</source>
        <translation>A entrada foi alterada nesse meio-tempo: está na versão %1, não na %2.</translation>
    </message>
    <message>
        <source>Read it again, then repeat the change.</source>
        <translation>Leia-a de novo e repita a alteração.</translation>
    </message>
    <message>
        <source>Deletion of a post</source>
        <translation>Exclusão de um post</translation>
    </message>
    <message>
        <source>Deletion of %1 posts</source>
        <translation>Exclusão de %1 posts</translation>
    </message>
    <message>
        <source>Return of a deleted post</source>
        <translation>Volta de um post excluído</translation>
    </message>
    <message>
        <source>Return of %1 deleted posts</source>
        <translation>Volta de %1 posts excluídos</translation>
    </message>
    <message>
        <source>Copies of %1 posts</source>
        <translation>Cópias de %1 posts</translation>
    </message>
    <message>
        <source>%1 new posts</source>
        <translation>%1 novos posts</translation>
    </message>
    <message>
        <source>Move of %1 posts</source>
        <translation>Movimento de %1 posts</translation>
    </message>
    <message>
        <source>Shift of one entry</source>
        <translation>Deslocamento de uma entrada</translation>
    </message>
    <message>
        <source>Shift of %1 entries</source>
        <translation>Deslocamento de %1 entradas</translation>
    </message>
</context>
<context>
    <name>kalends::PresetBox</name>
    <message>
        <source>Off until you choose a provider: then captions, hashtags and alt texts are drafted by its model. Without one they come from templates, file names and your earlier posts.</source>
        <translation>Desligado até você escolher um provedor: então legendas, hashtags e textos alternativos são rascunhados pelo modelo dele. Sem provedor, vêm de modelos de texto, nomes de arquivos e seus posts anteriores.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>None: draft offline</source>
        <translation>Nenhum: rascunhar offline</translation>
    </message>
    <message>
        <source>%1 (on this computer)</source>
        <translation>%1 (neste computador)</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Outro</translation>
    </message>
</context>
<context>
    <name>kalends::PreviewCanvas</name>
    <message>
        <source>Preview: %1</source>
        <translation>Prévia: %1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagem %1 de %2</translation>
    </message>
    <message>
        <source>Click to fold the caption</source>
        <translation>Clique para recolher a legenda</translation>
    </message>
    <message>
        <source>Click to see all of the caption</source>
        <translation>Clique para ver a legenda inteira</translation>
    </message>
    <message>
        <source>Alternative text: %1</source>
        <translation>Texto alternativo: %1</translation>
    </message>
</context>
<context>
    <name>kalends::PreviewPane</name>
    <message>
        <source>Show what the app&apos;s controls cover</source>
        <translation>Mostrar o que os controles do app cobrem</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation>sem texto alternativo</translation>
    </message>
    <message>
        <source>alt text: %1</source>
        <translation>texto alternativo: %1</translation>
    </message>
    <message>
        <source>The app shows this on black</source>
        <translation>O app mostra isto sobre preto</translation>
    </message>
    <message>
        <source>Show the app in dark</source>
        <translation>Mostrar o app no modo escuro</translation>
    </message>
    <message>
        <source>Dark app</source>
        <translation>App escuro</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
</context>
<context>
    <name>kalends::PreviewPictures</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Esta imagem não pode ser mostrada.</translation>
    </message>
</context>
<context>
    <name>kalends::ProposalBar</name>
    <message>
        <source>Proposals</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>More proposals are coming</source>
        <translation>Mais propostas estão chegando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Asks for no more; what is there stays.</source>
        <translation>Não pede mais nenhuma; o que já está aí fica.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Shows the proposals one below the other.</source>
        <translation>Mostra as propostas uma abaixo da outra.</translation>
    </message>
    <message>
        <source>List of the proposals</source>
        <translation>Lista das propostas</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Manter todas</translation>
    </message>
    <message>
        <source>Makes a draft of each, in one step.</source>
        <translation>Faz um rascunho de cada uma, em um só passo.</translation>
    </message>
    <message>
        <source>Drop all</source>
        <translation>Descartar todas</translation>
    </message>
    <message>
        <source>Takes all proposals off the calendar.</source>
        <translation>Tira todas as propostas do calendário.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Ends planning; what was not kept is dropped.</source>
        <translation>Encerra o planejamento; o que não foi mantido é descartado.</translation>
    </message>
    <message>
        <source>Enter keeps one, Delete drops it, F2 moves it.</source>
        <translation>Enter mantém uma, Delete a descarta, F2 a move.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposta</numerusform>
            <numerusform>%n propostas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>day, time, title</comment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, what a tile says</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kalends::ProviderTrial</name>
    <message>
        <source>List models</source>
        <translation>Listar modelos</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Salvar e testar</translation>
    </message>
    <message>
        <source>Models that the provider lists</source>
        <translation>Modelos que o provedor lista</translation>
    </message>
    <message>
        <source>The address answers</source>
        <translation>O endereço responde</translation>
    </message>
    <message>
        <source>The key is accepted</source>
        <translation>A chave foi aceita</translation>
    </message>
    <message>
        <source>The model is there</source>
        <translation>O modelo existe</translation>
    </message>
    <message>
        <source>It writes</source>
        <translation>Ele escreve</translation>
    </message>
    <message>
        <source>It keeps to the form of a draft</source>
        <translation>Ele segue a forma de um rascunho</translation>
    </message>
    <message>
        <source>It sees pictures</source>
        <translation>Ele vê imagens</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>Only when a post is drafted, and only after you have said yes once for this provider: its pictures made small, or three moments of its clip, without place or camera data; the words in the files’ names; the month of the picture; what you wrote for the post; your last five captions and usual hashtags; your brand voice. Never account names, tokens or the files themselves.</source>
        <translation>Só quando um post é rascunhado, e só depois de você ter dito sim uma vez para este provedor: as imagens dele reduzidas, ou três momentos do clipe, sem dados de lugar nem de câmera; as palavras nos nomes dos arquivos; o mês da imagem; o que você escreveu para o post; suas últimas cinco legendas e hashtags de sempre; a voz da sua marca. Nunca nomes de contas, tokens ou os próprios arquivos.</translation>
    </message>
</context>
<context>
    <name>kalends::PublishTimeEdit</name>
    <message>
        <source>No time yet</source>
        <translation>Ainda sem hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>The post waits on the drafts shelf.</source>
        <translation>O post espera na prateleira de rascunhos.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Esta hora já passou.</translation>
    </message>
    <message>
        <source>The clock jumps over this time on that day; the post goes out at %1.</source>
        <translation>O relógio pula esta hora nesse dia; o post sai às %1.</translation>
    </message>
    <message>
        <source>The clock shows this time twice on that day; the first one is meant.</source>
        <translation>O relógio mostra esta hora duas vezes nesse dia; vale a primeira.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Escolher uma hora</translation>
    </message>
    <message>
        <source>No time yet: the post waits on the drafts shelf.</source>
        <translation>Ainda sem hora: o post espera na prateleira de rascunhos.</translation>
    </message>
    <message>
        <source>Choose another time zone</source>
        <translation>Escolher outro fuso horário</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Fuso horário: %1</translation>
    </message>
</context>
<context>
    <name>kalends::PublishedView</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>How it went out</source>
        <translation>Como saiu</translation>
    </message>
    <message>
        <source>Copy the facts</source>
        <translation>Copiar os dados</translation>
    </message>
    <message>
        <source>Everything that is known of each try, for a report. No secrets are in it.</source>
        <translation>Tudo o que se sabe de cada tentativa, para um relato. Não contém segredos.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minuto de atraso</numerusform>
            <numerusform>%n minutos de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>The post was handed to %1, but the answer got lost on the way. It may be out already, so it is not sent again: Kalends asks %1 again and again whether it is there, and tells you.</source>
        <translation>O post foi entregue ao %1, mas a resposta se perdeu no caminho. Ele pode já ter saído, então não é enviado de novo: o Kalends pergunta repetidamente ao %1 se ele está lá e avisa você.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Abrir o post</translation>
    </message>
    <message>
        <source>Open the post on %1</source>
        <translation>Abrir o post no %1</translation>
    </message>
    <message>
        <source>The browser did not open. The address is %1</source>
        <translation>O navegador não abriu. O endereço é %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Copy the link to %1</source>
        <translation>Copiar o link do %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Tentativa %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textos</translation>
    </message>
</context>
<context>
    <name>kalends::Readiness</name>
    <message>
        <source>No %1 account is linked for this post.</source>
        <translation>Nenhuma conta do %1 está vinculada para este post.</translation>
    </message>
    <message>
        <source>The sign-in of the %1 account “%2” has expired.</source>
        <translation>O login da conta do %1 “%2” expirou.</translation>
    </message>
    <message>
        <source>%1 no longer lets Kalends act for the account “%2”.</source>
        <translation>%1 não deixa mais o Kalends agir pela conta “%2”.</translation>
    </message>
    <message>
        <source>The post to %1 did not go out.</source>
        <translation>O post para o %1 não saiu.</translation>
    </message>
    <message>
        <source>The last try to post to %1 failed.</source>
        <translation>A última tentativa de postar no %1 falhou.</translation>
    </message>
    <message>
        <source>The next try is at %1.</source>
        <translation>Próxima tentativa: %1.</translation>
    </message>
    <message>
        <source>The post was handed to %1 and the answer got lost; Kalends is looking whether it is out.</source>
        <translation>O post foi entregue ao %1 e a resposta se perdeu; o Kalends está vendo se ele saiu.</translation>
    </message>
    <message>
        <source>The keychain with the sign-in for %1 cannot be opened.</source>
        <translation>O chaveiro com o login do %1 não pode ser aberto.</translation>
    </message>
    <message>
        <source>The sign-in for %1 was lost while it was renewed.</source>
        <translation>O login do %1 se perdeu durante a renovação.</translation>
    </message>
    <message>
        <source>Several posts to %1 are overdue; say which of them still go out.</source>
        <translation>Vários posts para o %1 estão atrasados; diga quais ainda devem sair.</translation>
    </message>
    <message>
        <source>The plan was restored from a backup; look whether this post is out already.</source>
        <translation>O plano foi restaurado de um backup; veja se este post já saiu.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong, so nothing goes out.</source>
        <translation>O relógio do computador está errado, então nada sai.</translation>
    </message>
    <message>
        <source>Publishing to %1 is turned off.</source>
        <translation>A publicação no %1 está desligada.</translation>
    </message>
    <message>
        <source>No channel is chosen for this post.</source>
        <translation>Nenhum canal foi escolhido para este post.</translation>
    </message>
    <message>
        <source>No time is chosen for this post.</source>
        <translation>Nenhuma hora foi escolhida para este post.</translation>
    </message>
    <message>
        <source>The changes to “%1” for %2 are not made yet.</source>
        <translation>As alterações em “%1” para o %2 ainda não foram feitas.</translation>
    </message>
    <message>
        <source>What was made of “%1” for %2 is gone from the library; it can be made again.</source>
        <translation>O que foi feito de “%1” para o %2 sumiu da biblioteca; pode ser feito de novo.</translation>
    </message>
</context>
<context>
    <name>kalends::RedraftBar</name>
    <message>
        <source>Warm</source>
        <translation>Caloroso</translation>
    </message>
    <message>
        <source>Playful</source>
        <translation>Brincalhão</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simples</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Profissional</translation>
    </message>
    <message>
        <source>Witty</source>
        <translation>Espirituoso</translation>
    </message>
    <message>
        <source>Poetic</source>
        <translation>Poético</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Gerar de novo</translation>
    </message>
    <message>
        <source>Writes other words.</source>
        <translation>Escreve outras palavras.</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Mais curto</translation>
    </message>
    <message>
        <source>Says the same in fewer words.</source>
        <translation>Diz o mesmo com menos palavras.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Mais longo</translation>
    </message>
    <message>
        <source>Says more.</source>
        <translation>Diz mais.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stops writing and brings the earlier words back (Escape).</source>
        <translation>Para de escrever e traz de volta o texto anterior (Escape).</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Writes it in another tone.</source>
        <translation>Escreve em outro tom.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Writes it in another language.</source>
        <translation>Escreve em outro idioma.</translation>
    </message>
    <message>
        <source>What will be sent to the assistant</source>
        <translation>O que será enviado ao assistente</translation>
    </message>
    <message>
        <source>Send and remember</source>
        <translation>Enviar e lembrar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escrevendo…</translation>
    </message>
    <message>
        <source>Drafted offline, from templates and your earlier posts. An assistant can be set up in the settings.</source>
        <translation>Rascunhado offline, a partir de modelos e dos seus posts anteriores. Um assistente pode ser configurado nas configurações.</translation>
    </message>
</context>
<context>
    <name>kalends::RescheduleDialog</name>
    <message>
        <source>Reschedule</source>
        <translation>Reagendar</translation>
    </message>
    <message>
        <source>New time (%1)</source>
        <translation>Nova hora (%1)</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nova hora</translation>
    </message>
    <message>
        <source>The clocks go forward over this time; %1 is meant.</source>
        <translation>Os relógios pulam esta hora; vale %1.</translation>
    </message>
    <message>
        <source>The clocks show this time twice; the first one is meant.</source>
        <translation>Os relógios mostram esta hora duas vezes; vale a primeira.</translation>
    </message>
</context>
<context>
    <name>kalends::RestoreQuestion</name>
    <message>
        <source>Undo the restore</source>
        <translation>Desfazer a restauração</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Go back to the plan as it was before the restore?</source>
        <translation>Voltar ao plano como estava antes da restauração?</translation>
    </message>
    <message numerus="yes">
        <source>Go back to a plan of %n post(s)?</source>
        <translation>
            <numerusform>Voltar a um plano de %n post?</numerusform>
            <numerusform>Voltar a um plano de %n posts?</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan as it is now is put aside whole before, and “Undo the restore” brings it back. Kalends closes for a moment and comes back by itself.</source>
        <translation>Antes, o plano como está agora é posto de lado inteiro, e “Desfazer a restauração” o traz de volta. O Kalends fecha por um momento e volta sozinho.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar a esse plano</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>kalends::RestoredBar</name>
    <message>
        <source>The plan was restored</source>
        <translation>O plano foi restaurado</translation>
    </message>
    <message>
        <source>Posts then go out at their times again.</source>
        <translation>Os posts então voltam a sair na hora marcada.</translation>
    </message>
    <message>
        <source>Undo the restore…</source>
        <translation>Desfazer a restauração…</translation>
    </message>
    <message>
        <source>Goes back to the plan as it was before.</source>
        <translation>Volta ao plano como estava antes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Backups, in the File menu, still has the plan as it was before.</source>
        <translation>O plano como estava antes continua em Backups, no menu Arquivo.</translation>
    </message>
    <message>
        <source>Let them go…</source>
        <translation>Deixar sair…</translation>
    </message>
</context>
<context>
    <name>kalends::SamplePlan</name>
    <message>
        <source>Morning light at the studio</source>
        <translation>Luz da manhã no estúdio</translation>
    </message>
    <message>
        <source>Five lenses I would buy again</source>
        <translation>Cinco lentes que eu compraria de novo</translation>
    </message>
    <message>
        <source>How I edit in ten minutes</source>
        <translation>Como eu edito em dez minutos</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Answering your questions</source>
        <translation>Respondendo às suas perguntas</translation>
    </message>
    <message>
        <source>Slow Saturday</source>
        <translation>Sábado sem pressa</translation>
    </message>
    <message>
        <source>Autumn presets are here</source>
        <translation>Os presets de outono chegaram</translation>
    </message>
    <message>
        <source>Client work, uncut</source>
        <translation>Trabalho de cliente, sem cortes</translation>
    </message>
    <message>
        <source>Weekend plan</source>
        <translation>Plano de fim de semana</translation>
    </message>
    <message>
        <source>Thank you for ten thousand</source>
        <translation>Obrigado pelos dez mil</translation>
    </message>
    <message>
        <source>Reel idea: rain on glass</source>
        <translation>Ideia de reel: chuva no vidro</translation>
    </message>
    <message>
        <source>Desk setup 2027</source>
        <translation>Setup da mesa 2027</translation>
    </message>
    <message>
        <source>Film versus digital</source>
        <translation>Filme contra digital</translation>
    </message>
    <message>
        <source>The sample picture %1 cannot be written.</source>
        <translation>Não foi possível gravar a imagem de exemplo %1.</translation>
    </message>
    <message>
        <source>Watch me go out in two minutes</source>
        <translation>Saio em dois minutos, olha só</translation>
    </message>
</context>
<context>
    <name>kalends::SecretField</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remover: %1</translation>
    </message>
</context>
<context>
    <name>kalends::SettingsDialog</name>
    <message>
        <source>Save and test</source>
        <translation>Salvar e testar</translation>
    </message>
    <message>
        <source>Put a small file there, fetch it, take it away</source>
        <translation>Colocar lá um arquivo pequeno, buscá-lo e tirá-lo</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduzir movimento</translation>
    </message>
    <message>
        <source>Language (from the next start)</source>
        <translation>Idioma (a partir do próximo início)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Second time zone in week and day</source>
        <translation>Segundo fuso horário em semana e dia</translation>
    </message>
    <message>
        <source>Snap while dragging to</source>
        <translation>Ao arrastar, encaixar a cada</translation>
    </message>
    <message>
        <source>Several files dropped at once become</source>
        <translation>Vários arquivos soltos de uma vez viram</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>A post each</source>
        <translation>Um post cada</translation>
    </message>
    <message>
        <source>One carousel</source>
        <translation>Um carrossel</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Keeps publishing in the background</source>
        <translation>Continua publicando em segundo plano</translation>
    </message>
    <message>
        <source>Quits</source>
        <translation>Encerra o programa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de configurações</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Instagram app secret</source>
        <translation>Segredo do app do Instagram</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>TikTok client secret</source>
        <translation>Client secret do TikTok</translation>
    </message>
    <message>
        <source>Staging storage</source>
        <translation>Armazenamento de passagem</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Chave de acesso secreta</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>The storage works.</source>
        <translation>O armazenamento funciona.</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 minutos</translation>
    </message>
    <message>
        <source>Size of text (from the next start)</source>
        <translation>Tamanho do texto (a partir do próximo início)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Off: as your desktop asks.</source>
        <translation>Desligado: como sua área de trabalho pedir.</translation>
    </message>
</context>
<context>
    <name>kalends::SharedPage</name>
    <message>
        <source>not linked</source>
        <translation>não vinculado</translation>
    </message>
    <message>
        <source>%1 · has to be linked again</source>
        <translation>%1 · precisa ser vinculado de novo</translation>
    </message>
    <message>
        <source>Caption for all channels</source>
        <translation>Legenda para todos os canais</translation>
    </message>
    <message>
        <source>Write it once; each channel follows until it has words of its own.</source>
        <translation>Escreva uma vez; cada canal segue até ter um texto próprio.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vai para</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Vincular…</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Vincular %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>For your own order, separated by commas; never posted</source>
        <translation>Para a sua organização, separadas por vírgulas; nunca são postadas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a channel and its account</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kalends::Shift</name>
    <message>
        <source>“%1” is not a shift: %2.</source>
        <translation>“%1” não é um deslocamento: %2.</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 2d, -3h, 1w or 90m.</source>
        <translation>Escreva um número e uma unidade, como 2d, -3h, 1w ou 90m.</translation>
    </message>
    <message>
        <source>it is not a number with one of the units m, h, d, w</source>
        <translation>não é um número com uma das unidades m, h, d, w</translation>
    </message>
    <message>
        <source>there is nothing to shift</source>
        <translation>não há nada para deslocar</translation>
    </message>
    <message>
        <source>it is more than ten years</source>
        <translation>são mais de dez anos</translation>
    </message>
    <message>
        <source>Shifted, this would be at %1; only the years 1970 to 2199 are taken.</source>
        <translation>Deslocado, isto ficaria em %1; só são aceitos os anos 1970 a 2199.</translation>
    </message>
    <message>
        <source>Shift by less.</source>
        <translation>Desloque menos.</translation>
    </message>
</context>
<context>
    <name>kalends::ShiftDialog</name>
    <message>
        <source>Shift posts</source>
        <translation>Deslocar posts</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>O que resultaria</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Deslocar</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected post(s)</source>
        <translation>
            <numerusform>O post selecionado</numerusform>
            <numerusform>Os %n posts selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything from</source>
        <translation>Tudo de</translation>
    </message>
    <message>
        <source>Everything after</source>
        <translation>Tudo depois de</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Point in time</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>later</source>
        <translation>mais tarde</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>mais cedo</translation>
    </message>
    <message>
        <source>by</source>
        <translation>em</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>O último dia vem antes do primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n post(s)</source>
        <translation>
            <numerusform>Deslocar %n post</numerusform>
            <numerusform>Deslocar %n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation>Nada se moveria.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) would move.</source>
        <translation>
            <numerusform>%n post se moveria.</numerusform>
            <numerusform>%n posts se moveriam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would stay.</source>
        <translation>
            <numerusform>%n ficaria.</numerusform>
            <numerusform>%n ficariam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would meet another post of the same account.</source>
        <translation>
            <numerusform>%n encontraria outro post da mesma conta.</numerusform>
            <numerusform>%n encontrariam outro post da mesma conta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would fall on a change of the clock.</source>
        <translation>
            <numerusform>%n cairia em uma mudança de horário.</numerusform>
            <numerusform>%n cairiam em uma mudança de horário.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays: %1. %2</source>
        <translation>Fica: %1. %2</translation>
    </message>
    <message>
        <source>Same time: %1 and %2</source>
        <translation>Mesma hora: %1 e %2</translation>
    </message>
    <message>
        <source>The clock jumps: %1 goes to %2</source>
        <translation>O relógio pula: %1 vai para %2</translation>
    </message>
    <message>
        <source>The clock shows it twice: %1 goes to the first %2</source>
        <translation>O relógio a mostra duas vezes: %1 vai para a primeira %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… e mais</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
</context>
<context>
    <name>kalends::SnippetsButton</name>
    <message>
        <source>Hashtag groups and saved captions</source>
        <translation>Grupos de hashtags e legendas salvas</translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation>Grupos de hashtags</translation>
    </message>
    <message>
        <source>Keep these hashtags…</source>
        <translation>Guardar estas hashtags…</translation>
    </message>
    <message>
        <source>Saved captions</source>
        <translation>Legendas salvas</translation>
    </message>
    <message>
        <source>Keep the selected words…</source>
        <translation>Guardar o texto selecionado…</translation>
    </message>
    <message>
        <source>Keep this caption…</source>
        <translation>Guardar esta legenda…</translation>
    </message>
    <message>
        <source>Rename and delete…</source>
        <translation>Renomear e excluir…</translation>
    </message>
    <message>
        <source>Keep hashtags</source>
        <translation>Guardar hashtags</translation>
    </message>
    <message>
        <source>Keep caption</source>
        <translation>Guardar legenda</translation>
    </message>
    <message>
        <source>Name; one that you use already is replaced:</source>
        <translation>Nome; um que você já usa é substituído:</translation>
    </message>
</context>
<context>
    <name>kalends::SnippetsDialog</name>
    <message>
        <source>Hashtag groups and saved captions</source>
        <translation>Grupos de hashtags e legendas salvas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation>Grupos de hashtags</translation>
    </message>
    <message>
        <source>Saved captions</source>
        <translation>Legendas salvas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>kalends::StageCanvas</name>
    <message>
        <source>Previous picture</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Olhando os arquivos…</translation>
    </message>
    <message>
        <source>No media yet</source>
        <translation>Ainda sem mídia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No media</source>
        <translation>Sem mídia</translation>
    </message>
    <message>
        <source>Drop pictures or a clip here</source>
        <translation>Solte imagens ou um clipe aqui</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>kalends::StatusLine</name>
    <message>
        <source>Show what is due, running and failed</source>
        <translation>Mostrar o que está previsto, em andamento e com falha</translation>
    </message>
    <message>
        <source>How publishing is going</source>
        <translation>Como vai a publicação</translation>
    </message>
</context>
<context>
    <name>kalends::StoragePage</name>
    <message>
        <source>The platforms fetch pictures from the web, so they have to lie somewhere for a moment: any storage with the S3 protocol will do, such as Cloudflare R2, Backblaze B2 or your own MinIO. Links end by themselves and files are deleted afterwards.</source>
        <translation>As plataformas buscam as imagens na web, então elas precisam ficar em algum lugar por um momento: serve qualquer armazenamento com o protocolo S3, como Cloudflare R2, Backblaze B2 ou seu próprio MinIO. Os links expiram sozinhos e os arquivos são excluídos depois.</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Chave de acesso secreta</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Put a small file there, fetch it, take it away</source>
        <translation>Colocar lá um arquivo pequeno, buscá-lo e tirá-lo</translation>
    </message>
    <message>
        <source>The storage works.</source>
        <translation>O armazenamento funciona.</translation>
    </message>
</context>
<context>
    <name>kalends::TextCounter</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 #</source>
        <comment>a count of hashtags</comment>
        <translation>%1 #</translation>
    </message>
    <message>
        <source>%1 @</source>
        <comment>a count of mentions</comment>
        <translation>%1 @</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many.</source>
        <translation>
            <numerusform>%n caractere a mais.</numerusform>
            <numerusform>%n caracteres a mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hashtag(s) too many.</source>
        <translation>
            <numerusform>%n hashtag a mais.</numerusform>
            <numerusform>%n hashtags a mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) too many.</source>
        <translation>
            <numerusform>%n menção a mais.</numerusform>
            <numerusform>%n menções a mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted as the platform counts: UTF-16 units.</source>
        <translation>Contado como a plataforma conta: unidades UTF-16.</translation>
    </message>
</context>
<context>
    <name>kalends::TikTokPage</name>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Allow others to</source>
        <translation>Permitir que outros</translation>
    </message>
    <message>
        <source>Allow others to: %1</source>
        <translation>Permitir que outros: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentem</translation>
    </message>
    <message>
        <source>Duet</source>
        <translation>Façam dueto</translation>
    </message>
    <message>
        <source>Stitch</source>
        <translation>Façam stitch</translation>
    </message>
    <message>
        <source>Disclose commercial content</source>
        <translation>Divulgar conteúdo comercial</translation>
    </message>
    <message>
        <source>Turn on when it promotes goods or services in exchange for something of value: yourself, a third party, or both.</source>
        <translation>Ligue quando ele promove bens ou serviços em troca de algo de valor: você, um terceiro ou ambos.</translation>
    </message>
    <message>
        <source>Your brand</source>
        <translation>Sua marca</translation>
    </message>
    <message>
        <source>You promote yourself or your own business.</source>
        <translation>Você promove a si ou o seu próprio negócio.</translation>
    </message>
    <message>
        <source>Branded content</source>
        <translation>Conteúdo de marca</translation>
    </message>
    <message>
        <source>You promote another brand or a third party.</source>
        <translation>Você promove outra marca ou um terceiro.</translation>
    </message>
    <message>
        <source>AI-generated content</source>
        <translation>Conteúdo gerado por IA</translation>
    </message>
    <message>
        <source>TikTok adds “Creator labeled as AI-generated” to the post.</source>
        <translation>O TikTok adiciona “O criador rotulou como gerado por IA” ao post.</translation>
    </message>
    <message>
        <source>Let TikTok add music</source>
        <translation>Deixar o TikTok adicionar música</translation>
    </message>
    <message>
        <source>TikTok picks it; it can be changed in the TikTok app only.</source>
        <translation>O TikTok a escolhe; só dá para trocá-la no app do TikTok.</translation>
    </message>
    <message>
        <source>Cover photo</source>
        <translation>Foto de capa</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Photos go out the moment TikTok has taken them: they cannot be called back from here, and words, order and music cannot be changed afterwards. Deleting is done in the TikTok app.</source>
        <translation>As fotos saem no momento em que o TikTok as recebe: não podem ser chamadas de volta daqui, e texto, ordem e música não podem ser alterados depois. A exclusão é feita no app do TikTok.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Frame at %1…</source>
        <translation>Quadro em %1…</translation>
    </message>
    <message>
        <source>First frame…</source>
        <translation>Primeiro quadro…</translation>
    </message>
    <message>
        <source>Cover: %1</source>
        <translation>Capa: %1</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>De acordo.</translation>
    </message>
    <message>
        <source>Agreed: “%1”.</source>
        <translation>De acordo: “%1”.</translation>
    </message>
    <message>
        <source>Agreed as %1: “%2”.</source>
        <translation>De acordo como %1: “%2”.</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
</context>
<context>
    <name>kalends::TilePainter</name>
    <message>
        <source>no time</source>
        <translation>sem hora</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>sem canal</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>time, title, channels, readiness</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Would move here</source>
        <translation>Viria para cá</translation>
    </message>
    <message>
        <source>Would meet another post of the same account at this time</source>
        <translation>Encontraria outro post da mesma conta nesta hora</translation>
    </message>
    <message>
        <source>The clock changes on this day, so the time is not the same</source>
        <translation>O relógio muda neste dia, então a hora não é a mesma</translation>
    </message>
    <message>
        <source>Cannot be moved and stays here</source>
        <translation>Não pode ser movido e fica aqui</translation>
    </message>
    <message>
        <source>Would move away</source>
        <translation>Sairia daqui</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposta</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposto</translation>
    </message>
    <message>
        <source>Enter keeps it, Delete drops it.</source>
        <translation>Enter mantém, Delete descarta.</translation>
    </message>
</context>
<context>
    <name>kalends::TimeDialog</name>
    <message>
        <source>Set time</source>
        <translation>Definir hora</translation>
    </message>
    <message numerus="yes">
        <source>The time of the first of %n posts; the others keep their distance to it.</source>
        <translation>
            <numerusform>A hora do post.</numerusform>
            <numerusform>A hora do primeiro de %n posts; os outros mantêm a distância até ele.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::TimeGridHeader</name>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
</context>
<context>
    <name>kalends::TimeGridView</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day of a week – last day of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: a day with its month and year</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format: 30 November in “30 November – 6 December 2026”</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 6 December 2026 in “30 November – 6 December 2026”</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>date format: 23 in “23 – 29 November 2026”</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 29 November 2026 in “23 – 29 November 2026”</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>The clocks go forward on this day.</source>
        <translation>Os relógios são adiantados neste dia.</translation>
    </message>
    <message>
        <source>The clocks go back on this day.</source>
        <translation>Os relógios são atrasados neste dia.</translation>
    </message>
    <message>
        <source>New post, %1</source>
        <translation>Novo post, %1</translation>
    </message>
</context>
<context>
    <name>kalends::TourDesk</name>
    <message>
        <source>Guided tour: what is marked ✦ was drafted for you. Change it or leave it, then close this window with Esc; nothing is lost.</source>
        <translation>Tour guiado: o que está marcado com ✦ foi rascunhado para você. Mude ou deixe assim, e depois feche esta janela com Esc; nada se perde.</translation>
    </message>
    <message>
        <source>Sent on the tour</source>
        <translation>Enviado no tour</translation>
    </message>
</context>
<context>
    <name>kalends::TourExamples</name>
    <message>
        <source>Evening hills</source>
        <translation>Colinas ao entardecer</translation>
    </message>
    <message>
        <source>A quiet lake</source>
        <translation>Um lago tranquilo</translation>
    </message>
    <message>
        <source>First frost</source>
        <translation>Primeira geada</translation>
    </message>
    <message>
        <source>The example %1 cannot be written.</source>
        <translation>Não é possível gravar o exemplo %1.</translation>
    </message>
    <message>
        <source>Free some space, or use files of your own.</source>
        <translation>Libere espaço ou use arquivos seus.</translation>
    </message>
    <message>
        <source>Drifting colours, a clip</source>
        <translation>Cores à deriva, um clipe</translation>
    </message>
</context>
<context>
    <name>kalends::Tray</name>
    <message>
        <source>Open Kalends</source>
        <translation>Abrir o Kalends</translation>
    </message>
    <message>
        <source>New post…</source>
        <translation>Novo post…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Kalends</source>
        <translation>Kalends</translation>
    </message>
</context>
<context>
    <name>kalends::TrimPanel</name>
    <message>
        <source>Begins at</source>
        <translation>Começa em</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina em</translation>
    </message>
    <message>
        <source>The first frame</source>
        <translation>O primeiro quadro</translation>
    </message>
    <message>
        <source>The last frame</source>
        <translation>O último quadro</translation>
    </message>
    <message>
        <source>What of the clip goes out</source>
        <translation>O que sai do clipe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
</context>
<context>
    <name>kalends::UiPreferences</name>
    <message>
        <source>it must be one of %1</source>
        <translation>precisa ser um entre %1</translation>
    </message>
    <message>
        <source>it must look like de or pt_BR</source>
        <translation>precisa ter a forma de ou pt_BR</translation>
    </message>
    <message>
        <source>it is not a time zone such as Asia/Tokyo</source>
        <translation>não é um fuso horário como Asia/Tokyo</translation>
    </message>
</context>
<context>
    <name>kalends::UnlinkChain</name>
    <message>
        <source>The keychain still holds the tokens of %1 after they were deleted.</source>
        <translation>O chaveiro ainda guarda os tokens de %1 depois de excluídos.</translation>
    </message>
    <message>
        <source>Delete the entries of Kalends in your desktop&apos;s password manager, then unlink again.</source>
        <translation>Exclua as entradas do Kalends no gerenciador de senhas da sua área de trabalho e desvincule de novo.</translation>
    </message>
    <message>
        <source>The %1 account %2 was unlinked. Link an account, or delete the post.</source>
        <translation>A conta do %1 %2 foi desvinculada. Vincule uma conta ou exclua o post.</translation>
    </message>
</context>
<context>
    <name>kalends::WarningsBand</name>
    <message>
        <source>Trim</source>
        <translation>Aparar</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Adicionar outra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Mudar a hora</translation>
    </message>
    <message>
        <source>Choose time</source>
        <translation>Escolher a hora</translation>
    </message>
    <message>
        <source>Choose channel</source>
        <translation>Escolher o canal</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>What is not ready</source>
        <translation>O que não está pronto</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more warning(s)</source>
        <translation>
            <numerusform>Mostrar mais %n aviso</numerusform>
            <numerusform>Mostrar mais %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer warnings</source>
        <translation>Mostrar menos avisos</translation>
    </message>
</context>
<context>
    <name>kalends::WindowActions</name>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Mais cedo</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Mais &amp;tarde</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>&amp;Novo post…</translation>
    </message>
    <message>
        <source>New posts from &amp;files…</source>
        <translation>Novos posts a partir de &amp;arquivos…</translation>
    </message>
    <message>
        <source>&amp;Import a plan…</source>
        <translation>&amp;Importar um plano…</translation>
    </message>
    <message>
        <source>&amp;Export the plan…</source>
        <translation>&amp;Exportar o plano…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>A&amp;gendar</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>&amp;Voltar a rascunho</translation>
    </message>
    <message>
        <source>Set &amp;time…</source>
        <translation>Definir &amp;hora…</translation>
    </message>
    <message>
        <source>By a &amp;day</source>
        <translation>Um &amp;dia</translation>
    </message>
    <message>
        <source>By a &amp;week</source>
        <translation>Uma &amp;semana</translation>
    </message>
    <message>
        <source>By an &amp;hour</source>
        <translation>Uma &amp;hora</translation>
    </message>
    <message>
        <source>S&amp;hift…</source>
        <translation>De&amp;slocar…</translation>
    </message>
    <message>
        <source>&amp;Publish now</source>
        <translation>&amp;Publicar agora</translation>
    </message>
    <message>
        <source>Show its &amp;activity</source>
        <translation>Mostrar a at&amp;ividade dele</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mês</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semana</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dia</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>&amp;Feed</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoje</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Ir para a data…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>D&amp;rafts</source>
        <translation>&amp;Rascunhos</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>Conectar %1…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Atividade</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Iniciar quando eu e&amp;ntrar</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;talhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Kalends</source>
        <translation>&amp;Sobre o Kalends</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>E&amp;ntrada</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Contas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Earlier by a day</source>
        <translation>Um dia mais cedo</translation>
    </message>
    <message>
        <source>Earlier by a week</source>
        <translation>Uma semana mais cedo</translation>
    </message>
    <message>
        <source>Earlier by an hour</source>
        <translation>Uma hora mais cedo</translation>
    </message>
    <message>
        <source>Later by a day</source>
        <translation>Um dia mais tarde</translation>
    </message>
    <message>
        <source>Later by a week</source>
        <translation>Uma semana mais tarde</translation>
    </message>
    <message>
        <source>Later by an hour</source>
        <translation>Uma hora mais tarde</translation>
    </message>
    <message>
        <source>Plan with A&amp;I…</source>
        <translation>P&amp;lanejar com IA…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>Guided &amp;tour…</source>
        <translation>Tour g&amp;uiado…</translation>
    </message>
</context>
<context>
    <name>kalends::Zone</name>
    <message>
        <source>“%1” is not a time that can be planned: %2.</source>
        <translation>“%1” não é uma hora que se possa planejar: %2.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-26T14:30, or with an offset like 2026-11-26T14:30+01:00.</source>
        <translation>Escreva como 2026-11-26T14:30, ou com fuso, como 2026-11-26T14:30+01:00.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows.</source>
        <translation>“%1” não é um fuso horário que este computador conheça.</translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Berlin or America/Sao_Paulo.</source>
        <translation>Use um nome IANA, como Europe/Berlin ou America/Sao_Paulo.</translation>
    </message>
    <message>
        <source>it is not a date and time in ISO 8601</source>
        <translation>não é data e hora em ISO 8601</translation>
    </message>
    <message>
        <source>only the years 1970 to 2199 are taken</source>
        <translation>só são aceitos os anos 1970 a 2199</translation>
    </message>
</context>
<context>
    <name>publishing</name>
    <message>
        <source>%1 takes no more requests for a while.</source>
        <translation>%1 não aceita mais pedidos por enquanto.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Não foi possível alcançar %1.</translation>
    </message>
    <message>
        <source>Check the connection to the Internet.</source>
        <translation>Verifique a conexão com a internet.</translation>
    </message>
</context>
</TS>
