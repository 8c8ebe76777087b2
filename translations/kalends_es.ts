<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountDirectory</name>
    <message>
        <source>The account with the id %1 was unlinked.</source>
        <translation>Se desvinculó la cuenta con el identificador %1.</translation>
    </message>
</context>
<context>
    <name>ApiToken</name>
    <message>
        <source>The file api-token cannot be written: %1.</source>
        <translation>No se puede escribir el archivo api-token: %1.</translation>
    </message>
    <message>
        <source>Free some space, or make the profile&apos;s folder writable.</source>
        <translation>Libere espacio o permita la escritura en la carpeta del perfil.</translation>
    </message>
</context>
<context>
    <name>AppSecrets</name>
    <message>
        <source>There is no secret named “%1”.</source>
        <translation>No hay ningún secreto llamado «%1».</translation>
    </message>
    <message>
        <source>These can be set: %1.</source>
        <translation>Se pueden definir estos: %1.</translation>
    </message>
    <message>
        <source>The value for %1 is empty or longer than 64 KiB; nothing was changed.</source>
        <translation>El valor de %1 está vacío o supera los 64 KiB; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>No se puede cambiar %1: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable, or add Kalends in your desktop&apos;s own start-up settings.</source>
        <translation>Permita la escritura en la carpeta, o añada Kalends en los ajustes de inicio de su escritorio.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Only %1 MB are free on the disk that holds the profile.</source>
        <translation>Solo quedan %1 MB libres en el disco que contiene el perfil.</translation>
    </message>
    <message>
        <source>Free some space: media are copied into the profile.</source>
        <translation>Libere espacio: los medios se copian en el perfil.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder can be written, with %1 GB free.</source>
        <translation>Se puede escribir en la carpeta del perfil, con %1 GB libres.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>La base de datos está en buen estado.</translation>
    </message>
    <message>
        <source>settings.ini has nothing that is out of place.</source>
        <translation>En settings.ini está todo en orden.</translation>
    </message>
    <message>
        <source>The default is used until it is mended.</source>
        <translation>Se usa el valor predeterminado hasta que se corrija.</translation>
    </message>
    <message>
        <source>No account is linked.</source>
        <translation>No hay ninguna cuenta vinculada.</translation>
    </message>
    <message>
        <source>Link one with “accounts link ig --token” or “accounts link tiktok”.</source>
        <translation>Vincule una con «accounts link ig --token» o «accounts link tiktok».</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <translation>cuenta de %1 %2</translation>
    </message>
    <message>
        <source>The %1 is linked and alive.</source>
        <translation>La %1 está vinculada y activa.</translation>
    </message>
    <message>
        <source>The link of the %1 has expired.</source>
        <translation>La vinculación de la %1 ha caducado.</translation>
    </message>
    <message>
        <source>The %1 has taken the permission back.</source>
        <translation>La %1 ha retirado el permiso.</translation>
    </message>
    <message>
        <source>Link it again.</source>
        <translation>Vincúlela de nuevo.</translation>
    </message>
    <message>
        <source>Publishing to %1 is on.</source>
        <translation>La publicación en %1 está activada.</translation>
    </message>
    <message>
        <source>Publishing to %1 is off, so its posts are held.</source>
        <translation>La publicación en %1 está desactivada, así que sus publicaciones quedan retenidas.</translation>
    </message>
    <message>
        <source>Turn it on with “flags set %1 on”.</source>
        <translation>Actívela con «flags set %1 on».</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and are gone when the service stops.</source>
        <translation>Los secretos se guardan en la memoria y desaparecen al detenerse el servicio.</translation>
    </message>
    <message>
        <source>Start it without KALENDS_SECRETS=memory to use the keychain.</source>
        <translation>Inícielo sin KALENDS_SECRETS=memory para usar el llavero.</translation>
    </message>
    <message>
        <source>The keychain answers and is unlocked.</source>
        <translation>El llavero responde y está desbloqueado.</translation>
    </message>
    <message>
        <source>The keychain is locked; posts wait until it is open.</source>
        <translation>El llavero está bloqueado; las publicaciones esperan a que se abra.</translation>
    </message>
    <message>
        <source>Unlock it, for instance by logging in to the desktop.</source>
        <translation>Desbloquéelo, por ejemplo, iniciando sesión en el escritorio.</translation>
    </message>
    <message>
        <source>The keychain has no default keyring.</source>
        <translation>El servicio no tiene un llavero predeterminado.</translation>
    </message>
    <message>
        <source>Create one with the system&apos;s password manager.</source>
        <translation>Cree uno con el gestor de contraseñas del sistema.</translation>
    </message>
    <message>
        <source>No keychain service answers, so tokens can be neither kept nor read.</source>
        <translation>Ningún servicio de llavero responde, así que los tokens no se pueden guardar ni leer.</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet and log in to a desktop session with a message bus.</source>
        <translation>Instale gnome-keyring o KWallet e inicie una sesión de escritorio con un bus de mensajes.</translation>
    </message>
    <message>
        <source>No staging storage is set up; Instagram posts and TikTok photos need one.</source>
        <translation>No hay almacenamiento de tránsito configurado; las publicaciones de Instagram y las fotos de TikTok lo necesitan.</translation>
    </message>
    <message>
        <source>Fill in the [staging] part of settings.ini and run “secrets set staging.secret_access_key”.</source>
        <translation>Rellene la parte [staging] de settings.ini y ejecute «secrets set staging.secret_access_key».</translation>
    </message>
    <message>
        <source>The staging storage&apos;s secret key is not in the keychain.</source>
        <translation>La clave secreta del almacenamiento de tránsito no está en el llavero.</translation>
    </message>
    <message>
        <source>Set it with “secrets set staging.secret_access_key”.</source>
        <translation>Defínala con «secrets set staging.secret_access_key».</translation>
    </message>
    <message>
        <source>The staging storage takes a file, hands it out and removes it.</source>
        <translation>El almacenamiento de tránsito acepta un archivo, lo entrega y lo elimina.</translation>
    </message>
    <message>
        <source>The clock could not be compared with a server&apos;s; nothing suggests that it is wrong.</source>
        <translation>El reloj no se pudo comparar con el de un servidor; nada indica que esté mal.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock differs from a server&apos;s by %1 s.</source>
        <translation>El reloj del equipo difiere %1 s del de un servidor.</translation>
    </message>
    <message>
        <source>Turn on automatic time; posts are held while the clock is more than five minutes off.</source>
        <translation>Active la hora automática; las publicaciones quedan retenidas mientras el reloj se desvíe más de cinco minutos.</translation>
    </message>
</context>
<context>
    <name>EntryRepository</name>
    <message>
        <source>“%1” is not a cursor of this list.</source>
        <translation>«%1» no es un cursor de esta lista.</translation>
    </message>
    <message>
        <source>Take the cursor of the page before, or none.</source>
        <translation>Tome el cursor de la página anterior, o ninguno.</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>This profile has a real %1 account linked; the sandbox does not touch it.</source>
        <translation>Este perfil tiene vinculada una cuenta real de %1; el entorno de pruebas no la toca.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile.</source>
        <translation>Elija otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>The file api-address cannot be written: %1.</source>
        <translation>No se puede escribir el archivo api-address: %1.</translation>
    </message>
    <message>
        <source>Free some space, or make the profile&apos;s folder writable.</source>
        <translation>Libere espacio o permita la escritura en la carpeta del perfil.</translation>
    </message>
    <message>
        <source>The feed&apos;s file is there and is no calendar.</source>
        <translation>El archivo del feed de calendario ya existe y no es un calendario.</translation>
    </message>
    <message>
        <source>Give another one in the settings: [feed] path.</source>
        <translation>Indique otro en los ajustes: [feed] path.</translation>
    </message>
    <message>
        <source>The feed cannot be written: %1.</source>
        <translation>No se puede escribir el feed de calendario: %1.</translation>
    </message>
    <message>
        <source>Give a folder that can be written to: [feed] path.</source>
        <translation>Indique una carpeta en la que se pueda escribir: [feed] path.</translation>
    </message>
</context>
<context>
    <name>HttpBody</name>
    <message>
        <source>Add the file again.</source>
        <translation>Añada el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>No se puede leer el archivo «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is shorter than it was when it was added.</source>
        <translation>El archivo «%1» es más corto que cuando se añadió.</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>The API cannot listen on port %1 of 127.0.0.1: %2.</source>
        <translation>La API no puede escuchar en el puerto %1 de 127.0.0.1: %2.</translation>
    </message>
    <message>
        <source>Choose another with --port or api/port, or 0 for any free one.</source>
        <translation>Elija otro con --port o api/port, o 0 para cualquiera que esté libre.</translation>
    </message>
</context>
<context>
    <name>Instagram</name>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation>Kalends lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Use another file, or convert this one, then retry.</source>
        <translation>Use otro archivo, o convierta este, y reintente.</translation>
    </message>
    <message>
        <source>Link the account again under Accounts.</source>
        <translation>Vincule la cuenta de nuevo en Cuentas.</translation>
    </message>
    <message>
        <source>Open the Instagram app, finish what it asks for, then retry.</source>
        <translation>Abra la aplicación de Instagram, complete lo que pide y reintente.</translation>
    </message>
    <message>
        <source>Edit the post, then retry.</source>
        <translation>Edite la publicación y reintente.</translation>
    </message>
    <message>
        <source>Kalends waits and tries again by itself.</source>
        <translation>Kalends espera y lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>Si vuelve a ocurrir, comuníquelo con los códigos del registro del intento.</translation>
    </message>
    <message>
        <source>Post by hand for now; Kalends waits before it tries again.</source>
        <translation>De momento, publique a mano; Kalends espera antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Instagram took too long to fetch the file.</source>
        <translation>Instagram tardó demasiado en obtener el archivo.</translation>
    </message>
    <message>
        <source>Instagram&apos;s upload expired before it was published.</source>
        <translation>El envío de Instagram caducó antes de publicarse.</translation>
    </message>
    <message>
        <source>Instagram has a problem of its own.</source>
        <translation>Instagram tiene un problema propio.</translation>
    </message>
    <message>
        <source>Instagram could not prepare the upload.</source>
        <translation>Instagram no pudo preparar el envío.</translation>
    </message>
    <message>
        <source>Instagram&apos;s upload failed for a reason it does not name.</source>
        <translation>El envío de Instagram falló por un motivo que no indica.</translation>
    </message>
    <message>
        <source>Instagram does not support this kind of media here.</source>
        <translation>Instagram no admite aquí este tipo de medio.</translation>
    </message>
    <message>
        <source>The cover&apos;s moment lies outside the clip.</source>
        <translation>El momento de la portada está fuera del clip.</translation>
    </message>
    <message>
        <source>Choose another cover, then retry.</source>
        <translation>Elija otra portada y reintente.</translation>
    </message>
    <message>
        <source>Instagram is down for a moment.</source>
        <translation>Instagram está caído por un momento.</translation>
    </message>
    <message>
        <source>The Instagram app that Kalends uses lacks the capability to publish.</source>
        <translation>La aplicación de Instagram que usa Kalends no tiene la capacidad de publicar.</translation>
    </message>
    <message>
        <source>Check the products of your app in Meta&apos;s dashboard.</source>
        <translation>Revise los productos de su aplicación en el panel de Meta.</translation>
    </message>
    <message>
        <source>Instagram has paused automatic posting for this account (suspected spam).</source>
        <translation>Instagram ha pausado la publicación automática de esta cuenta (sospecha de spam).</translation>
    </message>
    <message>
        <source>The app has made too many calls to Instagram.</source>
        <translation>La aplicación ha hecho demasiadas llamadas a Instagram.</translation>
    </message>
    <message>
        <source>Instagram&apos;s limit of posts in 24 hours is reached for this account.</source>
        <translation>Esta cuenta alcanzó el límite de Instagram de publicaciones en 24 horas.</translation>
    </message>
    <message>
        <source>Instagram says that the permission to publish was not given, or was taken away.</source>
        <translation>Instagram dice que el permiso para publicar no se dio, o se retiró.</translation>
    </message>
    <message>
        <source>Link the account again and leave all permissions ticked.</source>
        <translation>Vincule la cuenta de nuevo y deje marcados todos los permisos.</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram for this account.</source>
        <translation>Hubo demasiadas llamadas a Instagram para esta cuenta.</translation>
    </message>
    <message>
        <source>Instagram does not find the upload.</source>
        <translation>Instagram no encuentra el envío.</translation>
    </message>
    <message>
        <source>Instagram does not know the upload, or it expired.</source>
        <translation>Instagram no conoce el envío, o este caducó.</translation>
    </message>
    <message>
        <source>Instagram says the account is inactive, restricted or must confirm who it is.</source>
        <translation>Instagram dice que la cuenta está inactiva, restringida o debe confirmar su identidad.</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram for this page.</source>
        <translation>Hubo demasiadas llamadas a Instagram para esta página.</translation>
    </message>
    <message>
        <source>Instagram does not know this kind of post.</source>
        <translation>Instagram no conoce este tipo de publicación.</translation>
    </message>
    <message>
        <source>A carousel needs 2 to 10 pictures or clips.</source>
        <translation>Un carrusel necesita de 2 a 10 imágenes o clips.</translation>
    </message>
    <message>
        <source>Add or remove some, then retry.</source>
        <translation>Añada o quite algunos y reintente.</translation>
    </message>
    <message>
        <source>A product tag on a clip must not have a position.</source>
        <translation>Una etiqueta de producto en un clip no debe tener posición.</translation>
    </message>
    <message>
        <source>A product tag on a picture needs a position.</source>
        <translation>Una etiqueta de producto en una imagen necesita una posición.</translation>
    </message>
    <message>
        <source>A product tag names a product that Instagram does not take.</source>
        <translation>Una etiqueta de producto nombra un producto que Instagram no acepta.</translation>
    </message>
    <message>
        <source>There are too many @ mentions or tagged people; Instagram takes 20.</source>
        <translation>Hay demasiadas menciones con @ o personas etiquetadas; Instagram admite 20.</translation>
    </message>
    <message>
        <source>Instagram did not accept what Kalends sent.</source>
        <translation>Instagram no aceptó lo que Kalends envió.</translation>
    </message>
    <message>
        <source>Instagram&apos;s session for this account is no longer valid.</source>
        <translation>La sesión de Instagram de esta cuenta ya no es válida.</translation>
    </message>
    <message>
        <source>The account&apos;s owner removed the app in Instagram.</source>
        <translation>El propietario de la cuenta quitó la aplicación en Instagram.</translation>
    </message>
    <message>
        <source>Instagram wants a security check before the account may go on.</source>
        <translation>Instagram quiere una comprobación de seguridad antes de que la cuenta pueda seguir.</translation>
    </message>
    <message>
        <source>Log in on instagram.com, finish the check, then link the account again.</source>
        <translation>Inicie sesión en instagram.com, complete la comprobación y vincule la cuenta de nuevo.</translation>
    </message>
    <message>
        <source>The password of the account was changed, which ended the link.</source>
        <translation>Se cambió la contraseña de la cuenta, lo que puso fin al vínculo.</translation>
    </message>
    <message>
        <source>The link to the account has expired.</source>
        <translation>El vínculo con la cuenta ha caducado.</translation>
    </message>
    <message>
        <source>The account is not confirmed yet.</source>
        <translation>La cuenta aún no está confirmada.</translation>
    </message>
    <message>
        <source>Confirm it in the Instagram app, then link it again.</source>
        <translation>Confírmela en la aplicación de Instagram y vincúlela de nuevo.</translation>
    </message>
    <message>
        <source>The link to the account was ended (logged out or revoked).</source>
        <translation>El vínculo con la cuenta terminó (sesión cerrada o acceso revocado).</translation>
    </message>
    <message>
        <source>The session of the account is no longer valid.</source>
        <translation>La sesión de la cuenta ya no es válida.</translation>
    </message>
    <message>
        <source>Instagram no longer takes the link to this account (expired or revoked).</source>
        <translation>Instagram ya no acepta el vínculo con esta cuenta (caducado o revocado).</translation>
    </message>
    <message>
        <source>Instagram denies the permission; Meta may have restricted the app.</source>
        <translation>Instagram deniega el permiso; puede que Meta haya restringido la aplicación.</translation>
    </message>
    <message>
        <source>Check the app in Meta&apos;s dashboard; if it is fine there, link the account again.</source>
        <translation>Revise la aplicación en el panel de Meta; si allí está todo bien, vincule la cuenta de nuevo.</translation>
    </message>
    <message>
        <source>The app has reached a limit of Instagram.</source>
        <translation>La aplicación ha alcanzado un límite de Instagram.</translation>
    </message>
    <message>
        <source>Instagram does not support the clip&apos;s format.</source>
        <translation>Instagram no admite el formato del clip.</translation>
    </message>
    <message>
        <source>Instagram has paused automatic posting for this account (its rules).</source>
        <translation>Instagram ha pausado la publicación automática de esta cuenta (sus normas).</translation>
    </message>
    <message>
        <source>Instagram says this is a duplicate of an earlier post.</source>
        <translation>Instagram dice que esto es un duplicado de una publicación anterior.</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram.</source>
        <translation>Hubo demasiadas llamadas a Instagram.</translation>
    </message>
    <message>
        <source>Instagram could not fetch the file from the staging storage.</source>
        <translation>Instagram no pudo obtener el archivo del almacenamiento de tránsito.</translation>
    </message>
    <message>
        <source>Check with “doctor” that the storage&apos;s links can be opened from the internet.</source>
        <translation>Compruebe con «doctor» que los enlaces del almacenamiento se pueden abrir desde internet.</translation>
    </message>
    <message>
        <source>Instagram is not ready with the upload yet.</source>
        <translation>Instagram aún no ha terminado con el envío.</translation>
    </message>
    <message>
        <source>The picture is larger than 8 MiB.</source>
        <translation>La imagen supera los 8 MiB.</translation>
    </message>
    <message>
        <source>Instagram does not support the picture&apos;s format, or the staging storage gave it something else.</source>
        <translation>Instagram no admite el formato de la imagen, o el almacenamiento de tránsito le dio otra cosa.</translation>
    </message>
    <message>
        <source>The picture&apos;s shape is outside 4:5 to 1.91:1.</source>
        <translation>La forma de la imagen está fuera de 4:5 a 1.91:1.</translation>
    </message>
    <message>
        <source>Crop it, then retry.</source>
        <translation>Recórtela y reintente.</translation>
    </message>
    <message>
        <source>The caption is longer than 2,200 characters.</source>
        <translation>El texto supera los 2200 caracteres.</translation>
    </message>
    <message>
        <source>Shorten it, then retry.</source>
        <translation>Acórtelo y reintente.</translation>
    </message>
    <message>
        <source>Instagram could not process the file.</source>
        <translation>Instagram no pudo procesar el archivo.</translation>
    </message>
    <message>
        <source>Instagram could not fetch the clip.</source>
        <translation>Instagram no pudo obtener el clip.</translation>
    </message>
    <message>
        <source>Trial reels are not available for this account.</source>
        <translation>Los reels de prueba no están disponibles para esta cuenta.</translation>
    </message>
    <message>
        <source>Instagram could not process the clip, often because of its sound track.</source>
        <translation>Instagram no pudo procesar el clip, a menudo por su pista de sonido.</translation>
    </message>
    <message>
        <source>Instagram could not process the clip.</source>
        <translation>Instagram no pudo procesar el clip.</translation>
    </message>
    <message>
        <source>Instagram refused the file.</source>
        <translation>Instagram rechazó el archivo.</translation>
    </message>
    <message>
        <source>Instagram refused with an error that Kalends does not know.</source>
        <translation>Instagram lo rechazó con un error que Kalends no conoce.</translation>
    </message>
    <message>
        <source>Instagram could not finish the upload and does not say why.</source>
        <translation>Instagram no pudo terminar el envío y no dice por qué.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it (log in to your desktop, or open its password manager); posts wait until then.</source>
        <translation>Desbloquéelo (inicie sesión en su escritorio o abra su gestor de contraseñas); las publicaciones esperan hasta entonces.</translation>
    </message>
    <message>
        <source>No keychain: there is no desktop session bus.</source>
        <translation>No hay llavero: no existe un bus de sesión de escritorio.</translation>
    </message>
    <message>
        <source>Start Kalends from a desktop session, or with dbus-run-session and a keyring service.</source>
        <translation>Inicie Kalends desde una sesión de escritorio, o con dbus-run-session y un servicio de llavero.</translation>
    </message>
    <message>
        <source>No keychain service runs in this session.</source>
        <translation>No funciona ningún servicio de llavero en esta sesión.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet.</source>
        <translation>Instale e inicie gnome-keyring o KWallet.</translation>
    </message>
    <message>
        <source>The keychain service has no default keyring.</source>
        <translation>El servicio de llavero no tiene un llavero predeterminado.</translation>
    </message>
    <message>
        <source>Create one in your desktop&apos;s password manager and make it the default.</source>
        <translation>Cree uno en el gestor de contraseñas de su escritorio y hágalo predeterminado.</translation>
    </message>
    <message>
        <source>The keychain cannot be used, since Qt runs without GLib.</source>
        <translation>No se puede usar el llavero, porque Qt funciona sin GLib.</translation>
    </message>
    <message>
        <source>Start Kalends without QT_NO_GLIB in the environment.</source>
        <translation>Inicie Kalends sin QT_NO_GLIB en el entorno.</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>El llavero respondió con un error.</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the keyring service.</source>
        <translation>Inténtelo de nuevo; si continúa, reinicie el servicio de llavero.</translation>
    </message>
</context>
<context>
    <name>OAuthReply</name>
    <message>
        <source>The pasted text holds neither a code nor a redirected address.</source>
        <translation>El texto pegado no contiene ni un código ni una dirección de redirección.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar after you allowed access, and paste it here.</source>
        <translation>Copie toda la dirección de la barra del navegador tras permitir el acceso y péguela aquí.</translation>
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
        <translation>Listo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Publishing turned off</source>
        <translation>Publicación desactivada</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicando</translation>
    </message>
    <message>
        <source>Failed, will retry</source>
        <translation>Falló, se reintentará</translation>
    </message>
    <message>
        <source>Missing fields</source>
        <translation>Faltan campos</translation>
    </message>
    <message>
        <source>Unsuitable media</source>
        <translation>Medio no adecuado</translation>
    </message>
    <message>
        <source>Missing media</source>
        <translation>Falta el medio</translation>
    </message>
    <message>
        <source>Account missing</source>
        <translation>Falta la cuenta</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Token caducado</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
</context>
<context>
    <name>SandboxLink</name>
    <message>
        <source>The sandbox&apos;s TikTok did not let itself be linked.</source>
        <translation>No se pudo vincular el TikTok del entorno de pruebas.</translation>
    </message>
</context>
<context>
    <name>ServiceDesk</name>
    <message>
        <source>There is already a file at that place; nothing was written.</source>
        <translation>Ya hay un archivo en ese lugar; no se escribió nada.</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>Elija otro nombre para la copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no flag called &quot;%1&quot;.</source>
        <translation>No hay ninguna opción llamada «%1».</translation>
    </message>
    <message>
        <source>The flags are %1.</source>
        <translation>Las opciones son %1.</translation>
    </message>
    <message>
        <source>There is no media with the id %1.</source>
        <translation>No hay ningún medio con el identificador %1.</translation>
    </message>
    <message>
        <source>The cursor is not one that this list handed out.</source>
        <translation>El cursor no es uno que esta lista haya entregado.</translation>
    </message>
    <message>
        <source>Pass meta.nextCursor of the page before, or none for the first page.</source>
        <translation>Pase el meta.nextCursor de la página anterior, o ninguno para la primera página.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation>No se pudo contactar con %1: %2</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again.</source>
        <translation>No se pierde nada; se intentará de nuevo.</translation>
    </message>
    <message>
        <source>The account is not linked any more.</source>
        <translation>La cuenta ya no está vinculada.</translation>
    </message>
    <message>
        <source>Link an account to publish.</source>
        <translation>Vincule una cuenta para publicar.</translation>
    </message>
    <message>
        <source>The access of Kalends to the %1 account %2 was taken back.</source>
        <translation>Se retiró el acceso de Kalends a la cuenta de %1 %2.</translation>
    </message>
    <message>
        <source>The sign-in to the %1 account %2 has expired.</source>
        <translation>El inicio de sesión en la cuenta de %1 %2 ha caducado.</translation>
    </message>
    <message>
        <source>Link the account again; its planned posts wait until then.</source>
        <translation>Vincule la cuenta de nuevo; sus publicaciones previstas esperan hasta entonces.</translation>
    </message>
    <message>
        <source>No redirect address is set (%1).</source>
        <translation>No hay definida una dirección de redirección (%1).</translation>
    </message>
    <message>
        <source>Enter the redirect address that is registered with your app.</source>
        <translation>Escriba la dirección de redirección registrada en su aplicación.</translation>
    </message>
    <message>
        <source>The redirect address “%1” (%2) is not an address such as http://127.0.0.1:8123/callback/.</source>
        <translation>La dirección de redirección «%1» (%2) no es una dirección como http://127.0.0.1:8123/callback/.</translation>
    </message>
    <message>
        <source>Enter it exactly as it is registered with your app, without “?” and “#”.</source>
        <translation>Escríbala exactamente como está registrada en su aplicación, sin «?» ni «#».</translation>
    </message>
    <message>
        <source>“%1” is not a %2.</source>
        <translation>«%1» no es: %2.</translation>
    </message>
    <message>
        <source>The query has “%1” twice.</source>
        <translation>La consulta tiene «%1» dos veces.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>«%1» no es un identificador.</translation>
    </message>
    <message>
        <source>“%1” is not a status of a job.</source>
        <translation>«%1» no es un estado de una tarea.</translation>
    </message>
    <message>
        <source>Give either “scheduledAt” to reschedule or “status”: “canceled” to cancel.</source>
        <translation>Indique «scheduledAt» para reprogramar, o «status»: «canceled» para cancelar.</translation>
    </message>
    <message>
        <source>“status” can only be set to “canceled”.</source>
        <translation>«status» solo puede ser «canceled».</translation>
    </message>
    <message>
        <source>“%1” is not a time with an offset between 1970 and 2199.</source>
        <translation>«%1» no es una hora con desfase entre 1970 y 2199.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-26T13:30:00Z.</source>
        <translation>Escríbala como 2026-11-26T13:30:00Z.</translation>
    </message>
    <message>
        <source>This job is not held for review.</source>
        <translation>Esta tarea no está retenida para revisión.</translation>
    </message>
    <message>
        <source>There is nothing with the id “%1”.</source>
        <translation>No hay nada con el identificador «%1».</translation>
    </message>
    <message>
        <source>“%1” has to be %2.</source>
        <translation>«%1» tiene que ser %2.</translation>
    </message>
    <message>
        <source>“limit” is %1; it goes from 1 to %2.</source>
        <translation>«limit» es %1; va de 1 a %2.</translation>
    </message>
    <message>
        <source>The query has “%1”, which is not known here.</source>
        <translation>La consulta tiene «%1», que aquí no se conoce.</translation>
    </message>
    <message>
        <source>“cursor” is not one that this list has answered.</source>
        <translation>«cursor» no es uno que esta lista haya devuelto.</translation>
    </message>
    <message>
        <source>The JSON in the body is nested more than 32 levels deep.</source>
        <translation>El JSON del cuerpo tiene más de 32 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>“%1” is in the body twice.</source>
        <translation>«%1» está dos veces en el cuerpo.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1 at byte %2.</source>
        <translation>El cuerpo no es JSON: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>The body has to be a JSON object.</source>
        <translation>El cuerpo tiene que ser un objeto JSON.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«%1» no se conoce aquí.</translation>
    </message>
    <message>
        <source>%1 does not work on this address; %2 does.</source>
        <translation>%1 no funciona en esta dirección; %2 sí.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>No hay nada en %1.</translation>
    </message>
    <message>
        <source>The first request with this Idempotency-Key is still being worked on.</source>
        <translation>La primera petición con esta Idempotency-Key todavía se está procesando.</translation>
    </message>
    <message>
        <source>Check the internet connection; Kalends tries again by itself.</source>
        <translation>Revise la conexión a internet; Kalends lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer was complete.</source>
        <translation>La conexión con %1 se cortó antes de que terminara su respuesta.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (HTTP %2).</source>
        <translation>%1 tiene un problema propio (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 answered with something that is not its format (HTTP %2).</source>
        <translation>%1 respondió con algo que no es su formato (HTTP %2).</translation>
    </message>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation>Kalends lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of the network may stand between; check the connection.</source>
        <translation>Puede que un proxy o una página de acceso de la red esté en medio; revise la conexión.</translation>
    </message>
    <message>
        <source>Instagram&apos;s sign-in has a problem of its own.</source>
        <translation>El inicio de sesión de Instagram tiene un problema propio.</translation>
    </message>
    <message>
        <source>Instagram did not take the sign-in: the code was used, is too old, or belongs to another app.</source>
        <translation>Instagram no aceptó el inicio de sesión: el código ya se usó, es demasiado antiguo o pertenece a otra aplicación.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>Start linking again; check that app id, app secret and redirect address are those of the Instagram product.</source>
        <translation>Empiece de nuevo la vinculación; compruebe que el identificador de la aplicación, su secreto y la dirección de redirección son los del producto de Instagram.</translation>
    </message>
    <message>
        <source>A post with the same caption and of the same kind has just appeared on @%1, and Kalends did not make it.</source>
        <translation>Acaba de aparecer en @%1 una publicación con el mismo texto y del mismo tipo, y no la hizo Kalends.</translation>
    </message>
    <message>
        <source>Look at the profile: if it is this post, mark it as published; else retry.</source>
        <translation>Mire el perfil: si es esta publicación, márquela como publicada; si no, reintente.</translation>
    </message>
    <message>
        <source>Its answer was lost.</source>
        <translation>Se perdió su respuesta.</translation>
    </message>
    <message>
        <source>Its upload has ended, and something new on the profile may be this post.</source>
        <translation>Su envío terminó, y algo nuevo en el perfil puede ser esta publicación.</translation>
    </message>
    <message>
        <source>Instagram did not publish the post: its upload ended as %1 and the profile shows nothing new.</source>
        <translation>Instagram no publicó la publicación: su envío terminó como %1 y el perfil no muestra nada nuevo.</translation>
    </message>
    <message>
        <source>Kalends tries again with a new upload.</source>
        <translation>Kalends lo intenta de nuevo con otro envío.</translation>
    </message>
    <message>
        <source>The upload still waits, and something new on the profile may be this post.</source>
        <translation>El envío aún espera, y algo nuevo en el perfil puede ser esta publicación.</translation>
    </message>
    <message>
        <source>For ten minutes the upload has stood ready and the profile has shown nothing new; it is probably not out.</source>
        <translation>Desde hace diez minutos el envío está listo y el perfil no muestra nada nuevo; probablemente no ha salido.</translation>
    </message>
    <message>
        <source>Instagram did not publish the post: after ten minutes its upload still stands ready and the profile shows nothing new.</source>
        <translation>Instagram no publicó la publicación: tras diez minutos su envío sigue listo y el perfil no muestra nada nuevo.</translation>
    </message>
    <message>
        <source>Kalends publishes the same upload once more, which cannot make a second post.</source>
        <translation>Kalends publica el mismo envío una vez más, lo que no puede crear una segunda publicación.</translation>
    </message>
    <message>
        <source>The upload still stands ready.</source>
        <translation>El envío sigue listo.</translation>
    </message>
    <message>
        <source>Its upload has ended; the profile is looked at next.</source>
        <translation>Su envío terminó; ahora se mirará el perfil.</translation>
    </message>
    <message>
        <source>Instagram is still busy with it.</source>
        <translation>Instagram todavía lo está procesando.</translation>
    </message>
    <message>
        <source>Instagram does not show the upload any more.</source>
        <translation>Instagram ya no muestra el envío.</translation>
    </message>
    <message>
        <source>Instagram was not done with the upload after 30 minutes.</source>
        <translation>Instagram no había terminado con el envío tras 30 minutos.</translation>
    </message>
    <message>
        <source>Kalends starts over with a new upload.</source>
        <translation>Kalends empieza de nuevo con otro envío.</translation>
    </message>
    <message>
        <source>Four times no answer came to the request that prepares the upload on Instagram.</source>
        <translation>Cuatro veces no llegó respuesta a la petición que prepara el envío en Instagram.</translation>
    </message>
    <message>
        <source>The post has no picture and no clip.</source>
        <translation>La publicación no tiene ninguna imagen ni clip.</translation>
    </message>
    <message>
        <source>Add one, then retry.</source>
        <translation>Añada uno y reintente.</translation>
    </message>
    <message>
        <source>The carousel has %1 files; Instagram takes 2 to 10.</source>
        <translation>El carrusel tiene %1 archivos; Instagram acepta de 2 a 10.</translation>
    </message>
    <message>
        <source>Add or remove some, then retry.</source>
        <translation>Añada o quite algunos y reintente.</translation>
    </message>
    <message>
        <source>The saved link belongs to another Instagram account (%1) than the one this post was planned for.</source>
        <translation>El vínculo guardado pertenece a otra cuenta de Instagram (%1) que la prevista para esta publicación.</translation>
    </message>
    <message>
        <source>Unlink it and link the right account again.</source>
        <translation>Desvincúlela y vincule de nuevo la cuenta correcta.</translation>
    </message>
    <message>
        <source>Instagram takes %1 posts in 24 hours from this account, and %2 are used.</source>
        <translation>Instagram acepta %1 publicaciones en 24 horas de esta cuenta, y ya se usaron %2.</translation>
    </message>
    <message>
        <source>Kalends tries again as places become free.</source>
        <translation>Kalends lo intenta de nuevo cuando queden plazas libres.</translation>
    </message>
    <message>
        <source>The post was canceled before it went out.</source>
        <translation>La publicación se canceló antes de salir.</translation>
    </message>
    <message>
        <source>%1 (file “%2”)</source>
        <translation>%1 (archivo «%2»)</translation>
    </message>
    <message>
        <source>Instagram could not fetch “%1” from the staging storage in %2 tries.</source>
        <translation>Instagram no pudo obtener «%1» del almacenamiento de tránsito en %2 intentos.</translation>
    </message>
    <message>
        <source>The saved step “%1” is not one this version knows.</source>
        <translation>El paso guardado «%1» no lo conoce esta versión.</translation>
    </message>
    <message>
        <source>Checking whether the post went out on %1. %2</source>
        <translation>Comprobando si la publicación salió en %1. %2</translation>
    </message>
    <message>
        <source>Look at the profile: if the post is there, say so; if it is surely not, you can send it again.</source>
        <translation>Mire el perfil: si la publicación está, indíquelo; si con seguridad no está, puede enviarla otra vez.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from %1&apos;s by %2 minutes; at most 5 are safe for posting on time.</source>
        <translation>El reloj de este equipo difiere %2 minutos del de %1; como máximo 5 son seguros para publicar a tiempo.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock (best: automatically), then retry.</source>
        <translation>Ajuste el reloj del equipo (mejor, automáticamente) y reintente.</translation>
    </message>
    <message>
        <source>TikTok has %1 of %2 bytes.</source>
        <translation>TikTok tiene %1 de %2 bytes.</translation>
    </message>
    <message>
        <source>TikTok did not publish the post: its upload ended with bytes missing. %1</source>
        <translation>TikTok no publicó la publicación: su envío terminó con bytes de menos. %1</translation>
    </message>
    <message>
        <source>It lies in TikTok&apos;s inbox: open the TikTok app and finish it there.</source>
        <translation>Está en la bandeja de entrada de TikTok: abra la aplicación TikTok y termínela allí.</translation>
    </message>
    <message>
        <source>TikTok is still working on it.</source>
        <translation>TikTok sigue trabajando en ello.</translation>
    </message>
    <message>
        <source>The answer to the request that posts the pictures was lost.</source>
        <translation>Se perdió la respuesta a la petición que publica las imágenes.</translation>
    </message>
    <message>
        <source>TikTok gives no way to ask what became of the pictures.</source>
        <translation>TikTok no ofrece forma de preguntar qué fue de las imágenes.</translation>
    </message>
    <message>
        <source>The list of posts could not be read.</source>
        <translation>No se pudo leer la lista de publicaciones.</translation>
    </message>
    <message>
        <source>The list of public posts does not show it.</source>
        <translation>La lista de publicaciones públicas no la muestra.</translation>
    </message>
    <message>
        <source>Several public posts look like it.</source>
        <translation>Varias publicaciones públicas se le parecen.</translation>
    </message>
    <message>
        <source>The post has no clip and no picture.</source>
        <translation>La publicación no tiene ningún clip ni imagen.</translation>
    </message>
    <message>
        <source>Nobody has chosen yet who may see the post on TikTok.</source>
        <translation>Aún no se ha elegido quién puede ver la publicación en TikTok.</translation>
    </message>
    <message>
        <source>Choose it in the post, then retry.</source>
        <translation>Elíjalo en la publicación y reintente.</translation>
    </message>
    <message>
        <source>TikTok&apos;s terms were not agreed to for this post.</source>
        <translation>No se aceptaron las condiciones de TikTok para esta publicación.</translation>
    </message>
    <message>
        <source>Tick the consent in the post, then retry.</source>
        <translation>Marque el consentimiento en la publicación y reintente.</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes; TikTok takes 1 byte to 4 GiB.</source>
        <translation>«%1» tiene %2 bytes; TikTok acepta de 1 byte a 4 GiB.</translation>
    </message>
    <message>
        <source>Use another file.</source>
        <translation>Use otro archivo.</translation>
    </message>
    <message>
        <source>TikTok no longer offers the chosen audience (%1) to @%2.</source>
        <translation>TikTok ya no ofrece el público elegido (%1) a @%2.</translation>
    </message>
    <message>
        <source>Choose again who may see the post.</source>
        <translation>Elija de nuevo quién puede ver la publicación.</translation>
    </message>
    <message>
        <source>The clip runs %1 s; TikTok takes at most %2 s from this account.</source>
        <translation>El clip dura %1 s; TikTok acepta como máximo %2 s de esta cuenta.</translation>
    </message>
    <message>
        <source>Cut it, then retry.</source>
        <translation>Córtelo y reintente.</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>Si vuelve a ocurrir, comuníquelo con los códigos del registro del intento.</translation>
    </message>
    <message>
        <source>The upload to TikTok was begun four times and never came to its end.</source>
        <translation>El envío a TikTok se inició cuatro veces y nunca llegó a su fin.</translation>
    </message>
    <message>
        <source>Kalends tries again by itself; a slow connection may be the cause.</source>
        <translation>Kalends lo intenta de nuevo por sí solo; la causa puede ser una conexión lenta.</translation>
    </message>
    <message>
        <source>TikTok took the upload&apos;s beginning but gave it no id.</source>
        <translation>TikTok aceptó el inicio del envío pero no le dio identificador.</translation>
    </message>
    <message>
        <source>TikTok named an upload address that is not one of its own; the file was not sent.</source>
        <translation>TikTok indicó una dirección de envío que no es suya; el archivo no se envió.</translation>
    </message>
    <message>
        <source>TikTok refused a piece of the file as malformed.</source>
        <translation>TikTok rechazó un trozo del archivo por mal formado.</translation>
    </message>
    <message>
        <source>TikTok counts other bytes than the ones that were sent.</source>
        <translation>TikTok cuenta otros bytes que los que se enviaron.</translation>
    </message>
    <message>
        <source>The answer to the last piece of the file was lost.</source>
        <translation>Se perdió la respuesta al último trozo del archivo.</translation>
    </message>
    <message>
        <source>TikTok&apos;s answer to the last piece of the file does not tell (HTTP %1).</source>
        <translation>La respuesta de TikTok al último trozo del archivo no lo aclara (HTTP %1).</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>is a pipe</source>
        <translation>es una tubería</translation>
    </message>
    <message>
        <source>is a socket</source>
        <translation>es un socket</translation>
    </message>
    <message>
        <source>is a device</source>
        <translation>es un dispositivo</translation>
    </message>
    <message>
        <source>Choose a picture or a clip.</source>
        <translation>Elija una imagen o un clip.</translation>
    </message>
    <message>
        <source>Adding “%1” was stopped.</source>
        <translation>Se detuvo la adición de «%1».</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>cambió mientras se leía</translation>
    </message>
    <message>
        <source>Wait until the other program has finished with it, and add it again.</source>
        <translation>Espere a que el otro programa termine con él y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>is empty (0 bytes)</source>
        <translation>está vacío (0 bytes)</translation>
    </message>
    <message>
        <source>Copy or download the file again, and add it then.</source>
        <translation>Copie o descargue el archivo otra vez y añádalo entonces.</translation>
    </message>
    <message>
        <source>is a HEIC file whose picture cannot be found</source>
        <translation>es un archivo HEIC cuya imagen no se encuentra</translation>
    </message>
    <message>
        <source>Save it as JPEG and add that.</source>
        <translation>Guárdelo como JPEG y añada ese.</translation>
    </message>
    <message>
        <source>starts like a %1 but is damaged</source>
        <translation>empieza como %1 pero está dañado</translation>
    </message>
    <message>
        <source>Save it again as JPEG and add that.</source>
        <translation>Guárdelo otra vez como JPEG y añada ese.</translation>
    </message>
    <message>
        <source>has %1 × %2 pixels; a %3 may have %4 million</source>
        <translation>tiene %1 × %2 píxeles; máximo para %3: %4 millones</translation>
    </message>
    <message>
        <source>Make it smaller and add it again.</source>
        <translation>Redúzcalo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>is larger than 256 MB, which no picture to be posted is</source>
        <translation>supera los 256 MB, algo que ninguna imagen para publicar alcanza</translation>
    </message>
    <message>
        <source>Save it smaller and add it again.</source>
        <translation>Guárdelo más pequeño y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>is a damaged %1 (%2)</source>
        <translation>está dañado: %1 (%2)</translation>
    </message>
    <message>
        <source>Save it again as JPEG, or copy it again from where it came.</source>
        <translation>Guárdelo otra vez como JPEG, o cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>Add the file again; the entries that use it find it then.</source>
        <translation>Añada el archivo de nuevo; las entradas que lo usan lo encontrarán entonces.</translation>
    </message>
    <message>
        <source>is no longer in the library</source>
        <translation>ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>has changed in the library: it has %1 bytes instead of %2</source>
        <translation>cambió en la biblioteca: tiene %1 bytes en lugar de %2</translation>
    </message>
    <message>
        <source>has changed in the library: its bytes are not those that were added</source>
        <translation>cambió en la biblioteca: sus bytes no son los que se añadieron</translation>
    </message>
    <message>
        <source>is not in the library</source>
        <translation>no está en la biblioteca</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>Check the name, or whether the drive is still connected.</source>
        <translation>Revise el nombre, o si la unidad sigue conectada.</translation>
    </message>
    <message>
        <source>may not be read by your user</source>
        <translation>no puede leerlo su usuario</translation>
    </message>
    <message>
        <source>Change the rights of the file, or copy it to your own folder.</source>
        <translation>Cambie los permisos del archivo, o cópielo en su propia carpeta.</translation>
    </message>
    <message>
        <source>is a link that leads in a circle</source>
        <translation>es un enlace que da vueltas en círculo</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Elija el propio archivo.</translation>
    </message>
    <message>
        <source>has a name that is too long</source>
        <translation>tiene un nombre demasiado largo</translation>
    </message>
    <message>
        <source>Give the file a shorter name.</source>
        <translation>Dé al archivo un nombre más corto.</translation>
    </message>
    <message>
        <source>could not be read (%1)</source>
        <translation>no se pudo leer (%1)</translation>
    </message>
    <message>
        <source>Check whether the drive is still connected, and try again.</source>
        <translation>Compruebe si la unidad sigue conectada e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so the file could not be copied into the library.</source>
        <translation>El disco está lleno, así que el archivo no se pudo copiar en la biblioteca.</translation>
    </message>
    <message>
        <source>Free some space and add the file again.</source>
        <translation>Libere espacio y añada el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The library folder cannot be written to (%1).</source>
        <translation>No se puede escribir en la carpeta de la biblioteca (%1).</translation>
    </message>
    <message>
        <source>Check the rights of the folder “media” in the profile, and add the file again.</source>
        <translation>Revise los permisos de la carpeta «media» del perfil y añada el archivo de nuevo.</translation>
    </message>
    <message>
        <source>is cut off: its end is missing</source>
        <translation>está cortado: falta el final</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>Add a JPEG, PNG, WebP or HEIC picture, or an MP4, MOV or WebM clip.</source>
        <translation>Añada una imagen JPEG, PNG, WebP o HEIC, o un clip MP4, MOV o WebM.</translation>
    </message>
    <message>
        <source>is not a picture or a clip, whatever its name says</source>
        <translation>no es una imagen ni un clip, diga lo que diga su nombre</translation>
    </message>
    <message>
        <source>is a file of another kind (%1), which cannot be posted</source>
        <translation>es un archivo de otro tipo (%1), que no se puede publicar</translation>
    </message>
    <message>
        <source>Check staging/access_key_id in the settings.</source>
        <translation>Revise staging/access_key_id en los ajustes.</translation>
    </message>
    <message>
        <source>Check the storage&apos;s secret key, and staging/region.</source>
        <translation>Revise la clave secreta del almacenamiento y staging/region.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong; set it and try again.</source>
        <translation>El reloj del equipo está mal; ajústelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check staging/bucket, or make the bucket.</source>
        <translation>Revise staging/bucket, o cree el bucket.</translation>
    </message>
    <message>
        <source>The object is not in the bucket; it will be uploaded again.</source>
        <translation>El objeto no está en el bucket; se enviará de nuevo.</translation>
    </message>
    <message>
        <source>Check staging/region and staging/endpoint: the bucket lives elsewhere.</source>
        <translation>Revise staging/region y staging/endpoint: el bucket está en otro lugar.</translation>
    </message>
    <message>
        <source>Give the key the rights to put, get, list and delete objects below the prefix.</source>
        <translation>Dé a la clave permisos para poner, obtener, listar y eliminar objetos bajo el prefijo.</translation>
    </message>
    <message>
        <source>The storage takes no file of this size; choose another storage or a smaller file.</source>
        <translation>El almacenamiento no acepta archivos de este tamaño; elija otro almacenamiento o un archivo más pequeño.</translation>
    </message>
    <message>
        <source>The storage is busy or down; it is tried again by itself.</source>
        <translation>El almacenamiento está ocupado o caído; se intentará de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Check the staging settings.</source>
        <translation>Revise los ajustes del almacenamiento de tránsito.</translation>
    </message>
    <message>
        <source>The storage could not be reached: %1.</source>
        <translation>No se pudo contactar con el almacenamiento: %1.</translation>
    </message>
    <message>
        <source>Check the connection and staging/endpoint.</source>
        <translation>Revise la conexión y staging/endpoint.</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>estado HTTP %1</translation>
    </message>
    <message>
        <source>The storage refused the request: %1.</source>
        <translation>El almacenamiento rechazó la petición: %1.</translation>
    </message>
    <message>
        <source>The storage answered a listing that cannot be read.</source>
        <translation>El almacenamiento respondió con una lista que no se puede leer.</translation>
    </message>
    <message>
        <source>Check that staging/endpoint is the address of S3-compatible storage.</source>
        <translation>Compruebe que staging/endpoint es la dirección de un almacenamiento compatible con S3.</translation>
    </message>
    <message>
        <source>AVIF picture</source>
        <translation>imagen AVIF</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>imagen HEIC</translation>
    </message>
    <message>
        <source>camera raw picture</source>
        <translation>imagen sin procesar de cámara</translation>
    </message>
    <message>
        <source>sound file</source>
        <translation>archivo de sonido</translation>
    </message>
    <message>
        <source>MOV clip</source>
        <translation>clip MOV</translation>
    </message>
    <message>
        <source>MP4 clip</source>
        <translation>clip MP4</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>dibujo SVG</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>imagen JPEG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>imagen PNG</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>imagen WebP</translation>
    </message>
    <message>
        <source>WebM clip</source>
        <translation>clip WebM</translation>
    </message>
    <message>
        <source>Matroska (MKV) clip</source>
        <translation>clip Matroska (MKV)</translation>
    </message>
    <message>
        <source>cannot be shown, because this computer has no decoder for %1</source>
        <translation>no se puede mostrar, porque este equipo no tiene decodificador para %1</translation>
    </message>
    <message>
        <source>It can be posted all the same once it is saved as JPEG.</source>
        <translation>Aun así se puede publicar una vez guardado como JPEG.</translation>
    </message>
    <message>
        <source>cannot be decoded (%1)</source>
        <translation>no se puede decodificar (%1)</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>Añada el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library.</source>
        <translation>«%1» ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>is a damaged clip that cannot be played</source>
        <translation>es un clip dañado que no se puede reproducir</translation>
    </message>
    <message>
        <source>Export it again as MP4 (H.264 and AAC) and add that.</source>
        <translation>Expórtelo de nuevo como MP4 (H.264 y AAC) y añada ese.</translation>
    </message>
    <message>
        <source>cannot be read: the libraries for clips (FFmpeg) are missing on this computer</source>
        <translation>no se puede leer: faltan en este equipo las bibliotecas para clips (FFmpeg)</translation>
    </message>
    <message>
        <source>Install the package libavformat%1 and what belongs to it, and start Kalends again.</source>
        <translation>Instale el paquete libavformat%1 y lo que le corresponde, e inicie Kalends de nuevo.</translation>
    </message>
    <message>
        <source>has sound but no moving picture</source>
        <translation>tiene sonido pero no imagen en movimiento</translation>
    </message>
    <message>
        <source>Add a clip or a picture.</source>
        <translation>Añada un clip o una imagen.</translation>
    </message>
    <message>
        <source>uses a kind of video that this computer cannot decode</source>
        <translation>usa un tipo de vídeo que este equipo no puede decodificar</translation>
    </message>
    <message>
        <source>Export it as MP4 (H.264 and AAC) and add that.</source>
        <translation>Expórtelo como MP4 (H.264 y AAC) y añada ese.</translation>
    </message>
    <message>
        <source>has no picture at that moment that can be decoded</source>
        <translation>no tiene en ese momento una imagen que se pueda decodificar</translation>
    </message>
    <message>
        <source>Choose another moment for the cover.</source>
        <translation>Elija otro momento para la portada.</translation>
    </message>
    <message>
        <source>has no index (moov), so it cannot be played: it was not finished, or it is cut off</source>
        <translation>no tiene índice (moov), así que no se puede reproducir: no se terminó o está cortado</translation>
    </message>
    <message>
        <source>Copy it again from the camera, or export it again.</source>
        <translation>Cópielo otra vez de la cámara, o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>is a clip whose first picture cannot be decoded</source>
        <translation>es un clip cuya primera imagen no se puede decodificar</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is this computer online?</source>
        <translation>No se encontró el nombre %1. ¿Está este equipo en línea?</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 rechazó la conexión.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or encryption was not accepted.</source>
        <translation>No hay conexión segura con %1: no se aceptó su certificado o su cifrado.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation>El proxy no dejó pasar la conexión a %1.</translation>
    </message>
    <message>
        <source>%1 ended the connection without an answer.</source>
        <translation>%1 terminó la conexión sin responder.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete.</source>
        <translation>Se perdió la conexión con %1 antes de que terminara la respuesta.</translation>
    </message>
    <message>
        <source>The address of the request is not valid.</source>
        <translation>La dirección de la petición no es válida.</translation>
    </message>
    <message>
        <source>The address at %1 carries a user name or password, which is not allowed.</source>
        <translation>La dirección en %1 lleva un nombre de usuario o una contraseña, lo que no se permite.</translation>
    </message>
    <message>
        <source>%1 is not reached through https, which every host but this computer needs.</source>
        <translation>No se accede a %1 por https, que necesita todo servidor salvo este equipo.</translation>
    </message>
    <message>
        <source>The request to %1 has no proper method.</source>
        <translation>La petición a %1 no tiene un método correcto.</translation>
    </message>
    <message>
        <source>A header of the request to %1 holds a line break.</source>
        <translation>Una cabecera de la petición a %1 contiene un salto de línea.</translation>
    </message>
    <message>
        <source>The access token for %1 holds a line break.</source>
        <translation>El token de acceso para %1 contiene un salto de línea.</translation>
    </message>
    <message>
        <source>The file “%1” changed while it was sent.</source>
        <translation>El archivo «%1» cambió mientras se enviaba.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 for the whole answer.</source>
        <translation>%1 tardó más de %2 en dar toda la respuesta.</translation>
    </message>
    <message>
        <source>%1 said nothing for %2.</source>
        <translation>%1 no dijo nada durante %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes.</source>
        <translation>La respuesta de %1 supera los %2 bytes.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full.</source>
        <translation>El disco que contiene «%1» está lleno.</translation>
    </message>
    <message>
        <source>Free some space and start Kalends again; nothing was lost.</source>
        <translation>Libere espacio e inicie Kalends de nuevo; no se perdió nada.</translation>
    </message>
    <message>
        <source>Kalends cannot write to “%1” (%2).</source>
        <translation>Kalends no puede escribir en «%1» (%2).</translation>
    </message>
    <message>
        <source>Make the folder writable for your user, or choose another one with --profile.</source>
        <translation>Permita a su usuario escribir en la carpeta, o elija otra con --profile.</translation>
    </message>
    <message>
        <source>“%1” belongs to another user of this computer.</source>
        <translation>«%1» pertenece a otro usuario de este equipo.</translation>
    </message>
    <message>
        <source>Choose a folder of your own with --profile, or give this one to your user.</source>
        <translation>Elija una carpeta propia con --profile, o asigne esta a su usuario.</translation>
    </message>
    <message>
        <source>“%1” lies on a network file system, where the database cannot be kept safe.</source>
        <translation>«%1» está en un sistema de archivos de red, donde la base de datos no está segura.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer with --profile.</source>
        <translation>Elija una carpeta en un disco de este equipo con --profile.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere.</source>
        <translation>«%1» es un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>Remove the link, or repair what it points to.</source>
        <translation>Elimine el enlace, o repare aquello a lo que apunta.</translation>
    </message>
    <message>
        <source>“%1” should be a folder, but a file of that name is in the way.</source>
        <translation>«%1» debería ser una carpeta, pero un archivo con ese nombre estorba.</translation>
    </message>
    <message>
        <source>Move the file away, or choose another folder with --profile.</source>
        <translation>Mueva el archivo, o elija otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>“%1” should be a file, but something else of that name is in the way.</source>
        <translation>«%1» debería ser un archivo, pero otra cosa con ese nombre estorba.</translation>
    </message>
    <message>
        <source>Move it away and start Kalends again.</source>
        <translation>Muévalo e inicie Kalends de nuevo.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>Make it yourself, or choose another place with --profile.</source>
        <translation>Créela manualmente, o elija otro lugar con --profile.</translation>
    </message>
    <message>
        <source>The profile folder has no usable name.</source>
        <translation>La carpeta del perfil no tiene un nombre utilizable.</translation>
    </message>
    <message>
        <source>Name a folder after --profile.</source>
        <translation>Indique una carpeta después de --profile.</translation>
    </message>
    <message>
        <source>The lock file “%1” cannot be opened (%2).</source>
        <translation>No se puede abrir el archivo de bloqueo «%1» (%2).</translation>
    </message>
    <message>
        <source>Check the rights of the profile folder and the space on its disk.</source>
        <translation>Revise los permisos de la carpeta del perfil y el espacio de su disco.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be locked (%2).</source>
        <translation>No se puede bloquear el perfil «%1» (%2).</translation>
    </message>
    <message>
        <source>Kalends is already running with the profile “%1”.</source>
        <translation>Kalends ya está funcionando con el perfil «%1».</translation>
    </message>
    <message>
        <source>Use the window or service that is open, close it first, or choose another profile with --profile.</source>
        <translation>Use la ventana o el servicio abierto, ciérrelo antes, o elija otro perfil con --profile.</translation>
    </message>
    <message>
        <source>it must be a host name, with or without :port</source>
        <translation>debe ser un nombre de servidor, con o sin :port</translation>
    </message>
    <message>
        <source>it may hold letters, digits, and . _ - / only</source>
        <translation>solo puede contener letras, cifras y . _ - /</translation>
    </message>
    <message>
        <source>s3 is the only kind of storage</source>
        <translation>s3 es el único tipo de almacenamiento</translation>
    </message>
    <message>
        <source>a region has letters, digits and - only</source>
        <translation>una región solo tiene letras, cifras y -</translation>
    </message>
    <message>
        <source>a bucket&apos;s name has 2 to 63 letters, digits, dots and -</source>
        <translation>el nombre de un bucket tiene de 2 a 63 letras, cifras, puntos y -</translation>
    </message>
    <message>
        <source>a key id has no blanks</source>
        <translation>un identificador de clave no tiene espacios</translation>
    </message>
    <message>
        <source>The settings could not be written to “%1”: %2.</source>
        <translation>No se pudieron escribir los ajustes en «%1»: %2.</translation>
    </message>
    <message>
        <source>Check the rights of the file and the space on its disk; the settings are as they were.</source>
        <translation>Revise los permisos del archivo y el espacio de su disco; los ajustes siguen como estaban.</translation>
    </message>
    <message>
        <source>“%1” is not a setting that can be written.</source>
        <translation>«%1» no es un ajuste que se pueda escribir.</translation>
    </message>
    <message>
        <source>A key looks like publishing/late_grace, and a value has 4000 characters at most.</source>
        <translation>Una clave es como publishing/late_grace, y un valor tiene como máximo 4000 caracteres.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it is not an address that starts with https://</source>
        <translation>no es una dirección que empiece por https://</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation>contiene un nombre de usuario o una contraseña</translation>
    </message>
    <message>
        <source>it has a part after #</source>
        <translation>tiene una parte después de #</translation>
    </message>
    <message>
        <source>only this computer may be reached without TLS, so it must start with https://</source>
        <translation>solo se puede acceder a este equipo sin TLS, así que debe empezar por https://</translation>
    </message>
    <message>
        <source>settings.ini cannot be read, so every setting has its default.</source>
        <translation>No se puede leer settings.ini, así que cada ajuste tiene su valor predeterminado.</translation>
    </message>
    <message>
        <source>settings.ini is larger than 1 MiB, which no settings are; every setting has its default.</source>
        <translation>settings.ini supera 1 MiB, demasiado para unos ajustes; cada ajuste tiene su valor predeterminado.</translation>
    </message>
    <message>
        <source>settings.ini is not a text file, so every setting has its default.</source>
        <translation>settings.ini no es un archivo de texto, así que cada ajuste tiene su valor predeterminado.</translation>
    </message>
    <message>
        <source>settings.ini has lines that are not “key=value”; they were passed over.</source>
        <translation>settings.ini tiene líneas que no son «key=value»; se pasaron por alto.</translation>
    </message>
    <message>
        <source>settings.ini: %1 = “%2” cannot be used: %3. The default is used.</source>
        <translation>settings.ini: %1 = «%2» no se puede usar: %3. Se usa el valor predeterminado.</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>contiene un carácter de control</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>it must be a duration such as 90s or 5m, from %1 to %2</source>
        <translation>debe ser una duración como 90s o 5m, de %1 a %2</translation>
    </message>
    <message>
        <source>“%1” is not a duration such as 90s or 5m, of %2 at most</source>
        <translation>«%1» no es una duración como 90s o 5m, de %2 como máximo</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>tiene más de %1 partes</translation>
    </message>
    <message>
        <source>it has a part after ?</source>
        <translation>tiene una parte después de ?</translation>
    </message>
    <message>
        <source>it must end after the host, without a path</source>
        <translation>debe terminar tras el servidor, sin ruta</translation>
    </message>
    <message>
        <source>This post is already out on %1.</source>
        <translation>Esta publicación ya salió en %1.</translation>
    </message>
    <message>
        <source>Duplicate the entry to publish it once more.</source>
        <translation>Duplique la entrada para publicarla una vez más.</translation>
    </message>
    <message>
        <source>This post is going out to %1 right now.</source>
        <translation>Esta publicación está saliendo ahora mismo en %1.</translation>
    </message>
    <message>
        <source>Wait for the outcome, or cancel the job.</source>
        <translation>Espere el resultado, o cancele la tarea.</translation>
    </message>
    <message>
        <source>%1 was asked to publish this post and it is not known whether it did.</source>
        <translation>Se pidió a %1 publicar esta publicación y no se sabe si lo hizo.</translation>
    </message>
    <message>
        <source>Look at the profile. If the post is not there, say so: confirmed_not_published.</source>
        <translation>Mire el perfil. Si la publicación no está, indíquelo: confirmed_not_published.</translation>
    </message>
    <message>
        <source>%1 is in the past.</source>
        <translation>%1 está en el pasado.</translation>
    </message>
    <message>
        <source>Choose a time ahead, or publish now.</source>
        <translation>Elija una hora futura, o publique ahora.</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>No hay ninguna entrada %1.</translation>
    </message>
    <message>
        <source>List the entries to see what there is.</source>
        <translation>Liste las entradas para ver cuáles hay.</translation>
    </message>
    <message>
        <source>A person looked and did not find the post.</source>
        <translation>Una persona miró y no encontró la publicación.</translation>
    </message>
    <message>
        <source>The job is %1: this cannot be done to it now.</source>
        <translation>La tarea está en %1: ahora no se le puede hacer esto.</translation>
    </message>
    <message>
        <source>Look at its status.</source>
        <translation>Mire su estado.</translation>
    </message>
    <message>
        <source>The entry is a draft.</source>
        <translation>La entrada es un borrador.</translation>
    </message>
    <message>
        <source>Give it a time and schedule it first.</source>
        <translation>Dele antes una hora y prográmela.</translation>
    </message>
    <message>
        <source>The entry does not go to %1.</source>
        <translation>La entrada no va a %1.</translation>
    </message>
    <message>
        <source>Add the channel to the entry first.</source>
        <translation>Añada antes el canal a la entrada.</translation>
    </message>
    <message>
        <source>The entry has a publish job for %1 already.</source>
        <translation>La entrada ya tiene una tarea de publicación para %1.</translation>
    </message>
    <message>
        <source>Change or retry that one, or cancel it first.</source>
        <translation>Cambie o reintente esa, o cancélela antes.</translation>
    </message>
    <message>
        <source>The entry goes to no channel.</source>
        <translation>La entrada no va a ningún canal.</translation>
    </message>
    <message>
        <source>Add a channel to the entry first.</source>
        <translation>Añada antes un canal a la entrada.</translation>
    </message>
    <message>
        <source>The job was canceled.</source>
        <translation>La tarea se canceló.</translation>
    </message>
    <message>
        <source>Create a new job for the entry.</source>
        <translation>Cree una tarea nueva para la entrada.</translation>
    </message>
    <message>
        <source>The job has not failed: it is scheduled for %1.</source>
        <translation>La tarea no ha fallado: está programada para %1.</translation>
    </message>
    <message>
        <source>Reschedule it, or publish the entry now.</source>
        <translation>Reprográmela, o publique la entrada ahora.</translation>
    </message>
    <message>
        <source>The time lies outside the years 1970 to 2199.</source>
        <translation>La hora está fuera de los años 1970 a 2199.</translation>
    </message>
    <message>
        <source>Choose a time ahead.</source>
        <translation>Elija una hora futura.</translation>
    </message>
    <message>
        <source>A person canceled the job.</source>
        <translation>Una persona canceló la tarea.</translation>
    </message>
    <message>
        <source>Publishing at once is turned off.</source>
        <translation>La publicación inmediata está desactivada.</translation>
    </message>
    <message>
        <source>Turn on the flag publish_now, or schedule the entry.</source>
        <translation>Active la opción publish_now, o programe la entrada.</translation>
    </message>
    <message>
        <source>Publishing to %1 is turned off.</source>
        <translation>La publicación en %1 está desactivada.</translation>
    </message>
    <message>
        <source>Turn on the channel&apos;s flag first.</source>
        <translation>Active antes la opción del canal.</translation>
    </message>
    <message>
        <source>The entry has nothing to publish.</source>
        <translation>La entrada no tiene nada que publicar.</translation>
    </message>
    <message>
        <source>The job is %1: its outcome is not in question.</source>
        <translation>La tarea está en %1: su resultado no está en duda.</translation>
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
        <translation>No hay ninguna tarea de publicación %1.</translation>
    </message>
    <message>
        <source>List the jobs to see what there is.</source>
        <translation>Liste las tareas para ver cuáles hay.</translation>
    </message>
    <message>
        <source>The entry %1 was deleted.</source>
        <translation>La entrada %1 se eliminó.</translation>
    </message>
    <message>
        <source>The slot was missed by %1; posts go out by themselves up to %2 late.</source>
        <translation>El momento pasó hace %1; las publicaciones salen por sí solas con un retraso de hasta %2.</translation>
    </message>
    <message>
        <source>Publish it now, reschedule it, or cancel it.</source>
        <translation>Publíquela ahora, reprográmela o cancélela.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by %1.</source>
        <translation>El reloj de este equipo se desvía %1.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, then retry.</source>
        <translation>Ajuste el reloj de este equipo y reintente.</translation>
    </message>
    <message>
        <source>The program stopped unexpectedly %1 times while it worked on this post. Nothing was published.</source>
        <translation>El programa se detuvo inesperadamente %1 veces mientras trabajaba en esta publicación. No se publicó nada.</translation>
    </message>
    <message>
        <source>Look at the media of the post, then retry.</source>
        <translation>Revise los medios de la publicación y reintente.</translation>
    </message>
    <message>
        <source>The program was interrupted while %1 was asked to publish; it is being looked up whether the post is out.</source>
        <translation>El programa se interrumpió mientras se pedía a %1 que publicara; se está comprobando si la publicación salió.</translation>
    </message>
    <message>
        <source>Wait, or look at the profile.</source>
        <translation>Espere, o mire el perfil.</translation>
    </message>
    <message>
        <source>The secret key of the staging storage is not set.</source>
        <translation>La clave secreta del almacenamiento de tránsito no está definida.</translation>
    </message>
    <message>
        <source>Set staging.secret_access_key in the settings; the post goes on by itself then.</source>
        <translation>Defina staging.secret_access_key en los ajustes; la publicación continuará entonces por sí sola.</translation>
    </message>
    <message>
        <source>There is no storage from which the platform could fetch the media.</source>
        <translation>No hay un almacenamiento del que la plataforma pueda obtener los medios.</translation>
    </message>
    <message>
        <source>Set staging/endpoint, staging/bucket and the staging key in the settings, then retry.</source>
        <translation>Defina staging/endpoint, staging/bucket y la clave del almacenamiento en los ajustes y reintente.</translation>
    </message>
    <message>
        <source>There is no linked account with the id %1.</source>
        <translation>No hay ninguna cuenta vinculada con el identificador %1.</translation>
    </message>
    <message>
        <source>%1 is linked to %2 already.</source>
        <translation>%1 ya está vinculado a %2.</translation>
    </message>
    <message>
        <source>Unlink that account first, then link the other one.</source>
        <translation>Desvincule antes esa cuenta y vincule después la otra.</translation>
    </message>
    <message>
        <source>The folder of the store does not allow a write-ahead log (journal mode is %1).</source>
        <translation>La carpeta de la base no permite un registro de escritura anticipada (el modo de diario es %1).</translation>
    </message>
    <message>
        <source>Keep the profile on a local disk, not on a network share.</source>
        <translation>Mantenga el perfil en un disco local, no en un recurso de red.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old, 3.37 is needed.</source>
        <translation>SQLite %1 es demasiado antiguo, se necesita 3.37.</translation>
    </message>
    <message>
        <source>Update the libsqlite3 package.</source>
        <translation>Actualice el paquete libsqlite3.</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 has not been made yet.</source>
        <translation>La base kalends.sqlite3 aún no se ha creado.</translation>
    </message>
    <message>
        <source>A statement wants %1 values and got %2: %3</source>
        <translation>Una instrucción espera %1 valores y recibió %2: %3</translation>
    </message>
    <message>
        <source>The backup was not made: %1 exists already.</source>
        <translation>No se hizo la copia de seguridad: %1 ya existe.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that file first.</source>
        <translation>Elija otro nombre, o elimine antes ese archivo.</translation>
    </message>
    <message>
        <source>The Idempotency-Key has %1 characters; 1 to %2 are allowed.</source>
        <translation>La Idempotency-Key tiene %1 caracteres; se permiten de 1 a %2.</translation>
    </message>
    <message>
        <source>Send a UUID.</source>
        <translation>Envíe un UUID.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another request already.</source>
        <translation>Esta Idempotency-Key ya se usó para otra petición.</translation>
    </message>
    <message>
        <source>Use a new key for each request; repeat a key only with the very same request.</source>
        <translation>Use una clave nueva para cada petición; repita una clave solo con exactamente la misma petición.</translation>
    </message>
    <message>
        <source>The publish job %1 is being worked on or is gone.</source>
        <translation>La tarea de publicación %1 se está procesando o ya no existe.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Mírela de nuevo.</translation>
    </message>
    <message>
        <source>A migration would leave %1 references that point nowhere.</source>
        <translation>Una migración dejaría %1 referencias que no apuntan a nada.</translation>
    </message>
    <message>
        <source>the list of its migrations is missing</source>
        <translation>falta la lista de sus migraciones</translation>
    </message>
    <message>
        <source>the list of its migrations does not fit its version %1</source>
        <translation>la lista de sus migraciones no corresponde a su versión %1</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 is sound: there is nothing to recover.</source>
        <translation>La base kalends.sqlite3 está en buen estado: no hay nada que recuperar.</translation>
    </message>
    <message>
        <source>The disk is full: the store could not be written. Nothing that was saved before is lost.</source>
        <translation>El disco está lleno: no se pudo escribir la base. Nada de lo guardado antes se ha perdido.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the profile folder, then try again.</source>
        <translation>Libere espacio en el disco que contiene la carpeta del perfil e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 cannot be opened for writing.</source>
        <translation>No se puede abrir la base kalends.sqlite3 para escribir.</translation>
    </message>
    <message>
        <source>Check that the profile folder exists, belongs to you and is not on a read-only disk.</source>
        <translation>Compruebe que la carpeta del perfil existe, le pertenece y no está en un disco de solo lectura.</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 could not be read or written: the disk reported an error (SQLite code %1).</source>
        <translation>No se pudo leer o escribir la base kalends.sqlite3: el disco notificó un error (código de SQLite %1).</translation>
    </message>
    <message>
        <source>Check the disk; then run &quot;kalends-cli doctor&quot;.</source>
        <translation>Revise el disco; después ejecute «kalends-cli doctor».</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 is damaged: %1.</source>
        <translation>La base kalends.sqlite3 está dañada: %1.</translation>
    </message>
    <message>
        <source>Run &quot;kalends-cli doctor --recover&quot;: it sets the damaged files aside and restores the newest good backup.</source>
        <translation>Ejecute «kalends-cli doctor --recover»: aparta los archivos dañados y restaura la copia buena más reciente.</translation>
    </message>
    <message>
        <source>The store is in use: another program kept it locked for too long.</source>
        <translation>La base está en uso: otro programa la tuvo bloqueada demasiado tiempo.</translation>
    </message>
    <message>
        <source>Close other programs that have kalends.sqlite3 open, then try again.</source>
        <translation>Cierre los demás programas que tengan abierto kalends.sqlite3 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store refused a change that breaks its rules: %1.</source>
        <translation>La base rechazó un cambio contrario a sus reglas: %1.</translation>
    </message>
    <message>
        <source>The store could not do what was asked: %1 (SQLite code %2).</source>
        <translation>La base no pudo hacer lo que se le pidió: %1 (código de SQLite %2).</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>es la base de datos de otro programa</translation>
    </message>
    <message>
        <source>it does not say which version it has</source>
        <translation>no dice qué versión tiene</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>El disco está lleno: no se pudo escribir %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing: %2.</source>
        <translation>No se puede abrir %1 para escribir: %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists, belongs to you and is not on a read-only disk.</source>
        <translation>Compruebe que la carpeta existe, le pertenece y no está en un disco de solo lectura.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>No se pudo leer o escribir %1: %2.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store was written by a newer Kalends (store version %1, this program knows %2). It was left untouched.</source>
        <translation>La base la escribió un Kalends más nuevo (versión de la base %1, este programa conoce %2). Quedó intacta.</translation>
    </message>
    <message>
        <source>Install the newest Kalends, or use another profile folder.</source>
        <translation>Instale el Kalends más reciente, o use otra carpeta de perfil.</translation>
    </message>
    <message>
        <source>its recovery was interrupted</source>
        <translation>su recuperación se interrumpió</translation>
    </message>
    <message>
        <source>the database is missing, but its log kalends.sqlite3-wal is there</source>
        <translation>falta la base de datos, pero su registro kalends.sqlite3-wal está ahí</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>no es una base de datos</translation>
    </message>
    <message>
        <source>the log kalends.sqlite3-wal beside it belongs to another database</source>
        <translation>el registro kalends.sqlite3-wal que está al lado pertenece a otra base de datos</translation>
    </message>
    <message>
        <source>A transaction was committed twice.</source>
        <translation>Una transacción se confirmó dos veces.</translation>
    </message>
    <message>
        <source>A part of the change failed, so all of it was taken back.</source>
        <translation>Una parte del cambio falló, así que se deshizo por completo.</translation>
    </message>
    <message>
        <source>A temporary file cannot be written.</source>
        <translation>No se puede escribir un archivo temporal.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>Waits between attempts</source>
        <translation>Esperas entre intentos</translation>
    </message>
    <message>
        <source>After each failed attempt the next of these; after the last one a post needs you.</source>
        <translation>Tras cada intento fallido, la siguiente; tras la última, la publicación requiere su atención.</translation>
    </message>
    <message>
        <source>Still publish when late by at most</source>
        <translation>Publicar aún con un retraso de hasta</translation>
    </message>
    <message>
        <source>For when the computer was off. 0m to 24h.</source>
        <translation>Para cuando el equipo estuvo apagado. De 0m a 24h.</translation>
    </message>
    <message>
        <source>Posts at the same time</source>
        <translation>Publicaciones a la vez</translation>
    </message>
    <message>
        <source>1 to 32.</source>
        <translation>De 1 a 32.</translation>
    </message>
    <message>
        <source>First look after</source>
        <translation>Primera comprobación tras</translation>
    </message>
    <message>
        <source>How soon to ask a platform whether it is done; later looks come at growing distances.</source>
        <translation>Cuándo preguntar a una plataforma si ha terminado; las siguientes comprobaciones se espacian cada vez más.</translation>
    </message>
    <message>
        <source>Longest silence of a request</source>
        <translation>Silencio máximo de una petición</translation>
    </message>
    <message>
        <source>Instagram app ID</source>
        <translation>Identificador de aplicación de Instagram</translation>
    </message>
    <message>
        <source>from your app&apos;s dashboard</source>
        <translation>del panel de su aplicación</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>Exactly as in your app&apos;s business login settings.</source>
        <translation>Exactamente como en los ajustes de inicio de sesión empresarial de su aplicación.</translation>
    </message>
    <message>
        <source>Log-in address</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Token host</source>
        <translation>Servidor de tokens</translation>
    </message>
    <message>
        <source>Your own token broker, if you have one.</source>
        <translation>Su propio intermediario de tokens, si lo tiene.</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>Servidor de la API</translation>
    </message>
    <message>
        <source>TikTok client key</source>
        <translation>Clave de cliente de TikTok</translation>
    </message>
    <message>
        <source>from your app&apos;s page</source>
        <translation>de la página de su aplicación</translation>
    </message>
    <message>
        <source>As in Login Kit&apos;s desktop settings; * stands for any free port.</source>
        <translation>Como en los ajustes de escritorio de Login Kit; * representa cualquier puerto libre.</translation>
    </message>
    <message>
        <source>Further upload hosts</source>
        <translation>Otros servidores de envío</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Host names, separated by commas.</source>
        <translation>Nombres de servidor, separados por comas.</translation>
    </message>
    <message>
        <source>Kind of storage</source>
        <translation>Tipo de almacenamiento</translation>
    </message>
    <message>
        <source>s3: any storage that speaks the S3 protocol.</source>
        <translation>s3: cualquier almacenamiento que hable el protocolo S3.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de acceso</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Identificador de clave de acceso</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <translation>Carpeta en el bucket</translation>
    </message>
    <message>
        <source>Links live for</source>
        <translation>Los enlaces duran</translation>
    </message>
    <message>
        <source>1m to 24h.</source>
        <translation>De 1m a 24h.</translation>
    </message>
    <message>
        <source>Bucket in the path, not in the host name</source>
        <translation>Bucket en la ruta, no en el nombre del servidor</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>signed links</source>
        <translation>enlaces firmados</translation>
    </message>
    <message>
        <source>Only for a bucket behind a domain that TikTok has verified.</source>
        <translation>Solo para un bucket detrás de un dominio que TikTok haya verificado.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Any service that speaks the OpenAI chat protocol. Empty: the offline drafter.</source>
        <translation>Cualquier servicio que hable el protocolo de chat de OpenAI. Vacío: el redactor sin conexión.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Language of drafts</source>
        <translation>Idioma de los borradores</translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>Voz de la marca</translation>
    </message>
    <message>
        <source>How you sound, in your own words</source>
        <translation>Cómo suena usted, en sus propias palabras</translation>
    </message>
    <message>
        <source>Let programs on this computer in</source>
        <translation>Dejar entrar a los programas de este equipo</translation>
    </message>
    <message>
        <source>The API listens on 127.0.0.1 only and wants the token from the profile folder. Counts from the next start.</source>
        <translation>La API solo escucha en 127.0.0.1 y pide el token de la carpeta del perfil. Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>0: any free one.</source>
        <translation>0: cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>In the keychain. Type to replace it.</source>
        <translation>En el llavero. Escriba para reemplazarlo.</translation>
    </message>
    <message>
        <source>Not set. Goes into the keychain.</source>
        <translation>Sin definir. Irá al llavero.</translation>
    </message>
    <message>
        <source>There is no time to move the job to.</source>
        <translation>No hay una hora a la que mover la tarea.</translation>
    </message>
    <message>
        <source>%1 did not answer within 15 seconds.</source>
        <translation>%1 no respondió en 15 segundos.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>No se puede contactar con %1: %2.</translation>
    </message>
    <message>
        <source>Check the internet connection, a proxy or a firewall, and try again.</source>
        <translation>Revise la conexión a internet, un proxy o un cortafuegos, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The staging storage&apos;s secret key is not in the keychain.</source>
        <translation>La clave secreta del almacenamiento de tránsito no está en el llavero.</translation>
    </message>
    <message>
        <source>Enter it above and test again.</source>
        <translation>Escríbalo arriba y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Kalends cannot start</source>
        <translation>Kalends no puede iniciarse</translation>
    </message>
    <message>
        <source>Kalends is already publishing on this profile without a window (kalends-cli serve). Stop it there, then start this again.</source>
        <translation>Kalends ya está publicando con este perfil sin ventana (kalends-cli serve). Deténgalo allí e inicie este de nuevo.</translation>
    </message>
    <message>
        <source>The damaged file can be set aside, untouched, and the newest good backup taken in its place. Posts that are overdue then wait for your yes.</source>
        <translation>El archivo dañado se puede apartar, intacto, y poner en su lugar la copia buena más reciente. Las publicaciones atrasadas esperan entonces su visto bueno.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia de seguridad</translation>
    </message>
    <message>
        <source>Kalends runs already, but it does not answer.</source>
        <translation>Kalends ya está funcionando, pero no responde.</translation>
    </message>
    <message>
        <source>A calendar that publishes by itself.</source>
        <translation>Un calendario que publica por sí solo.</translation>
    </message>
    <message>
        <source>Use the profile in DIR.</source>
        <translation>Usar el perfil de DIR.</translation>
    </message>
    <message>
        <source>Use built-in simulators instead of the platforms, in a throw-away profile unless one is named.</source>
        <translation>Usar los simuladores integrados en lugar de las plataformas, en un perfil desechable salvo que se indique uno.</translation>
    </message>
    <message>
        <source>Start in the tray, where there is one.</source>
        <translation>Iniciar en la bandeja, si la hay.</translation>
    </message>
    <message>
        <source>It is not tried again; when the cause is gone, retry it or choose another time.</source>
        <translation>No se intentará de nuevo; cuando desaparezca la causa, reintente o elija otra hora.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>That time is past.</source>
        <translation>Esa hora ya pasó.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these posts would lie in the past.</source>
        <translation>
            <numerusform>%n de estas publicaciones quedaría en el pasado.</numerusform>
            <numerusform>%n de estas publicaciones quedarían en el pasado.</numerusform>
        </translation>
    </message>
    <message>
        <source>This post is being published right now.</source>
        <translation>Esta publicación está saliendo ahora mismo.</translation>
    </message>
    <message>
        <source>One of these posts is being published right now.</source>
        <translation>Una de estas publicaciones está saliendo ahora mismo.</translation>
    </message>
    <message>
        <source>This post is published. Hold Ctrl to make a copy.</source>
        <translation>Esta publicación ya salió. Mantenga Ctrl para hacer una copia.</translation>
    </message>
    <message>
        <source>One of these posts is published. Hold Ctrl to make copies.</source>
        <translation>Una de estas publicaciones ya salió. Mantenga Ctrl para hacer copias.</translation>
    </message>
    <message>
        <source>Drafts, no time</source>
        <translation>Borradores, sin hora</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Files can be dropped on a day.</source>
        <translation>Los archivos se pueden soltar en un día.</translation>
    </message>
    <message>
        <source>The settings could not be read from “%1”.</source>
        <translation>No se pudieron leer los ajustes de «%1».</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>The settings could not be checked: %1.</source>
        <translation>No se pudieron comprobar los ajustes: %1.</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>The assistant does not run in this service.</source>
        <translation>El asistente no funciona en este servicio.</translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be used: %1.</source>
        <translation>La respuesta del modelo no se puede usar: %1.</translation>
    </message>
    <message>
        <source>Try again; a larger model keeps to the form more often.</source>
        <translation>Inténtelo de nuevo; un modelo más grande respeta la forma más a menudo.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is larger than %1 KiB.</source>
        <translation>La respuesta del modelo supera los %1 KiB.</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>its JSON is nested too deep</source>
        <translation>su JSON tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>its JSON breaks off</source>
        <translation>su JSON se interrumpe</translation>
    </message>
    <message>
        <source>its JSON is broken</source>
        <translation>su JSON es incorrecto</translation>
    </message>
    <message>
        <source>it holds no caption</source>
        <translation>no contiene ningún texto para la publicación</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>no contiene ningún texto</translation>
    </message>
    <message>
        <source>this is not a text of at most %1 characters</source>
        <translation>esto no es un texto de hasta %1 caracteres</translation>
    </message>
    <message>
        <source>“%1” is not a channel</source>
        <translation>«%1» no es un canal</translation>
    </message>
    <message>
        <source>There are ig and tiktok.</source>
        <translation>Existen ig y tiktok.</translation>
    </message>
    <message>
        <source>name one at least</source>
        <translation>indique al menos uno</translation>
    </message>
    <message>
        <source>this is not an object</source>
        <translation>esto no es un objeto</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 with an offset</source>
        <translation>esto no es una hora en ISO 8601 con desfase</translation>
    </message>
    <message>
        <source>a plan covers a year at most</source>
        <translation>un plan abarca como máximo un año</translation>
    </message>
    <message>
        <source>this is not a list of 1 to %1 proposals</source>
        <translation>esto no es una lista de 1 a %1 propuestas</translation>
    </message>
    <message>
        <source>“%1” does not say how often.</source>
        <translation>«%1» no dice con qué frecuencia.</translation>
    </message>
    <message>
        <source>Write “daily”, “3 per week”, “2 per day” or days, such as “mon,wed,fri”.</source>
        <translation>Escriba «diario», «3 por semana», «2 por día» o días, como «lun,mié,vie».</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>Inténtelo de nuevo o elija otro modelo.</translation>
    </message>
    <message>
        <source>The model&apos;s answer broke off.</source>
        <translation>La respuesta del modelo se interrumpió.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The provider could not answer: %1</source>
        <translation>El proveedor no pudo responder: %1</translation>
    </message>
    <message>
        <source>Try again later, or choose another model.</source>
        <translation>Inténtelo más tarde o elija otro modelo.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the OpenAI chat protocol.</source>
        <translation>Lo que responde en esta dirección no habla el protocolo de chat de OpenAI.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>Revise la URL base.</translation>
    </message>
    <message>
        <source>The model answered in another language.</source>
        <translation>El modelo respondió en otro idioma.</translation>
    </message>
    <message>
        <source>Choose another model, or another language in the settings.</source>
        <translation>Elija otro modelo, u otro idioma en los ajustes.</translation>
    </message>
    <message>
        <source>Every day of the next two weeks is full.</source>
        <translation>Todos los días de las próximas dos semanas están llenos.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Elija una hora posterior.</translation>
    </message>
    <message>
        <source>The plan ends before it begins.</source>
        <translation>El plan termina antes de empezar.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Elija un final posterior.</translation>
    </message>
    <message>
        <source>This stretch of the calendar is over.</source>
        <translation>Esta parte del calendario ya pasó.</translation>
    </message>
    <message>
        <source>Choose days ahead.</source>
        <translation>Elija días que aún estén por llegar.</translation>
    </message>
    <message>
        <source>There is no free time for this in these days.</source>
        <translation>En estos días no hay ninguna hora libre para esto.</translation>
    </message>
    <message>
        <source>Choose more days, or fewer posts.</source>
        <translation>Elija más días o menos publicaciones.</translation>
    </message>
    <message>
        <source>it holds no proposals</source>
        <translation>no contiene propuestas</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer several times in a row and is left alone for %n second(s).</source>
        <translation>
            <numerusform>%1 no respondió varias veces seguidas y se deja en paz durante %n segundo.</numerusform>
            <numerusform>%1 no respondió varias veces seguidas y se deja en paz durante %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the provider in the settings.</source>
        <translation>Pruebe el proveedor en los ajustes.</translation>
    </message>
    <message>
        <source>%1 does not list its models.</source>
        <translation>%1 no muestra la lista de sus modelos.</translation>
    </message>
    <message>
        <source>Check the base URL; it usually ends in /v1.</source>
        <translation>Revise la URL base; suele terminar en /v1.</translation>
    </message>
    <message>
        <source>The answer of %1 was too large and was dropped.</source>
        <translation>La respuesta de %1 era demasiado grande y se descartó.</translation>
    </message>
    <message>
        <source>A smaller model answers sooner.</source>
        <translation>Un modelo más pequeño responde antes.</translation>
    </message>
    <message>
        <source>Check that the provider runs and that the base URL in the settings is right.</source>
        <translation>Compruebe que el proveedor funciona y que la URL base de los ajustes es correcta.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 no acepta la clave.</translation>
    </message>
    <message>
        <source>Store the right key in the settings.</source>
        <translation>Guarde la clave correcta en los ajustes.</translation>
    </message>
    <message>
        <source>%1 knows neither this address nor this model.</source>
        <translation>%1 no conoce esta dirección o este modelo.</translation>
    </message>
    <message>
        <source>Check the base URL and the model in the settings.</source>
        <translation>Revise la URL base y el modelo en los ajustes.</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now.</source>
        <translation>%1 no admite más peticiones por ahora.</translation>
    </message>
    <message>
        <source>Wait a while, or look at the plan and the credit there.</source>
        <translation>Espere un rato, o mire allí el plan y el saldo.</translation>
    </message>
    <message>
        <source>%1 is out of order (%2).</source>
        <translation>%1 no funciona (%2).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2).</source>
        <translation>%1 rechazó la petición (%2).</translation>
    </message>
    <message>
        <source>There is nothing to draft this from.</source>
        <translation>No hay nada a partir de lo cual redactar esto.</translation>
    </message>
    <message>
        <source>Add a picture or a clip, or write a few words.</source>
        <translation>Añada una imagen o un clip, o escriba unas palabras.</translation>
    </message>
    <message>
        <source>“%1” is not a text that can be drafted.</source>
        <translation>«%1» no es un texto que se pueda redactar.</translation>
    </message>
    <message>
        <source>Only a model can do that, and none is set up.</source>
        <translation>Solo un modelo puede hacerlo, y no hay ninguno configurado.</translation>
    </message>
    <message>
        <source>Set one up in the settings, under Assistant.</source>
        <translation>Configure uno en los ajustes, en Asistente.</translation>
    </message>
    <message>
        <source>On a %1 your posts usually go out around %2.</source>
        <translation>El %1 sus publicaciones suelen salir hacia las %2.</translation>
    </message>
    <message>
        <source>Your posts usually go out around %1.</source>
        <translation>Sus publicaciones suelen salir hacia las %1.</translation>
    </message>
    <message>
        <source>Nothing has gone out yet to learn from, so this is a common time.</source>
        <translation>Aún no ha salido nada de lo que aprender, así que esta es una hora habitual.</translation>
    </message>
    <message>
        <source>Too little has gone out yet to see a habit, so this is a common time.</source>
        <translation>Aún ha salido muy poco para ver una costumbre, así que esta es una hora habitual.</translation>
    </message>
    <message>
        <source>Your usual times are taken, and this one is free.</source>
        <translation>Sus horas habituales están ocupadas, y esta está libre.</translation>
    </message>
    <message>
        <source>Nothing else is planned that day.</source>
        <translation>No hay nada más previsto ese día.</translation>
    </message>
    <message>
        <source>No base URL is set, so posts are drafted offline.</source>
        <translation>No hay ninguna URL base definida, así que las publicaciones se redactan sin conexión.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>%1 answers, but does not list its models.</source>
        <translation>%1 responde, pero no muestra la lista de sus modelos.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>No hay ningún modelo elegido.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not among the %n model(s) that are listed.</source>
        <translation>
            <numerusform>«%1» no está en la lista (%n modelo).</numerusform>
            <numerusform>«%1» no está entre los %n modelos de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is “%1”.</source>
        <translation>El modelo es «%1».</translation>
    </message>
    <message>
        <source>It asks for no key.</source>
        <translation>No pide ninguna clave.</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>La clave se acepta.</translation>
    </message>
    <message>
        <source>It answered after %1 s.</source>
        <translation>Respondió tras %1 s.</translation>
    </message>
    <message>
        <source>It does not keep to JSON, so its drafts cannot be used.</source>
        <translation>No respeta el JSON, así que sus redacciones no se pueden usar.</translation>
    </message>
    <message>
        <source>It keeps to a JSON schema.</source>
        <translation>Respeta un esquema JSON.</translation>
    </message>
    <message>
        <source>It writes JSON, but takes no schema: some drafts may fail.</source>
        <translation>Escribe JSON, pero no admite un esquema: algunas redacciones pueden fallar.</translation>
    </message>
    <message>
        <source>It is not shown pictures, as you chose.</source>
        <translation>No se le muestran imágenes, como usted eligió.</translation>
    </message>
    <message>
        <source>It takes no pictures: captions are drafted from words alone.</source>
        <translation>No admite imágenes: los textos se redactan solo a partir de palabras.</translation>
    </message>
    <message>
        <source>It sees pictures.</source>
        <translation>Ve imágenes.</translation>
    </message>
    <message>
        <source>It takes pictures, but did not recognise a red square.</source>
        <translation>Admite imágenes, pero no reconoció un cuadrado rojo.</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <translation>Sin comprobar.</translation>
    </message>
    <message>
        <source>cannot be converted: this computer has no encoder for AAC</source>
        <translation>no se puede convertir: este equipo no tiene codificador para AAC</translation>
    </message>
    <message>
        <source>Install FFmpeg&apos;s libavcodec, or convert it with another program.</source>
        <translation>Instale libavcodec de FFmpeg, o conviértalo con otro programa.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be converted.</source>
        <translation>El disco está lleno, así que «%1» no se pudo convertir.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere algo de espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>could not be written as MP4</source>
        <translation>no se pudo escribir como MP4</translation>
    </message>
    <message>
        <source>needs more memory than this computer has</source>
        <translation>necesita más memoria de la que tiene este equipo</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>could not be encoded on this computer</source>
        <translation>no se pudo codificar en este equipo</translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264 and AAC) with another program and add that.</source>
        <translation>Conviértalo a MP4 (H.264 y AAC) con otro programa y añada ese.</translation>
    </message>
    <message>
        <source>uses a kind of video or sound that this computer cannot decode</source>
        <translation>usa un tipo de vídeo o sonido que este equipo no puede decodificar</translation>
    </message>
    <message>
        <source>is a HEIC picture that cannot be decoded (%1)</source>
        <translation>es una imagen HEIC que no se puede decodificar (%1)</translation>
    </message>
    <message>
        <source>cannot be shown: the library for HEIC pictures is missing on this computer</source>
        <translation>no se puede mostrar: en este equipo falta la biblioteca para imágenes HEIC</translation>
    </message>
    <message>
        <source>Install the package libheif1 and start Kalends again, or save it as JPEG.</source>
        <translation>Instale el paquete libheif1 e inicie Kalends de nuevo, o guárdela como JPEG.</translation>
    </message>
    <message>
        <source>has %1 × %2 pixels, too many for this computer</source>
        <translation>tiene %1 × %2 píxeles, demasiados para este equipo</translation>
    </message>
    <message>
        <source>The work on “%1” was canceled.</source>
        <translation>Se canceló el trabajo en «%1».</translation>
    </message>
    <message>
        <source>has more pixels than this computer has memory for</source>
        <translation>tiene más píxeles de los que caben en la memoria de este equipo</translation>
    </message>
    <message>
        <source>cannot be saved as JPEG on this computer</source>
        <translation>no se puede guardar como JPEG en este equipo</translation>
    </message>
    <message>
        <source>Save it as JPEG with another program and add that.</source>
        <translation>Guárdela como JPEG con otro programa y añada esa.</translation>
    </message>
    <message>
        <source>cannot be converted: this computer has no encoder for H.264</source>
        <translation>no se puede convertir: este equipo no tiene codificador para H.264</translation>
    </message>
    <message>
        <source>Install FFmpeg&apos;s libavcodec with libx264, or convert it with another program.</source>
        <translation>Instale libavcodec de FFmpeg con libx264, o conviértalo con otro programa.</translation>
    </message>
    <message>
        <source>holds pictures that this computer cannot convert</source>
        <translation>contiene imágenes que este equipo no puede convertir</translation>
    </message>
    <message>
        <source>is damaged: only %1 of its %2 pictures can be decoded</source>
        <translation>está dañado: solo se pueden decodificar %1 de sus %2 imágenes</translation>
    </message>
    <message>
        <source>it is auto, on or off</source>
        <translation>es auto, on u off</translation>
    </message>
    <message>
        <source>it must be a whole path that ends in .ics</source>
        <translation>debe ser una ruta completa que termine en .ics</translation>
    </message>
    <message>
        <source>%1 references point nowhere</source>
        <translation>%1 referencias no llevan a ninguna parte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a clock&apos;s time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of this year, as QLocale writes it</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>The time of this post has passed.</source>
        <translation>La hora de esta publicación ya pasó.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Reel</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Carrusel</translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n picture(s)</source>
        <translation>
            <numerusform>Carrusel · %n imagen</numerusform>
            <numerusform>Carrusel · %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n clip(s)</source>
        <translation>
            <numerusform>Carrusel · %n clip</numerusform>
            <numerusform>Carrusel · %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n picture(s) and clip(s)</source>
        <translation>
            <numerusform>Carrusel · %n imagen o clip</numerusform>
            <numerusform>Carrusel · %n imágenes y clips</numerusform>
        </translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>AI info</source>
        <translation>Información de IA</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>Original audio · %1</source>
        <translation>Audio original · %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amigos</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Creator labeled as AI-generated</source>
        <translation>Etiquetado por el creador como generado por IA</translation>
    </message>
    <message>
        <source>Original sound – %1</source>
        <translation>sonido original – %1</translation>
    </message>
    <message>
        <source>Reels</source>
        <translation>Reels</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Enviar mensaje</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>For You</source>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>Paid partnership</source>
        <translation>Colaboración pagada</translation>
    </message>
    <message>
        <source>Promotional content</source>
        <translation>Contenido promocional</translation>
    </message>
    <message>
        <source>your.account</source>
        <translation>su.cuenta</translation>
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
        <translation>Aún no hay imagen ni clip</translation>
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
        <translation>%1 × %2 de %3 × %4 píxeles, a %5 de la izquierda, a %6 de arriba</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 takes %2 to %3</source>
        <translation>%1 admite de %2 a %3</translation>
    </message>
    <message>
        <source>%1 takes up to %2</source>
        <translation>%1 admite hasta %2</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <translation>Imagen %1 de %2: %3</translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <translation>Clip %1 de %2: %3</translation>
    </message>
    <message>
        <source>This post is out or on its way and cannot be changed any more.</source>
        <translation>Esta publicación ya salió o está en camino y no se puede cambiar más.</translation>
    </message>
    <message>
        <source>Link a TikTok account first: it says what may be chosen.</source>
        <translation>Vincule antes una cuenta de TikTok: ella indica qué se puede elegir.</translation>
    </message>
    <message>
        <source>TikTok is being asked what this account may choose.</source>
        <translation>Se está preguntando a TikTok qué puede elegir esta cuenta.</translation>
    </message>
    <message>
        <source>TikTok did not say what this account may choose. Ask again.</source>
        <translation>TikTok no dijo qué puede elegir esta cuenta. Pregunte de nuevo.</translation>
    </message>
    <message>
        <source>TikTok takes no post from this account now.</source>
        <translation>TikTok no admite ninguna publicación de esta cuenta ahora.</translation>
    </message>
    <message>
        <source>This version of Kalends does not know this audience yet.</source>
        <translation>Esta versión de Kalends aún no conoce este público.</translation>
    </message>
    <message>
        <source>Branded content visibility cannot be set to private.</source>
        <translation>La visibilidad del contenido de marca no se puede establecer como privada.</translation>
    </message>
    <message>
        <source>TikTok no longer offers “%1” to this account; choose again who can view the post.</source>
        <translation>TikTok ya no ofrece «%1» a esta cuenta; elija de nuevo quién puede ver la publicación.</translation>
    </message>
    <message>
        <source>Comments are turned off in your TikTok settings, so this post cannot allow them.</source>
        <translation>Los comentarios están desactivados en sus ajustes de TikTok, así que esta publicación no puede permitirlos.</translation>
    </message>
    <message>
        <source>Duets are turned off in your TikTok settings, or the account is private.</source>
        <translation>Los dúos están desactivados en sus ajustes de TikTok, o la cuenta es privada.</translation>
    </message>
    <message>
        <source>Stitches are turned off in your TikTok settings, or the account is private.</source>
        <translation>Pegar está desactivado en sus ajustes de TikTok, o la cuenta es privada.</translation>
    </message>
    <message>
        <source>Branded content cannot be private. Choose another audience than “Only you” first.</source>
        <translation>El contenido de marca no puede ser privado. Elija antes un público distinto de «Solo usted».</translation>
    </message>
    <message>
        <source>Branded content cannot be private, and TikTok offers this account nothing but “Only you”.</source>
        <translation>El contenido de marca no puede ser privado, y TikTok solo ofrece a esta cuenta «Solo usted».</translation>
    </message>
    <message>
        <source>Your photos will be labeled as “Paid partnership”.</source>
        <translation>Sus fotos se etiquetarán como «Colaboración pagada».</translation>
    </message>
    <message>
        <source>Your video will be labeled as “Paid partnership”.</source>
        <translation>Su vídeo se etiquetará como «Colaboración pagada».</translation>
    </message>
    <message>
        <source>Your photos will be labeled as “Promotional content”.</source>
        <translation>Sus fotos se etiquetarán como «Contenido promocional».</translation>
    </message>
    <message>
        <source>Your video will be labeled as “Promotional content”.</source>
        <translation>Su vídeo se etiquetará como «Contenido promocional».</translation>
    </message>
    <message>
        <source>You need to indicate if your content promotes yourself, a third party, or both.</source>
        <translation>Debe indicar si su contenido le promociona a usted, a un tercero o a ambos.</translation>
    </message>
    <message>
        <source>TikTok takes clips of up to %1 from this account.</source>
        <translation>TikTok admite de esta cuenta clips de hasta %1.</translation>
    </message>
    <message>
        <source>The clip runs %1; TikTok takes up to %2 from this account.</source>
        <translation>El clip dura %1; TikTok admite hasta %2 de esta cuenta.</translation>
    </message>
    <message>
        <source>%1 hashtags: the TikTok app itself takes up to %2, and may not link the others.</source>
        <translation>%1 hashtags: la propia aplicación de TikTok admite hasta %2, y puede que no enlace los demás.</translation>
    </message>
    <message>
        <source>TikTok takes no post from this account now. Try again later.</source>
        <translation>TikTok no admite ninguna publicación de esta cuenta ahora. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Choose first who can view the post.</source>
        <translation>Elija antes quién puede ver la publicación.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Anyone on TikTok and off it.</source>
        <translation>Cualquiera, en TikTok y fuera.</translation>
    </message>
    <message>
        <source>Followers you follow back.</source>
        <translation>Los seguidores a los que usted también sigue.</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Everyone you have let follow you.</source>
        <translation>Todas las personas a las que ha permitido seguirle.</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Solo usted</translation>
    </message>
    <message>
        <source>Nobody else; you can open it up later in the TikTok app.</source>
        <translation>Nadie más; puede abrirla más tarde en la aplicación TikTok.</translation>
    </message>
    <message>
        <source>Music Usage Confirmation</source>
        <translation>Confirmación de uso de música</translation>
    </message>
    <message>
        <source>Branded Content Policy</source>
        <translation>Política de contenido de marca</translation>
    </message>
    <message>
        <source>By posting, you agree to TikTok&apos;s %1</source>
        <translation>Al publicar, acepta la %1 de TikTok</translation>
    </message>
    <message>
        <source>By posting, you agree to TikTok&apos;s %1 and %2</source>
        <translation>Al publicar, acepta la %1 y la %2 de TikTok</translation>
    </message>
    <message>
        <source>that of this computer</source>
        <translation>el de este equipo</translation>
    </message>
    <message>
        <source>Show it pictures</source>
        <translation>Mostrarle imágenes</translation>
    </message>
    <message>
        <source>auto, on or off. With auto it is tried, and left when the model does not take them.</source>
        <translation>auto, on u off. Con auto se intenta, y se deja si el modelo no las admite.</translation>
    </message>
    <message>
        <source>Draft new posts in the background</source>
        <translation>Redactar publicaciones nuevas en segundo plano</translation>
    </message>
    <message>
        <source>When files are dropped on the calendar, their words are drafted at once. What you type stays.</source>
        <translation>Cuando se sueltan archivos en el calendario, su texto se redacta al momento. Lo que usted escribe se queda.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: %1.</source>
        <translation>La imagen no se puede mostrar: %1.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <source>its address is not one of the web</source>
        <translation>su dirección no es una dirección web</translation>
    </message>
    <message>
        <source>The same picture or clip went out on %1 on %2.</source>
        <translation>La misma imagen o el mismo clip salió en %1 el %2.</translation>
    </message>
    <message>
        <source>The same picture or clip is planned for %1 on %2.</source>
        <translation>La misma imagen o el mismo clip está previsto para %1 el %2.</translation>
    </message>
    <message>
        <source>The same words went out on %1 on %2.</source>
        <translation>El mismo texto salió en %1 el %2.</translation>
    </message>
    <message>
        <source>The same words are planned for %1 on %2.</source>
        <translation>El mismo texto está previsto para %1 el %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n post(s) within 24 hours, and as many are planned before this one.</source>
        <translation>
            <numerusform>%1 admite %n publicación en 24 horas, y otras tantas están previstas antes de esta.</numerusform>
            <numerusform>%1 admite %n publicaciones en 24 horas, y otras tantas están previstas antes de esta.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer usually sleeps at that time; posts go out only while it is awake.</source>
        <translation>Este equipo suele estar suspendido a esa hora; las publicaciones solo salen mientras está despierto.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “kalends-cli serve” publishes without one.</source>
        <translation>No hay ninguna pantalla en la que abrir una ventana. «kalends-cli serve» publica sin ella.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>%1 was not restored: %2 Nothing was changed.</source>
        <translation>%1 no se restauró: %2 No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose another backup: “kalends-cli restore” lists them.</source>
        <translation>Elija otra copia de seguridad: «kalends-cli restore» las muestra.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>no existe ese archivo.</translation>
    </message>
    <message>
        <source>it is the store that is in use.</source>
        <translation>es la base que está en uso.</translation>
    </message>
    <message>
        <source>a text such as Europe/Berlin</source>
        <translation>un texto como Europe/Berlin</translation>
    </message>
    <message>
        <source>the long-lived token as the dashboard shows it</source>
        <translation>el token de larga duración tal como lo muestra el panel</translation>
    </message>
    <message>
        <source>the address that the browser ended at</source>
        <translation>la dirección en la que terminó el navegador</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>the id of an entry</source>
        <translation>el identificador de una entrada</translation>
    </message>
    <message>
        <source>the number that the entry was read with</source>
        <translation>el número con el que se leyó la entrada</translation>
    </message>
    <message>
        <source>“ig” or “tiktok”</source>
        <translation>«ig» o «tiktok»</translation>
    </message>
    <message>
        <source>a time such as 2026-11-26T13:30:00Z</source>
        <translation>una hora como 2026-11-26T13:30:00Z</translation>
    </message>
    <message>
        <source>an absolute path of a file on this computer</source>
        <translation>una ruta absoluta de un archivo de este equipo</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>El archivo ya no existe.</translation>
    </message>
    <message>
        <source>by itself, kept for its week</source>
        <translation>automática, la de su semana</translation>
    </message>
    <message>
        <source>by itself, every day</source>
        <translation>automática, diaria</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>en buen estado</translation>
    </message>
    <message>
        <source>The plan in use is damaged: what would be lost of it cannot be told.</source>
        <translation>El plan en uso está dañado: no se puede saber qué se perdería de él.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) made since are not in it. Only the safety copy has them then.</source>
        <translation>
            <numerusform>%n publicación hecha desde entonces no está en ese plan. Después solo la tendrá la copia hecha antes de restaurar.</numerusform>
            <numerusform>%n publicaciones hechas desde entonces no están en ese plan. Después solo las tendrá la copia hecha antes de restaurar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) changed since become what they were: words, files and times.</source>
        <translation>
            <numerusform>%n publicación cambiada desde entonces vuelve a ser lo que era: texto, archivos y hora.</numerusform>
            <numerusform>%n publicaciones cambiadas desde entonces vuelven a ser lo que eran: textos, archivos y horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) deleted since come back.</source>
        <translation>
            <numerusform>%n publicación eliminada desde entonces vuelve.</numerusform>
            <numerusform>%n publicaciones eliminadas desde entonces vuelven.</numerusform>
        </translation>
    </message>
    <message>
        <source>No post differs from what it is now.</source>
        <translation>Ninguna publicación difiere de lo que es ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that went out since stay as they are, and do not go out again.</source>
        <translation>
            <numerusform>%n publicación que salió desde entonces queda como está y no sale otra vez.</numerusform>
            <numerusform>%n publicaciones que salieron desde entonces quedan como están y no salen otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is out already does not go out again.</source>
        <translation>Lo que ya salió no sale otra vez.</translation>
    </message>
    <message>
        <source>Planned posts go on as they were before the restore.</source>
        <translation>Las publicaciones planificadas continúan como antes de la restauración.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned post(s) then wait for your yes, also those whose time is over: %1 of them.</source>
        <translation>
            <numerusform>%n publicación planificada espera entonces su visto bueno; con la hora ya pasada: %1.</numerusform>
            <numerusform>%n publicaciones planificadas esperan entonces su visto bueno, también aquellas cuya hora ya pasó: %1 de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned post(s) then wait for your yes. Nothing goes out by itself before.</source>
        <translation>
            <numerusform>%n publicación planificada espera entonces su visto bueno. Antes no sale nada por sí solo.</numerusform>
            <numerusform>%n publicaciones planificadas esperan entonces su visto bueno. Antes no sale nada por sí solo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts, settings, pictures and clips stay as they are.</source>
        <translation>Las cuentas, los ajustes, las imágenes y los clips quedan como están.</translation>
    </message>
    <message>
        <source>The plan was restored: it is the one of %1.</source>
        <translation>El plan se restauró: es el del %1.</translation>
    </message>
    <message>
        <source>The plan was restored from a backup.</source>
        <translation>El plan se restauró de una copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait for your yes.</source>
        <translation>
            <numerusform>%n publicación espera su visto bueno.</numerusform>
            <numerusform>%n publicaciones esperan su visto bueno.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Restoring the newest good backup…</source>
        <translation>Restaurando la copia buena más reciente…</translation>
    </message>
    <message>
        <source>Restoring the plan. Kalends comes back by itself.</source>
        <translation>Restaurando el plan. Kalends vuelve por sí solo.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>The plan was not restored, and nothing was changed: another program took the profile in between.</source>
        <translation>El plan no se restauró y no se cambió nada: entretanto, otro programa ocupó el perfil.</translation>
    </message>
    <message>
        <source>The plan was not restored</source>
        <translation>El plan no se restauró</translation>
    </message>
    <message>
        <source>an absolute path on this computer</source>
        <translation>una ruta absoluta de este equipo</translation>
    </message>
    <message>
        <source>csv, ics or json</source>
        <translation>csv, ics o json</translation>
    </message>
    <message>
        <source>an object of column titles and fields</source>
        <translation>un objeto de títulos de columna y campos</translation>
    </message>
    <message>
        <source>a list of ig and tiktok</source>
        <translation>una lista de ig y tiktok</translation>
    </message>
    <message>
        <source>kalends, buffer, later or metricool</source>
        <translation>kalends, buffer, later o metricool</translation>
    </message>
</context>
<context>
    <name>TikTok</name>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation>Kalends lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Link the account again under Accounts.</source>
        <translation>Vincule la cuenta de nuevo en Cuentas.</translation>
    </message>
    <message>
        <source>Convert the file or use another one, then retry.</source>
        <translation>Convierta el archivo o use otro, y reintente.</translation>
    </message>
    <message>
        <source>Edit the post, then retry.</source>
        <translation>Edite la publicación y reintente.</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>Si vuelve a ocurrir, comuníquelo con los códigos del registro del intento.</translation>
    </message>
    <message>
        <source>TikTok did not accept what Kalends sent.</source>
        <translation>TikTok no aceptó lo que Kalends envió.</translation>
    </message>
    <message>
        <source>TikTok says the file is not as it must be.</source>
        <translation>TikTok dice que el archivo no es como debe ser.</translation>
    </message>
    <message>
        <source>The TikTok app on the phone is too old for this.</source>
        <translation>La aplicación TikTok del teléfono es demasiado antigua para esto.</translation>
    </message>
    <message>
        <source>Update the TikTok app to 31.8 or newer, then retry.</source>
        <translation>Actualice la aplicación TikTok a la versión 31.8 o posterior y reintente.</translation>
    </message>
    <message>
        <source>A permission is missing that this needs.</source>
        <translation>Falta un permiso que esto necesita.</translation>
    </message>
    <message>
        <source>Link the account again and leave all permissions ticked.</source>
        <translation>Vincule la cuenta de nuevo y deje marcados todos los permisos.</translation>
    </message>
    <message>
        <source>The permission to publish (video.publish) was not given.</source>
        <translation>No se dio el permiso para publicar (video.publish).</translation>
    </message>
    <message>
        <source>TikTok does not know the upload any more.</source>
        <translation>TikTok ya no conoce el envío.</translation>
    </message>
    <message>
        <source>Look at the profile to see whether it is there.</source>
        <translation>Mire el perfil para ver si está allí.</translation>
    </message>
    <message>
        <source>TikTok says the upload belongs to another link of the account.</source>
        <translation>TikTok dice que el envío pertenece a otro vínculo de la cuenta.</translation>
    </message>
    <message>
        <source>The post can no longer be stopped.</source>
        <translation>La publicación ya no se puede detener.</translation>
    </message>
    <message>
        <source>TikTok no longer takes the link to this account (expired or revoked).</source>
        <translation>TikTok ya no acepta el vínculo con esta cuenta (caducado o revocado).</translation>
    </message>
    <message>
        <source>TikTok&apos;s limit of posts in 24 hours is reached for this account, all apps together.</source>
        <translation>Esta cuenta alcanzó el límite de TikTok de publicaciones en 24 horas, entre todas las aplicaciones.</translation>
    </message>
    <message>
        <source>Kalends looks again each hour.</source>
        <translation>Kalends vuelve a mirar cada hora.</translation>
    </message>
    <message>
        <source>Five drafts of the last 24 hours wait in TikTok&apos;s inbox; it takes no more.</source>
        <translation>Cinco borradores de las últimas 24 horas esperan en la bandeja de entrada de TikTok; no admite más.</translation>
    </message>
    <message>
        <source>Finish or delete them in the TikTok app.</source>
        <translation>Termínelos o elimínelos en la aplicación TikTok.</translation>
    </message>
    <message>
        <source>The TikTok app that Kalends uses has reached its number of posting people for today.</source>
        <translation>La aplicación de TikTok que usa Kalends alcanzó su número de personas que publican por hoy.</translation>
    </message>
    <message>
        <source>TikTok has banned this account from posting.</source>
        <translation>TikTok ha prohibido publicar a esta cuenta.</translation>
    </message>
    <message>
        <source>Open the TikTok app and see what it says.</source>
        <translation>Abra la aplicación TikTok y vea lo que dice.</translation>
    </message>
    <message>
        <source>TikTok has not audited the app yet: it may only post to private accounts.</source>
        <translation>TikTok aún no ha auditado la aplicación: solo puede publicar en cuentas privadas.</translation>
    </message>
    <message>
        <source>Set the TikTok account to private, or have the app audited.</source>
        <translation>Ponga la cuenta de TikTok en privado, o haga auditar la aplicación.</translation>
    </message>
    <message>
        <source>TikTok does not offer the chosen audience to this account.</source>
        <translation>TikTok no ofrece a esta cuenta el público elegido.</translation>
    </message>
    <message>
        <source>Choose who may see the post again.</source>
        <translation>Elija de nuevo quién puede ver la publicación.</translation>
    </message>
    <message>
        <source>TikTok has not verified that the staging address belongs to the app.</source>
        <translation>TikTok no ha verificado que la dirección de tránsito pertenezca a la aplicación.</translation>
    </message>
    <message>
        <source>Verify the domain of staging/public_base_url in TikTok&apos;s developer portal.</source>
        <translation>Verifique el dominio de staging/public_base_url en el portal de desarrolladores de TikTok.</translation>
    </message>
    <message>
        <source>There were too many calls to TikTok within a minute.</source>
        <translation>Hubo demasiadas llamadas a TikTok en un minuto.</translation>
    </message>
    <message>
        <source>Kalends waits and tries again by itself.</source>
        <translation>Kalends espera y lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>TikTok has a problem of its own.</source>
        <translation>TikTok tiene un problema propio.</translation>
    </message>
    <message>
        <source>TikTok refused with an error that Kalends does not know.</source>
        <translation>TikTok lo rechazó con un error que Kalends no conoce.</translation>
    </message>
    <message>
        <source>TikTok could not read the file&apos;s format.</source>
        <translation>TikTok no pudo leer el formato del archivo.</translation>
    </message>
    <message>
        <source>The clip is too long or too short for this account on TikTok.</source>
        <translation>El clip es demasiado largo o corto para esta cuenta en TikTok.</translation>
    </message>
    <message>
        <source>Cut it, then retry.</source>
        <translation>Córtelo y reintente.</translation>
    </message>
    <message>
        <source>The clip&apos;s frame rate is outside 23 to 60 a second.</source>
        <translation>La frecuencia de fotogramas del clip está fuera de 23 a 60 por segundo.</translation>
    </message>
    <message>
        <source>The picture&apos;s size is outside what TikTok takes.</source>
        <translation>El tamaño de la imagen está fuera de lo que TikTok acepta.</translation>
    </message>
    <message>
        <source>TikTok failed while it processed the post.</source>
        <translation>TikTok falló mientras procesaba la publicación.</translation>
    </message>
    <message>
        <source>TikTok could not fetch the clip from the staging storage.</source>
        <translation>TikTok no pudo obtener el clip del almacenamiento de tránsito.</translation>
    </message>
    <message>
        <source>TikTok could not fetch a picture from the staging storage.</source>
        <translation>TikTok no pudo obtener una imagen del almacenamiento de tránsito.</translation>
    </message>
    <message>
        <source>The post was canceled on TikTok.</source>
        <translation>La publicación se canceló en TikTok.</translation>
    </message>
    <message>
        <source>Retry if it should go out after all.</source>
        <translation>Reintente si aun así debe salir.</translation>
    </message>
    <message>
        <source>The account&apos;s owner removed the app in TikTok while it was posting.</source>
        <translation>El propietario de la cuenta quitó la aplicación en TikTok mientras se publicaba.</translation>
    </message>
    <message>
        <source>TikTok judged the caption as risky.</source>
        <translation>TikTok consideró arriesgado el texto.</translation>
    </message>
    <message>
        <source>TikTok judged the post as spam.</source>
        <translation>TikTok consideró la publicación como spam.</translation>
    </message>
    <message>
        <source>Do not send the same post again.</source>
        <translation>No envíe la misma publicación otra vez.</translation>
    </message>
    <message>
        <source>TikTok refused the post for a reason that Kalends does not know.</source>
        <translation>TikTok rechazó la publicación por un motivo que Kalends no conoce.</translation>
    </message>
</context>
<context>
    <name>TikTokAccount</name>
    <message>
        <source>Link the account again.</source>
        <translation>Vincule la cuenta de nuevo.</translation>
    </message>
    <message>
        <source>Check client key, client secret and scopes of your app in TikTok&apos;s developer portal.</source>
        <translation>Revise la clave de cliente, el secreto de cliente y los permisos de su aplicación en el portal de desarrolladores de TikTok.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in was declined.</source>
        <translation>Se rechazó el inicio de sesión de TikTok.</translation>
    </message>
    <message>
        <source>The link to TikTok was used up, has expired or was revoked.</source>
        <translation>El vínculo con TikTok se agotó, caducó o se revocó.</translation>
    </message>
    <message>
        <source>TikTok says the sign-in request is not as it must be.</source>
        <translation>TikTok dice que la solicitud de inicio de sesión no es como debe ser.</translation>
    </message>
    <message>
        <source>Check that the redirect address is registered exactly so, then link again.</source>
        <translation>Compruebe que la dirección de redirección está registrada exactamente así y vincule de nuevo.</translation>
    </message>
    <message>
        <source>TikTok does not know this client key and secret.</source>
        <translation>TikTok no conoce esta clave de cliente ni este secreto.</translation>
    </message>
    <message>
        <source>The TikTok app is not approved for this.</source>
        <translation>La aplicación de TikTok no está aprobada para esto.</translation>
    </message>
    <message>
        <source>The TikTok app is not approved for a permission that Kalends asks for.</source>
        <translation>La aplicación de TikTok no está aprobada para un permiso que Kalends pide.</translation>
    </message>
    <message>
        <source>TikTok does not support this way of signing in.</source>
        <translation>TikTok no admite esta forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in has a problem of its own.</source>
        <translation>El inicio de sesión de TikTok tiene un problema propio.</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in is not available for a moment.</source>
        <translation>El inicio de sesión de TikTok no está disponible por un momento.</translation>
    </message>
    <message>
        <source>TikTok refused the sign-in with an error that Kalends does not know.</source>
        <translation>TikTok rechazó el inicio de sesión con un error que Kalends no conoce.</translation>
    </message>
</context>
<context>
    <name>kalends::AccountLinker</name>
    <message>
        <source>No %1 app is set up (%2 is empty).</source>
        <translation>No hay ninguna aplicación de %1 configurada (%2 está vacío).</translation>
    </message>
    <message>
        <source>Enter your Meta app&apos;s Instagram app ID in the settings, or paste a token from its dashboard.</source>
        <translation>Escriba en los ajustes el identificador de aplicación de Instagram de su aplicación de Meta, o pegue un token de su panel.</translation>
    </message>
    <message>
        <source>Enter your TikTok app&apos;s client key in the settings.</source>
        <translation>Escriba en los ajustes la clave de cliente de su aplicación de TikTok.</translation>
    </message>
    <message>
        <source>Another link of %1 was started.</source>
        <translation>Se inició otra vinculación de %1.</translation>
    </message>
    <message>
        <source>Nobody came back from %1 within ten minutes.</source>
        <translation>Nadie volvió de %1 en diez minutos.</translation>
    </message>
    <message>
        <source>Start linking again.</source>
        <translation>Empiece de nuevo la vinculación.</translation>
    </message>
    <message>
        <source>Access was not given on %1&apos;s page.</source>
        <translation>No se dio acceso en la página de %1.</translation>
    </message>
    <message>
        <source>%1 ended the sign-in with an error.</source>
        <translation>%1 terminó el inicio de sesión con un error.</translation>
    </message>
    <message>
        <source>Start linking again and allow what Kalends asks for.</source>
        <translation>Empiece de nuevo la vinculación y permita lo que Kalends pide.</translation>
    </message>
    <message>
        <source>This link is over, or is being finished already (%1).</source>
        <translation>Esta vinculación terminó o ya se está completando (%1).</translation>
    </message>
    <message>
        <source>Start linking again if the account is not there.</source>
        <translation>Empiece de nuevo la vinculación si la cuenta no aparece.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in, so it was not used.</source>
        <translation>Esta dirección pertenece a otro inicio de sesión, así que no se usó.</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after the sign-in that was started last.</source>
        <translation>Pegue la dirección que muestra el navegador tras el último inicio de sesión comenzado.</translation>
    </message>
    <message>
        <source>There is no link with the id %1.</source>
        <translation>No hay ninguna vinculación con el identificador %1.</translation>
    </message>
    <message>
        <source>Links are remembered for a while only; start again.</source>
        <translation>Las vinculaciones solo se recuerdan un rato; empiece de nuevo.</translation>
    </message>
    <message>
        <source>%1 has no tokens to paste.</source>
        <translation>%1 no tiene tokens que pegar.</translation>
    </message>
    <message>
        <source>Link it through the browser.</source>
        <translation>Vincúlela con el navegador.</translation>
    </message>
    <message>
        <source>This is not an access token: it is empty, too short or long, or holds spaces.</source>
        <translation>Esto no es un token de acceso: está vacío, es demasiado corto o largo, o contiene espacios.</translation>
    </message>
    <message>
        <source>Copy the whole token from the app&apos;s dashboard (Instagram, API setup, Generate token).</source>
        <translation>Copie el token completo del panel de la aplicación (Instagram, API setup, Generate token).</translation>
    </message>
    <message>
        <source>The account %1 is not linked.</source>
        <translation>La cuenta %1 no está vinculada.</translation>
    </message>
    <message>
        <source>The account is being unlinked already.</source>
        <translation>La cuenta ya se está desvinculando.</translation>
    </message>
    <message>
        <source>Only TikTok has choices to ask for.</source>
        <translation>Solo TikTok tiene opciones que consultar.</translation>
    </message>
    <message>
        <source>TikTok was asked about this account too often just now.</source>
        <translation>Se ha consultado a TikTok por esta cuenta demasiadas veces hace un momento.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Inténtelo de nuevo en %1.</translation>
    </message>
</context>
<context>
    <name>kalends::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>token caducado</translation>
    </message>
    <message>
        <source>access withdrawn</source>
        <translation>acceso retirado</translation>
    </message>
    <message>
        <source>ok · sandbox</source>
        <translation>bien · pruebas</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>access ends %1</source>
        <translation>el acceso termina %1</translation>
    </message>
    <message>
        <source>access until %1</source>
        <translation>acceso hasta %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>publishing is off</source>
        <translation>publicación desactivada</translation>
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
        <translation>Acciones para esta cuenta</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Acciones para %1</translation>
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
        <translation>%1: sin conectar</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Reconectar…</translation>
    </message>
    <message>
        <source>Publish by itself</source>
        <translation>Publicar por sí solo</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Desvincular…</translation>
    </message>
    <message>
        <source>Unlink account</source>
        <translation>Desvincular cuenta</translation>
    </message>
    <message>
        <source>Unlink %1 from %2?</source>
        <translation>¿Desvincular %1 de %2?</translation>
    </message>
    <message>
        <source>Its tokens leave the keychain. Nothing is deleted from the calendar, but posts that are planned for it will not go out until an account is connected again.</source>
        <translation>Sus tokens salen del llavero. No se elimina nada del calendario, pero las publicaciones previstas para ella no saldrán hasta que se conecte de nuevo una cuenta.</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>Reprogramar…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Let it go out</source>
        <translation>Dejar que salga</translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation>Qué tareas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Mostrar todas las publicaciones</translation>
    </message>
    <message>
        <source>Raw facts</source>
        <translation>Datos sin procesar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the raw facts</source>
        <translation>Copiar los datos sin procesar</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Attempts of the chosen job</source>
        <translation>Intentos de la tarea elegida</translation>
    </message>
    <message>
        <source>It may be out already</source>
        <translation>Puede que ya haya salido</translation>
    </message>
    <message>
        <source>Look at the account first. If the post is there and you go on, it goes out twice.</source>
        <translation>Mire antes la cuenta. Si la publicación está allí y continúa, saldrá dos veces.</translation>
    </message>
    <message>
        <source>I looked: it is not there</source>
        <translation>Ya miré: no está</translation>
    </message>
    <message>
        <source>Cancel publishing</source>
        <translation>Cancelar la publicación</translation>
    </message>
    <message>
        <source>Cancel publishing to %1?</source>
        <translation>¿Cancelar la publicación en %1?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>Abrir publicación</translation>
    </message>
    <message>
        <source>Only this post&apos;s jobs</source>
        <translation>Solo las tareas de esta publicación</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Solo «%1»</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation>Programar de nuevo</translation>
    </message>
    <message>
        <source>Cancel publishing…</source>
        <translation>Cancelar la publicación…</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Aún no se ha intentado.</translation>
    </message>
    <message>
        <source>No problems. Nothing needs you here.</source>
        <translation>Sin problemas. Nada requiere su atención aquí.</translation>
    </message>
    <message>
        <source>Nothing is waiting to go out.</source>
        <translation>No hay nada esperando a salir.</translation>
    </message>
    <message>
        <source>Nothing has gone out yet.</source>
        <translation>Aún no ha salido nada.</translation>
    </message>
    <message>
        <source>This post has never been scheduled.</source>
        <translation>Esta publicación nunca se ha programado.</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet. What goes out, and how it went, stands here.</source>
        <translation>Aún no hay nada programado. Lo que sale, y cómo fue, aparece aquí.</translation>
    </message>
    <message>
        <source>The post stays in the calendar and does not go out there. You can schedule it again later.</source>
        <translation>La publicación se queda en el calendario y no sale allí. Puede programarla de nuevo más tarde.</translation>
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
        <translation>Lo que se ve, en una o dos frases</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Alternative text of picture %1</source>
        <translation>Texto alternativo de la imagen %1</translation>
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
        <translation>Lo que muestra la imagen, para quienes no pueden verla.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Alternative text, %1</source>
        <translation>Texto alternativo, %1</translation>
    </message>
    <message>
        <source>%1: what does it show?</source>
        <translation>%1: ¿qué muestra?</translation>
    </message>
</context>
<context>
    <name>kalends::AppPage</name>
    <message>
        <source>Switch your Instagram account to a business or creator account, in the Instagram app.</source>
        <translation>Cambie su cuenta de Instagram a una cuenta de empresa o de creador, en la aplicación de Instagram.</translation>
    </message>
    <message>
        <source>At developers.facebook.com choose My Apps, Create App, and add the product Instagram.</source>
        <translation>En developers.facebook.com elija My Apps, Create App, y añada el producto Instagram.</translation>
    </message>
    <message>
        <source>Under API setup with Instagram login, add your account and press Generate token.</source>
        <translation>En API setup with Instagram login, añada su cuenta y pulse Generate token.</translation>
    </message>
    <message>
        <source>Copy the token and paste it here. It goes into the keychain and is renewed by itself.</source>
        <translation>Copie el token y péguelo aquí. Va al llavero y se renueva por sí solo.</translation>
    </message>
    <message>
        <source>Under API setup with Instagram login, copy the Instagram app ID and the app secret.</source>
        <translation>En API setup with Instagram login, copie el identificador de aplicación de Instagram y el secreto de la aplicación.</translation>
    </message>
    <message>
        <source>Under Business login settings, enter a redirect address, and the same one here.</source>
        <translation>En Business login settings, escriba una dirección de redirección, y la misma aquí.</translation>
    </message>
    <message>
        <source>At developers.tiktok.com choose Manage apps, Connect an app.</source>
        <translation>En developers.tiktok.com elija Manage apps, Connect an app.</translation>
    </message>
    <message>
        <source>Add the products Login Kit and Content Posting API, and turn Direct Post on.</source>
        <translation>Añada los productos Login Kit y Content Posting API, y active Direct Post.</translation>
    </message>
    <message>
        <source>In Login Kit choose Desktop and enter the redirect address http://127.0.0.1:*/callback/</source>
        <translation>En Login Kit elija Desktop y escriba la dirección de redirección http://127.0.0.1:*/callback/</translation>
    </message>
    <message>
        <source>Copy the client key and the client secret. Until TikTok has audited your app, posts are visible to you only.</source>
        <translation>Copie la clave de cliente y el secreto de cliente. Hasta que TikTok haya auditado su aplicación, las publicaciones solo son visibles para usted.</translation>
    </message>
    <message>
        <source>%1 lets programs in only through an app of your own. It is free and takes about ten minutes, once.</source>
        <translation>%1 solo deja entrar programas a través de una aplicación propia. Es gratis y lleva unos diez minutos, una sola vez.</translation>
    </message>
    <message>
        <source>Paste a token (simplest)</source>
        <translation>Pegar un token (lo más sencillo)</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Instagram app secret</source>
        <translation>Secreto de la aplicación de Instagram</translation>
    </message>
    <message>
        <source>TikTok client secret</source>
        <translation>Secreto de cliente de TikTok</translation>
    </message>
</context>
<context>
    <name>kalends::Assistant</name>
    <message>
        <source>To %1, for the model “%2”:</source>
        <translation>A %1, para el modelo «%2»:</translation>
    </message>
    <message>
        <source>• up to four pictures of this post, or three moments of its clip, made small (512 pixels) and without any data about camera or place</source>
        <translation>• hasta cuatro imágenes de esta publicación, o tres momentos de su clip, reducidos (512 píxeles) y sin ningún dato de cámara o lugar</translation>
    </message>
    <message>
        <source>• the words in the files’ names, the month in which the picture was taken, and what you have written for this post</source>
        <translation>• las palabras de los nombres de archivo, el mes en que se tomó la imagen y lo que usted ha escrito para esta publicación</translation>
    </message>
    <message>
        <source>• your last five captions and your usual hashtags</source>
        <translation>• sus últimos cinco textos y sus hashtags habituales</translation>
    </message>
    <message>
        <source>• how you want to sound, from the settings</source>
        <translation>• cómo quiere sonar, según los ajustes</translation>
    </message>
    <message>
        <source>Account names, tokens and the files themselves are not sent. What happens to it there is up to that provider.</source>
        <translation>Los nombres de cuenta, los tokens y los archivos mismos no se envían. Lo que ocurra allí con ello depende de ese proveedor.</translation>
    </message>
    <message>
        <source>• the goals as you wrote them, the channels, and the days and times that were found</source>
        <translation>• los objetivos tal como usted los escribió, los canales y los días y horas que se encontraron</translation>
    </message>
    <message>
        <source>Pictures, account names and tokens are not sent. What happens to it there is up to that provider.</source>
        <translation>Las imágenes, los nombres de cuenta y los tokens no se envían. Lo que ocurra allí con lo enviado depende de ese proveedor.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a model at a host</comment>
        <translation>%1 en %2</translation>
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
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Respuesta perdida</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
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
        <translation>Reprogramar</translation>
    </message>
</context>
<context>
    <name>kalends::AttentionModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sin hora</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month as QLocale formats them</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>kalends::AudienceBox</name>
    <message>
        <source>Who can view this post</source>
        <translation>Quién puede ver esta publicación</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>“%1” is not offered any more. Choose again.</source>
        <translation>«%1» ya no se ofrece. Elija de nuevo.</translation>
    </message>
    <message>
        <source>TikTok wants you to choose; nothing is chosen for you.</source>
        <translation>TikTok quiere que usted elija; no se elige nada por usted.</translation>
    </message>
</context>
<context>
    <name>kalends::BackPlan</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>“%1” is due %2 and has no picture or clip yet.</source>
        <translation>«%1» está previsto %2 y aún no tiene imagen ni clip.</translation>
    </message>
    <message>
        <source>“%1” has its time %2, but is still a draft.</source>
        <translation>«%1» tiene su hora %2, pero aún es un borrador.</translation>
    </message>
    <message>
        <source>“%1” is due %2 and cannot go out: %3.</source>
        <translation>«%1» está previsto %2 y no puede salir: %3.</translation>
    </message>
</context>
<context>
    <name>kalends::BackupDoor</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Let posts go</source>
        <translation>Dejar que salgan publicaciones</translation>
    </message>
    <message numerus="yes">
        <source>Let %n post(s) go that wait since the restore?</source>
        <translation>
            <numerusform>¿Dejar que salga %n publicación que espera desde la restauración?</numerusform>
            <numerusform>¿Dejar que salgan %n publicaciones que esperan desde la restauración?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out at their times. Those whose time is over go out now, one after the other: give them another time first where you do not want that.</source>
        <translation>Salen a su hora. Aquellas cuya hora ya pasó salen ahora, una tras otra: si no lo quiere así, deles antes otra hora.</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Dejar que salgan</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) go on.</source>
        <translation>
            <numerusform>%n publicación sigue adelante.</numerusform>
            <numerusform>%n publicaciones siguen adelante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Copies of your plan: posts, words, times and what went out. One is made every day; seven days and four weeks are kept. Pictures, clips, settings and passwords are not in them.</source>
        <translation>Copias de su plan: publicaciones, textos, horas y lo que salió. Se hace una cada día; se conservan siete días y cuatro semanas. No contienen imágenes, clips, ajustes ni contraseñas.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Copies of the plan</source>
        <translation>Copias del plan</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Make a backup now</source>
        <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Copies the plan as it is into the profile.</source>
        <translation>Copia el plan, tal como está, en el perfil.</translation>
    </message>
    <message>
        <source>Make one &amp;elsewhere…</source>
        <translation>Hacer una en &amp;otro lugar…</translation>
    </message>
    <message>
        <source>Copies the plan to a place of your choice.</source>
        <translation>Copia el plan en un lugar que usted elija.</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>Otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Looks at a copy that lies elsewhere.</source>
        <translation>Mira una copia que está en otro lugar.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Reads the copy from end to end once more.</source>
        <translation>Lee una vez más la copia de principio a fin.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Opens the folder that the copy lies in.</source>
        <translation>Abre la carpeta en la que está la copia.</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made by itself within a minute of the start.</source>
        <translation>Aún no hay ninguna copia. La primera se hace por sí sola en el primer minuto tras el inicio.</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>leyéndose…</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Se hizo y se comprobó una copia de seguridad.</translation>
    </message>
    <message>
        <source>A backup was made and checked: %1.</source>
        <translation>Se hizo y se comprobó una copia de seguridad: %1.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>Copias de seguridad (*.sqlite3)</translation>
    </message>
    <message>
        <source>Look at a backup</source>
        <translation>Ver una copia de seguridad</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>kalends::CalendarView</name>
    <message numerus="yes">
        <source>%n file(s) to the drafts</source>
        <translation>
            <numerusform>%n archivo a los borradores</numerusform>
            <numerusform>%n archivos a los borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1</source>
        <translation>
            <numerusform>%n archivo: %1</numerusform>
            <numerusform>%n archivos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>There is no file among what was dropped.</source>
        <translation>No hay ningún archivo entre lo que se soltó.</translation>
    </message>
</context>
<context>
    <name>kalends::CaptionEdit</name>
    <message>
        <source>That was more than fits: a text can have %1 characters here, so the end was left out.</source>
        <translation>Era más de lo que cabe: aquí un texto puede tener %1 caracteres, así que se omitió el final.</translation>
    </message>
    <message>
        <source>Tags that you have used</source>
        <translation>Hashtags que ha usado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking for better words…</source>
        <translation>Buscando mejores palabras…</translation>
    </message>
    <message>
        <source>No better words found</source>
        <translation>No se encontraron mejores palabras</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Añadir «%1» a mis palabras</translation>
    </message>
</context>
<context>
    <name>kalends::CaptionField</name>
    <message>
        <source>Insert an emoji</source>
        <translation>Insertar un emoji</translation>
    </message>
    <message>
        <source>Insert an emoji (%1)</source>
        <translation>Insertar un emoji (%1)</translation>
    </message>
</context>
<context>
    <name>kalends::CheckLine</name>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
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
        <translation>Credenciales de la aplicación</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>Se puede contactar con %1</translation>
    </message>
    <message>
        <source>%1 knows you</source>
        <translation>%1 le conoce</translation>
    </message>
    <message>
        <source>Permission to publish</source>
        <translation>Permiso para publicar</translation>
    </message>
    <message>
        <source>A professional account</source>
        <translation>Una cuenta profesional</translation>
    </message>
    <message>
        <source>An account that may post</source>
        <translation>Una cuenta que puede publicar</translation>
    </message>
    <message>
        <source>Address of the log-in page</source>
        <translation>Dirección de la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Address that the browser ended on</source>
        <translation>Dirección en la que terminó el navegador</translation>
    </message>
    <message>
        <source>Paste the address that the browser ended on</source>
        <translation>Pegue la dirección en la que terminó el navegador</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>El token</translation>
    </message>
    <message>
        <source>Your browser is open: log in, say yes, and come back. This goes on by itself.</source>
        <translation>Su navegador está abierto: inicie sesión, acepte y vuelva. Esto continúa por sí solo.</translation>
    </message>
    <message>
        <source>Your browser is open: log in and say yes. Then copy the address of the page that it ended on, even if that page shows an error, and paste it here.</source>
        <translation>Su navegador está abierto: inicie sesión y acepte. Después copie la dirección de la página en la que terminó, aunque esa página muestre un error, y péguela aquí.</translation>
    </message>
</context>
<context>
    <name>kalends::Coach</name>
    <message>
        <source>Drop a picture on a day</source>
        <translation>Suelte una imagen en un día</translation>
    </message>
    <message>
        <source>Drag one of these onto a day, or press Enter on it to put it on today. Files from your own folders go the same way.</source>
        <translation>Arrastre uno de estos ejemplos a un día, o pulse Intro sobre él para ponerlo en hoy. Los archivos de sus propias carpetas se ponen igual.</translation>
    </message>
    <message>
        <source>Put one on today</source>
        <translation>Poner uno en hoy</translation>
    </message>
    <message>
        <source>There it is, as a draft: it goes nowhere until you schedule it.</source>
        <translation>Ahí está, como borrador: no sale a ninguna parte hasta que usted lo programe.</translation>
    </message>
    <message>
        <source>See what was drafted</source>
        <translation>Vea lo que se redactó</translation>
    </message>
    <message>
        <source>Caption and hashtags are written while you look elsewhere. Open the post: ✦ marks what nobody has looked at yet.</source>
        <translation>El texto y los hashtags se escriben mientras usted mira a otra parte. Abra la publicación: ✦ marca lo que nadie ha mirado todavía.</translation>
    </message>
    <message>
        <source>Drafted. What you type yourself is never overwritten.</source>
        <translation>Redactado. Lo que usted escribe nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>“%1” What you type yourself is never overwritten.</source>
        <translation>«%1» Lo que usted escribe nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>Drag a post to another day</source>
        <translation>Arrastre una publicación a otro día</translation>
    </message>
    <message>
        <source>Any post that is not out yet. With the keyboard: arrows to reach it, Alt and an arrow to move it.</source>
        <translation>Cualquiera que aún no haya salido. Con el teclado: las flechas para llegar a ella, Alt y una flecha para moverla.</translation>
    </message>
    <message>
        <source>Moved, and saved the moment you let go.</source>
        <translation>Movida, y guardada en cuanto la soltó.</translation>
    </message>
    <message>
        <source>Shift many at once</source>
        <translation>Desplace varias a la vez</translation>
    </message>
    <message>
        <source>Select several with Ctrl and a click, or all with %1. Then Entry, Shift…, or %2.</source>
        <translation>Seleccione varias con Ctrl y un clic, o todas con %1. Después Entrada, Desplazar…, o %2.</translation>
    </message>
    <message>
        <source>And all are back. Every change to the plan can be taken back.</source>
        <translation>Y todas han vuelto. Cualquier cambio del plan se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts moved together. Take them back with %1, in one step.</source>
        <translation>
            <numerusform>%n publicación se movió. Devuélvala a su sitio con %1, en un solo paso.</numerusform>
            <numerusform>%n publicaciones se movieron juntas. Devuélvalas a su sitio con %1, en un solo paso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is staged</source>
        <translation>El archivo está preparado</translation>
    </message>
    <message>
        <source>%1 is told what comes</source>
        <comment>a platform</comment>
        <translation>Se avisa a %1 de lo que viene</translation>
    </message>
    <message>
        <source>%1 has taken it</source>
        <comment>a platform</comment>
        <translation>%1 lo ha aceptado</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Connect an account first: Accounts, Connect.</source>
        <translation>Conecte antes una cuenta: Cuentas, Conectar.</translation>
    </message>
    <message>
        <source>Watch a post go out</source>
        <translation>Vea salir una publicación</translation>
    </message>
    <message>
        <source>A post goes out by itself at its time. Make one whose time is now, and see what happens on the way.</source>
        <translation>Una publicación sale por sí sola a su hora. Haga una cuya hora sea ahora y vea qué ocurre por el camino.</translation>
    </message>
    <message>
        <source>A post goes out by itself at its time. Let the time of “%1” be now, and see what happens on the way.</source>
        <translation>Una publicación sale por sí sola a su hora. Haga que la hora de «%1» sea ahora y vea qué ocurre por el camino.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>En camino…</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>Dejar que salga ahora</translation>
    </message>
    <message>
        <source>Out, once. Each step is written down before it is taken, so that nothing goes out twice.</source>
        <translation>Salió, una sola vez. Cada paso se anota antes de darlo, para que nada salga dos veces.</translation>
    </message>
    <message>
        <source>Break the sign-in</source>
        <translation>Rompa el inicio de sesión</translation>
    </message>
    <message>
        <source>%1 has taken its permission back and tells nobody. The next post is about to find out.</source>
        <comment>a platform</comment>
        <translation>%1 ha retirado su permiso y no se lo dice a nadie. La próxima publicación está a punto de descubrirlo.</translation>
    </message>
    <message>
        <source>Passwords change, permissions are taken back. Let the sandbox’s %1 forget you, and send a post: see where the reason shows.</source>
        <comment>a platform</comment>
        <translation>Las contraseñas cambian, los permisos se retiran. Haga que el %1 del entorno de pruebas le olvide y envíe una publicación: vea dónde aparece el motivo.</translation>
    </message>
    <message>
        <source>Finding out…</source>
        <translation>Descubriéndolo…</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Romperlo</translation>
    </message>
    <message>
        <source>Every post for %1 wears the struck-through key now, the account says why, and they wait.</source>
        <comment>a platform</comment>
        <translation>Todas las publicaciones para %1 llevan ahora la llave tachada, la cuenta dice por qué, y ellas esperan.</translation>
    </message>
    <message>
        <source>And mend it</source>
        <translation>Y arréglelo</translation>
    </message>
    <message>
        <source>Copy a fresh token, press Reconnect on the account’s card, and choose to paste a token. Or sign in with the browser and say Allow.</source>
        <translation>Copie un token nuevo, pulse Reconectar en la tarjeta de la cuenta y elija pegar un token. O inicie sesión con el navegador y pulse Allow.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy a token</source>
        <translation>Copiar un token</translation>
    </message>
    <message>
        <source>Press Reconnect on the account’s card, sign in with the browser, and say Allow.</source>
        <translation>Pulse Reconectar en la tarjeta de la cuenta, inicie sesión con el navegador y pulse Allow.</translation>
    </message>
    <message>
        <source>Mended. What waited for %1 goes out by itself, and the rest is ready again.</source>
        <comment>a platform</comment>
        <translation>Arreglado. Lo que esperaba a %1 sale por sí solo, y lo demás vuelve a estar listo.</translation>
    </message>
    <message>
        <source>New here? Take the tour</source>
        <translation>¿Primera vez aquí? Haga la visita guiada</translation>
    </message>
    <message>
        <source>Seven small steps on this sandbox, about three minutes: from a picture on a day to a post that is out, and what happens when something breaks. You find it later under Help.</source>
        <translation>Siete pequeños pasos en este entorno de pruebas, unos tres minutos: desde una imagen en un día hasta una publicación que ya salió, y lo que ocurre cuando algo se rompe. Más tarde encontrará la visita en Ayuda.</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Empezar la visita</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation>Eso ha sido todo</translation>
    </message>
    <message>
        <source>Go on playing: nothing here leaves this computer. For real accounts start Kalends without the sandbox; the guide (%1) spells out every click.</source>
        <translation>Siga jugando: nada de aquí sale de este equipo. Para cuentas reales, inicie Kalends sin el entorno de pruebas; la guía (%1) detalla cada clic.</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>Omitir paso</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Terminar la visita</translation>
    </message>
</context>
<context>
    <name>kalends::CoachPanel</name>
    <message>
        <source>Guided tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
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
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: aún no</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
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
        <translation>Nueva publicación</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Editar publicación</translation>
    </message>
    <message>
        <source>the caption</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>pictures and clips</source>
        <translation>imágenes y clips</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>la hora</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>las etiquetas</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>adónde va</translation>
    </message>
    <message>
        <source>something for %1</source>
        <translation>algo para %1</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicación</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDialog::Private</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What the post says, and where</source>
        <translation>Qué dice la publicación, y dónde</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Común</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>How the post will look in the app</source>
        <translation>Cómo se verá la publicación en la aplicación</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>Aún se están leyendo archivos.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>changed, not saved yet</source>
        <translation>cambiado, aún sin guardar</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>reading files…</source>
        <translation>leyendo archivos…</translation>
    </message>
    <message>
        <source>drafting…</source>
        <translation>redactando…</translation>
    </message>
    <message>
        <source>This post went out as it was planned while you were changing it.</source>
        <translation>Esta publicación salió como estaba prevista mientras usted la cambiaba.</translation>
    </message>
    <message>
        <source>Keep my changes as a new post</source>
        <translation>Conservar mis cambios como publicación nueva</translation>
    </message>
    <message>
        <source>Choose where to post it first.</source>
        <translation>Elija antes dónde publicarla.</translation>
    </message>
    <message>
        <source>Choose a time first.</source>
        <translation>Elija antes una hora.</translation>
    </message>
    <message>
        <source>Choose a time zone that exists first.</source>
        <translation>Elija antes una zona horaria que exista.</translation>
    </message>
    <message>
        <source>Choose a time that is still ahead.</source>
        <translation>Elija una hora aún futura.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else changed this post too: %1.</source>
        <translation>Mientras tanto, otra persona también cambió esta publicación: %1.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar los míos</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar los otros</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>&lt;b&gt;Save your changes?&lt;/b&gt;</source>
        <translation>&lt;b&gt;¿Guardar los cambios?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>This post is planned. Without them it goes out as it was.</source>
        <translation>Esta publicación está planificada. Sin ellos sale como estaba.</translation>
    </message>
    <message>
        <source>They could not be stored yet.</source>
        <translation>Aún no se pudieron guardar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDoor</name>
    <message>
        <source>Kalends ended while you were writing this. Nothing is lost: here are your words.</source>
        <translation>Kalends se cerró mientras usted escribía esto. No se ha perdido nada: aquí está su texto.</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerFooter</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Back to &amp;draft</source>
        <translation>Volver a &amp;borrador</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>Mostrar &amp;actividad</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publicar ahora</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Duplicate as new</source>
        <translation>Duplicar como nueva</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Use the suggested time %1</source>
        <translation>Usar la hora sugerida %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Guardar y siguiente</translation>
    </message>
    <message>
        <source>Schedule and next</source>
        <translation>Programar y siguiente</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Sugerencia: %1</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerSession</name>
    <message>
        <source>The post was not saved.</source>
        <translation>La publicación no se guardó.</translation>
    </message>
    <message>
        <source>This post was deleted meanwhile.</source>
        <translation>Esta publicación se eliminó mientras tanto.</translation>
    </message>
    <message>
        <source>Save it to keep your words as a new post.</source>
        <translation>Guárdela para conservar su texto como publicación nueva.</translation>
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
        <translation>Su aplicación</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Staging storage</source>
        <translation>Almacenamiento de tránsito</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Omitir por ahora</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>This is not an access token: it is too short or holds spaces.</source>
        <translation>Esto no es un token de acceso: es demasiado corto o contiene espacios.</translation>
    </message>
    <message>
        <source>Go back and copy the whole token from your app&apos;s dashboard.</source>
        <translation>Vuelva atrás y copie el token completo del panel de su aplicación.</translation>
    </message>
    <message>
        <source>The Instagram app ID is missing.</source>
        <translation>Falta el identificador de aplicación de Instagram.</translation>
    </message>
    <message>
        <source>The client key is missing.</source>
        <translation>Falta la clave de cliente.</translation>
    </message>
    <message>
        <source>Go back and enter it.</source>
        <translation>Vuelva atrás y escríbala.</translation>
    </message>
    <message>
        <source>The redirect address is missing.</source>
        <translation>Falta la dirección de redirección.</translation>
    </message>
    <message>
        <source>Go back and enter the one from your app&apos;s settings.</source>
        <translation>Vuelva atrás y escriba la de los ajustes de su aplicación.</translation>
    </message>
    <message>
        <source>The app&apos;s secret is missing.</source>
        <translation>Falta el secreto de la aplicación.</translation>
    </message>
    <message>
        <source>Go back and enter it; it is kept in the keychain.</source>
        <translation>Vuelva atrás y escríbalo; se guarda en el llavero.</translation>
    </message>
    <message>
        <source>The browser did not open. Copy the address below into it.</source>
        <translation>El navegador no se abrió. Copie en él la dirección de abajo.</translation>
    </message>
    <message>
        <source>The log-in ended without an answer.</source>
        <translation>El inicio de sesión terminó sin respuesta.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Every click of this page, in the guide</source>
        <translation>Cada clic de esta página, en la guía</translation>
    </message>
</context>
<context>
    <name>kalends::ConsentBox</name>
    <message>
        <source>I agree: post this to TikTok</source>
        <translation>Acepto: publicar esto en TikTok</translation>
    </message>
    <message>
        <source>After it is posted, TikTok may take a few minutes to process it before it shows on your profile.</source>
        <translation>Tras publicarla, TikTok puede tardar unos minutos en procesarla antes de que aparezca en su perfil.</translation>
    </message>
    <message>
        <source>Nothing is sent to TikTok without it. It is asked again whenever the words, the choices or the media change.</source>
        <translation>Sin ello no se envía nada a TikTok. Se vuelve a pedir cada vez que cambian el texto, las opciones o los medios.</translation>
    </message>
</context>
<context>
    <name>kalends::ConsentPage</name>
    <message>
        <source>Kalends can publish what you have planned by itself, at its time, as long as it runs. Each post goes out once, or Kalends says clearly why it did not.</source>
        <translation>Kalends puede publicar por sí solo lo que usted ha planificado, a su hora, mientras esté en marcha. Cada publicación sale una sola vez, o Kalends dice claramente por qué no salió.</translation>
    </message>
    <message>
        <source>Yes, publish planned posts to %1 by itself</source>
        <translation>Sí, publicar por sí solo en %1 las publicaciones planificadas</translation>
    </message>
    <message>
        <source>Off: nothing is sent, and planned posts wait. You can turn this on and off at any time in the account&apos;s menu; nothing is lost.</source>
        <translation>Desactivado: no se envía nada y las publicaciones planificadas esperan. Se puede activar y desactivar en cualquier momento en el menú de la cuenta; no se pierde nada.</translation>
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
        <translation>Una publicación</translation>
    </message>
    <message>
        <source>A carousel</source>
        <translation>Un carrusel</translation>
    </message>
    <message>
        <source>A reel</source>
        <translation>Un reel</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>Una historia</translation>
    </message>
    <message>
        <source>A TikTok video</source>
        <translation>Un vídeo de TikTok</translation>
    </message>
    <message>
        <source>A TikTok photo post</source>
        <translation>Una publicación de fotos de TikTok</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 takes %2 pictures or clips; this one has %3.</source>
        <translation>%1 admite %2 imágenes o clips; aquí hay %3.</translation>
    </message>
    <message>
        <source>%1 needs a picture or a clip.</source>
        <translation>%1 necesita una imagen o un clip.</translation>
    </message>
    <message>
        <source>The file “%1” is gone from the library or has changed.</source>
        <translation>El archivo «%1» ya no está en la biblioteca o ha cambiado.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 takes up to %4.</source>
        <translation>%1: %2 caracteres; %3 admite hasta %4.</translation>
    </message>
    <message>
        <source>%1 has %2 hashtags; %3 takes up to %4.</source>
        <translation>%1: %2 hashtags; %3 admite hasta %4.</translation>
    </message>
    <message>
        <source>A story cannot have a first comment.</source>
        <translation>Una historia no puede tener primer comentario.</translation>
    </message>
    <message>
        <source>The caption</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>The caption mentions %1 accounts; Instagram takes up to %2.</source>
        <translation>El texto menciona %1 cuentas; Instagram admite hasta %2.</translation>
    </message>
    <message>
        <source>The first comment</source>
        <translation>El primer comentario</translation>
    </message>
    <message>
        <source>The alternative text %1</source>
        <translation>El texto alternativo %1</translation>
    </message>
    <message>
        <source>%1 is tagged on picture %2, but there are %3.</source>
        <translation>%1 tiene una etiqueta en la imagen %2, pero hay %3.</translation>
    </message>
    <message>
        <source>The place of the tag %1 is outside the picture.</source>
        <translation>El lugar de la etiqueta %1 está fuera de la imagen.</translation>
    </message>
    <message>
        <source>%1 is tagged on a clip of a carousel; only its pictures take tags.</source>
        <translation>%1 tiene una etiqueta en un clip de un carrusel; solo sus imágenes admiten etiquetas.</translation>
    </message>
    <message>
        <source>The tag %1 needs a place on the picture.</source>
        <translation>La etiqueta %1 necesita un lugar en la imagen.</translation>
    </message>
    <message>
        <source>The tag %1 has a place, but tags on a reel have none.</source>
        <translation>La etiqueta %1 tiene un lugar, pero las de un reel no lo tienen.</translation>
    </message>
    <message>
        <source>%1 people are tagged; Instagram takes up to %2.</source>
        <translation>Hay %1 personas etiquetadas; Instagram admite hasta %2.</translation>
    </message>
    <message>
        <source>A location cannot be sent with this login; remove it.</source>
        <translation>Con este inicio de sesión no se puede enviar una ubicación; quítela.</translation>
    </message>
    <message>
        <source>Collaborators cannot be sent with this login; remove them.</source>
        <translation>Con este inicio de sesión no se pueden enviar colaboradores; quítelos.</translation>
    </message>
    <message>
        <source>TikTok takes either one clip or photos; this post has both.</source>
        <translation>TikTok admite un clip o fotos; esta publicación tiene ambas cosas.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>El título</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>La descripción</translation>
    </message>
    <message>
        <source>Who may see the TikTok post is not chosen yet.</source>
        <translation>Aún no se ha elegido quién puede ver la publicación de TikTok.</translation>
    </message>
    <message>
        <source>Branded content cannot be visible to you alone.</source>
        <translation>El contenido de marca no puede ser visible solo para usted.</translation>
    </message>
    <message>
        <source>Your express agreement to post this to TikTok is still missing.</source>
        <translation>Aún falta su acuerdo expreso para publicar esto en TikTok.</translation>
    </message>
    <message>
        <source>Photo posts cannot allow duets.</source>
        <translation>Las publicaciones de fotos no pueden permitir dúos.</translation>
    </message>
    <message>
        <source>Photo posts cannot allow stitches.</source>
        <translation>Las publicaciones de fotos no pueden permitir pegar.</translation>
    </message>
    <message>
        <source>Photo %1 is to be the cover, but there are %2.</source>
        <translation>La foto %1 debe ser la portada, pero hay %2.</translation>
    </message>
    <message>
        <source>The cover is taken at %1 s, but the clip lasts %2 s.</source>
        <translation>La portada se toma en %1 s, pero el clip dura %2 s.</translation>
    </message>
    <message>
        <source>The disclosure is on, but not whether the post promotes you, a third party, or both.</source>
        <translation>La divulgación está activada, pero no se indica si la publicación le promociona a usted, a un tercero o a ambos.</translation>
    </message>
</context>
<context>
    <name>kalends::CoverPanel</name>
    <message>
        <source>Cover frame</source>
        <translation>Fotograma de portada</translation>
    </message>
    <message>
        <source>No own cover</source>
        <translation>Sin portada propia</translation>
    </message>
    <message>
        <source>The cover is the frame at</source>
        <translation>La portada es el fotograma en</translation>
    </message>
    <message>
        <source>The platform takes the first frame</source>
        <translation>La plataforma toma el primer fotograma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
</context>
<context>
    <name>kalends::CreatorCard</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Ask TikTok again what this account may post</source>
        <translation>Preguntar de nuevo a TikTok qué puede publicar esta cuenta</translation>
    </message>
    <message>
        <source>No TikTok account</source>
        <translation>Ninguna cuenta de TikTok</translation>
    </message>
    <message>
        <source>Link one: TikTok then says who may view the post and what it may allow.</source>
        <translation>Vincule una: TikTok dice entonces quién puede ver la publicación y qué puede permitir.</translation>
    </message>
    <message>
        <source>Asking TikTok what this account may post…</source>
        <translation>Preguntando a TikTok qué puede publicar esta cuenta…</translation>
    </message>
    <message>
        <source>Link TikTok…</source>
        <translation>Vincular TikTok…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Posts as %1</source>
        <translation>Publica como %1</translation>
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
        <translation>Libre</translation>
    </message>
</context>
<context>
    <name>kalends::CropPanel</name>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Also for the other channel</source>
        <translation>También para el otro canal</translation>
    </message>
    <message>
        <source>The whole picture, not turned</source>
        <translation>La imagen entera, sin girar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Also for %1</source>
        <translation>También para %1</translation>
    </message>
    <message>
        <source>%1 does not take this shape.</source>
        <translation>%1 no admite este formato.</translation>
    </message>
</context>
<context>
    <name>kalends::CropView</name>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift they resize it, plus and minus zoom.</source>
        <translation>Las flechas lo mueven, con Mayús cambian su tamaño, más y menos amplían y reducen.</translation>
    </message>
</context>
<context>
    <name>kalends::DraftMark</name>
    <message>
        <source>Drafted, not accepted yet.</source>
        <translation>Redactado, aún sin aceptar.</translation>
    </message>
    <message>
        <source>Drafted offline, from templates and your earlier posts.</source>
        <translation>Redactado sin conexión, a partir de plantillas y de sus publicaciones anteriores.</translation>
    </message>
    <message>
        <source>Drafted by the assistant.</source>
        <translation>Redactado por el asistente.</translation>
    </message>
    <message>
        <source>Drafted by the assistant (%1).</source>
        <translation>Redactado por el asistente (%1).</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>redactado</translation>
    </message>
    <message>
        <source>Accept the drafted words</source>
        <translation>Aceptar el texto redactado</translation>
    </message>
    <message>
        <source>Click to accept it as it is; editing accepts it too.</source>
        <translation>Haga clic para aceptarlo tal cual; editarlo también lo acepta.</translation>
    </message>
</context>
<context>
    <name>kalends::DraftsShelf</name>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Drafts · %1</source>
        <comment>the heading of the shelf; %1 is a number</comment>
        <translation>Borradores · %1</translation>
    </message>
    <message>
        <source>Only drafts can go to the shelf. Unschedule this post first.</source>
        <translation>Solo los borradores pueden ir al estante. Quite antes esta publicación de la programación.</translation>
    </message>
    <message>
        <source>Only drafts can go to the shelf. Unschedule these posts first.</source>
        <translation>Solo los borradores pueden ir al estante. Quite antes estas publicaciones de la programación.</translation>
    </message>
    <message>
        <source>Ideas without a date live here. Drop photos or clips, or drag a draft in.</source>
        <translation>Aquí viven las ideas sin fecha. Suelte fotos o clips, o arrastre un borrador.</translation>
    </message>
    <message>
        <source>No draft matches the search and filter.</source>
        <translation>Ningún borrador coincide con la búsqueda y el filtro.</translation>
    </message>
</context>
<context>
    <name>kalends::EmojiPicker</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Caritas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animales y naturaleza</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viajes y lugares</translation>
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
        <translation>Banderas</translation>
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
        <translation>Aún no se ha usado ninguno.</translation>
    </message>
    <message>
        <source>No emoji of that name.</source>
        <translation>Ningún emoji con ese nombre.</translation>
    </message>
</context>
<context>
    <name>kalends::EmptyHint</name>
    <message>
        <source>Your plan begins here</source>
        <translation>Su plan empieza aquí</translation>
    </message>
    <message>
        <source>Drop pictures or clips on a day: each becomes a post.
Double-click a day, or press %1, to write one.
Drag posts to move them; Ctrl+Z takes anything back.</source>
        <translation>Suelte imágenes o clips en un día: cada uno se convierte en una publicación.
Haga doble clic en un día, o pulse %1, para escribir una.
Arrastre las publicaciones para moverlas; Ctrl+Z deshace cualquier cosa.</translation>
    </message>
</context>
<context>
    <name>kalends::ExampleButton</name>
    <message>
        <source>Drag it onto a day, or press Enter to put it on today.</source>
        <translation>Arrástrelo a un día, o pulse Intro para ponerlo en hoy.</translation>
    </message>
</context>
<context>
    <name>kalends::Exchange</name>
    <message>
        <source>The first row lacks the column %1.</source>
        <translation>A la primera fila le falta la columna %1.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>it has %1 cells, the header %2</source>
        <translation>tiene %1 celdas, la cabecera %2</translation>
    </message>
    <message>
        <source>“%1” is neither ig nor tiktok</source>
        <translation>«%1» no es ig ni tiktok</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Its first row reads %1.</source>
        <translation>Su primera fila dice %1.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>El archivo tiene más de %1 filas.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divídalo.</translation>
    </message>
    <message>
        <source>Row %1: there is text behind a closing quote.</source>
        <translation>Fila %1: hay texto tras una comilla de cierre.</translation>
    </message>
    <message>
        <source>Double the quotes that belong to the text.</source>
        <translation>Duplique las comillas que pertenecen al texto.</translation>
    </message>
    <message>
        <source>Row %1: a quote is opened and never closed.</source>
        <translation>Fila %1: se abre una comilla y nunca se cierra.</translation>
    </message>
    <message>
        <source>Close it, or double it if it belongs to the text.</source>
        <translation>Ciérrela, o duplíquela si pertenece al texto.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>Guárdelo como CSV UTF-8.</translation>
    </message>
    <message>
        <source>The entry %1 is in the plan already.</source>
        <translation>La entrada %1 ya está en el plan.</translation>
    </message>
    <message>
        <source>Take its row out of the file, or delete the entry first.</source>
        <translation>Quite su fila del archivo, o elimine antes la entrada.</translation>
    </message>
    <message>
        <source>The entry %1 was deleted here, so it comes back under a new id.</source>
        <translation>La entrada %1 se eliminó aquí, así que vuelve con un identificador nuevo.</translation>
    </message>
    <message>
        <source>So it became a draft.</source>
        <translation>Así que se convirtió en borrador.</translation>
    </message>
    <message>
        <source>media: “%1” is neither in the library nor a file that can be read.</source>
        <translation>medios: «%1» no está en la biblioteca ni es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>Give an id or SHA-256 of the library, or a file beside the one imported.</source>
        <translation>Indique un identificador o SHA-256 de la biblioteca, o un archivo junto al importado.</translation>
    </message>
    <message>
        <source>“%1” is not in this library.</source>
        <translation>«%1» no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>Add the file; the entries that use it find it then.</source>
        <translation>Añada el archivo; las entradas que lo usan lo encontrarán entonces.</translation>
    </message>
    <message>
        <source>Import of %1 posts</source>
        <translation>Importación de %1 publicaciones</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: %2.</source>
        <translation>No se puede importar «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>No se puede escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room for it.</source>
        <translation>Elija una carpeta en la que pueda escribir, con espacio suficiente.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe tal archivo</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>“%1” does not say what it is.</source>
        <translation>«%1» no dice qué es.</translation>
    </message>
    <message>
        <source>Its name ends in .csv, .ics or .json.</source>
        <translation>Su nombre termina en .csv, .ics o .json.</translation>
    </message>
    <message>
        <source>It is not said whether this is CSV, ICS or JSON.</source>
        <translation>No se dice si esto es CSV, ICS o JSON.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>The event has no start (DTSTART) that can be read.</source>
        <translation>El evento no tiene un inicio (DTSTART) que se pueda leer.</translation>
    </message>
    <message>
        <source>The event lasts a day and has no time, so 09:00 was taken.</source>
        <translation>El evento dura un día y no tiene hora, así que se tomaron las 09:00.</translation>
    </message>
    <message>
        <source>The event&apos;s start is not a date and time.</source>
        <translation>El inicio del evento no es una fecha con hora.</translation>
    </message>
    <message>
        <source>The event&apos;s time zone “%1” is not known.</source>
        <translation>No se conoce la zona horaria «%1» del evento.</translation>
    </message>
    <message>
        <source>“%1” is neither ig nor tiktok.</source>
        <translation>«%1» no es ig ni tiktok.</translation>
    </message>
    <message>
        <source>The event repeats; only its first time was taken.</source>
        <translation>El evento se repite; solo se tomó su primera vez.</translation>
    </message>
    <message>
        <source>The file is not a calendar in iCalendar format (UTF-8).</source>
        <translation>El archivo no es un calendario en formato iCalendar (UTF-8).</translation>
    </message>
    <message>
        <source>It starts with BEGIN:VCALENDAR.</source>
        <translation>Empieza por BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>The calendar has more than %1 events.</source>
        <translation>El calendario tiene más de %1 eventos.</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nombre de archivo</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation>El archivo no es JSON: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>The file is JSON, but not an exported plan.</source>
        <translation>El archivo es JSON, pero no un plan exportado.</translation>
    </message>
    <message>
        <source>Its format member reads “%1”.</source>
        <translation>Su miembro format dice «%1».</translation>
    </message>
    <message>
        <source>The plan was exported by a newer version of the program.</source>
        <translation>El plan lo exportó una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation>Actualice esta.</translation>
    </message>
    <message>
        <source>The file has %1 entries; at most %2 are taken.</source>
        <translation>El archivo tiene %1 entradas; se aceptan como máximo %2.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>El archivo no tiene ninguna columna «%1».</translation>
    </message>
    <message>
        <source>Its columns: %1.</source>
        <translation>Sus columnas: %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a column can hold.</source>
        <translation>«%1» no es nada que una columna pueda contener.</translation>
    </message>
    <message>
        <source>A column can be %1, or a field such as ig.first_comment.</source>
        <translation>Una columna puede ser %1, o un campo como ig.first_comment.</translation>
    </message>
    <message>
        <source>It reads %1, or map the columns by hand.</source>
        <translation>Se leen %1, o asigne las columnas a mano.</translation>
    </message>
    <message>
        <source>The columns are none of Kalends, Buffer, Later or Metricool.</source>
        <translation>Las columnas no son de Kalends, Buffer, Later ni Metricool.</translation>
    </message>
    <message>
        <source>Say which column is what, such as “%1” = caption.</source>
        <translation>Indique qué es cada columna, por ejemplo «%1» = caption.</translation>
    </message>
    <message>
        <source>No column holds a caption or media.</source>
        <translation>Ninguna columna contiene texto ni medios.</translation>
    </message>
    <message>
        <source>Map one of them.</source>
        <translation>Asigne una de ellas.</translation>
    </message>
    <message>
        <source>The time is there twice: as scheduled_at and as date and time.</source>
        <translation>La hora está dos veces: como scheduled_at y como fecha y hora.</translation>
    </message>
    <message>
        <source>Map one of them to ignore.</source>
        <translation>Asigne una de ellas a ignore.</translation>
    </message>
    <message>
        <source>A column for the date and one for the time belong together; one of them is missing.</source>
        <translation>Una columna para la fecha y otra para la hora van juntas; falta una de ellas.</translation>
    </message>
    <message>
        <source>The first row lacks columns of %1.</source>
        <translation>A la primera fila le faltan columnas de %1.</translation>
    </message>
    <message>
        <source>Let the format be found by itself, or map the columns by hand.</source>
        <translation>Deje que el formato se reconozca por sí solo, o asigne las columnas a mano.</translation>
    </message>
    <message>
        <source>“%1”: this column is not known.</source>
        <translation>«%1»: no se conoce esta columna.</translation>
    </message>
    <message>
        <source>“%1”: this column is there twice.</source>
        <translation>«%1»: esta columna está dos veces.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8, UTF-16 or Windows-1252.</source>
        <translation>El archivo no es texto en UTF-8, UTF-16 ni Windows-1252.</translation>
    </message>
    <message>
        <source>The row is meant for networks that Kalends does not publish to.</source>
        <translation>La fila es para redes en las que Kalends no publica.</translation>
    </message>
    <message>
        <source>It comes as a draft without a channel.</source>
        <translation>Entra como borrador sin canal.</translation>
    </message>
    <message>
        <source>The file does not say its encoding and is not UTF-8; it was read as Windows-1252.</source>
        <translation>El archivo no indica su codificación y no es UTF-8; se leyó como Windows-1252.</translation>
    </message>
    <message>
        <source>Where accents or signs look wrong, save it as CSV UTF-8 and import that.</source>
        <translation>Si los acentos o signos se ven mal, guárdelo como CSV UTF-8 e importe ese archivo.</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2027 were read with the month first.</source>
        <translation>Las fechas como 3/4/2027 se leyeron con el mes primero.</translation>
    </message>
    <message>
        <source>Write them as 2027-03-04 where that is wrong.</source>
        <translation>Donde no sea correcto, escríbalas como 2027-03-04.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells.</source>
        <translation>La fila %1 tiene más de %2 celdas.</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB are taken.</source>
        <translation>El archivo tiene %1 MB; se admiten como máximo %2 MB.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Publishing is off</source>
        <translation>La publicación está desactivada</translation>
    </message>
    <message>
        <source>Being published</source>
        <translation>Publicándose</translation>
    </message>
    <message>
        <source>Failed, will be tried again</source>
        <translation>Falló, se reintentará</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>The media do not fit</source>
        <translation>Los medios no son adecuados</translation>
    </message>
    <message>
        <source>Media are missing</source>
        <translation>Faltan medios</translation>
    </message>
    <message>
        <source>No account is linked</source>
        <translation>No hay ninguna cuenta vinculada</translation>
    </message>
    <message>
        <source>The account has to be linked again</source>
        <translation>Hay que volver a vincular la cuenta</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Ningún canal</translation>
    </message>
    <message>
        <source>Kalends</source>
        <translation>Kalends</translation>
    </message>
    <message>
        <source>The folder has several CSV files: %1.</source>
        <translation>La carpeta tiene varios archivos CSV: %1.</translation>
    </message>
    <message>
        <source>Import the one that you mean; its media are found beside it.</source>
        <translation>Importe el que desee; sus medios se encuentran junto a él.</translation>
    </message>
    <message>
        <source>The folder “%1” has neither a CSV file nor pictures or films.</source>
        <translation>La carpeta «%1» no contiene ni un archivo CSV ni imágenes o clips.</translation>
    </message>
    <message>
        <source>Files in folders inside it are not looked at.</source>
        <translation>Los archivos de sus subcarpetas no se tienen en cuenta.</translation>
    </message>
    <message>
        <source>The folder has %1 files; at most %2 are taken.</source>
        <translation>La carpeta tiene %1 archivos; se admiten como máximo %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of other kinds were left out.</source>
        <translation>
            <numerusform>Se omitió %n archivo de otro tipo.</numerusform>
            <numerusform>Se omitieron %n archivos de otros tipos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on the web, and nothing is fetched from there.</source>
        <translation>«%1» está en la web, y de allí no se descarga nada.</translation>
    </message>
    <message>
        <source>Put the file, under the name at the end of its address, into the folder of the plan, or add it to the post later.</source>
        <translation>Ponga el archivo, con el nombre que aparece al final de su dirección, en la carpeta del plan, o añádalo más tarde a la publicación.</translation>
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
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Drop it on another post to swap their times.</source>
        <translation>Suéltela sobre otra publicación para intercambiar sus horas.</translation>
    </message>
    <message>
        <source>Only one post at a time can swap places here.</source>
        <translation>Aquí solo puede cambiar de lugar una publicación a la vez.</translation>
    </message>
    <message>
        <source>Here posts swap their times. To give a draft its time or to copy a post, use the month or the week.</source>
        <translation>Aquí las publicaciones intercambian sus horas. Para dar su hora a un borrador o copiar una publicación, use el mes o la semana.</translation>
    </message>
    <message>
        <source>Swap with %1, %2</source>
        <comment>date, time</comment>
        <translation>Intercambiar con %1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date without year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Profile grid, newest first</source>
        <translation>Cuadrícula del perfil, lo más nuevo primero</translation>
    </message>
    <message>
        <source>There are posts after %1. Show the next month.</source>
        <translation>Hay publicaciones después de %1. Muestre el mes siguiente.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>short date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Posts for Instagram appear here as your profile will show them, newest first.</source>
        <translation>Las publicaciones para Instagram aparecen aquí como las mostrará su perfil, la más nueva primero.</translation>
    </message>
    <message>
        <source>No Instagram post matches the search and filter.</source>
        <translation>Ninguna publicación de Instagram coincide con la búsqueda y el filtro.</translation>
    </message>
</context>
<context>
    <name>kalends::Fields</name>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 no tiene el campo «%2».</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Tiene %1.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>«%1» no es un texto.</translation>
    </message>
    <message>
        <source>the text has %1 characters, %2 are the most.</source>
        <translation>el texto tiene %1 caracteres, el máximo es %2.</translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a list of texts.</source>
        <translation>«%1» no es un texto ni una lista de textos.</translation>
    </message>
    <message>
        <source>the list has %1 items, %2 are the most.</source>
        <translation>la lista tiene %1 elementos, el máximo es %2.</translation>
    </message>
    <message>
        <source>“%1” is not one of its choices.</source>
        <translation>«%1» no es una de sus opciones.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Elija entre %1.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to %2.</source>
        <translation>«%1» no es un número entero de 0 a %2.</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>«%1» no es un nombre de usuario.</translation>
    </message>
    <message>
        <source>Write user names, or objects with username, x, y and media_index.</source>
        <translation>Escriba nombres de usuario, u objetos con username, x, y y media_index.</translation>
    </message>
    <message>
        <source>a tag has no “%1”.</source>
        <translation>una etiqueta no tiene «%1».</translation>
    </message>
    <message>
        <source>It has username, x, y and media_index.</source>
        <translation>Tiene username, x, y y media_index.</translation>
    </message>
    <message>
        <source>the place of %1 is outside the picture.</source>
        <translation>el lugar de %1 está fuera de la imagen.</translation>
    </message>
    <message>
        <source>x and y go from 0 (left, top) to 1 (right, bottom).</source>
        <translation>x e y van de 0 (izquierda, arriba) a 1 (derecha, abajo).</translation>
    </message>
    <message>
        <source>“%1” is not a list of people.</source>
        <translation>«%1» no es una lista de personas.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«%1» no es true ni false.</translation>
    </message>
    <message>
        <source>the text holds the character %1, which cannot be posted.</source>
        <translation>el texto contiene el carácter %1, que no se puede publicar.</translation>
    </message>
    <message>
        <source>Remove it; it is usually invisible and came along when the text was copied.</source>
        <translation>Quítelo; suele ser invisible y vino al copiar el texto.</translation>
    </message>
</context>
<context>
    <name>kalends::Filmstrip</name>
    <message>
        <source>Media, in the order in which they go out</source>
        <translation>Medios, en el orden en que salen</translation>
    </message>
    <message>
        <source>Add media…</source>
        <translation>Añadir medios…</translation>
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
        <translation>Mostrar todo</translation>
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
        <translation>Le damos la bienvenida a Kalends</translation>
    </message>
    <message>
        <source>A calendar that publishes by itself: drop pictures on a day, write the words, and each post goes out once and on time. Everything stays on this computer.</source>
        <translation>Un calendario que publica por sí solo: suelte imágenes en un día, escriba el texto, y cada publicación sale una sola vez y a tiempo. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>Probar en el entorno de pruebas</translation>
    </message>
    <message>
        <source>A local Instagram and TikTok with sample posts. No account, nothing leaves this computer.</source>
        <translation>Un Instagram y un TikTok locales con publicaciones de muestra. Sin cuenta, nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Connect Instagram</source>
        <translation>Conectar Instagram</translation>
    </message>
    <message>
        <source>A professional account, with app credentials of your own. The steps are spelled out.</source>
        <translation>Una cuenta profesional, con credenciales de aplicación propias. Los pasos están explicados.</translation>
    </message>
    <message>
        <source>Connect TikTok</source>
        <translation>Conectar TikTok</translation>
    </message>
    <message>
        <source>With app credentials of your own. The steps are spelled out.</source>
        <translation>Con credenciales de aplicación propias. Los pasos están explicados.</translation>
    </message>
    <message>
        <source>Just plan for now</source>
        <translation>De momento, solo planificar</translation>
    </message>
    <message>
        <source>Begin with drafts; accounts can be connected at any time from the menu.</source>
        <translation>Empiece con borradores; las cuentas se pueden conectar en cualquier momento desde el menú.</translation>
    </message>
</context>
<context>
    <name>kalends::FollowMark</name>
    <message>
        <source>follow shared again</source>
        <translation>seguir Común de nuevo</translation>
    </message>
    <message>
        <source>Gives up the words of this channel and shows the shared text again.</source>
        <translation>Renuncia al texto de este canal y muestra de nuevo el texto común.</translation>
    </message>
    <message>
        <source>follows Shared</source>
        <translation>sigue Común</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>texto propio</translation>
    </message>
    <message>
        <source>What you write under Shared appears here, until you change it here.</source>
        <translation>Lo que escribe en Común aparece aquí, hasta que lo cambie aquí.</translation>
    </message>
</context>
<context>
    <name>kalends::FrameBar</name>
    <message>
        <source>The cover is the frame at %1 of %2. Arrow keys move it by a frame, with Shift by a second.</source>
        <translation>La portada es el fotograma en %1 de %2. Las flechas la mueven un fotograma, con Mayús un segundo.</translation>
    </message>
    <message>
        <source>End at %2; begins at %1, of %3. Arrow keys move it by a frame, with Shift by a second; Tab goes to the other handle.</source>
        <translation>Final en %2; empieza en %1, de %3. Las flechas lo mueven un fotograma, con Mayús un segundo; Tab pasa al otro tirador.</translation>
    </message>
    <message>
        <source>Beginning at %1; ends at %2, of %3. Arrow keys move it by a frame, with Shift by a second; Tab goes to the other handle.</source>
        <translation>Principio en %1; termina en %2, de %3. Las flechas lo mueven un fotograma, con Mayús un segundo; Tab pasa al otro tirador.</translation>
    </message>
</context>
<context>
    <name>kalends::GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
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
        <translation>Guía</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Search captions</source>
        <translation>Buscar en los textos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
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
        <translation>Algunas publicaciones están ocultas</translation>
    </message>
</context>
<context>
    <name>kalends::Heartbeat</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Publishing now: “%1” to %2</source>
        <translation>Publicando ahora: «%1» en %2</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>No hay nada programado</translation>
    </message>
    <message>
        <source>Next: %1 “%2” to %3, %4</source>
        <translation>Siguiente: %1 «%2» en %3, %4</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>toca ahora</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>en menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>en %n min</numerusform>
            <numerusform>en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>en %n h</numerusform>
            <numerusform>en %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>en %1 h %2 min</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>en un día</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>not publishing</source>
        <translation>sin publicar</translation>
    </message>
    <message>
        <source>worker silent</source>
        <translation>motor en silencio</translation>
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
        <translation>motor bien</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n atascada</numerusform>
            <numerusform>%n atascadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n atrasada</numerusform>
            <numerusform>%n atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrying</source>
        <translation>
            <numerusform>%n en reintento</numerusform>
            <numerusform>%n en reintento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being checked</source>
        <translation>
            <numerusform>%n en comprobación</numerusform>
            <numerusform>%n en comprobación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n retenida</numerusform>
            <numerusform>%n retenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is scheduled is ready to go out</source>
        <translation>Nada de lo programado está listo para salir</translation>
    </message>
</context>
<context>
    <name>kalends::HouseWindowDesk</name>
    <message>
        <source>“%1” does not say in which form.</source>
        <translation>«%1» no dice en qué formato.</translation>
    </message>
    <message>
        <source>Let the name end in .ics, .csv or .json.</source>
        <translation>Haga que el nombre termine en .ics, .csv o .json.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n publicación en %1.</numerusform>
            <numerusform>Se escribieron %n publicaciones en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox did not start: %1 cannot be run.</source>
        <translation>El entorno de pruebas no se inició: no se puede ejecutar %1.</translation>
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
        <translation>Importar un plan</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Se convierte en</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The first rows as they would become posts</source>
        <translation>Las primeras filas tal como se convertirían en publicaciones</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Qué contienen las columnas</translation>
    </message>
    <message>
        <source>Remarks, row by row</source>
        <translation>Observaciones, fila por fila</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>Cómo quedaría</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Import the good rows and leave the others out</source>
        <translation>Importar las filas correctas y omitir las demás</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Archivo o carpeta</translation>
    </message>
    <message>
        <source>A .csv, .ics or .json file, or a folder of media</source>
        <translation>Un archivo .csv, .ics o .json, o una carpeta de medios</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Archivo…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Recognised by the first row</source>
        <translation>Reconocido por la primera fila</translation>
    </message>
    <message>
        <source>Co&amp;lumns of:</source>
        <translation>Co&amp;lumnas de:</translation>
    </message>
    <message>
        <source>Posts without a channel go to %1</source>
        <translation>Las publicaciones sin canal van a %1</translation>
    </message>
    <message>
        <source>Posts without a channel go to:</source>
        <translation>Las publicaciones sin canal van a:</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Plans (*.csv *.ics *.json)</source>
        <translation>Planes (*.csv *.ics *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n posts were imported.</source>
        <translation>
            <numerusform>Se importó %n publicación.</numerusform>
            <numerusform>Se importaron %n publicaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or drop one here. Nothing is kept before you say so.</source>
        <translation>Elija un archivo o una carpeta, o suelte uno aquí. No se guarda nada hasta que usted lo confirme.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows can be imported.</source>
        <translation>
            <numerusform>Se puede importar %n fila.</numerusform>
            <numerusform>Se pueden importar %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot: see the remarks.</source>
        <translation>
            <numerusform>%n no se puede importar: vea las observaciones.</numerusform>
            <numerusform>%n no se pueden importar: vea las observaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no posts in it.</source>
        <translation>No contiene ninguna publicación.</translation>
    </message>
    <message>
        <source>Columns of %1.</source>
        <translation>Columnas de %1.</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Observaciones (%1)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>Qué contiene «%1»</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>Rechazado. %1</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>Nothing: leave it out</source>
        <translation>Nada: omitirla</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Channels, as a list</source>
        <translation>Canales, como lista</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Whether it stays a draft</source>
        <translation>Si queda como borrador</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>El nombre de la cuenta</translation>
    </message>
    <message>
        <source>Whether it goes to %1</source>
        <translation>Si va a %1</translation>
    </message>
    <message>
        <source>Instagram&apos;s first comment</source>
        <translation>El primer comentario para Instagram</translation>
    </message>
    <message>
        <source>A picture&apos;s description for Instagram</source>
        <translation>La descripción de una imagen para Instagram</translation>
    </message>
    <message>
        <source>TikTok&apos;s title</source>
        <translation>El título para TikTok</translation>
    </message>
</context>
<context>
    <name>kalends::InstagramPage</name>
    <message>
        <source>Caption</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>¿Qué quiere decir?</translation>
    </message>
    <message>
        <source>A story shows no caption.</source>
        <translation>Una historia no muestra ningún texto.</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Primer comentario</translation>
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
        <translation>Etiqueta de IA</translation>
    </message>
    <message>
        <source>Says on the post that AI made or changed it.</source>
        <translation>Indica en la publicación que la IA la hizo o la cambió.</translation>
    </message>
    <message>
        <source>Share to feed</source>
        <translation>Compartir en el feed</translation>
    </message>
    <message>
        <source>Shows the reel in the feed too, not only among the reels.</source>
        <translation>Muestra el reel también en el feed, no solo entre los reels.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Choose the frame</source>
        <translation>Elegir el fotograma</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 (not with these media)</source>
        <translation>%1 (no con estos medios)</translation>
    </message>
    <message>
        <source>at %1 s</source>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>the first frame</source>
        <translation>el primer fotograma</translation>
    </message>
    <message>
        <source>This login can send neither a location nor collaborators.</source>
        <translation>Este inicio de sesión no puede enviar ni ubicación ni colaboradores.</translation>
    </message>
    <message>
        <source>This login cannot send a location.</source>
        <translation>Este inicio de sesión no puede enviar una ubicación.</translation>
    </message>
    <message>
        <source>This login cannot send collaborators (%1).</source>
        <translation>Este inicio de sesión no puede enviar colaboradores (%1).</translation>
    </message>
</context>
<context>
    <name>kalends::JobModel</name>
    <message>
        <source>publishing is off</source>
        <translation>publicación desactivada</translation>
    </message>
    <message>
        <source>keychain is locked</source>
        <translation>el llavero está bloqueado</translation>
    </message>
    <message>
        <source>account must be connected again</source>
        <translation>hay que conectar la cuenta de nuevo</translation>
    </message>
    <message>
        <source>several are overdue: your go is needed</source>
        <translation>varias están atrasadas: hace falta su visto bueno</translation>
    </message>
    <message>
        <source>restored from a backup: your go is needed</source>
        <translation>restaurado de una copia: hace falta su visto bueno</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is wrong</source>
        <translation>el reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicando</translation>
    </message>
    <message>
        <source>Sent, checking whether it is out</source>
        <translation>Enviado, comprobando si salió</translation>
    </message>
    <message>
        <source>Failed, will retry</source>
        <translation>Falló, se reintentará</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>with the year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
</context>
<context>
    <name>kalends::KeychainQueue</name>
    <message>
        <source>The keychain gave back something else than what was just stored in it.</source>
        <translation>El llavero devolvió algo distinto de lo que se acababa de guardar en él.</translation>
    </message>
    <message>
        <source>Restart the keyring service and try again.</source>
        <translation>Reinicie el servicio de llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>El llavero denegó el acceso.</translation>
    </message>
    <message>
        <source>Allow Kalends to use it when your desktop asks; posts wait until then.</source>
        <translation>Permita que Kalends lo use cuando su escritorio lo pregunte; las publicaciones esperan hasta entonces.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1.</source>
        <translation>El llavero no respondió en %1.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password; posts wait until then.</source>
        <translation>Busque una ventana que pida su contraseña; las publicaciones esperan hasta entonces.</translation>
    </message>
</context>
<context>
    <name>kalends::LinkChain</name>
    <message>
        <source>%1 linked, but without the permission that publishing needs: %2. Nothing was kept.</source>
        <translation>%1 vinculado, pero sin el permiso que la publicación necesita: %2. No se guardó nada.</translation>
    </message>
    <message>
        <source>Link again and leave all permissions ticked.</source>
        <translation>Vincule de nuevo y deje marcados todos los permisos.</translation>
    </message>
    <message>
        <source>%1 did not say which account this is.</source>
        <translation>%1 no dijo de qué cuenta se trata.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>The Instagram account %1 is a personal one (“%2”); Instagram lets apps publish only to professional accounts.</source>
        <translation>La cuenta de Instagram %1 es personal («%2»); Instagram solo deja que las aplicaciones publiquen en cuentas profesionales.</translation>
    </message>
    <message>
        <source>Switch it to a business or creator account in the Instagram app, then link it again.</source>
        <translation>Cámbiela a cuenta de empresa o de creador en la aplicación de Instagram y vincúlela de nuevo.</translation>
    </message>
    <message>
        <source>%1 is linked to %2 already; this sign-in is %3&apos;s.</source>
        <translation>%1 ya está vinculado a %2; este inicio de sesión es de %3.</translation>
    </message>
    <message>
        <source>Unlink that account first, then link this one.</source>
        <translation>Desvincule antes esa cuenta y vincule después esta.</translation>
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
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
</context>
<context>
    <name>kalends::ListView</name>
    <message>
        <source>No time yet</source>
        <translation>Aún sin hora</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No post matches the search and filter.</source>
        <translation>Ninguna publicación coincide con la búsqueda y el filtro.</translation>
    </message>
    <message>
        <source>Nothing planned here yet.
Drop photos or clips on a day, or press Enter for a new post.</source>
        <translation>Aún no hay nada planificado aquí.
Suelte fotos o clips en un día, o pulse Intro para una nueva publicación.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Ordenar por %1</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>short date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>kalends::MainWindow</name>
    <message>
        <source>Sandbox</source>
        <translation>Pruebas</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sandbox: a local Instagram and TikTok. Nothing leaves this computer.</source>
        <translation>Entorno de pruebas: un Instagram y un TikTok locales. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Keep publishing in the background?</source>
        <translation>¿Seguir publicando en segundo plano?</translation>
    </message>
    <message>
        <source>Kalends then waits as an icon in your panel and posts on time. When it is not running, nothing is posted.</source>
        <translation>Kalends espera entonces como icono en su panel y publica a tiempo. Cuando no está en marcha, no se publica nada.</translation>
    </message>
    <message>
        <source>Keep publishing</source>
        <translation>Seguir publicando</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Do the same next time</source>
        <translation>Hacer lo mismo la próxima vez</translation>
    </message>
    <message>
        <source>Quit Kalends</source>
        <translation>Salir de Kalends</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the next 24 hours will not go out.</source>
        <translation>
            <numerusform>%n publicación de las próximas 24 horas no saldrá.</numerusform>
            <numerusform>%n publicaciones de las próximas 24 horas no saldrán.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is “%1” at %2. Kalends publishes only while it runs.</source>
        <translation>La primera es «%1» a las %2. Kalends solo publica mientras está en marcha.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Unlinked; its tokens are gone from the keychain.</source>
        <translation>Desvinculada; sus tokens ya no están en el llavero.</translation>
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
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Exportar el plan</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>Todo (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move the focus; with Shift extend the selection</source>
        <translation>Mover el foco; con Mayús, ampliar la selección</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+Flechas</translation>
    </message>
    <message>
        <source>Move the selected posts by a day or a week</source>
        <translation>Mover las publicaciones seleccionadas un día o una semana</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open the post, or write one on an empty day</source>
        <translation>Abrir la publicación, o escribir una en un día vacío</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>Ctrl al arrastrar</translation>
    </message>
    <message>
        <source>Copy instead of move</source>
        <translation>Copiar en lugar de mover</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel a drag</source>
        <translation>Cancelar un arrastre</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla Menú</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Lo que se puede hacer aquí</translation>
    </message>
    <message>
        <source>About Kalends</source>
        <translation>Acerca de Kalends</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Kalends %1&lt;/h3&gt;&lt;p&gt;A calendar that publishes by itself.&lt;/p&gt;&lt;p&gt;Everything stays on this computer; nothing is sent but your posts.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Kalends %1&lt;/h3&gt;&lt;p&gt;Un calendario que publica por sí solo.&lt;/p&gt;&lt;p&gt;Todo se queda en este equipo; no se envía nada más que sus publicaciones.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) found</source>
        <translation>
            <numerusform>%n publicación encontrada</numerusform>
            <numerusform>%n publicaciones encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publicar ahora</translation>
    </message>
    <message>
        <source>Publish this post right now?</source>
        <translation>¿Publicar esta publicación ahora mismo?</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>En camino.</translation>
    </message>
    <message>
        <source>Publishing to %1 is on.</source>
        <translation>La publicación en %1 está activada.</translation>
    </message>
    <message>
        <source>New post on %1…</source>
        <translation>Nueva publicación el %1…</translation>
    </message>
    <message>
        <source>New posts from files</source>
        <translation>Nuevas publicaciones a partir de archivos</translation>
    </message>
    <message numerus="yes">
        <source>Make one post of each of the %n files, or one post of all?</source>
        <translation>
            <numerusform>¿Hacer una publicación de cada archivo (%n), o una de todos?</numerusform>
            <numerusform>¿Hacer una publicación de cada uno de los %n archivos, o una de todos?</numerusform>
        </translation>
    </message>
    <message>
        <source>One each</source>
        <translation>Una de cada uno</translation>
    </message>
    <message>
        <source>One of all</source>
        <translation>Una de todos</translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.heic *.mp4 *.mov *.webm)</source>
        <translation>Imágenes y clips (*.jpg *.jpeg *.png *.webp *.heic *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Planned. It goes out while this computer is awake.</source>
        <translation>Planificada. Sale mientras este equipo está despierto.</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>Guardado como borrador.</translation>
    </message>
    <message>
        <source>%1. It goes out while this computer is awake.</source>
        <translation>%1. Sale mientras este equipo está despierto.</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>The tour is for the sandbox: a local Instagram and TikTok where nothing leaves this computer and everything may break.</source>
        <translation>La visita es para el entorno de pruebas: un Instagram y un TikTok locales donde nada sale de este equipo y todo se puede romper.</translation>
    </message>
    <message>
        <source>It opens in a window of its own, on a profile that is thrown away when you close it. This window stays, and goes on publishing.</source>
        <translation>Se abre en una ventana propia, con un perfil que se desecha cuando usted la cierra. Esta ventana se queda y sigue publicando.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Abrir el entorno de pruebas</translation>
    </message>
</context>
<context>
    <name>kalends::Media</name>
    <message>
        <source>GIF picture</source>
        <translation>imagen GIF</translation>
    </message>
    <message>
        <source>TIFF or camera raw picture</source>
        <translation>imagen TIFF o sin procesar de cámara</translation>
    </message>
    <message>
        <source>Photoshop picture</source>
        <translation>imagen de Photoshop</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>documento PDF</translation>
    </message>
    <message>
        <source>ZIP archive or office document</source>
        <translation>archivo ZIP o documento de oficina</translation>
    </message>
    <message>
        <source>AVI clip</source>
        <translation>clip AVI</translation>
    </message>
    <message>
        <source>sound file</source>
        <translation>archivo de sonido</translation>
    </message>
    <message>
        <source>Ogg file</source>
        <translation>archivo Ogg</translation>
    </message>
    <message>
        <source>Flash clip</source>
        <translation>clip Flash</translation>
    </message>
    <message>
        <source>Windows Media clip</source>
        <translation>clip de Windows Media</translation>
    </message>
    <message>
        <source>MPEG clip</source>
        <translation>clip MPEG</translation>
    </message>
    <message>
        <source>JPEG XL picture</source>
        <translation>imagen JPEG XL</translation>
    </message>
</context>
<context>
    <name>kalends::MediaDoctor</name>
    <message>
        <source>Crop it to a shape that the channel takes.</source>
        <translation>Recórtela a un formato que el canal admita.</translation>
    </message>
    <message>
        <source>Trim it to a length that the channel takes.</source>
        <translation>Acórtelo a una duración que el canal admita.</translation>
    </message>
    <message>
        <source>Choose another picture or clip.</source>
        <translation>Elija otra imagen u otro clip.</translation>
    </message>
    <message>
        <source>The clip has a high dynamic range (HDR); it becomes ordinary video with eight bits, so bright parts may look paler.</source>
        <translation>El clip tiene un alto rango dinámico (HDR); pasa a ser vídeo corriente de ocho bits, así que las partes claras pueden verse más pálidas.</translation>
    </message>
    <message>
        <source>The clip has more than eight bits for each colour; it becomes ordinary video with eight.</source>
        <translation>El clip tiene más de ocho bits por color; pasa a ser vídeo corriente de ocho.</translation>
    </message>
    <message>
        <source>The clip is interlaced; only every other line is kept, so it becomes a little softer.</source>
        <translation>El clip está entrelazado; solo se conserva una de cada dos líneas, así que queda algo más suave.</translation>
    </message>
    <message>
        <source>The clip has %1 channels of sound; they are mixed into two.</source>
        <translation>El clip tiene %1 canales de sonido; se mezclan en dos.</translation>
    </message>
    <message>
        <source>Of its %1 frames a second some are left out.</source>
        <translation>De sus %1 fotogramas por segundo se omiten algunos.</translation>
    </message>
    <message>
        <source>The clip is enlarged to %1 pixels, which does not make it sharper.</source>
        <translation>El clip se amplía a %1 píxeles, lo que no lo hace más nítido.</translation>
    </message>
</context>
<context>
    <name>kalends::MediaEdits</name>
    <message>
        <source>“%1” in “%2” is not the id of a picture or clip.</source>
        <translation>«%1» en «%2» no es el identificador de una imagen o un clip.</translation>
    </message>
    <message>
        <source>A crop has x, y, width and height, from 0 (left, top) to 1 (right, bottom).</source>
        <translation>Un recorte tiene x, y, width y height, de 0 (izquierda, arriba) a 1 (derecha, abajo).</translation>
    </message>
    <message>
        <source>the crop “%1” is not an object.</source>
        <translation>el recorte «%1» no es un objeto.</translation>
    </message>
    <message>
        <source>a crop has no “%1”.</source>
        <translation>un recorte no tiene «%1».</translation>
    </message>
    <message>
        <source>the crop has no number “%1”.</source>
        <translation>al recorte le falta el número «%1».</translation>
    </message>
    <message>
        <source>the crop %1 reaches outside the picture.</source>
        <translation>el recorte %1 se sale de la imagen.</translation>
    </message>
    <message>
        <source>the crop %1 leaves too little of the picture.</source>
        <translation>el recorte %1 deja muy poco de la imagen.</translation>
    </message>
    <message>
        <source>Leave at least %1 % of each side.</source>
        <translation>Deje al menos el %1 % de cada lado.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a time in a clip.</source>
        <translation>«%1» en «%2» no es un momento de un clip.</translation>
    </message>
    <message>
        <source>Write milliseconds from the beginning of the clip, as a whole number.</source>
        <translation>Escriba milisegundos desde el principio del clip, como número entero.</translation>
    </message>
    <message>
        <source>“%1” is not an edit.</source>
        <translation>«%1» no es una edición.</translation>
    </message>
    <message>
        <source>An edit is an object with %1.</source>
        <translation>Una edición es un objeto con %1.</translation>
    </message>
    <message>
        <source>an edit has no “%1”.</source>
        <translation>una edición no tiene «%1».</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Tiene %1.</translation>
    </message>
    <message>
        <source>a picture cannot be turned by “%1” degrees.</source>
        <translation>una imagen no se puede girar «%1» grados.</translation>
    </message>
    <message>
        <source>Write 0, 90, 180 or 270.</source>
        <translation>Escriba 0, 90, 180 o 270.</translation>
    </message>
    <message>
        <source>the clip would end before it begins.</source>
        <translation>el clip terminaría antes de empezar.</translation>
    </message>
    <message>
        <source>Write a trim_end_ms after trim_start_ms, or 0 for its end.</source>
        <translation>Escriba un trim_end_ms posterior a trim_start_ms, o 0 para su final.</translation>
    </message>
    <message>
        <source>“%1” is not a list of edits.</source>
        <translation>«%1» no es una lista de ediciones.</translation>
    </message>
    <message>
        <source>Write a list of objects with %1.</source>
        <translation>Escriba una lista de objetos con %1.</translation>
    </message>
    <message>
        <source>the list has %1 items, %2 are the most.</source>
        <translation>la lista tiene %1 elementos, el máximo es %2.</translation>
    </message>
    <message>
        <source>the picture or clip %1 is edited twice.</source>
        <translation>la imagen o el clip %1 se edita dos veces.</translation>
    </message>
</context>
<context>
    <name>kalends::MediaIntake</name>
    <message>
        <source>The post has as many media as it can take.</source>
        <translation>La publicación tiene tantos medios como admite.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>Imagen pegada %1</translation>
    </message>
    <message>
        <source>The pasted picture could not be kept in the temporary folder.</source>
        <translation>La imagen pegada no se pudo guardar en la carpeta temporal.</translation>
    </message>
    <message numerus="yes">
        <source>A post cannot take that many media; %n were left out.</source>
        <translation>
            <numerusform>Una publicación no admite tantos medios; se omitió %n.</numerusform>
            <numerusform>Una publicación no admite tantos medios; se omitieron %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be taken either.</source>
        <translation>
            <numerusform>Tampoco se pudo añadir %n más.</numerusform>
            <numerusform>Tampoco se pudieron añadir %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::MediaIssues</name>
    <message>
        <source>an unknown format</source>
        <translation>un formato desconocido</translation>
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
        <translation>La imagen</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>El clip</translation>
    </message>
    <message>
        <source>The picture “%1”</source>
        <translation>La imagen «%1»</translation>
    </message>
    <message>
        <source>The clip “%1”</source>
        <translation>El clip «%1»</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes %4.</source>
        <translation>%1: %2. %3 admite %4.</translation>
    </message>
    <message>
        <source>%1 has %2; %3 takes up to %4.</source>
        <translation>%1 tiene %2; %3 admite hasta %4.</translation>
    </message>
    <message>
        <source>%1 is %2, wider than %3; %4 takes %5 to %3.</source>
        <translation>%1: %2, más ancho que %3. %4 admite de %5 a %3.</translation>
    </message>
    <message>
        <source>%1 is %2, taller than %5; %4 takes %5 to %3.</source>
        <translation>%1: %2, más alto que %5. %4 admite de %5 a %3.</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes pictures up to %4 × %5.</source>
        <translation>%1: %2. %3 admite imágenes de hasta %4 × %5.</translation>
    </message>
    <message>
        <source>%1 holds several pictures in one file (MPO); %2 takes plain JPEG.</source>
        <translation>%1 contiene varias imágenes en un archivo (MPO); %2 admite JPEG sencillo.</translation>
    </message>
    <message>
        <source>%1 has its index at the end; %2 needs it at the start.</source>
        <translation>%1 tiene su índice al final; %2 lo necesita al principio.</translation>
    </message>
    <message>
        <source>%1 was cut with an edit list; %2 takes clips without one.</source>
        <translation>%1 tiene una lista de edición; %2 admite clips sin ella.</translation>
    </message>
    <message>
        <source>%1 is encoded as %2; %3 takes %4.</source>
        <translation>%1 usa la codificación %2; %3 admite %4.</translation>
    </message>
    <message>
        <source>%1 has %2 frames a second; %3 takes %4 to %5.</source>
        <translation>%1 tiene %2 fotogramas por segundo; %3 admite de %4 a %5.</translation>
    </message>
    <message>
        <source>%1 has %2 Mbit/s; %3 takes up to %4 Mbit/s.</source>
        <translation>%1 tiene %2 Mbit/s; %3 admite hasta %4 Mbit/s.</translation>
    </message>
    <message>
        <source>%1 is interlaced; %2 takes progressive clips.</source>
        <translation>%1 usa vídeo entrelazado; %2 admite clips progresivos.</translation>
    </message>
    <message>
        <source>%1 has the colour format %2; %3 takes 4:2:0.</source>
        <translation>%1 tiene el formato de color %2; %3 admite 4:2:0.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide; %3 takes up to %4.</source>
        <translation>%1 tiene %2 píxeles de ancho; %3 admite hasta %4.</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes sides from %4 to %5 pixels.</source>
        <translation>%1: %2. %3 admite lados de %4 a %5 píxeles.</translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes up to %4.</source>
        <translation>%1 dura %2; %3 admite hasta %4.</translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes %4 and more.</source>
        <translation>%1 dura %2; %3 admite %4 o más.</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 canales</translation>
    </message>
    <message>
        <source>%1 has sound with %2; %3 takes %4, up to %5 Hz, up to %6 channels.</source>
        <translation>%1 tiene sonido con %2; %3 admite %4, hasta %5 Hz, hasta %6 canales.</translation>
    </message>
    <message>
        <source>%1 is a picture; %2 takes clips for a post of the type %3.</source>
        <translation>%1 es una imagen; %2 admite clips para una publicación del tipo %3.</translation>
    </message>
    <message>
        <source>%1 is a clip; %2 takes pictures for a post of the type %3.</source>
        <translation>%1 es un clip; %2 admite imágenes para una publicación del tipo %3.</translation>
    </message>
</context>
<context>
    <name>kalends::MediaStage</name>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>Añadir medios</translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.heic *.heif *.mp4 *.m4v *.mov *.webm)</source>
        <translation>Imágenes y clips (*.jpg *.jpeg *.png *.webp *.heic *.heif *.mp4 *.m4v *.mov *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>kalends::MediaStage::Private</name>
    <message numerus="yes">
        <source>%n taken out · Take back</source>
        <translation>
            <numerusform>%n quitado · Recuperar</numerusform>
            <numerusform>%n quitados · Recuperar</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Acortar</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Cover photo</source>
        <translation>Foto de portada</translation>
    </message>
    <message>
        <source>TikTok shows this picture first</source>
        <translation>TikTok muestra primero esta imagen</translation>
    </message>
    <message>
        <source>The file “%1” is gone from the library. Add it again, or remove it here.</source>
        <translation>El archivo «%1» ya no está en la biblioteca. Añádalo de nuevo o quítelo aquí.</translation>
    </message>
    <message>
        <source>Not made for %1 yet.</source>
        <translation>Aún no se ha creado para %1.</translation>
    </message>
    <message>
        <source>Converting for %1: %2</source>
        <translation>Convirtiendo para %1: %2</translation>
    </message>
    <message>
        <source>Preparing for %1: %2</source>
        <translation>Preparando para %1: %2</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>TikTok&apos;s cover</source>
        <translation>Portada de TikTok</translation>
    </message>
    <message numerus="yes">
        <source>looking at %n more</source>
        <translation>
            <numerusform>examinando %n más</numerusform>
            <numerusform>examinando %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is missing from the library.</source>
        <translation>El archivo falta en la biblioteca.</translation>
    </message>
    <message>
        <source>The original stays as it is.</source>
        <translation>El original se queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(y %n más)</numerusform>
            <numerusform>(y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets: %2</source>
        <comment>a channel and what was made for it</comment>
        <translation>%1 recibe: %2</translation>
    </message>
    <message>
        <source>No channel is chosen yet.</source>
        <translation>Aún no hay ningún canal elegido.</translation>
    </message>
    <message>
        <source>%1: goes out as it is.</source>
        <comment>a list of channels</comment>
        <translation>%1: sale tal cual.</translation>
    </message>
    <message>
        <source>or paste them. TikTok takes one clip or up to %1 photos.</source>
        <translation>o péguelos. TikTok admite un clip o hasta %1 fotos.</translation>
    </message>
    <message>
        <source>or paste them. One picture or clip, or up to %1 as a carousel.</source>
        <translation>o péguelos. Una imagen o un clip, o hasta %1 como carrusel.</translation>
    </message>
    <message>
        <source>or paste them. What a channel does not take as it is, Kalends converts by itself.</source>
        <translation>o péguelos. Lo que un canal no admite tal cual, Kalends lo convierte por sí solo.</translation>
    </message>
</context>
<context>
    <name>kalends::MiniCalendar</name>
    <message>
        <source>Go to a day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kalends::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first of a month, as QLocale writes it</comment>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::NeedsAttentionPanel</name>
    <message>
        <source>Add media</source>
        <translation>Añadir medios</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
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
        <translation>Conectar cuenta</translation>
    </message>
    <message>
        <source>Choose who can view</source>
        <translation>Elegir quién puede ver</translation>
    </message>
    <message>
        <source>Give consent</source>
        <translation>Dar consentimiento</translation>
    </message>
    <message>
        <source>Turn publishing on</source>
        <translation>Activar la publicación</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nada requiere su atención.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Needs attention · %1</source>
        <translation>Requiere atención · %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>Reprogramar…</translation>
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
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Published to %1</source>
        <translation>Publicado en %1</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Abrir la publicación</translation>
    </message>
    <message>
        <source>“%1” needs attention</source>
        <translation>«%1» requiere atención</translation>
    </message>
    <message>
        <source>It did not go out to %1.</source>
        <translation>No salió en %1.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarlo</translation>
    </message>
    <message>
        <source>The %1 sign-in has ended</source>
        <translation>El inicio de sesión de %1 ha terminado</translation>
    </message>
    <message>
        <source>The %1 sign-in is about to end</source>
        <translation>El inicio de sesión de %1 está por terminar</translation>
    </message>
    <message>
        <source>Nothing goes out to “%1” until it is connected again.</source>
        <translation>Nada sale en «%1» hasta que se conecte de nuevo.</translation>
    </message>
    <message>
        <source>Connect “%1” again within three days to keep publishing.</source>
        <translation>Conecte «%1» de nuevo en un plazo de tres días para seguir publicando.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>A post lacks media</source>
        <translation>A una publicación le faltan medios</translation>
    </message>
    <message>
        <source>A post is not ready</source>
        <translation>Una publicación no está lista</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Reprogramar</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>El equipo estuvo suspendido</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 nothing could go out; %n post(s) were due.</source>
        <translation>
            <numerusform>De %1 a %2 no pudo salir nada; tocaba %n publicación.</numerusform>
            <numerusform>De %1 a %2 no pudo salir nada; tocaban %n publicaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::OAuthReceiver</name>
    <message>
        <source>Too long</source>
        <translation>Demasiado larga</translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation>Esta petición es demasiado larga.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>This address is only for signing in.</source>
        <translation>Esta dirección es solo para iniciar sesión.</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Petición incorrecta</translation>
    </message>
    <message>
        <source>This is not a request that a browser makes.</source>
        <translation>Esta no es una petición que haga un navegador.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Access was not given</source>
        <translation>No se dio acceso</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>Puede cerrar esta página</translation>
    </message>
    <message>
        <source>Nothing was linked. You can close this page and return to %1.</source>
        <translation>No se vinculó nada. Puede cerrar esta página y volver a %1.</translation>
    </message>
    <message>
        <source>Return to %1: it finishes the rest.</source>
        <translation>Vuelva a %1: allí termina lo demás.</translation>
    </message>
    <message>
        <source>Port %1 on this computer, where the browser should return to, is taken.</source>
        <translation>El puerto %1 de este equipo, al que debe volver el navegador, está ocupado.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or set a redirect address with another port.</source>
        <translation>Cierre el programa que lo usa, o defina una dirección de redirección con otro puerto.</translation>
    </message>
</context>
<context>
    <name>kalends::PeopleLayer</name>
    <message>
        <source>People on the picture</source>
        <translation>Personas en la imagen</translation>
    </message>
    <message>
        <source>User name of the person</source>
        <translation>Nombre de usuario de la persona</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@nombre</translation>
    </message>
    <message>
        <source>Nobody is tagged.</source>
        <translation>No hay nadie etiquetado.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are tagged.</source>
        <translation>
            <numerusform>%n persona está etiquetada.</numerusform>
            <numerusform>%n personas están etiquetadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 from the left, %3 from the top.</source>
        <translation>%1, a %2 de la izquierda, a %3 de arriba.</translation>
    </message>
    <message>
        <source>Enter places a tag, arrow keys move it, Page Up and Page Down choose one, Delete removes it.</source>
        <translation>Intro coloca una etiqueta, las flechas la mueven, Re Pág y Av Pág eligen una, Supr la quita.</translation>
    </message>
    <message>
        <source>Instagram takes up to %1 people in a post.</source>
        <translation>Instagram admite hasta %1 personas en una publicación.</translation>
    </message>
    <message>
        <source>“%1” is not a user name: letters, digits, dots and underscores only.</source>
        <translation>«%1» no es un nombre de usuario: solo letras, cifras, puntos y guiones bajos.</translation>
    </message>
    <message>
        <source>%1 is tagged here already.</source>
        <translation>%1 ya tiene una etiqueta aquí.</translation>
    </message>
</context>
<context>
    <name>kalends::PeopleList</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Place on the picture</source>
        <translation>Colocar en la imagen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>User name of somebody to tag</source>
        <translation>Nombre de usuario de alguien a quien etiquetar</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@nombre</translation>
    </message>
    <message>
        <source>People that you have mentioned</source>
        <translation>Personas que ha mencionado</translation>
    </message>
    <message>
        <source>The next click on the picture tags somebody there.</source>
        <translation>El próximo clic en la imagen etiqueta allí a alguien.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Remove the tag of %1</source>
        <translation>Quitar la etiqueta de %1</translation>
    </message>
    <message>
        <source>Picture on which %1 is tagged</source>
        <translation>Imagen en la que %1 tiene una etiqueta</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How far %1 is from the left edge</source>
        <translation>A qué distancia está %1 del borde izquierdo</translation>
    </message>
    <message>
        <source>How far %1 is from the upper edge</source>
        <translation>A qué distancia está %1 del borde superior</translation>
    </message>
    <message>
        <source>has no place yet</source>
        <translation>aún no tiene lugar</translation>
    </message>
    <message>
        <source>a reel shows no places</source>
        <translation>un reel no muestra lugares</translation>
    </message>
    <message>
        <source>a carousel&apos;s clips take no tags</source>
        <translation>los clips de un carrusel no admiten etiquetas</translation>
    </message>
    <message>
        <source>Into the middle</source>
        <translation>Al centro</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>«%1» no es un nombre de usuario.</translation>
    </message>
    <message>
        <source>Instagram takes up to %1 people.</source>
        <translation>Instagram admite hasta %1 personas.</translation>
    </message>
    <message>
        <source>On a carousel&apos;s clips nobody can be tagged; choose one of its pictures.</source>
        <translation>En los clips de un carrusel no se puede etiquetar a nadie; elija una de sus imágenes.</translation>
    </message>
    <message>
        <source>@%1 is tagged there already.</source>
        <translation>@%1 ya tiene una etiqueta allí.</translation>
    </message>
</context>
<context>
    <name>kalends::PeoplePanel</name>
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>User name of a person to tag</source>
        <translation>Nombre de usuario de una persona a la que etiquetar</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@nombre</translation>
    </message>
    <message>
        <source>Remove the chosen tag</source>
        <translation>Quitar la etiqueta elegida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Click on a person in the picture, or type a name.</source>
        <translation>Haga clic en una persona de la imagen o escriba un nombre.</translation>
    </message>
    <message>
        <source>Tags on a reel have no place; type a name.</source>
        <translation>Las etiquetas en un reel no tienen lugar; escriba un nombre.</translation>
    </message>
    <message>
        <source>Nobody can be tagged on this one.</source>
        <translation>Aquí no se puede etiquetar a nadie.</translation>
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
            <numerusform>%n archivo no se incorporó. %1</numerusform>
            <numerusform>%n archivos no se incorporaron. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stayed as they were. %1</source>
        <translation>
            <numerusform>%n publicación quedó como estaba. %1</numerusform>
            <numerusform>%n publicaciones quedaron como estaban. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) would lie in the past and stayed.</source>
        <translation>
            <numerusform>%n propuesta quedaría en el pasado y se quedó.</numerusform>
            <numerusform>%n propuestas quedarían en el pasado y se quedaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %n proposal(s) has passed meanwhile.</source>
        <translation>
            <numerusform>La hora de %n propuesta pasó mientras tanto.</numerusform>
            <numerusform>La hora de %n propuestas pasó mientras tanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move it to a time ahead, or drop it.</source>
        <translation>Muévala a una hora aún futura, o descártela.</translation>
    </message>
</context>
<context>
    <name>kalends::PlanDialog</name>
    <message>
        <source>Plan with AI</source>
        <translation>Planificar con IA</translation>
    </message>
    <message>
        <source>Looking for good times and drafting words</source>
        <translation>Buscando buenas horas y redactando textos</translation>
    </message>
    <message>
        <source>Propose posts</source>
        <translation>Proponer publicaciones</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Three reels about the studio, one offer a week</source>
        <translation>Tres reels sobre el estudio, una oferta por semana</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Objetivos</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>A few a week</source>
        <translation>Unas pocas por semana</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>En estos días</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>En mis propias palabras</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>Publicaciones por semana</translation>
    </message>
    <message>
        <source> a week</source>
        <comment>after a number of posts</comment>
        <translation> por semana</translation>
    </message>
    <message>
        <source>How often, in your own words</source>
        <translation>La frecuencia, en sus propias palabras</translation>
    </message>
    <message>
        <source>2 per day; mon, wed, fri; weekly</source>
        <translation>2 por día; lun, mié, vie; semanal</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Frecuencia</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana próxima</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes próximo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Made offline, from templates and your earlier posts: nothing leaves this computer. A model of your own can be set up in the settings.</source>
        <translation>Hecho sin conexión, a partir de plantillas y de sus publicaciones anteriores: nada sale de este equipo. Puede configurar un modelo propio en los ajustes.</translation>
    </message>
    <message>
        <source>%1 drafts the words; the times come from your own posts.</source>
        <translation>%1 redacta los textos; las horas vienen de sus propias publicaciones.</translation>
    </message>
    <message>
        <source>What will be sent:</source>
        <translation>Lo que se enviará:</translation>
    </message>
    <message>
        <source>&amp;Send this, now and later. Without it the proposals are made offline.</source>
        <translation>&amp;Enviar esto, ahora y más adelante. Sin ello, las propuestas se hacen sin conexión.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>These days are over.</source>
        <translation>Estos días ya pasaron.</translation>
    </message>
    <message>
        <source>A plan covers a year at most.</source>
        <translation>Un plan abarca como máximo un año.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>Elija al menos un canal.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Elija al menos un día de la semana.</translation>
    </message>
    <message>
        <source>Looking for good times and drafting words…</source>
        <translation>Buscando buenas horas y redactando textos…</translation>
    </message>
</context>
<context>
    <name>kalends::PlanDoor</name>
    <message numerus="yes">
        <source>%n proposal(s) dropped.</source>
        <translation>
            <numerusform>%n propuesta descartada.</numerusform>
            <numerusform>%n propuestas descartadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals are still coming. Stop them to ask for others.</source>
        <translation>Aún llegan propuestas. Deténgalas para pedir otras.</translation>
    </message>
    <message>
        <source>No proposals came.</source>
        <translation>No llegó ninguna propuesta.</translation>
    </message>
    <message>
        <source>Say more about the goals, or choose more days.</source>
        <translation>Diga más sobre los objetivos o elija más días.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s): drag them, keep them or drop them.</source>
        <translation>
            <numerusform>%n propuesta: arrástrela, consérvela o descártela.</numerusform>
            <numerusform>%n propuestas: arrástrelas, consérvelas o descártelas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n proposal(s)</source>
        <translation>
            <numerusform>&amp;Conservar %n propuesta</numerusform>
            <numerusform>&amp;Conservar %n propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message numerus="yes">
        <source>D&amp;rop %n proposal(s)</source>
        <translation>
            <numerusform>&amp;Descartar %n propuesta</numerusform>
            <numerusform>&amp;Descartar %n propuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::PlanWriter</name>
    <message>
        <source>“%1” cannot be taken in here.</source>
        <translation>«%1» no se puede incorporar aquí.</translation>
    </message>
    <message>
        <source>Add the file to the media library first.</source>
        <translation>Añada antes el archivo a la biblioteca de medios.</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n post(s)</source>
        <translation>
            <numerusform>Cambio de %n publicación</numerusform>
            <numerusform>Cambio de %n publicaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::Planner</name>
    <message>
        <source>The post&apos;s time is past, and a shift of many leaves what is past alone.</source>
        <translation>La hora de la publicación ya pasó, y un desplazamiento de varias no toca lo pasado.</translation>
    </message>
    <message>
        <source>Move it on its own to a time that is still ahead.</source>
        <translation>Muévala por separado a una hora aún futura.</translation>
    </message>
    <message>
        <source>A shift needs exactly one of ids, range and after.</source>
        <translation>Un desplazamiento necesita exactamente uno de ids, range y after.</translation>
    </message>
    <message>
        <source>Name which entries are to move.</source>
        <translation>Indique qué entradas se deben mover.</translation>
    </message>
    <message>
        <source>The range needs a from and a later to.</source>
        <translation>El intervalo necesita un from y un to posterior.</translation>
    </message>
    <message>
        <source>from is included, to is not.</source>
        <translation>from se incluye, to no.</translation>
    </message>
    <message>
        <source>There are %1 ids; a shift takes at most %2.</source>
        <translation>Hay %1 identificadores; un desplazamiento admite como máximo %2.</translation>
    </message>
    <message>
        <source>Shift a range instead.</source>
        <translation>Desplace mejor un intervalo.</translation>
    </message>
    <message>
        <source>A shift goes by days or by a duration, and by more than nothing.</source>
        <translation>Un desplazamiento va por días o por una duración, y por más que nada.</translation>
    </message>
    <message>
        <source>Write it like 2d, -3h or 1w.</source>
        <translation>Escríbalo como 2d, -3h o 1w.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 se nombra dos veces.</translation>
    </message>
    <message>
        <source>Name each channel once.</source>
        <translation>Nombre cada canal una vez.</translation>
    </message>
    <message>
        <source>%1 is %2 characters long; at most %3 are kept.</source>
        <translation>%1 tiene %2 caracteres; se guardan como máximo %3.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>The label “%1”</source>
        <translation>La etiqueta «%1»</translation>
    </message>
    <message>
        <source>A label is empty.</source>
        <translation>Una etiqueta está vacía.</translation>
    </message>
    <message>
        <source>Give it a name, or leave it out.</source>
        <translation>Dele un nombre, u omítala.</translation>
    </message>
    <message>
        <source>The label “%1” has more than one line.</source>
        <translation>La etiqueta «%1» tiene más de una línea.</translation>
    </message>
    <message>
        <source>There are %1 labels; an entry takes at most %2.</source>
        <translation>Hay %1 etiquetas; una entrada admite como máximo %2.</translation>
    </message>
    <message>
        <source>The time %1 cannot be planned: only the years 1970 to 2199 are taken.</source>
        <translation>La hora %1 no se puede planificar: solo se admiten los años 1970 a 2199.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Revise el año.</translation>
    </message>
    <message>
        <source>There are %1 pictures and clips; an entry takes at most %2.</source>
        <translation>Hay %1 imágenes y clips; una entrada admite como máximo %2.</translation>
    </message>
    <message>
        <source>Split them over several entries.</source>
        <translation>Repártalos en varias entradas.</translation>
    </message>
    <message>
        <source>The library has no picture or clip with the id %1.</source>
        <translation>La biblioteca no tiene ninguna imagen ni clip con el identificador %1.</translation>
    </message>
    <message>
        <source>Add the file first, then use the id that this gives.</source>
        <translation>Añada antes el archivo y use el identificador que se obtiene.</translation>
    </message>
    <message>
        <source>“%1” is marked as suggested, but is not among the fields set.</source>
        <translation>«%1» está marcado como sugerido, pero no está entre los campos definidos.</translation>
    </message>
    <message>
        <source>The caption</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>this is not a list</source>
        <translation>esto no es una lista</translation>
    </message>
    <message>
        <source>one of the list is not a text</source>
        <translation>un elemento de la lista no es un texto</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 with an offset, between 1970 and 2199</source>
        <translation>esto no es una hora en ISO 8601 con desfase, entre 1970 y 2199</translation>
    </message>
    <message>
        <source>this is neither ig nor tiktok</source>
        <translation>esto no es ig ni tiktok</translation>
    </message>
    <message>
        <source>this is not an object</source>
        <translation>esto no es un objeto</translation>
    </message>
    <message>
        <source>this is not an id (a UUID in lower case)</source>
        <translation>esto no es un identificador (un UUID en minúsculas)</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 without an offset</source>
        <translation>esto no es una hora en ISO 8601 sin desfase</translation>
    </message>
    <message>
        <source>this is neither draft nor planned</source>
        <translation>esto no es draft ni planned</translation>
    </message>
    <message>
        <source>“%1” is not an id</source>
        <translation>«%1» no es un identificador</translation>
    </message>
    <message>
        <source>cannot be moved</source>
        <translation>no se puede mover</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>no se puede cambiar</translation>
    </message>
    <message>
        <source>cannot be planned again</source>
        <translation>no se puede planificar de nuevo</translation>
    </message>
    <message>
        <source>cannot go back to the drafts</source>
        <translation>no puede volver a los borradores</translation>
    </message>
    <message>
        <source>cannot be deleted</source>
        <translation>no se puede eliminar</translation>
    </message>
    <message>
        <source>The post is being published right now, so it %1.</source>
        <translation>La publicación está saliendo ahora mismo, así que %1.</translation>
    </message>
    <message>
        <source>Wait until it is out, or cancel its job first.</source>
        <translation>Espere a que salga, o cancele antes su tarea.</translation>
    </message>
    <message>
        <source>The post was sent and the platform has not said yet whether it is out, so it %1.</source>
        <translation>La publicación se envió y la plataforma aún no ha dicho si salió, así que %1.</translation>
    </message>
    <message>
        <source>Look at the profile; then settle its job with retry or cancel.</source>
        <translation>Mire el perfil; después resuelva su tarea reintentando o cancelando.</translation>
    </message>
    <message>
        <source>The post is published, so it %1.</source>
        <translation>La publicación ya salió, así que %1.</translation>
    </message>
    <message>
        <source>Duplicate it as a new post.</source>
        <translation>Duplíquela como publicación nueva.</translation>
    </message>
    <message>
        <source>%1 is past; it is %2 now.</source>
        <translation>%1 ya pasó; ahora es %2.</translation>
    </message>
    <message>
        <source>Choose a time that is still ahead, or keep it as a draft.</source>
        <translation>Elija una hora aún futura, o déjela como borrador.</translation>
    </message>
    <message>
        <source>There is no entry with the id %1.</source>
        <translation>No hay ninguna entrada con el identificador %1.</translation>
    </message>
    <message>
        <source>List the entries to see which there are; it may have been deleted.</source>
        <translation>Liste las entradas para ver cuáles hay; puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>The post has no time yet.</source>
        <translation>La publicación aún no tiene hora.</translation>
    </message>
    <message>
        <source>Give it a time first.</source>
        <translation>Dele antes una hora.</translation>
    </message>
    <message>
        <source>A planned post needs a time; it cannot go to the shelf.</source>
        <translation>Una publicación planificada necesita una hora; no puede ir al estante.</translation>
    </message>
    <message>
        <source>Take it back to the drafts first, or choose another time.</source>
        <translation>Devuélvala antes a los borradores, o elija otra hora.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«%1» no se conoce aquí.</translation>
    </message>
    <message>
        <source>Known are %1.</source>
        <translation>Se conocen %1.</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>esto no es un texto</translation>
    </message>
    <message>
        <source>this is not a list of texts</source>
        <translation>esto no es una lista de textos</translation>
    </message>
    <message>
        <source>this is not a list of ids</source>
        <translation>esto no es una lista de identificadores</translation>
    </message>
    <message>
        <source>“%1” is not the id of a picture or clip</source>
        <translation>«%1» no es el identificador de una imagen o un clip</translation>
    </message>
    <message>
        <source>one of the list is not an object with a channel</source>
        <translation>un elemento de la lista no es un objeto con un canal</translation>
    </message>
    <message>
        <source>“%1” is not a channel</source>
        <translation>«%1» no es un canal</translation>
    </message>
    <message>
        <source>There are ig and tiktok.</source>
        <translation>Existen ig y tiktok.</translation>
    </message>
    <message>
        <source>fields of %1 is not an object</source>
        <translation>fields de %1 no es un objeto</translation>
    </message>
    <message>
        <source>“%1” is not the id of an entry</source>
        <translation>«%1» no es el identificador de una entrada</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>la lista está vacía</translation>
    </message>
    <message>
        <source>this is neither true nor false</source>
        <translation>esto no es true ni false</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
    <message>
        <source>Change of a post</source>
        <translation>Cambio de una publicación</translation>
    </message>
    <message>
        <source>Move of a post</source>
        <translation>Movimiento de una publicación</translation>
    </message>
    <message>
        <source>Planning of a post</source>
        <translation>Planificación de una publicación</translation>
    </message>
    <message>
        <source>Return of a post to the drafts</source>
        <translation>Vuelta de una publicación a los borradores</translation>
    </message>
    <message>
        <source>Copy of a post</source>
        <translation>Copia de una publicación</translation>
    </message>
    <message>
        <source>limit is %1; a page has 1 to %2 entries.</source>
        <translation>limit es %1; una página tiene de 1 a %2 entradas.</translation>
    </message>
    <message>
        <source>There are %1 ids; one request takes at most %2.</source>
        <translation>Hay %1 identificadores; una petición admite como máximo %2.</translation>
    </message>
    <message>
        <source>Split the request.</source>
        <translation>Divida la petición.</translation>
    </message>
    <message>
        <source>There is no deleted entry with the id %1.</source>
        <translation>No hay ninguna entrada eliminada con el identificador %1.</translation>
    </message>
    <message>
        <source>An entry is named twice in one move.</source>
        <translation>Una entrada se nombra dos veces en un mismo movimiento.</translation>
    </message>
    <message>
        <source>Give each entry one time.</source>
        <translation>Dé a cada entrada una sola hora.</translation>
    </message>
    <message>
        <source>There is no undo record with the id %1.</source>
        <translation>No hay ningún registro de deshacer con el identificador %1.</translation>
    </message>
    <message>
        <source>The last %1 changes are kept.</source>
        <translation>Se conservan los últimos %1 cambios.</translation>
    </message>
    <message>
        <source>“%1” is undone already.</source>
        <translation>«%1» ya se deshizo.</translation>
    </message>
    <message>
        <source>“%1” is not undone, so it cannot be done again.</source>
        <translation>«%1» no se deshizo, así que no se puede rehacer.</translation>
    </message>
    <message>
        <source>“%1” was recorded by another version of the program.</source>
        <translation>«%1» lo registró otra versión del programa.</translation>
    </message>
    <message>
        <source>The entry was changed meanwhile: it is at version %1, not %2.</source>
        <translation>La entrada cambió entretanto: está en la versión %1, no en la %2.</translation>
    </message>
    <message>
        <source>Read it again, then repeat the change.</source>
        <translation>Léala otra vez y repita el cambio.</translation>
    </message>
    <message>
        <source>Deletion of a post</source>
        <translation>Eliminación de una publicación</translation>
    </message>
    <message>
        <source>Deletion of %1 posts</source>
        <translation>Eliminación de %1 publicaciones</translation>
    </message>
    <message>
        <source>Return of a deleted post</source>
        <translation>Vuelta de una publicación eliminada</translation>
    </message>
    <message>
        <source>Return of %1 deleted posts</source>
        <translation>Vuelta de %1 publicaciones eliminadas</translation>
    </message>
    <message>
        <source>Copies of %1 posts</source>
        <translation>Copias de %1 publicaciones</translation>
    </message>
    <message>
        <source>%1 new posts</source>
        <translation>%1 publicaciones nuevas</translation>
    </message>
    <message>
        <source>Move of %1 posts</source>
        <translation>Movimiento de %1 publicaciones</translation>
    </message>
    <message>
        <source>Shift of one entry</source>
        <translation>Desplazamiento de una entrada</translation>
    </message>
    <message>
        <source>Shift of %1 entries</source>
        <translation>Desplazamiento de %1 entradas</translation>
    </message>
</context>
<context>
    <name>kalends::PresetBox</name>
    <message>
        <source>Off until you choose a provider: then captions, hashtags and alt texts are drafted by its model. Without one they come from templates, file names and your earlier posts.</source>
        <translation>Desactivado hasta que elija un proveedor: entonces su modelo redacta textos, hashtags y textos alternativos. Sin proveedor, vienen de plantillas, nombres de archivo y sus publicaciones anteriores.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>None: draft offline</source>
        <translation>Ninguno: redactar sin conexión</translation>
    </message>
    <message>
        <source>%1 (on this computer)</source>
        <translation>%1 (en este equipo)</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>kalends::PreviewCanvas</name>
    <message>
        <source>Preview: %1</source>
        <translation>Vista previa: %1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>Click to fold the caption</source>
        <translation>Haga clic para plegar el texto</translation>
    </message>
    <message>
        <source>Click to see all of the caption</source>
        <translation>Haga clic para ver todo el texto</translation>
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
        <translation>Mostrar lo que tapan los controles de la aplicación</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation>sin texto alternativo</translation>
    </message>
    <message>
        <source>alt text: %1</source>
        <translation>texto alternativo: %1</translation>
    </message>
    <message>
        <source>The app shows this on black</source>
        <translation>La aplicación muestra esto sobre negro</translation>
    </message>
    <message>
        <source>Show the app in dark</source>
        <translation>Mostrar la aplicación en modo oscuro</translation>
    </message>
    <message>
        <source>Dark app</source>
        <translation>Aplicación oscura</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>kalends::PreviewPictures</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Esta imagen no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>kalends::ProposalBar</name>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>More proposals are coming</source>
        <translation>Llegan más propuestas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Asks for no more; what is there stays.</source>
        <translation>No pide más; lo que hay se queda.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Shows the proposals one below the other.</source>
        <translation>Muestra las propuestas una debajo de otra.</translation>
    </message>
    <message>
        <source>List of the proposals</source>
        <translation>Lista de propuestas</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todas</translation>
    </message>
    <message>
        <source>Makes a draft of each, in one step.</source>
        <translation>Hace un borrador de cada una, en un solo paso.</translation>
    </message>
    <message>
        <source>Drop all</source>
        <translation>Descartar todas</translation>
    </message>
    <message>
        <source>Takes all proposals off the calendar.</source>
        <translation>Quita todas las propuestas del calendario.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Ends planning; what was not kept is dropped.</source>
        <translation>Termina la planificación; lo que no se conservó se descarta.</translation>
    </message>
    <message>
        <source>Enter keeps one, Delete drops it, F2 moves it.</source>
        <translation>Intro conserva una, Supr la descarta, F2 la mueve.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n propuesta</numerusform>
            <numerusform>%n propuestas</numerusform>
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
        <translation>Guardar y probar</translation>
    </message>
    <message>
        <source>Models that the provider lists</source>
        <translation>Modelos que muestra el proveedor</translation>
    </message>
    <message>
        <source>The address answers</source>
        <translation>La dirección responde</translation>
    </message>
    <message>
        <source>The key is accepted</source>
        <translation>La clave se acepta</translation>
    </message>
    <message>
        <source>The model is there</source>
        <translation>El modelo está ahí</translation>
    </message>
    <message>
        <source>It writes</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>It keeps to the form of a draft</source>
        <translation>Respeta la forma de una redacción</translation>
    </message>
    <message>
        <source>It sees pictures</source>
        <translation>Ve imágenes</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Lo que se envía</translation>
    </message>
    <message>
        <source>Only when a post is drafted, and only after you have said yes once for this provider: its pictures made small, or three moments of its clip, without place or camera data; the words in the files’ names; the month of the picture; what you wrote for the post; your last five captions and usual hashtags; your brand voice. Never account names, tokens or the files themselves.</source>
        <translation>Solo cuando se redacta una publicación, y solo después de que haya aceptado una vez para este proveedor: sus imágenes reducidas, o tres momentos de su clip, sin datos de lugar ni de cámara; las palabras de los nombres de archivo; el mes de la imagen; lo que usted escribió para la publicación; sus últimos cinco textos y hashtags habituales; la voz de su marca. Nunca los nombres de cuenta, los tokens ni los archivos mismos.</translation>
    </message>
</context>
<context>
    <name>kalends::PublishTimeEdit</name>
    <message>
        <source>No time yet</source>
        <translation>Aún sin hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>The post waits on the drafts shelf.</source>
        <translation>La publicación espera en el estante de borradores.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Esta hora ya pasó.</translation>
    </message>
    <message>
        <source>The clock jumps over this time on that day; the post goes out at %1.</source>
        <translation>El reloj se salta esta hora ese día; la publicación sale a las %1.</translation>
    </message>
    <message>
        <source>The clock shows this time twice on that day; the first one is meant.</source>
        <translation>El reloj muestra esta hora dos veces ese día; vale la primera.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Elegir una hora</translation>
    </message>
    <message>
        <source>No time yet: the post waits on the drafts shelf.</source>
        <translation>Aún sin hora: la publicación espera en el estante de borradores.</translation>
    </message>
    <message>
        <source>Choose another time zone</source>
        <translation>Elegir otra zona horaria</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Zona horaria: %1</translation>
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
        <translation>Cómo salió</translation>
    </message>
    <message>
        <source>Copy the facts</source>
        <translation>Copiar los datos</translation>
    </message>
    <message>
        <source>Everything that is known of each try, for a report. No secrets are in it.</source>
        <translation>Todo lo que se sabe de cada intento, para un informe. No contiene secretos.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minuto de retraso</numerusform>
            <numerusform>%n minutos de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>The post was handed to %1, but the answer got lost on the way. It may be out already, so it is not sent again: Kalends asks %1 again and again whether it is there, and tells you.</source>
        <translation>La publicación se entregó a %1, pero la respuesta se perdió por el camino. Puede que ya haya salido, así que no se envía otra vez: Kalends pregunta a %1 una y otra vez si está allí, y se lo dice.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Abrir la publicación</translation>
    </message>
    <message>
        <source>Open the post on %1</source>
        <translation>Abrir la publicación en %1</translation>
    </message>
    <message>
        <source>The browser did not open. The address is %1</source>
        <translation>El navegador no se abrió. La dirección es %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy the link to %1</source>
        <translation>Copiar el enlace a %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>kalends::Readiness</name>
    <message>
        <source>No %1 account is linked for this post.</source>
        <translation>No hay ninguna cuenta de %1 vinculada para esta publicación.</translation>
    </message>
    <message>
        <source>The sign-in of the %1 account “%2” has expired.</source>
        <translation>El inicio de sesión de la cuenta de %1 «%2» ha caducado.</translation>
    </message>
    <message>
        <source>%1 no longer lets Kalends act for the account “%2”.</source>
        <translation>%1 ya no permite que Kalends actúe por la cuenta «%2».</translation>
    </message>
    <message>
        <source>The post to %1 did not go out.</source>
        <translation>La publicación en %1 no salió.</translation>
    </message>
    <message>
        <source>The last try to post to %1 failed.</source>
        <translation>Falló el último intento de publicar en %1.</translation>
    </message>
    <message>
        <source>The next try is at %1.</source>
        <translation>El próximo intento es a las %1.</translation>
    </message>
    <message>
        <source>The post was handed to %1 and the answer got lost; Kalends is looking whether it is out.</source>
        <translation>La publicación se entregó a %1 y la respuesta se perdió; Kalends está comprobando si salió.</translation>
    </message>
    <message>
        <source>The keychain with the sign-in for %1 cannot be opened.</source>
        <translation>No se puede abrir el llavero con el inicio de sesión de %1.</translation>
    </message>
    <message>
        <source>The sign-in for %1 was lost while it was renewed.</source>
        <translation>El inicio de sesión de %1 se perdió mientras se renovaba.</translation>
    </message>
    <message>
        <source>Several posts to %1 are overdue; say which of them still go out.</source>
        <translation>Varias publicaciones en %1 están atrasadas; indique cuáles deben salir aún.</translation>
    </message>
    <message>
        <source>The plan was restored from a backup; look whether this post is out already.</source>
        <translation>El plan se restauró de una copia de seguridad; mire si esta publicación ya salió.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong, so nothing goes out.</source>
        <translation>El reloj del equipo está mal, así que no sale nada.</translation>
    </message>
    <message>
        <source>Publishing to %1 is turned off.</source>
        <translation>La publicación en %1 está desactivada.</translation>
    </message>
    <message>
        <source>No channel is chosen for this post.</source>
        <translation>No hay ningún canal elegido para esta publicación.</translation>
    </message>
    <message>
        <source>No time is chosen for this post.</source>
        <translation>No hay ninguna hora elegida para esta publicación.</translation>
    </message>
    <message>
        <source>The changes to “%1” for %2 are not made yet.</source>
        <translation>Los cambios en «%1» para %2 aún no están hechos.</translation>
    </message>
    <message>
        <source>What was made of “%1” for %2 is gone from the library; it can be made again.</source>
        <translation>Lo que se hizo de «%1» para %2 ya no está en la biblioteca; se puede volver a hacer.</translation>
    </message>
</context>
<context>
    <name>kalends::RedraftBar</name>
    <message>
        <source>Warm</source>
        <translation>Cálido</translation>
    </message>
    <message>
        <source>Playful</source>
        <translation>Desenfadado</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sencillo</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Witty</source>
        <translation>Ingenioso</translation>
    </message>
    <message>
        <source>Poetic</source>
        <translation>Poético</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>Writes other words.</source>
        <translation>Escribe otras palabras.</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Más corto</translation>
    </message>
    <message>
        <source>Says the same in fewer words.</source>
        <translation>Dice lo mismo en menos palabras.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más largo</translation>
    </message>
    <message>
        <source>Says more.</source>
        <translation>Dice más.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stops writing and brings the earlier words back (Escape).</source>
        <translation>Deja de escribir y recupera el texto anterior (Esc).</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Writes it in another tone.</source>
        <translation>Lo escribe en otro tono.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Writes it in another language.</source>
        <translation>Lo escribe en otro idioma.</translation>
    </message>
    <message>
        <source>What will be sent to the assistant</source>
        <translation>Lo que se enviará al asistente</translation>
    </message>
    <message>
        <source>Send and remember</source>
        <translation>Enviar y recordar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Drafted offline, from templates and your earlier posts. An assistant can be set up in the settings.</source>
        <translation>Redactado sin conexión, a partir de plantillas y de sus publicaciones anteriores. Se puede configurar un asistente en los ajustes.</translation>
    </message>
</context>
<context>
    <name>kalends::RescheduleDialog</name>
    <message>
        <source>Reschedule</source>
        <translation>Reprogramar</translation>
    </message>
    <message>
        <source>New time (%1)</source>
        <translation>Nueva hora (%1)</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nueva hora</translation>
    </message>
    <message>
        <source>The clocks go forward over this time; %1 is meant.</source>
        <translation>Los relojes se adelantan sobre esta hora; vale %1.</translation>
    </message>
    <message>
        <source>The clocks show this time twice; the first one is meant.</source>
        <translation>Los relojes muestran esta hora dos veces; vale la primera.</translation>
    </message>
</context>
<context>
    <name>kalends::RestoreQuestion</name>
    <message>
        <source>Undo the restore</source>
        <translation>Deshacer la restauración</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Go back to the plan as it was before the restore?</source>
        <translation>¿Volver al plan tal como estaba antes de la restauración?</translation>
    </message>
    <message numerus="yes">
        <source>Go back to a plan of %n post(s)?</source>
        <translation>
            <numerusform>¿Volver a un plan de %n publicación?</numerusform>
            <numerusform>¿Volver a un plan de %n publicaciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan as it is now is put aside whole before, and “Undo the restore” brings it back. Kalends closes for a moment and comes back by itself.</source>
        <translation>Antes, el plan tal como está ahora se aparta entero, y «Deshacer la restauración» lo trae de vuelta. Kalends se cierra un momento y vuelve por sí solo.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver a ese plan</translation>
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
        <translation>El plan se restauró</translation>
    </message>
    <message>
        <source>Posts then go out at their times again.</source>
        <translation>Las publicaciones vuelven entonces a salir a su hora.</translation>
    </message>
    <message>
        <source>Undo the restore…</source>
        <translation>Deshacer la restauración…</translation>
    </message>
    <message>
        <source>Goes back to the plan as it was before.</source>
        <translation>Vuelve al plan tal como estaba antes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Backups, in the File menu, still has the plan as it was before.</source>
        <translation>El plan tal como estaba antes sigue en Copias de seguridad, en el menú Archivo.</translation>
    </message>
    <message>
        <source>Let them go…</source>
        <translation>Dejar que salgan…</translation>
    </message>
</context>
<context>
    <name>kalends::SamplePlan</name>
    <message>
        <source>Morning light at the studio</source>
        <translation>Luz de la mañana en el estudio</translation>
    </message>
    <message>
        <source>Five lenses I would buy again</source>
        <translation>Cinco objetivos que volvería a comprar</translation>
    </message>
    <message>
        <source>How I edit in ten minutes</source>
        <translation>Cómo edito en diez minutos</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Answering your questions</source>
        <translation>Respondo a sus preguntas</translation>
    </message>
    <message>
        <source>Slow Saturday</source>
        <translation>Sábado tranquilo</translation>
    </message>
    <message>
        <source>Autumn presets are here</source>
        <translation>Llegaron los ajustes de otoño</translation>
    </message>
    <message>
        <source>Client work, uncut</source>
        <translation>Trabajo para clientes, sin cortes</translation>
    </message>
    <message>
        <source>Weekend plan</source>
        <translation>Plan de fin de semana</translation>
    </message>
    <message>
        <source>Thank you for ten thousand</source>
        <translation>Gracias por los diez mil</translation>
    </message>
    <message>
        <source>Reel idea: rain on glass</source>
        <translation>Idea de reel: lluvia en el cristal</translation>
    </message>
    <message>
        <source>Desk setup 2027</source>
        <translation>Mi escritorio 2027</translation>
    </message>
    <message>
        <source>Film versus digital</source>
        <translation>Película contra digital</translation>
    </message>
    <message>
        <source>The sample picture %1 cannot be written.</source>
        <translation>No se puede escribir la imagen de muestra %1.</translation>
    </message>
    <message>
        <source>Watch me go out in two minutes</source>
        <translation>Véame salir en dos minutos</translation>
    </message>
</context>
<context>
    <name>kalends::SecretField</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>kalends::SettingsDialog</name>
    <message>
        <source>Save and test</source>
        <translation>Guardar y probar</translation>
    </message>
    <message>
        <source>Put a small file there, fetch it, take it away</source>
        <translation>Poner allí un archivo pequeño, obtenerlo y quitarlo</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Language (from the next start)</source>
        <translation>Idioma (desde el próximo inicio)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Second time zone in week and day</source>
        <translation>Segunda zona horaria en semana y día</translation>
    </message>
    <message>
        <source>Snap while dragging to</source>
        <translation>Ajustar al arrastrar a</translation>
    </message>
    <message>
        <source>Several files dropped at once become</source>
        <translation>Varios archivos soltados a la vez se convierten en</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>A post each</source>
        <translation>Una publicación cada uno</translation>
    </message>
    <message>
        <source>One carousel</source>
        <translation>Un solo carrusel</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Keeps publishing in the background</source>
        <translation>Sigue publicando en segundo plano</translation>
    </message>
    <message>
        <source>Quits</source>
        <translation>Sale del programa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Instagram app secret</source>
        <translation>Secreto de la aplicación de Instagram</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>TikTok client secret</source>
        <translation>Secreto de cliente de TikTok</translation>
    </message>
    <message>
        <source>Staging storage</source>
        <translation>Almacenamiento de tránsito</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Clave de acceso secreta</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>The storage works.</source>
        <translation>El almacenamiento funciona.</translation>
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
        <translation>Tamaño del texto (desde el próximo inicio)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Off: as your desktop asks.</source>
        <translation>Desactivado: como lo pida su escritorio.</translation>
    </message>
</context>
<context>
    <name>kalends::SharedPage</name>
    <message>
        <source>not linked</source>
        <translation>sin vincular</translation>
    </message>
    <message>
        <source>%1 · has to be linked again</source>
        <translation>%1 · hay que vincularla de nuevo</translation>
    </message>
    <message>
        <source>Caption for all channels</source>
        <translation>Texto para todos los canales</translation>
    </message>
    <message>
        <source>Write it once; each channel follows until it has words of its own.</source>
        <translation>Escríbalo una vez; cada canal lo sigue hasta que tenga su propio texto.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
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
        <translation>Para su propio orden, separadas por comas; nunca se publican</translation>
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
        <translation>«%1» no es un desplazamiento: %2.</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 2d, -3h, 1w or 90m.</source>
        <translation>Escriba un número y una unidad, como 2d, -3h, 1w o 90m.</translation>
    </message>
    <message>
        <source>it is not a number with one of the units m, h, d, w</source>
        <translation>no es un número con una de las unidades m, h, d, w</translation>
    </message>
    <message>
        <source>there is nothing to shift</source>
        <translation>no hay nada que desplazar</translation>
    </message>
    <message>
        <source>it is more than ten years</source>
        <translation>son más de diez años</translation>
    </message>
    <message>
        <source>Shifted, this would be at %1; only the years 1970 to 2199 are taken.</source>
        <translation>Desplazado, quedaría en %1; solo se admiten los años 1970 a 2199.</translation>
    </message>
    <message>
        <source>Shift by less.</source>
        <translation>Desplace menos.</translation>
    </message>
</context>
<context>
    <name>kalends::ShiftDialog</name>
    <message>
        <source>Shift posts</source>
        <translation>Desplazar publicaciones</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>Cómo quedaría</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazar</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected post(s)</source>
        <translation>
            <numerusform>La publicación seleccionada (%n)</numerusform>
            <numerusform>Las %n publicaciones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything from</source>
        <translation>Todo desde</translation>
    </message>
    <message>
        <source>Everything after</source>
        <translation>Todo después de</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Point in time</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
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
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>más temprano</translation>
    </message>
    <message>
        <source>by</source>
        <translation>en</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n post(s)</source>
        <translation>
            <numerusform>Desplazar %n publicación</numerusform>
            <numerusform>Desplazar %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation>No se movería nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) would move.</source>
        <translation>
            <numerusform>Se movería %n publicación.</numerusform>
            <numerusform>Se moverían %n publicaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would stay.</source>
        <translation>
            <numerusform>%n quedaría igual.</numerusform>
            <numerusform>%n quedarían igual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would meet another post of the same account.</source>
        <translation>
            <numerusform>%n coincidiría con otra publicación de la misma cuenta.</numerusform>
            <numerusform>%n coincidirían con otra publicación de la misma cuenta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would fall on a change of the clock.</source>
        <translation>
            <numerusform>%n caería en un cambio de hora.</numerusform>
            <numerusform>%n caerían en un cambio de hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays: %1. %2</source>
        <translation>Se queda: %1. %2</translation>
    </message>
    <message>
        <source>Same time: %1 and %2</source>
        <translation>Misma hora: %1 y %2</translation>
    </message>
    <message>
        <source>The clock jumps: %1 goes to %2</source>
        <translation>El reloj salta: %1 pasa a %2</translation>
    </message>
    <message>
        <source>The clock shows it twice: %1 goes to the first %2</source>
        <translation>El reloj la muestra dos veces: %1 va a la primera %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… y más</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>kalends::SnippetsButton</name>
    <message>
        <source>Hashtag groups and saved captions</source>
        <translation>Grupos de hashtags y textos guardados</translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation>Grupos de hashtags</translation>
    </message>
    <message>
        <source>Keep these hashtags…</source>
        <translation>Conservar estos hashtags…</translation>
    </message>
    <message>
        <source>Saved captions</source>
        <translation>Textos guardados</translation>
    </message>
    <message>
        <source>Keep the selected words…</source>
        <translation>Conservar el texto seleccionado…</translation>
    </message>
    <message>
        <source>Keep this caption…</source>
        <translation>Conservar este texto…</translation>
    </message>
    <message>
        <source>Rename and delete…</source>
        <translation>Cambiar nombre y eliminar…</translation>
    </message>
    <message>
        <source>Keep hashtags</source>
        <translation>Conservar hashtags</translation>
    </message>
    <message>
        <source>Keep caption</source>
        <translation>Conservar texto</translation>
    </message>
    <message>
        <source>Name; one that you use already is replaced:</source>
        <translation>Nombre; uno que ya use se reemplaza:</translation>
    </message>
</context>
<context>
    <name>kalends::SnippetsDialog</name>
    <message>
        <source>Hashtag groups and saved captions</source>
        <translation>Grupos de hashtags y textos guardados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Textos guardados</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>kalends::StageCanvas</name>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>No media yet</source>
        <translation>Aún no hay medios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No media</source>
        <translation>Sin medios</translation>
    </message>
    <message>
        <source>Drop pictures or a clip here</source>
        <translation>Suelte imágenes o un clip aquí</translation>
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
        <translation>Mostrar lo previsto, en curso y fallido</translation>
    </message>
    <message>
        <source>How publishing is going</source>
        <translation>Cómo va la publicación</translation>
    </message>
</context>
<context>
    <name>kalends::StoragePage</name>
    <message>
        <source>The platforms fetch pictures from the web, so they have to lie somewhere for a moment: any storage with the S3 protocol will do, such as Cloudflare R2, Backblaze B2 or your own MinIO. Links end by themselves and files are deleted afterwards.</source>
        <translation>Las plataformas obtienen las imágenes de la web, así que tienen que estar en algún lugar por un momento: sirve cualquier almacenamiento con el protocolo S3, como Cloudflare R2, Backblaze B2 o su propio MinIO. Los enlaces caducan por sí solos y los archivos se eliminan después.</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Clave de acceso secreta</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Put a small file there, fetch it, take it away</source>
        <translation>Poner allí un archivo pequeño, obtenerlo y quitarlo</translation>
    </message>
    <message>
        <source>The storage works.</source>
        <translation>El almacenamiento funciona.</translation>
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
            <numerusform>%n carácter de más.</numerusform>
            <numerusform>%n caracteres de más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hashtag(s) too many.</source>
        <translation>
            <numerusform>%n hashtag de más.</numerusform>
            <numerusform>%n hashtags de más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) too many.</source>
        <translation>
            <numerusform>%n mención de más.</numerusform>
            <numerusform>%n menciones de más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted as the platform counts: UTF-16 units.</source>
        <translation>Contado como cuenta la plataforma: unidades UTF-16.</translation>
    </message>
</context>
<context>
    <name>kalends::TikTokPage</name>
    <message>
        <source>Caption</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Allow others to</source>
        <translation>Permitir a otros</translation>
    </message>
    <message>
        <source>Allow others to: %1</source>
        <translation>Permitir a otros: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Duet</source>
        <translation>Dúo</translation>
    </message>
    <message>
        <source>Stitch</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Disclose commercial content</source>
        <translation>Revelar contenido comercial</translation>
    </message>
    <message>
        <source>Turn on when it promotes goods or services in exchange for something of value: yourself, a third party, or both.</source>
        <translation>Actívelo cuando promocione bienes o servicios a cambio de algo de valor: a usted, a un tercero o a ambos.</translation>
    </message>
    <message>
        <source>Your brand</source>
        <translation>Su marca</translation>
    </message>
    <message>
        <source>You promote yourself or your own business.</source>
        <translation>Se promociona a sí mismo o su propio negocio.</translation>
    </message>
    <message>
        <source>Branded content</source>
        <translation>Contenido de marca</translation>
    </message>
    <message>
        <source>You promote another brand or a third party.</source>
        <translation>Promociona otra marca o a un tercero.</translation>
    </message>
    <message>
        <source>AI-generated content</source>
        <translation>Contenido generado por IA</translation>
    </message>
    <message>
        <source>TikTok adds “Creator labeled as AI-generated” to the post.</source>
        <translation>TikTok añade «Etiquetado por el creador como generado por IA» a la publicación.</translation>
    </message>
    <message>
        <source>Let TikTok add music</source>
        <translation>Dejar que TikTok añada música</translation>
    </message>
    <message>
        <source>TikTok picks it; it can be changed in the TikTok app only.</source>
        <translation>TikTok la elige; solo se puede cambiar en la aplicación TikTok.</translation>
    </message>
    <message>
        <source>Cover photo</source>
        <translation>Foto de portada</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Photos go out the moment TikTok has taken them: they cannot be called back from here, and words, order and music cannot be changed afterwards. Deleting is done in the TikTok app.</source>
        <translation>Las fotos salen en cuanto TikTok las recibe: no se pueden retirar desde aquí, y el texto, el orden y la música no se pueden cambiar después. Se eliminan en la aplicación TikTok.</translation>
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
        <translation>Fotograma en %1…</translation>
    </message>
    <message>
        <source>First frame…</source>
        <translation>Primer fotograma…</translation>
    </message>
    <message>
        <source>Cover: %1</source>
        <translation>Portada: %1</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Aceptado.</translation>
    </message>
    <message>
        <source>Agreed: “%1”.</source>
        <translation>Aceptado: «%1».</translation>
    </message>
    <message>
        <source>Agreed as %1: “%2”.</source>
        <translation>Aceptado como %1: «%2».</translation>
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
        <translation>sin hora</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>ningún canal</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>time, title, channels, readiness</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Would move here</source>
        <translation>Se movería aquí</translation>
    </message>
    <message>
        <source>Would meet another post of the same account at this time</source>
        <translation>Coincidiría con otra publicación de la misma cuenta a esta hora</translation>
    </message>
    <message>
        <source>The clock changes on this day, so the time is not the same</source>
        <translation>El reloj cambia este día, así que la hora no es la misma</translation>
    </message>
    <message>
        <source>Cannot be moved and stays here</source>
        <translation>No se puede mover y se queda aquí</translation>
    </message>
    <message>
        <source>Would move away</source>
        <translation>Se movería a otro lugar</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Enter keeps it, Delete drops it.</source>
        <translation>Intro la conserva, Supr la descarta.</translation>
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
            <numerusform>La hora de la publicación (%n).</numerusform>
            <numerusform>La hora de la primera de %n publicaciones; las demás conservan su distancia a ella.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::TimeGridHeader</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
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
        <translation>Día</translation>
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
        <translation>Los relojes se adelantan este día.</translation>
    </message>
    <message>
        <source>The clocks go back on this day.</source>
        <translation>Los relojes se atrasan este día.</translation>
    </message>
    <message>
        <source>New post, %1</source>
        <translation>Nueva publicación, %1</translation>
    </message>
</context>
<context>
    <name>kalends::TourDesk</name>
    <message>
        <source>Guided tour: what is marked ✦ was drafted for you. Change it or leave it, then close this window with Esc; nothing is lost.</source>
        <translation>Visita guiada: lo marcado con ✦ se redactó para usted. Cámbielo o déjelo, y después cierre esta ventana con Esc; no se pierde nada.</translation>
    </message>
    <message>
        <source>Sent on the tour</source>
        <translation>Enviado en la visita guiada</translation>
    </message>
</context>
<context>
    <name>kalends::TourExamples</name>
    <message>
        <source>Evening hills</source>
        <translation>Colinas al atardecer</translation>
    </message>
    <message>
        <source>A quiet lake</source>
        <translation>Un lago tranquilo</translation>
    </message>
    <message>
        <source>First frost</source>
        <translation>Primera escarcha</translation>
    </message>
    <message>
        <source>The example %1 cannot be written.</source>
        <translation>No se puede escribir el ejemplo %1.</translation>
    </message>
    <message>
        <source>Free some space, or use files of your own.</source>
        <translation>Libere espacio, o use archivos propios.</translation>
    </message>
    <message>
        <source>Drifting colours, a clip</source>
        <translation>Colores a la deriva, un clip</translation>
    </message>
</context>
<context>
    <name>kalends::Tray</name>
    <message>
        <source>Open Kalends</source>
        <translation>Abrir Kalends</translation>
    </message>
    <message>
        <source>New post…</source>
        <translation>Nueva publicación…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>The first frame</source>
        <translation>El primer fotograma</translation>
    </message>
    <message>
        <source>The last frame</source>
        <translation>El último fotograma</translation>
    </message>
    <message>
        <source>What of the clip goes out</source>
        <translation>Lo que sale del clip</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
</context>
<context>
    <name>kalends::UiPreferences</name>
    <message>
        <source>it must be one of %1</source>
        <translation>debe ser uno de %1</translation>
    </message>
    <message>
        <source>it must look like de or pt_BR</source>
        <translation>debe ser como de o pt_BR</translation>
    </message>
    <message>
        <source>it is not a time zone such as Asia/Tokyo</source>
        <translation>no es una zona horaria como Asia/Tokyo</translation>
    </message>
</context>
<context>
    <name>kalends::UnlinkChain</name>
    <message>
        <source>The keychain still holds the tokens of %1 after they were deleted.</source>
        <translation>El llavero aún contiene los tokens de %1 después de eliminarlos.</translation>
    </message>
    <message>
        <source>Delete the entries of Kalends in your desktop&apos;s password manager, then unlink again.</source>
        <translation>Elimine los elementos de Kalends en el gestor de contraseñas de su escritorio y desvincule de nuevo.</translation>
    </message>
    <message>
        <source>The %1 account %2 was unlinked. Link an account, or delete the post.</source>
        <translation>La cuenta de %1 %2 se desvinculó. Vincule una cuenta, o elimine la publicación.</translation>
    </message>
</context>
<context>
    <name>kalends::WarningsBand</name>
    <message>
        <source>Trim</source>
        <translation>Acortar</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otro</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Cambiar hora</translation>
    </message>
    <message>
        <source>Choose time</source>
        <translation>Elegir hora</translation>
    </message>
    <message>
        <source>Choose channel</source>
        <translation>Elegir canal</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>What is not ready</source>
        <translation>Lo que no está listo</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more warning(s)</source>
        <translation>
            <numerusform>Mostrar %n aviso más</numerusform>
            <numerusform>Mostrar %n avisos más</numerusform>
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
        <translation>Más &amp;temprano</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Más ta&amp;rde</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>&amp;Nueva publicación…</translation>
    </message>
    <message>
        <source>New posts from &amp;files…</source>
        <translation>Nuevas publicaciones desde &amp;archivos…</translation>
    </message>
    <message>
        <source>&amp;Import a plan…</source>
        <translation>&amp;Importar un plan…</translation>
    </message>
    <message>
        <source>&amp;Export the plan…</source>
        <translation>&amp;Exportar el plan…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
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
        <translation>&amp;Programar</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>&amp;Volver a borrador</translation>
    </message>
    <message>
        <source>Set &amp;time…</source>
        <translation>Definir &amp;hora…</translation>
    </message>
    <message>
        <source>By a &amp;day</source>
        <translation>Un &amp;día</translation>
    </message>
    <message>
        <source>By a &amp;week</source>
        <translation>Una &amp;semana</translation>
    </message>
    <message>
        <source>By an &amp;hour</source>
        <translation>Una &amp;hora</translation>
    </message>
    <message>
        <source>S&amp;hift…</source>
        <translation>Desp&amp;lazar…</translation>
    </message>
    <message>
        <source>&amp;Publish now</source>
        <translation>Publicar ah&amp;ora</translation>
    </message>
    <message>
        <source>Show its &amp;activity</source>
        <translation>Mostrar su a&amp;ctividad</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mes</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semana</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
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
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>Ad&amp;elante</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Ir a una fecha…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>D&amp;rafts</source>
        <translation>B&amp;orradores</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>Conectar %1…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Iniciar al abrir mi &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Kalends</source>
        <translation>&amp;Acerca de Kalends</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
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
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Cuentas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Earlier by a day</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>Earlier by a week</source>
        <translation>Una semana antes</translation>
    </message>
    <message>
        <source>Earlier by an hour</source>
        <translation>Una hora antes</translation>
    </message>
    <message>
        <source>Later by a day</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>Later by a week</source>
        <translation>Una semana después</translation>
    </message>
    <message>
        <source>Later by an hour</source>
        <translation>Una hora después</translation>
    </message>
    <message>
        <source>Plan with A&amp;I…</source>
        <translation>&amp;Planificar con IA…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>C&amp;opias de seguridad…</translation>
    </message>
    <message>
        <source>Guided &amp;tour…</source>
        <translation>&amp;Visita guiada…</translation>
    </message>
</context>
<context>
    <name>kalends::Zone</name>
    <message>
        <source>“%1” is not a time that can be planned: %2.</source>
        <translation>«%1» no es una hora que se pueda planificar: %2.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-26T14:30, or with an offset like 2026-11-26T14:30+01:00.</source>
        <translation>Escríbala como 2026-11-26T14:30, o con un desfase como 2026-11-26T14:30+01:00.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows.</source>
        <translation>«%1» no es una zona horaria que este equipo conozca.</translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Berlin or America/Sao_Paulo.</source>
        <translation>Use un nombre de la IANA como Europe/Berlin o America/Sao_Paulo.</translation>
    </message>
    <message>
        <source>it is not a date and time in ISO 8601</source>
        <translation>no es una fecha con hora en ISO 8601</translation>
    </message>
    <message>
        <source>only the years 1970 to 2199 are taken</source>
        <translation>solo se admiten los años 1970 a 2199</translation>
    </message>
</context>
<context>
    <name>publishing</name>
    <message>
        <source>%1 takes no more requests for a while.</source>
        <translation>%1 no admite más peticiones durante un rato.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede contactar con %1.</translation>
    </message>
    <message>
        <source>Check the connection to the Internet.</source>
        <translation>Revise la conexión a internet.</translation>
    </message>
</context>
</TS>
