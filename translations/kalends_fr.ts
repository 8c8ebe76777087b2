<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountDirectory</name>
    <message>
        <source>The account with the id %1 was unlinked.</source>
        <translation>Le compte d’identifiant %1 a été dissocié.</translation>
    </message>
</context>
<context>
    <name>ApiToken</name>
    <message>
        <source>The file api-token cannot be written: %1.</source>
        <translation>Impossible d’écrire le fichier api-token&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Free some space, or make the profile&apos;s folder writable.</source>
        <translation>Libérez de l’espace, ou rendez le dossier du profil accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>AppSecrets</name>
    <message>
        <source>There is no secret named “%1”.</source>
        <translation>Il n’y a pas de secret nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>These can be set: %1.</source>
        <translation>Voici ceux qui peuvent être définis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The value for %1 is empty or longer than 64 KiB; nothing was changed.</source>
        <translation>La valeur de %1 est vide ou dépasse 64 Kio&#x202f;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>Impossible de modifier %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable, or add Kalends in your desktop&apos;s own start-up settings.</source>
        <translation>Rendez le dossier accessible en écriture, ou ajoutez Kalends dans les réglages de démarrage de votre bureau.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Only %1 MB are free on the disk that holds the profile.</source>
        <translation>Il ne reste que %1&#xa0;Mo sur le disque qui contient le profil.</translation>
    </message>
    <message>
        <source>Free some space: media are copied into the profile.</source>
        <translation>Libérez de l’espace&#xa0;: les médias sont copiés dans le profil.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder can be written, with %1 GB free.</source>
        <translation>Le dossier du profil est accessible en écriture, avec %1&#xa0;Go libres.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>La base de données est saine.</translation>
    </message>
    <message>
        <source>settings.ini has nothing that is out of place.</source>
        <translation>Tout est en ordre dans settings.ini.</translation>
    </message>
    <message>
        <source>The default is used until it is mended.</source>
        <translation>La valeur par défaut est utilisée en attendant la correction.</translation>
    </message>
    <message>
        <source>No account is linked.</source>
        <translation>Aucun compte n’est associé.</translation>
    </message>
    <message>
        <source>Link one with “accounts link ig --token” or “accounts link tiktok”.</source>
        <translation>Associez-en un avec «&#x202f;accounts link ig --token&#x202f;» ou «&#x202f;accounts link tiktok&#x202f;».</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <translation>compte %1 %2</translation>
    </message>
    <message>
        <source>The %1 is linked and alive.</source>
        <translation>Le %1 est associé et actif.</translation>
    </message>
    <message>
        <source>The link of the %1 has expired.</source>
        <translation>L’association du %1 a expiré.</translation>
    </message>
    <message>
        <source>The %1 has taken the permission back.</source>
        <translation>Le %1 a retiré l’autorisation.</translation>
    </message>
    <message>
        <source>Link it again.</source>
        <translation>Associez-le de nouveau.</translation>
    </message>
    <message>
        <source>Publishing to %1 is on.</source>
        <translation>La publication sur %1 est activée.</translation>
    </message>
    <message>
        <source>Publishing to %1 is off, so its posts are held.</source>
        <translation>La publication sur %1 est désactivée&#xa0;: ses publications sont retenues.</translation>
    </message>
    <message>
        <source>Turn it on with “flags set %1 on”.</source>
        <translation>Activez-la avec «&#x202f;flags set %1 on&#x202f;».</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and are gone when the service stops.</source>
        <translation>Les secrets sont gardés en mémoire et disparaissent à l’arrêt du service.</translation>
    </message>
    <message>
        <source>Start it without KALENDS_SECRETS=memory to use the keychain.</source>
        <translation>Démarrez-le sans KALENDS_SECRETS=memory pour utiliser le trousseau.</translation>
    </message>
    <message>
        <source>The keychain answers and is unlocked.</source>
        <translation>Le trousseau répond et il est déverrouillé.</translation>
    </message>
    <message>
        <source>The keychain is locked; posts wait until it is open.</source>
        <translation>Le trousseau est verrouillé&#x202f;; les publications attendent son ouverture.</translation>
    </message>
    <message>
        <source>Unlock it, for instance by logging in to the desktop.</source>
        <translation>Déverrouillez-le, par exemple en ouvrant une session sur le bureau.</translation>
    </message>
    <message>
        <source>The keychain has no default keyring.</source>
        <translation>Le trousseau n’a pas de porte-clés par défaut.</translation>
    </message>
    <message>
        <source>Create one with the system&apos;s password manager.</source>
        <translation>Créez-en un avec le gestionnaire de mots de passe du système.</translation>
    </message>
    <message>
        <source>No keychain service answers, so tokens can be neither kept nor read.</source>
        <translation>Aucun service de trousseau ne répond&#xa0;: les jetons ne peuvent être ni conservés ni lus.</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet and log in to a desktop session with a message bus.</source>
        <translation>Installez gnome-keyring ou KWallet et ouvrez une session de bureau dotée d’un bus de messages.</translation>
    </message>
    <message>
        <source>No staging storage is set up; Instagram posts and TikTok photos need one.</source>
        <translation>Aucun stockage de transit n’est configuré&#x202f;; les publications Instagram et les photos TikTok en ont besoin.</translation>
    </message>
    <message>
        <source>Fill in the [staging] part of settings.ini and run “secrets set staging.secret_access_key”.</source>
        <translation>Remplissez la partie [staging] de settings.ini et exécutez «&#x202f;secrets set staging.secret_access_key&#x202f;».</translation>
    </message>
    <message>
        <source>The staging storage&apos;s secret key is not in the keychain.</source>
        <translation>La clé secrète du stockage de transit n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>Set it with “secrets set staging.secret_access_key”.</source>
        <translation>Définissez-la avec «&#x202f;secrets set staging.secret_access_key&#x202f;».</translation>
    </message>
    <message>
        <source>The staging storage takes a file, hands it out and removes it.</source>
        <translation>Le stockage de transit accepte un fichier, le restitue et le supprime.</translation>
    </message>
    <message>
        <source>The clock could not be compared with a server&apos;s; nothing suggests that it is wrong.</source>
        <translation>L’horloge n’a pas pu être comparée à celle d’un serveur&#x202f;; rien n’indique qu’elle soit fausse.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock differs from a server&apos;s by %1 s.</source>
        <translation>L’horloge de l’ordinateur diffère de %1&#xa0;s de celle d’un serveur.</translation>
    </message>
    <message>
        <source>Turn on automatic time; posts are held while the clock is more than five minutes off.</source>
        <translation>Activez l’heure automatique&#x202f;; les publications sont retenues tant que l’horloge a plus de cinq minutes d’écart.</translation>
    </message>
</context>
<context>
    <name>EntryRepository</name>
    <message>
        <source>“%1” is not a cursor of this list.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un curseur de cette liste.</translation>
    </message>
    <message>
        <source>Take the cursor of the page before, or none.</source>
        <translation>Prenez le curseur de la page précédente, ou aucun.</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>This profile has a real %1 account linked; the sandbox does not touch it.</source>
        <translation>Un vrai compte %1 est associé à ce profil&#x202f;; le bac à sable n’y touche pas.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile.</source>
        <translation>Choisissez un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>The file api-address cannot be written: %1.</source>
        <translation>Impossible d’écrire le fichier api-address&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Free some space, or make the profile&apos;s folder writable.</source>
        <translation>Libérez de l’espace, ou rendez le dossier du profil accessible en écriture.</translation>
    </message>
    <message>
        <source>The feed&apos;s file is there and is no calendar.</source>
        <translation>Le fichier du flux de calendrier existe déjà et n’est pas un calendrier.</translation>
    </message>
    <message>
        <source>Give another one in the settings: [feed] path.</source>
        <translation>Donnez-en un autre dans les réglages&#xa0;: [feed] path.</translation>
    </message>
    <message>
        <source>The feed cannot be written: %1.</source>
        <translation>Impossible d’écrire le flux de calendrier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give a folder that can be written to: [feed] path.</source>
        <translation>Donnez un dossier accessible en écriture&#xa0;: [feed] path.</translation>
    </message>
</context>
<context>
    <name>HttpBody</name>
    <message>
        <source>Add the file again.</source>
        <translation>Ajoutez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Impossible de lire le fichier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The file “%1” is shorter than it was when it was added.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» est plus court qu’au moment de son ajout.</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>The API cannot listen on port %1 of 127.0.0.1: %2.</source>
        <translation>L’API ne peut pas écouter sur le port %1 de 127.0.0.1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose another with --port or api/port, or 0 for any free one.</source>
        <translation>Choisissez-en un autre avec --port ou api/port, ou 0 pour un port libre quelconque.</translation>
    </message>
</context>
<context>
    <name>Instagram</name>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation>Kalends réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Use another file, or convert this one, then retry.</source>
        <translation>Utilisez un autre fichier, ou convertissez celui-ci, puis réessayez.</translation>
    </message>
    <message>
        <source>Link the account again under Accounts.</source>
        <translation>Associez le compte de nouveau sous Comptes.</translation>
    </message>
    <message>
        <source>Open the Instagram app, finish what it asks for, then retry.</source>
        <translation>Ouvrez l’application Instagram, faites ce qu’elle demande, puis réessayez.</translation>
    </message>
    <message>
        <source>Edit the post, then retry.</source>
        <translation>Modifiez la publication, puis réessayez.</translation>
    </message>
    <message>
        <source>Kalends waits and tries again by itself.</source>
        <translation>Kalends attend et réessaie de lui-même.</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>Si cela se reproduit, signalez-le avec les codes du journal de la tentative.</translation>
    </message>
    <message>
        <source>Post by hand for now; Kalends waits before it tries again.</source>
        <translation>Publiez à la main pour l’instant&#x202f;; Kalends attend avant de réessayer.</translation>
    </message>
    <message>
        <source>Instagram took too long to fetch the file.</source>
        <translation>Instagram a mis trop de temps à récupérer le fichier.</translation>
    </message>
    <message>
        <source>Instagram&apos;s upload expired before it was published.</source>
        <translation>L’envoi d’Instagram a expiré avant d’être publié.</translation>
    </message>
    <message>
        <source>Instagram has a problem of its own.</source>
        <translation>Instagram rencontre lui-même un problème.</translation>
    </message>
    <message>
        <source>Instagram could not prepare the upload.</source>
        <translation>Instagram n’a pas pu préparer l’envoi.</translation>
    </message>
    <message>
        <source>Instagram&apos;s upload failed for a reason it does not name.</source>
        <translation>L’envoi d’Instagram a échoué pour une raison qu’il ne donne pas.</translation>
    </message>
    <message>
        <source>Instagram does not support this kind of media here.</source>
        <translation>Instagram ne prend pas en charge ce type de média ici.</translation>
    </message>
    <message>
        <source>The cover&apos;s moment lies outside the clip.</source>
        <translation>L’instant de la couverture est en dehors du clip.</translation>
    </message>
    <message>
        <source>Choose another cover, then retry.</source>
        <translation>Choisissez une autre couverture, puis réessayez.</translation>
    </message>
    <message>
        <source>Instagram is down for a moment.</source>
        <translation>Instagram est momentanément indisponible.</translation>
    </message>
    <message>
        <source>The Instagram app that Kalends uses lacks the capability to publish.</source>
        <translation>L’application Instagram utilisée par Kalends n’a pas la capacité de publier.</translation>
    </message>
    <message>
        <source>Check the products of your app in Meta&apos;s dashboard.</source>
        <translation>Vérifiez les produits de votre application dans le tableau de bord de Meta.</translation>
    </message>
    <message>
        <source>Instagram has paused automatic posting for this account (suspected spam).</source>
        <translation>Instagram a suspendu la publication automatique pour ce compte (soupçon de spam).</translation>
    </message>
    <message>
        <source>The app has made too many calls to Instagram.</source>
        <translation>L’application a fait trop d’appels à Instagram.</translation>
    </message>
    <message>
        <source>Instagram&apos;s limit of posts in 24 hours is reached for this account.</source>
        <translation>La limite d’Instagram en publications par 24 heures est atteinte pour ce compte.</translation>
    </message>
    <message>
        <source>Instagram says that the permission to publish was not given, or was taken away.</source>
        <translation>Instagram indique que l’autorisation de publier n’a pas été donnée, ou a été retirée.</translation>
    </message>
    <message>
        <source>Link the account again and leave all permissions ticked.</source>
        <translation>Associez le compte de nouveau en laissant toutes les autorisations cochées.</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram for this account.</source>
        <translation>Il y a eu trop d’appels à Instagram pour ce compte.</translation>
    </message>
    <message>
        <source>Instagram does not find the upload.</source>
        <translation>Instagram ne trouve pas l’envoi.</translation>
    </message>
    <message>
        <source>Instagram does not know the upload, or it expired.</source>
        <translation>Instagram ne connaît pas l’envoi, ou il a expiré.</translation>
    </message>
    <message>
        <source>Instagram says the account is inactive, restricted or must confirm who it is.</source>
        <translation>Instagram indique que le compte est inactif, restreint ou doit confirmer son identité.</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram for this page.</source>
        <translation>Il y a eu trop d’appels à Instagram pour cette page.</translation>
    </message>
    <message>
        <source>Instagram does not know this kind of post.</source>
        <translation>Instagram ne connaît pas ce type de publication.</translation>
    </message>
    <message>
        <source>A carousel needs 2 to 10 pictures or clips.</source>
        <translation>Un carrousel a besoin de 2 à 10 images ou clips.</translation>
    </message>
    <message>
        <source>Add or remove some, then retry.</source>
        <translation>Ajoutez-en ou retirez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>A product tag on a clip must not have a position.</source>
        <translation>Une identification de produit sur un clip ne doit pas avoir de position.</translation>
    </message>
    <message>
        <source>A product tag on a picture needs a position.</source>
        <translation>Une identification de produit sur une image a besoin d’une position.</translation>
    </message>
    <message>
        <source>A product tag names a product that Instagram does not take.</source>
        <translation>Une identification de produit nomme un produit qu’Instagram n’accepte pas.</translation>
    </message>
    <message>
        <source>There are too many @ mentions or tagged people; Instagram takes 20.</source>
        <translation>Il y a trop de mentions @ ou de personnes identifiées&#x202f;; Instagram en prend 20.</translation>
    </message>
    <message>
        <source>Instagram did not accept what Kalends sent.</source>
        <translation>Instagram n’a pas accepté ce que Kalends a envoyé.</translation>
    </message>
    <message>
        <source>Instagram&apos;s session for this account is no longer valid.</source>
        <translation>La session Instagram de ce compte n’est plus valide.</translation>
    </message>
    <message>
        <source>The account&apos;s owner removed the app in Instagram.</source>
        <translation>Le propriétaire du compte a retiré l’application dans Instagram.</translation>
    </message>
    <message>
        <source>Instagram wants a security check before the account may go on.</source>
        <translation>Instagram veut un contrôle de sécurité avant que le compte puisse continuer.</translation>
    </message>
    <message>
        <source>Log in on instagram.com, finish the check, then link the account again.</source>
        <translation>Connectez-vous sur instagram.com, terminez le contrôle, puis associez le compte de nouveau.</translation>
    </message>
    <message>
        <source>The password of the account was changed, which ended the link.</source>
        <translation>Le mot de passe du compte a changé, ce qui a mis fin à l’association.</translation>
    </message>
    <message>
        <source>The link to the account has expired.</source>
        <translation>L’association au compte a expiré.</translation>
    </message>
    <message>
        <source>The account is not confirmed yet.</source>
        <translation>Le compte n’est pas encore confirmé.</translation>
    </message>
    <message>
        <source>Confirm it in the Instagram app, then link it again.</source>
        <translation>Confirmez-le dans l’application Instagram, puis associez-le de nouveau.</translation>
    </message>
    <message>
        <source>The link to the account was ended (logged out or revoked).</source>
        <translation>L’association au compte a pris fin (déconnexion ou révocation).</translation>
    </message>
    <message>
        <source>The session of the account is no longer valid.</source>
        <translation>La session du compte n’est plus valide.</translation>
    </message>
    <message>
        <source>Instagram no longer takes the link to this account (expired or revoked).</source>
        <translation>Instagram n’accepte plus l’association à ce compte (expirée ou révoquée).</translation>
    </message>
    <message>
        <source>Instagram denies the permission; Meta may have restricted the app.</source>
        <translation>Instagram refuse l’autorisation&#x202f;; Meta a peut-être restreint l’application.</translation>
    </message>
    <message>
        <source>Check the app in Meta&apos;s dashboard; if it is fine there, link the account again.</source>
        <translation>Vérifiez l’application dans le tableau de bord de Meta&#x202f;; si tout y est en ordre, associez le compte de nouveau.</translation>
    </message>
    <message>
        <source>The app has reached a limit of Instagram.</source>
        <translation>L’application a atteint une limite d’Instagram.</translation>
    </message>
    <message>
        <source>Instagram does not support the clip&apos;s format.</source>
        <translation>Instagram ne prend pas en charge le format du clip.</translation>
    </message>
    <message>
        <source>Instagram has paused automatic posting for this account (its rules).</source>
        <translation>Instagram a suspendu la publication automatique pour ce compte (ses règles).</translation>
    </message>
    <message>
        <source>Instagram says this is a duplicate of an earlier post.</source>
        <translation>Instagram indique qu’il s’agit du double d’une publication précédente.</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram.</source>
        <translation>Il y a eu trop d’appels à Instagram.</translation>
    </message>
    <message>
        <source>Instagram could not fetch the file from the staging storage.</source>
        <translation>Instagram n’a pas pu récupérer le fichier du stockage de transit.</translation>
    </message>
    <message>
        <source>Check with “doctor” that the storage&apos;s links can be opened from the internet.</source>
        <translation>Vérifiez avec «&#x202f;doctor&#x202f;» que les liens du stockage s’ouvrent depuis Internet.</translation>
    </message>
    <message>
        <source>Instagram is not ready with the upload yet.</source>
        <translation>Instagram n’a pas encore fini avec l’envoi.</translation>
    </message>
    <message>
        <source>The picture is larger than 8 MiB.</source>
        <translation>L’image dépasse 8 Mio.</translation>
    </message>
    <message>
        <source>Instagram does not support the picture&apos;s format, or the staging storage gave it something else.</source>
        <translation>Instagram ne prend pas en charge le format de l’image, ou le stockage de transit lui a fourni autre chose.</translation>
    </message>
    <message>
        <source>The picture&apos;s shape is outside 4:5 to 1.91:1.</source>
        <translation>Les proportions de l’image sortent de la plage 4:5 à 1.91:1.</translation>
    </message>
    <message>
        <source>Crop it, then retry.</source>
        <translation>Recadrez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The caption is longer than 2,200 characters.</source>
        <translation>La légende dépasse 2 200 caractères.</translation>
    </message>
    <message>
        <source>Shorten it, then retry.</source>
        <translation>Raccourcissez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Instagram could not process the file.</source>
        <translation>Instagram n’a pas pu traiter le fichier.</translation>
    </message>
    <message>
        <source>Instagram could not fetch the clip.</source>
        <translation>Instagram n’a pas pu récupérer le clip.</translation>
    </message>
    <message>
        <source>Trial reels are not available for this account.</source>
        <translation>Les reels d’essai ne sont pas disponibles pour ce compte.</translation>
    </message>
    <message>
        <source>Instagram could not process the clip, often because of its sound track.</source>
        <translation>Instagram n’a pas pu traiter le clip, souvent à cause de sa piste sonore.</translation>
    </message>
    <message>
        <source>Instagram could not process the clip.</source>
        <translation>Instagram n’a pas pu traiter le clip.</translation>
    </message>
    <message>
        <source>Instagram refused the file.</source>
        <translation>Instagram a refusé le fichier.</translation>
    </message>
    <message>
        <source>Instagram refused with an error that Kalends does not know.</source>
        <translation>Instagram a refusé avec une erreur que Kalends ne connaît pas.</translation>
    </message>
    <message>
        <source>Instagram could not finish the upload and does not say why.</source>
        <translation>Instagram n’a pas pu terminer l’envoi et ne dit pas pourquoi.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it (log in to your desktop, or open its password manager); posts wait until then.</source>
        <translation>Déverrouillez-le (ouvrez une session sur votre bureau, ou son gestionnaire de mots de passe)&#x202f;; les publications attendent jusque-là.</translation>
    </message>
    <message>
        <source>No keychain: there is no desktop session bus.</source>
        <translation>Pas de trousseau&#xa0;: il n’y a pas de bus de session de bureau.</translation>
    </message>
    <message>
        <source>Start Kalends from a desktop session, or with dbus-run-session and a keyring service.</source>
        <translation>Démarrez Kalends depuis une session de bureau, ou avec dbus-run-session et un service de trousseau.</translation>
    </message>
    <message>
        <source>No keychain service runs in this session.</source>
        <translation>Aucun service de trousseau ne fonctionne dans cette session.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet.</source>
        <translation>Installez et démarrez gnome-keyring ou KWallet.</translation>
    </message>
    <message>
        <source>The keychain service has no default keyring.</source>
        <translation>Le service de trousseau n’a pas de porte-clés par défaut.</translation>
    </message>
    <message>
        <source>Create one in your desktop&apos;s password manager and make it the default.</source>
        <translation>Créez-en un dans le gestionnaire de mots de passe de votre bureau et définissez-le par défaut.</translation>
    </message>
    <message>
        <source>The keychain cannot be used, since Qt runs without GLib.</source>
        <translation>Le trousseau est inutilisable, car Qt fonctionne sans GLib.</translation>
    </message>
    <message>
        <source>Start Kalends without QT_NO_GLIB in the environment.</source>
        <translation>Démarrez Kalends sans QT_NO_GLIB dans l’environnement.</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>Le trousseau a répondu par une erreur.</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the keyring service.</source>
        <translation>Réessayez&#x202f;; si cela persiste, redémarrez le service de trousseau.</translation>
    </message>
</context>
<context>
    <name>OAuthReply</name>
    <message>
        <source>The pasted text holds neither a code nor a redirected address.</source>
        <translation>Le texte collé ne contient ni code ni adresse de redirection.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar after you allowed access, and paste it here.</source>
        <translation>Copiez toute l’adresse depuis la barre d’adresse du navigateur après avoir autorisé l’accès, et collez-la ici.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Publishing turned off</source>
        <translation>Publication désactivée</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication en cours</translation>
    </message>
    <message>
        <source>Failed, will retry</source>
        <translation>Échec, nouvel essai prévu</translation>
    </message>
    <message>
        <source>Missing fields</source>
        <translation>Champs manquants</translation>
    </message>
    <message>
        <source>Unsuitable media</source>
        <translation>Média inadapté</translation>
    </message>
    <message>
        <source>Missing media</source>
        <translation>Média manquant</translation>
    </message>
    <message>
        <source>Account missing</source>
        <translation>Compte manquant</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Jeton expiré</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
</context>
<context>
    <name>SandboxLink</name>
    <message>
        <source>The sandbox&apos;s TikTok did not let itself be linked.</source>
        <translation>Le TikTok du bac à sable n’a pas pu être associé.</translation>
    </message>
</context>
<context>
    <name>ServiceDesk</name>
    <message>
        <source>There is already a file at that place; nothing was written.</source>
        <translation>Un fichier existe déjà à cet endroit&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>Choisissez un autre nom pour la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no flag called &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’option nommée «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The flags are %1.</source>
        <translation>Les options sont %1.</translation>
    </message>
    <message>
        <source>There is no media with the id %1.</source>
        <translation>Il n’y a pas de média d’identifiant %1.</translation>
    </message>
    <message>
        <source>The cursor is not one that this list handed out.</source>
        <translation>Ce curseur n’a pas été fourni par cette liste.</translation>
    </message>
    <message>
        <source>Pass meta.nextCursor of the page before, or none for the first page.</source>
        <translation>Passez le meta.nextCursor de la page précédente, ou aucun pour la première page.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation>%1 n’a pas pu être joint&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again.</source>
        <translation>Rien n’est perdu&#x202f;; un nouvel essai aura lieu.</translation>
    </message>
    <message>
        <source>The account is not linked any more.</source>
        <translation>Le compte n’est plus associé.</translation>
    </message>
    <message>
        <source>Link an account to publish.</source>
        <translation>Associez un compte pour publier.</translation>
    </message>
    <message>
        <source>The access of Kalends to the %1 account %2 was taken back.</source>
        <translation>L’accès de Kalends au compte %1 %2 a été retiré.</translation>
    </message>
    <message>
        <source>The sign-in to the %1 account %2 has expired.</source>
        <translation>La connexion au compte %1 %2 a expiré.</translation>
    </message>
    <message>
        <source>Link the account again; its planned posts wait until then.</source>
        <translation>Associez le compte de nouveau&#x202f;; ses publications prévues attendent jusque-là.</translation>
    </message>
    <message>
        <source>No redirect address is set (%1).</source>
        <translation>Aucune adresse de redirection n’est définie (%1).</translation>
    </message>
    <message>
        <source>Enter the redirect address that is registered with your app.</source>
        <translation>Saisissez l’adresse de redirection enregistrée pour votre application.</translation>
    </message>
    <message>
        <source>The redirect address “%1” (%2) is not an address such as http://127.0.0.1:8123/callback/.</source>
        <translation>L’adresse de redirection «&#x202f;%1&#x202f;» (%2) n’est pas une adresse telle que http://127.0.0.1:8123/callback/.</translation>
    </message>
    <message>
        <source>Enter it exactly as it is registered with your app, without “?” and “#”.</source>
        <translation>Saisissez-la exactement comme elle est enregistrée pour votre application, sans «&#x202f;?&#x202f;» ni «&#x202f;#&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not a %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The query has “%1” twice.</source>
        <translation>La requête contient «&#x202f;%1&#x202f;» deux fois.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un identifiant.</translation>
    </message>
    <message>
        <source>“%1” is not a status of a job.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un état de tâche.</translation>
    </message>
    <message>
        <source>Give either “scheduledAt” to reschedule or “status”: “canceled” to cancel.</source>
        <translation>Donnez soit «&#x202f;scheduledAt&#x202f;» pour reprogrammer, soit «&#x202f;status&#x202f;»&#xa0;: «&#x202f;canceled&#x202f;» pour annuler.</translation>
    </message>
    <message>
        <source>“status” can only be set to “canceled”.</source>
        <translation>«&#x202f;status&#x202f;» ne peut prendre que la valeur «&#x202f;canceled&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not a time with an offset between 1970 and 2199.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure avec décalage entre 1970 et 2199.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-26T13:30:00Z.</source>
        <translation>Écrivez-la sous la forme 2026-11-26T13:30:00Z.</translation>
    </message>
    <message>
        <source>This job is not held for review.</source>
        <translation>Cette tâche n’est pas retenue pour vérification.</translation>
    </message>
    <message>
        <source>There is nothing with the id “%1”.</source>
        <translation>Rien ne porte l’identifiant «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” has to be %2.</source>
        <translation>«&#x202f;%1&#x202f;» doit être %2.</translation>
    </message>
    <message>
        <source>“limit” is %1; it goes from 1 to %2.</source>
        <translation>«&#x202f;limit&#x202f;» vaut %1&#x202f;; la plage va de 1 à %2.</translation>
    </message>
    <message>
        <source>The query has “%1”, which is not known here.</source>
        <translation>La requête contient «&#x202f;%1&#x202f;», inconnu ici.</translation>
    </message>
    <message>
        <source>“cursor” is not one that this list has answered.</source>
        <translation>«&#x202f;cursor&#x202f;» n’est pas une valeur renvoyée par cette liste.</translation>
    </message>
    <message>
        <source>The JSON in the body is nested more than 32 levels deep.</source>
        <translation>Le JSON du corps compte plus de 32 niveaux d’imbrication.</translation>
    </message>
    <message>
        <source>“%1” is in the body twice.</source>
        <translation>«&#x202f;%1&#x202f;» figure deux fois dans le corps.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1 at byte %2.</source>
        <translation>Le corps n’est pas du JSON&#xa0;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>The body has to be a JSON object.</source>
        <translation>Le corps doit être un objet JSON.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«&#x202f;%1&#x202f;» est inconnu ici.</translation>
    </message>
    <message>
        <source>%1 does not work on this address; %2 does.</source>
        <translation>%1 ne fonctionne pas à cette adresse&#x202f;; %2 oui.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Il n’y a rien à %1.</translation>
    </message>
    <message>
        <source>The first request with this Idempotency-Key is still being worked on.</source>
        <translation>La première requête avec cette Idempotency-Key est encore en cours de traitement.</translation>
    </message>
    <message>
        <source>Check the internet connection; Kalends tries again by itself.</source>
        <translation>Vérifiez la connexion à Internet&#x202f;; Kalends réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer was complete.</source>
        <translation>La connexion à %1&#xa0;s’est rompue avant la fin de sa réponse.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (HTTP %2).</source>
        <translation>%1 rencontre lui-même un problème (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 answered with something that is not its format (HTTP %2).</source>
        <translation>La réponse de %1 n’est pas dans son format (HTTP %2).</translation>
    </message>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation>Kalends réessaie de lui-même.</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of the network may stand between; check the connection.</source>
        <translation>Un proxy ou une page de connexion du réseau fait peut-être obstacle&#x202f;; vérifiez la connexion.</translation>
    </message>
    <message>
        <source>Instagram&apos;s sign-in has a problem of its own.</source>
        <translation>La connexion à Instagram rencontre elle-même un problème.</translation>
    </message>
    <message>
        <source>Instagram did not take the sign-in: the code was used, is too old, or belongs to another app.</source>
        <translation>Instagram n’a pas accepté la connexion&#xa0;: le code a déjà servi, est trop ancien ou appartient à une autre application.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Start linking again; check that app id, app secret and redirect address are those of the Instagram product.</source>
        <translation>Recommencez l’association&#x202f;; vérifiez que l’identifiant d’application, son secret et l’adresse de redirection sont ceux du produit Instagram.</translation>
    </message>
    <message>
        <source>A post with the same caption and of the same kind has just appeared on @%1, and Kalends did not make it.</source>
        <translation>Une publication de même légende et de même type vient d’apparaître sur @%1, et elle ne vient pas de Kalends.</translation>
    </message>
    <message>
        <source>Look at the profile: if it is this post, mark it as published; else retry.</source>
        <translation>Regardez le profil&#xa0;: si c’est cette publication, marquez-la comme publiée&#x202f;; sinon, réessayez.</translation>
    </message>
    <message>
        <source>Its answer was lost.</source>
        <translation>Sa réponse s’est perdue.</translation>
    </message>
    <message>
        <source>Its upload has ended, and something new on the profile may be this post.</source>
        <translation>Son envoi est terminé, et une nouveauté sur le profil pourrait être cette publication.</translation>
    </message>
    <message>
        <source>Instagram did not publish the post: its upload ended as %1 and the profile shows nothing new.</source>
        <translation>Instagram n’a pas publié la publication&#xa0;: son envoi s’est terminé par %1 et le profil n’affiche rien de nouveau.</translation>
    </message>
    <message>
        <source>Kalends tries again with a new upload.</source>
        <translation>Kalends réessaie avec un nouvel envoi.</translation>
    </message>
    <message>
        <source>The upload still waits, and something new on the profile may be this post.</source>
        <translation>L’envoi attend encore, et une nouveauté sur le profil pourrait être cette publication.</translation>
    </message>
    <message>
        <source>For ten minutes the upload has stood ready and the profile has shown nothing new; it is probably not out.</source>
        <translation>Depuis dix minutes l’envoi est prêt et le profil n’affiche rien de nouveau&#x202f;; elle n’est probablement pas sortie.</translation>
    </message>
    <message>
        <source>Instagram did not publish the post: after ten minutes its upload still stands ready and the profile shows nothing new.</source>
        <translation>Instagram n’a pas publié la publication&#xa0;: après dix minutes, son envoi est toujours prêt et le profil n’affiche rien de nouveau.</translation>
    </message>
    <message>
        <source>Kalends publishes the same upload once more, which cannot make a second post.</source>
        <translation>Kalends publie encore une fois le même envoi, ce qui ne peut pas créer de deuxième publication.</translation>
    </message>
    <message>
        <source>The upload still stands ready.</source>
        <translation>L’envoi est toujours prêt.</translation>
    </message>
    <message>
        <source>Its upload has ended; the profile is looked at next.</source>
        <translation>Son envoi est terminé&#x202f;; le profil va être consulté.</translation>
    </message>
    <message>
        <source>Instagram is still busy with it.</source>
        <translation>Instagram s’en occupe encore.</translation>
    </message>
    <message>
        <source>Instagram does not show the upload any more.</source>
        <translation>Instagram n’affiche plus l’envoi.</translation>
    </message>
    <message>
        <source>Instagram was not done with the upload after 30 minutes.</source>
        <translation>Instagram n’avait pas fini de traiter l’envoi après 30 minutes.</translation>
    </message>
    <message>
        <source>Kalends starts over with a new upload.</source>
        <translation>Kalends recommence avec un nouvel envoi.</translation>
    </message>
    <message>
        <source>Four times no answer came to the request that prepares the upload on Instagram.</source>
        <translation>Quatre fois, la requête qui prépare l’envoi sur Instagram est restée sans réponse.</translation>
    </message>
    <message>
        <source>The post has no picture and no clip.</source>
        <translation>La publication n’a ni image ni clip.</translation>
    </message>
    <message>
        <source>Add one, then retry.</source>
        <translation>Ajoutez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>The carousel has %1 files; Instagram takes 2 to 10.</source>
        <translation>Le carrousel compte %1 fichiers&#x202f;; Instagram en accepte de 2 à 10.</translation>
    </message>
    <message>
        <source>Add or remove some, then retry.</source>
        <translation>Ajoutez-en ou retirez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>The saved link belongs to another Instagram account (%1) than the one this post was planned for.</source>
        <translation>L’association enregistrée appartient à un autre compte Instagram (%1) que celui prévu pour cette publication.</translation>
    </message>
    <message>
        <source>Unlink it and link the right account again.</source>
        <translation>Dissociez-le et associez le bon compte de nouveau.</translation>
    </message>
    <message>
        <source>Instagram takes %1 posts in 24 hours from this account, and %2 are used.</source>
        <translation>Instagram accepte %1 publications en 24 heures pour ce compte, et %2 sont utilisées.</translation>
    </message>
    <message>
        <source>Kalends tries again as places become free.</source>
        <translation>Kalends réessaie dès que des places se libèrent.</translation>
    </message>
    <message>
        <source>The post was canceled before it went out.</source>
        <translation>La publication a été annulée avant de partir.</translation>
    </message>
    <message>
        <source>%1 (file “%2”)</source>
        <translation>%1 (fichier «&#x202f;%2&#x202f;»)</translation>
    </message>
    <message>
        <source>Instagram could not fetch “%1” from the staging storage in %2 tries.</source>
        <translation>Instagram n’a pas pu récupérer «&#x202f;%1&#x202f;» du stockage de transit en %2 essais.</translation>
    </message>
    <message>
        <source>The saved step “%1” is not one this version knows.</source>
        <translation>L’étape enregistrée «&#x202f;%1&#x202f;» est inconnue de cette version.</translation>
    </message>
    <message>
        <source>Checking whether the post went out on %1. %2</source>
        <translation>Vérification de la publication sur %1. %2</translation>
    </message>
    <message>
        <source>Look at the profile: if the post is there, say so; if it is surely not, you can send it again.</source>
        <translation>Regardez le profil&#xa0;: si la publication y est, indiquez-le&#x202f;; si elle n’y est certainement pas, vous pouvez la renvoyer.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from %1&apos;s by %2 minutes; at most 5 are safe for posting on time.</source>
        <translation>L’horloge de cet ordinateur diffère de %2 minutes de celle de %1&#x202f;; 5 au plus permettent de publier à l’heure.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock (best: automatically), then retry.</source>
        <translation>Réglez l’horloge de l’ordinateur (de préférence automatiquement), puis réessayez.</translation>
    </message>
    <message>
        <source>TikTok has %1 of %2 bytes.</source>
        <translation>TikTok a reçu %1 octets sur %2.</translation>
    </message>
    <message>
        <source>TikTok did not publish the post: its upload ended with bytes missing. %1</source>
        <translation>TikTok n’a pas publié la publication&#xa0;: son envoi s’est terminé avec des octets manquants. %1</translation>
    </message>
    <message>
        <source>It lies in TikTok&apos;s inbox: open the TikTok app and finish it there.</source>
        <translation>Elle se trouve dans la boîte de réception de TikTok&#xa0;: ouvrez l’application TikTok et terminez-la là.</translation>
    </message>
    <message>
        <source>TikTok is still working on it.</source>
        <translation>TikTok y travaille encore.</translation>
    </message>
    <message>
        <source>The answer to the request that posts the pictures was lost.</source>
        <translation>La réponse à la requête qui publie les images s’est perdue.</translation>
    </message>
    <message>
        <source>TikTok gives no way to ask what became of the pictures.</source>
        <translation>TikTok ne permet pas de demander ce que sont devenues les images.</translation>
    </message>
    <message>
        <source>The list of posts could not be read.</source>
        <translation>La liste des publications n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The list of public posts does not show it.</source>
        <translation>La liste des publications publiques ne la montre pas.</translation>
    </message>
    <message>
        <source>Several public posts look like it.</source>
        <translation>Plusieurs publications publiques lui ressemblent.</translation>
    </message>
    <message>
        <source>The post has no clip and no picture.</source>
        <translation>La publication n’a ni clip ni image.</translation>
    </message>
    <message>
        <source>Nobody has chosen yet who may see the post on TikTok.</source>
        <translation>Personne n’a encore choisi qui peut voir la publication sur TikTok.</translation>
    </message>
    <message>
        <source>Choose it in the post, then retry.</source>
        <translation>Choisissez-le dans la publication, puis réessayez.</translation>
    </message>
    <message>
        <source>TikTok&apos;s terms were not agreed to for this post.</source>
        <translation>Les conditions de TikTok n’ont pas été acceptées pour cette publication.</translation>
    </message>
    <message>
        <source>Tick the consent in the post, then retry.</source>
        <translation>Cochez le consentement dans la publication, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes; TikTok takes 1 byte to 4 GiB.</source>
        <translation>«&#x202f;%1&#x202f;» compte %2 octets&#x202f;; TikTok accepte de 1 octet à 4 Gio.</translation>
    </message>
    <message>
        <source>Use another file.</source>
        <translation>Utilisez un autre fichier.</translation>
    </message>
    <message>
        <source>TikTok no longer offers the chosen audience (%1) to @%2.</source>
        <translation>TikTok ne propose plus le public choisi (%1) à @%2.</translation>
    </message>
    <message>
        <source>Choose again who may see the post.</source>
        <translation>Choisissez de nouveau qui peut voir la publication.</translation>
    </message>
    <message>
        <source>The clip runs %1 s; TikTok takes at most %2 s from this account.</source>
        <translation>Le clip dure %1&#xa0;s&#x202f;; TikTok accepte au plus %2&#xa0;s pour ce compte.</translation>
    </message>
    <message>
        <source>Cut it, then retry.</source>
        <translation>Coupez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>Si cela se reproduit, signalez-le avec les codes du journal de la tentative.</translation>
    </message>
    <message>
        <source>The upload to TikTok was begun four times and never came to its end.</source>
        <translation>L’envoi vers TikTok a été commencé quatre fois et n’a jamais abouti.</translation>
    </message>
    <message>
        <source>Kalends tries again by itself; a slow connection may be the cause.</source>
        <translation>Kalends réessaie de lui-même&#x202f;; une connexion lente peut en être la cause.</translation>
    </message>
    <message>
        <source>TikTok took the upload&apos;s beginning but gave it no id.</source>
        <translation>TikTok a accepté le début de l’envoi sans lui donner d’identifiant.</translation>
    </message>
    <message>
        <source>TikTok named an upload address that is not one of its own; the file was not sent.</source>
        <translation>TikTok a indiqué une adresse d’envoi qui n’est pas la sienne&#x202f;; le fichier n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>TikTok refused a piece of the file as malformed.</source>
        <translation>TikTok a refusé un morceau du fichier comme mal formé.</translation>
    </message>
    <message>
        <source>TikTok counts other bytes than the ones that were sent.</source>
        <translation>TikTok compte d’autres octets que ceux qui ont été envoyés.</translation>
    </message>
    <message>
        <source>The answer to the last piece of the file was lost.</source>
        <translation>La réponse au dernier morceau du fichier s’est perdue.</translation>
    </message>
    <message>
        <source>TikTok&apos;s answer to the last piece of the file does not tell (HTTP %1).</source>
        <translation>La réponse de TikTok au dernier morceau du fichier n’est pas concluante (HTTP %1).</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>is a pipe</source>
        <translation>est un tube</translation>
    </message>
    <message>
        <source>is a socket</source>
        <translation>est un socket</translation>
    </message>
    <message>
        <source>is a device</source>
        <translation>est un périphérique</translation>
    </message>
    <message>
        <source>Choose a picture or a clip.</source>
        <translation>Choisissez une image ou un clip.</translation>
    </message>
    <message>
        <source>Adding “%1” was stopped.</source>
        <translation>L’ajout de «&#x202f;%1&#x202f;» a été interrompu.</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>a changé pendant sa lecture</translation>
    </message>
    <message>
        <source>Wait until the other program has finished with it, and add it again.</source>
        <translation>Attendez que l’autre programme ait fini, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>is empty (0 bytes)</source>
        <translation>est vide (0 octet)</translation>
    </message>
    <message>
        <source>Copy or download the file again, and add it then.</source>
        <translation>Copiez ou téléchargez de nouveau le fichier, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>is a HEIC file whose picture cannot be found</source>
        <translation>est un fichier HEIC dont l’image est introuvable</translation>
    </message>
    <message>
        <source>Save it as JPEG and add that.</source>
        <translation>Enregistrez-le en JPEG et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>starts like a %1 but is damaged</source>
        <translation>commence comme %1 mais est endommagé</translation>
    </message>
    <message>
        <source>Save it again as JPEG and add that.</source>
        <translation>Enregistrez-le de nouveau en JPEG et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>has %1 × %2 pixels; a %3 may have %4 million</source>
        <translation>compte %1 × %2 pixels&#x202f;; maximum pour %3&#xa0;: %4 millions</translation>
    </message>
    <message>
        <source>Make it smaller and add it again.</source>
        <translation>Réduisez-le et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>is larger than 256 MB, which no picture to be posted is</source>
        <translation>dépasse 256 Mo, ce qu’aucune image à publier n’atteint</translation>
    </message>
    <message>
        <source>Save it smaller and add it again.</source>
        <translation>Enregistrez-le en plus petit et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>is a damaged %1 (%2)</source>
        <translation>est endommagé&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Save it again as JPEG, or copy it again from where it came.</source>
        <translation>Enregistrez-le de nouveau en JPEG, ou recopiez-le depuis son origine.</translation>
    </message>
    <message>
        <source>Add the file again; the entries that use it find it then.</source>
        <translation>Ajoutez le fichier de nouveau&#x202f;; les entrées qui l’utilisent le retrouvent alors.</translation>
    </message>
    <message>
        <source>is no longer in the library</source>
        <translation>n’est plus dans la médiathèque</translation>
    </message>
    <message>
        <source>has changed in the library: it has %1 bytes instead of %2</source>
        <translation>a changé dans la médiathèque&#xa0;: il compte %1 octets au lieu de %2</translation>
    </message>
    <message>
        <source>has changed in the library: its bytes are not those that were added</source>
        <translation>a changé dans la médiathèque&#xa0;: ses octets ne sont pas ceux qui ont été ajoutés</translation>
    </message>
    <message>
        <source>is not in the library</source>
        <translation>n’est pas dans la médiathèque</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>Check the name, or whether the drive is still connected.</source>
        <translation>Vérifiez le nom, ou si le disque est toujours connecté.</translation>
    </message>
    <message>
        <source>may not be read by your user</source>
        <translation>ne peut pas être lu par votre utilisateur</translation>
    </message>
    <message>
        <source>Change the rights of the file, or copy it to your own folder.</source>
        <translation>Modifiez les droits du fichier, ou copiez-le dans votre propre dossier.</translation>
    </message>
    <message>
        <source>is a link that leads in a circle</source>
        <translation>est un lien qui tourne en rond</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>has a name that is too long</source>
        <translation>a un nom trop long</translation>
    </message>
    <message>
        <source>Give the file a shorter name.</source>
        <translation>Donnez au fichier un nom plus court.</translation>
    </message>
    <message>
        <source>could not be read (%1)</source>
        <translation>n’a pas pu être lu (%1)</translation>
    </message>
    <message>
        <source>Check whether the drive is still connected, and try again.</source>
        <translation>Vérifiez si le disque est toujours connecté, et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full, so the file could not be copied into the library.</source>
        <translation>Le disque est plein&#xa0;: le fichier n’a pas pu être copié dans la médiathèque.</translation>
    </message>
    <message>
        <source>Free some space and add the file again.</source>
        <translation>Libérez de l’espace et ajoutez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>The library folder cannot be written to (%1).</source>
        <translation>Impossible d’écrire dans le dossier de la médiathèque (%1).</translation>
    </message>
    <message>
        <source>Check the rights of the folder “media” in the profile, and add the file again.</source>
        <translation>Vérifiez les droits du dossier «&#x202f;media&#x202f;» du profil, et ajoutez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>is cut off: its end is missing</source>
        <translation>est tronqué&#xa0;: la fin manque</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>n’est pas un fichier</translation>
    </message>
    <message>
        <source>Add a JPEG, PNG, WebP or HEIC picture, or an MP4, MOV or WebM clip.</source>
        <translation>Ajoutez une image JPEG, PNG, WebP ou HEIC, ou un clip MP4, MOV ou WebM.</translation>
    </message>
    <message>
        <source>is not a picture or a clip, whatever its name says</source>
        <translation>n’est ni une image ni un clip, quoi qu’en dise son nom</translation>
    </message>
    <message>
        <source>is a file of another kind (%1), which cannot be posted</source>
        <translation>est un fichier d’un autre type (%1), qui ne peut pas être publié</translation>
    </message>
    <message>
        <source>Check staging/access_key_id in the settings.</source>
        <translation>Vérifiez staging/access_key_id dans les réglages.</translation>
    </message>
    <message>
        <source>Check the storage&apos;s secret key, and staging/region.</source>
        <translation>Vérifiez la clé secrète du stockage et staging/region.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong; set it and try again.</source>
        <translation>L’horloge de l’ordinateur est fausse&#x202f;; réglez-la et réessayez.</translation>
    </message>
    <message>
        <source>Check staging/bucket, or make the bucket.</source>
        <translation>Vérifiez staging/bucket, ou créez le compartiment.</translation>
    </message>
    <message>
        <source>The object is not in the bucket; it will be uploaded again.</source>
        <translation>L’objet n’est pas dans le compartiment&#x202f;; il sera envoyé de nouveau.</translation>
    </message>
    <message>
        <source>Check staging/region and staging/endpoint: the bucket lives elsewhere.</source>
        <translation>Vérifiez staging/region et staging/endpoint&#xa0;: le compartiment est ailleurs.</translation>
    </message>
    <message>
        <source>Give the key the rights to put, get, list and delete objects below the prefix.</source>
        <translation>Donnez à la clé le droit de déposer, lire, lister et supprimer des objets sous le préfixe.</translation>
    </message>
    <message>
        <source>The storage takes no file of this size; choose another storage or a smaller file.</source>
        <translation>Le stockage n’accepte pas de fichier de cette taille&#x202f;; choisissez un autre stockage ou un fichier plus petit.</translation>
    </message>
    <message>
        <source>The storage is busy or down; it is tried again by itself.</source>
        <translation>Le stockage est occupé ou en panne&#x202f;; un nouvel essai aura lieu de lui-même.</translation>
    </message>
    <message>
        <source>Check the staging settings.</source>
        <translation>Vérifiez les réglages du stockage de transit.</translation>
    </message>
    <message>
        <source>The storage could not be reached: %1.</source>
        <translation>Le stockage n’a pas pu être joint&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the connection and staging/endpoint.</source>
        <translation>Vérifiez la connexion et staging/endpoint.</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>Statut HTTP %1</translation>
    </message>
    <message>
        <source>The storage refused the request: %1.</source>
        <translation>Le stockage a refusé la requête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The storage answered a listing that cannot be read.</source>
        <translation>Le stockage a répondu par une liste illisible.</translation>
    </message>
    <message>
        <source>Check that staging/endpoint is the address of S3-compatible storage.</source>
        <translation>Vérifiez que staging/endpoint est l’adresse d’un stockage compatible S3.</translation>
    </message>
    <message>
        <source>AVIF picture</source>
        <translation>image AVIF</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>image HEIC</translation>
    </message>
    <message>
        <source>camera raw picture</source>
        <translation>image brute d’appareil photo</translation>
    </message>
    <message>
        <source>sound file</source>
        <translation>fichier audio</translation>
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
        <translation>dessin SVG</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>image JPEG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>image PNG</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>image WebP</translation>
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
        <translation>ne peut pas être affiché, car cet ordinateur n’a pas de décodeur pour %1</translation>
    </message>
    <message>
        <source>It can be posted all the same once it is saved as JPEG.</source>
        <translation>Il peut tout de même être publié une fois enregistré en JPEG.</translation>
    </message>
    <message>
        <source>cannot be decoded (%1)</source>
        <translation>ne peut pas être décodé (%1)</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>Ajoutez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus dans la médiathèque.</translation>
    </message>
    <message>
        <source>is a damaged clip that cannot be played</source>
        <translation>est un clip endommagé qui ne peut pas être lu</translation>
    </message>
    <message>
        <source>Export it again as MP4 (H.264 and AAC) and add that.</source>
        <translation>Exportez-le de nouveau en MP4 (H.264 et AAC) et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>cannot be read: the libraries for clips (FFmpeg) are missing on this computer</source>
        <translation>ne peut pas être lu&#xa0;: les bibliothèques pour les clips (FFmpeg) manquent sur cet ordinateur</translation>
    </message>
    <message>
        <source>Install the package libavformat%1 and what belongs to it, and start Kalends again.</source>
        <translation>Installez le paquet libavformat%1 et ses dépendances, puis redémarrez Kalends.</translation>
    </message>
    <message>
        <source>has sound but no moving picture</source>
        <translation>a du son mais pas d’image animée</translation>
    </message>
    <message>
        <source>Add a clip or a picture.</source>
        <translation>Ajoutez un clip ou une image.</translation>
    </message>
    <message>
        <source>uses a kind of video that this computer cannot decode</source>
        <translation>utilise un type de vidéo que cet ordinateur ne peut pas décoder</translation>
    </message>
    <message>
        <source>Export it as MP4 (H.264 and AAC) and add that.</source>
        <translation>Exportez-le en MP4 (H.264 et AAC) et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>has no picture at that moment that can be decoded</source>
        <translation>n’a pas d’image décodable à cet instant</translation>
    </message>
    <message>
        <source>Choose another moment for the cover.</source>
        <translation>Choisissez un autre instant pour la couverture.</translation>
    </message>
    <message>
        <source>has no index (moov), so it cannot be played: it was not finished, or it is cut off</source>
        <translation>n’a pas d’index (moov) et ne peut donc pas être lu&#xa0;: il n’a pas été terminé, ou il est tronqué</translation>
    </message>
    <message>
        <source>Copy it again from the camera, or export it again.</source>
        <translation>Recopiez-le depuis la caméra, ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>is a clip whose first picture cannot be decoded</source>
        <translation>est un clip dont la première image ne peut pas être décodée</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is this computer online?</source>
        <translation>Le nom %1 est introuvable. Cet ordinateur est-il en ligne&#x202f;?</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or encryption was not accepted.</source>
        <translation>Pas de connexion sûre à %1&#xa0;: son certificat ou son chiffrement n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation>Le proxy n’a pas laissé passer la connexion vers %1.</translation>
    </message>
    <message>
        <source>%1 ended the connection without an answer.</source>
        <translation>%1 a mis fin à la connexion sans réponse.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete.</source>
        <translation>La connexion à %1 a été perdue avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The address of the request is not valid.</source>
        <translation>L’adresse de la requête n’est pas valide.</translation>
    </message>
    <message>
        <source>The address at %1 carries a user name or password, which is not allowed.</source>
        <translation>L’adresse sur %1 contient un nom d’utilisateur ou un mot de passe, ce qui n’est pas permis.</translation>
    </message>
    <message>
        <source>%1 is not reached through https, which every host but this computer needs.</source>
        <translation>%1 n’est pas joint par https, exigé pour tout hôte autre que cet ordinateur.</translation>
    </message>
    <message>
        <source>The request to %1 has no proper method.</source>
        <translation>La requête vers %1 n’a pas de méthode correcte.</translation>
    </message>
    <message>
        <source>A header of the request to %1 holds a line break.</source>
        <translation>Un en-tête de la requête vers %1 contient un saut de ligne.</translation>
    </message>
    <message>
        <source>The access token for %1 holds a line break.</source>
        <translation>Le jeton d’accès pour %1 contient un saut de ligne.</translation>
    </message>
    <message>
        <source>The file “%1” changed while it was sent.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» a changé pendant son envoi.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 for the whole answer.</source>
        <translation>%1 a mis plus de %2 pour la réponse entière.</translation>
    </message>
    <message>
        <source>%1 said nothing for %2.</source>
        <translation>%1 est resté muet pendant %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes.</source>
        <translation>La réponse de %1 dépasse %2 octets.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full.</source>
        <translation>Le disque qui contient «&#x202f;%1&#x202f;» est plein.</translation>
    </message>
    <message>
        <source>Free some space and start Kalends again; nothing was lost.</source>
        <translation>Libérez de l’espace et redémarrez Kalends&#x202f;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Kalends cannot write to “%1” (%2).</source>
        <translation>Kalends ne peut pas écrire dans «&#x202f;%1&#x202f;» (%2).</translation>
    </message>
    <message>
        <source>Make the folder writable for your user, or choose another one with --profile.</source>
        <translation>Rendez le dossier accessible en écriture à votre utilisateur, ou choisissez-en un autre avec --profile.</translation>
    </message>
    <message>
        <source>“%1” belongs to another user of this computer.</source>
        <translation>«&#x202f;%1&#x202f;» appartient à un autre utilisateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a folder of your own with --profile, or give this one to your user.</source>
        <translation>Choisissez un dossier à vous avec --profile, ou attribuez celui-ci à votre utilisateur.</translation>
    </message>
    <message>
        <source>“%1” lies on a network file system, where the database cannot be kept safe.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve sur un système de fichiers réseau, où la base de données n’est pas en sécurité.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer with --profile.</source>
        <translation>Choisissez un dossier sur un disque de cet ordinateur avec --profile.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere.</source>
        <translation>«&#x202f;%1&#x202f;» est un lien qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>Remove the link, or repair what it points to.</source>
        <translation>Supprimez le lien, ou réparez ce vers quoi il pointe.</translation>
    </message>
    <message>
        <source>“%1” should be a folder, but a file of that name is in the way.</source>
        <translation>«&#x202f;%1&#x202f;» devrait être un dossier, mais un fichier de ce nom fait obstacle.</translation>
    </message>
    <message>
        <source>Move the file away, or choose another folder with --profile.</source>
        <translation>Déplacez le fichier, ou choisissez un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>“%1” should be a file, but something else of that name is in the way.</source>
        <translation>«&#x202f;%1&#x202f;» devrait être un fichier, mais autre chose de ce nom fait obstacle.</translation>
    </message>
    <message>
        <source>Move it away and start Kalends again.</source>
        <translation>Déplacez-le et redémarrez Kalends.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Impossible de créer le dossier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Make it yourself, or choose another place with --profile.</source>
        <translation>Créez-le vous-même, ou choisissez un autre endroit avec --profile.</translation>
    </message>
    <message>
        <source>The profile folder has no usable name.</source>
        <translation>Le dossier du profil n’a pas de nom utilisable.</translation>
    </message>
    <message>
        <source>Name a folder after --profile.</source>
        <translation>Indiquez un dossier après --profile.</translation>
    </message>
    <message>
        <source>The lock file “%1” cannot be opened (%2).</source>
        <translation>Impossible d’ouvrir le fichier de verrou «&#x202f;%1&#x202f;» (%2).</translation>
    </message>
    <message>
        <source>Check the rights of the profile folder and the space on its disk.</source>
        <translation>Vérifiez les droits du dossier du profil et l’espace sur son disque.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be locked (%2).</source>
        <translation>Impossible de verrouiller le profil «&#x202f;%1&#x202f;» (%2).</translation>
    </message>
    <message>
        <source>Kalends is already running with the profile “%1”.</source>
        <translation>Kalends fonctionne déjà avec le profil «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Use the window or service that is open, close it first, or choose another profile with --profile.</source>
        <translation>Utilisez la fenêtre ou le service ouvert, fermez-le d’abord, ou choisissez un autre profil avec --profile.</translation>
    </message>
    <message>
        <source>it must be a host name, with or without :port</source>
        <translation>ce doit être un nom d’hôte, avec ou sans&#xa0;:port</translation>
    </message>
    <message>
        <source>it may hold letters, digits, and . _ - / only</source>
        <translation>seuls sont permis les lettres, les chiffres et . _ - /</translation>
    </message>
    <message>
        <source>s3 is the only kind of storage</source>
        <translation>s3 est le seul type de stockage</translation>
    </message>
    <message>
        <source>a region has letters, digits and - only</source>
        <translation>une région ne contient que des lettres, des chiffres et -</translation>
    </message>
    <message>
        <source>a bucket&apos;s name has 2 to 63 letters, digits, dots and -</source>
        <translation>un nom de compartiment compte de 2 à 63 lettres, chiffres, points et -</translation>
    </message>
    <message>
        <source>a key id has no blanks</source>
        <translation>un identifiant de clé ne contient pas d’espace</translation>
    </message>
    <message>
        <source>The settings could not be written to “%1”: %2.</source>
        <translation>Impossible d’écrire les réglages dans «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the rights of the file and the space on its disk; the settings are as they were.</source>
        <translation>Vérifiez les droits du fichier et l’espace sur son disque&#x202f;; les réglages n’ont pas changé.</translation>
    </message>
    <message>
        <source>“%1” is not a setting that can be written.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un réglage modifiable.</translation>
    </message>
    <message>
        <source>A key looks like publishing/late_grace, and a value has 4000 characters at most.</source>
        <translation>Une clé ressemble à publishing/late_grace, et une valeur compte au plus 4000 caractères.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>it is not an address that starts with https://</source>
        <translation>ce n’est pas une adresse commençant par https://</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation>elle contient un nom d’utilisateur ou un mot de passe</translation>
    </message>
    <message>
        <source>it has a part after #</source>
        <translation>elle a une partie après #</translation>
    </message>
    <message>
        <source>only this computer may be reached without TLS, so it must start with https://</source>
        <translation>seul cet ordinateur peut être joint sans TLS&#xa0;: elle doit commencer par https://</translation>
    </message>
    <message>
        <source>settings.ini cannot be read, so every setting has its default.</source>
        <translation>Impossible de lire settings.ini&#xa0;: chaque réglage prend sa valeur par défaut.</translation>
    </message>
    <message>
        <source>settings.ini is larger than 1 MiB, which no settings are; every setting has its default.</source>
        <translation>settings.ini dépasse 1 Mio, trop pour des réglages&#x202f;; chaque réglage prend sa valeur par défaut.</translation>
    </message>
    <message>
        <source>settings.ini is not a text file, so every setting has its default.</source>
        <translation>settings.ini n’est pas un fichier texte&#xa0;: chaque réglage prend sa valeur par défaut.</translation>
    </message>
    <message>
        <source>settings.ini has lines that are not “key=value”; they were passed over.</source>
        <translation>settings.ini a des lignes qui ne sont pas de la forme «&#x202f;key=value&#x202f;»&#x202f;; elles ont été ignorées.</translation>
    </message>
    <message>
        <source>settings.ini: %1 = “%2” cannot be used: %3. The default is used.</source>
        <translation>settings.ini&#xa0;: %1 = «&#x202f;%2&#x202f;» est inutilisable&#xa0;: %3. La valeur par défaut est utilisée.</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>plus de %1 caractères</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>doit être un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>it must be a duration such as 90s or 5m, from %1 to %2</source>
        <translation>doit être une durée telle que 90s ou 5m, de %1 à %2</translation>
    </message>
    <message>
        <source>“%1” is not a duration such as 90s or 5m, of %2 at most</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une durée telle que 90s ou 5m, de %2 au plus</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>a plus de %1 parties</translation>
    </message>
    <message>
        <source>it has a part after ?</source>
        <translation>elle a une partie après&#x202f;?</translation>
    </message>
    <message>
        <source>it must end after the host, without a path</source>
        <translation>elle doit se terminer après l’hôte, sans chemin</translation>
    </message>
    <message>
        <source>This post is already out on %1.</source>
        <translation>Cette publication est déjà sortie sur %1.</translation>
    </message>
    <message>
        <source>Duplicate the entry to publish it once more.</source>
        <translation>Dupliquez l’entrée pour la publier encore une fois.</translation>
    </message>
    <message>
        <source>This post is going out to %1 right now.</source>
        <translation>Cette publication part sur %1 en ce moment.</translation>
    </message>
    <message>
        <source>Wait for the outcome, or cancel the job.</source>
        <translation>Attendez le résultat, ou annulez la tâche.</translation>
    </message>
    <message>
        <source>%1 was asked to publish this post and it is not known whether it did.</source>
        <translation>%1 a reçu la demande de publication et on ignore si elle a abouti.</translation>
    </message>
    <message>
        <source>Look at the profile. If the post is not there, say so: confirmed_not_published.</source>
        <translation>Regardez le profil. Si la publication n’y est pas, indiquez-le&#xa0;: confirmed_not_published.</translation>
    </message>
    <message>
        <source>%1 is in the past.</source>
        <translation>%1 est dans le passé.</translation>
    </message>
    <message>
        <source>Choose a time ahead, or publish now.</source>
        <translation>Choisissez une heure à venir, ou publiez maintenant.</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>Il n’y a pas d’entrée %1.</translation>
    </message>
    <message>
        <source>List the entries to see what there is.</source>
        <translation>Affichez la liste des entrées pour voir ce qui existe.</translation>
    </message>
    <message>
        <source>A person looked and did not find the post.</source>
        <translation>Une personne a regardé et n’a pas trouvé la publication.</translation>
    </message>
    <message>
        <source>The job is %1: this cannot be done to it now.</source>
        <translation>La tâche est à l’état %1&#xa0;: cette action est impossible pour l’instant.</translation>
    </message>
    <message>
        <source>Look at its status.</source>
        <translation>Regardez son état.</translation>
    </message>
    <message>
        <source>The entry is a draft.</source>
        <translation>L’entrée est un brouillon.</translation>
    </message>
    <message>
        <source>Give it a time and schedule it first.</source>
        <translation>Donnez-lui d’abord une heure et programmez-la.</translation>
    </message>
    <message>
        <source>The entry does not go to %1.</source>
        <translation>L’entrée ne va pas sur %1.</translation>
    </message>
    <message>
        <source>Add the channel to the entry first.</source>
        <translation>Ajoutez d’abord le canal à l’entrée.</translation>
    </message>
    <message>
        <source>The entry has a publish job for %1 already.</source>
        <translation>L’entrée a déjà une tâche de publication pour %1.</translation>
    </message>
    <message>
        <source>Change or retry that one, or cancel it first.</source>
        <translation>Modifiez ou relancez celle-ci, ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>The entry goes to no channel.</source>
        <translation>L’entrée ne va sur aucun canal.</translation>
    </message>
    <message>
        <source>Add a channel to the entry first.</source>
        <translation>Ajoutez d’abord un canal à l’entrée.</translation>
    </message>
    <message>
        <source>The job was canceled.</source>
        <translation>La tâche a été annulée.</translation>
    </message>
    <message>
        <source>Create a new job for the entry.</source>
        <translation>Créez une nouvelle tâche pour l’entrée.</translation>
    </message>
    <message>
        <source>The job has not failed: it is scheduled for %1.</source>
        <translation>La tâche n’a pas échoué&#xa0;: elle est programmée pour %1.</translation>
    </message>
    <message>
        <source>Reschedule it, or publish the entry now.</source>
        <translation>Reprogrammez-la, ou publiez l’entrée maintenant.</translation>
    </message>
    <message>
        <source>The time lies outside the years 1970 to 2199.</source>
        <translation>L’heure est en dehors des années 1970 à 2199.</translation>
    </message>
    <message>
        <source>Choose a time ahead.</source>
        <translation>Choisissez une heure à venir.</translation>
    </message>
    <message>
        <source>A person canceled the job.</source>
        <translation>Une personne a annulé la tâche.</translation>
    </message>
    <message>
        <source>Publishing at once is turned off.</source>
        <translation>La publication immédiate est désactivée.</translation>
    </message>
    <message>
        <source>Turn on the flag publish_now, or schedule the entry.</source>
        <translation>Activez l’option publish_now, ou programmez l’entrée.</translation>
    </message>
    <message>
        <source>Publishing to %1 is turned off.</source>
        <translation>La publication sur %1 est désactivée.</translation>
    </message>
    <message>
        <source>Turn on the channel&apos;s flag first.</source>
        <translation>Activez d’abord l’option du canal.</translation>
    </message>
    <message>
        <source>The entry has nothing to publish.</source>
        <translation>L’entrée n’a rien à publier.</translation>
    </message>
    <message>
        <source>The job is %1: its outcome is not in question.</source>
        <translation>La tâche est à l’état %1&#xa0;: son résultat n’est pas en doute.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>There is no publish job %1.</source>
        <translation>Il n’y a pas de tâche de publication %1.</translation>
    </message>
    <message>
        <source>List the jobs to see what there is.</source>
        <translation>Affichez la liste des tâches pour voir ce qui existe.</translation>
    </message>
    <message>
        <source>The entry %1 was deleted.</source>
        <translation>L’entrée %1 a été supprimée.</translation>
    </message>
    <message>
        <source>The slot was missed by %1; posts go out by themselves up to %2 late.</source>
        <translation>Le créneau a été manqué de %1&#x202f;; les publications partent d’elles-mêmes avec au plus %2 de retard.</translation>
    </message>
    <message>
        <source>Publish it now, reschedule it, or cancel it.</source>
        <translation>Publiez-la maintenant, reprogrammez-la ou annulez-la.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by %1.</source>
        <translation>L’horloge de cet ordinateur est décalée de %1.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, then retry.</source>
        <translation>Réglez l’horloge de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The program stopped unexpectedly %1 times while it worked on this post. Nothing was published.</source>
        <translation>Le programme s’est arrêté %1 fois de façon inattendue en traitant cette publication. Rien n’a été publié.</translation>
    </message>
    <message>
        <source>Look at the media of the post, then retry.</source>
        <translation>Regardez les médias de la publication, puis réessayez.</translation>
    </message>
    <message>
        <source>The program was interrupted while %1 was asked to publish; it is being looked up whether the post is out.</source>
        <translation>Le programme a été interrompu pendant la demande de publication à %1&#x202f;; on vérifie si la publication est sortie.</translation>
    </message>
    <message>
        <source>Wait, or look at the profile.</source>
        <translation>Attendez, ou regardez le profil.</translation>
    </message>
    <message>
        <source>The secret key of the staging storage is not set.</source>
        <translation>La clé secrète du stockage de transit n’est pas définie.</translation>
    </message>
    <message>
        <source>Set staging.secret_access_key in the settings; the post goes on by itself then.</source>
        <translation>Définissez staging.secret_access_key dans les réglages&#x202f;; la publication continue alors d’elle-même.</translation>
    </message>
    <message>
        <source>There is no storage from which the platform could fetch the media.</source>
        <translation>Il n’y a pas de stockage où la plateforme puisse récupérer les médias.</translation>
    </message>
    <message>
        <source>Set staging/endpoint, staging/bucket and the staging key in the settings, then retry.</source>
        <translation>Définissez staging/endpoint, staging/bucket et la clé du stockage dans les réglages, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no linked account with the id %1.</source>
        <translation>Il n’y a pas de compte associé d’identifiant %1.</translation>
    </message>
    <message>
        <source>%1 is linked to %2 already.</source>
        <translation>%1 est déjà associé à %2.</translation>
    </message>
    <message>
        <source>Unlink that account first, then link the other one.</source>
        <translation>Dissociez d’abord ce compte, puis associez l’autre.</translation>
    </message>
    <message>
        <source>The folder of the store does not allow a write-ahead log (journal mode is %1).</source>
        <translation>Le dossier de la base ne permet pas de journal d’écriture anticipée (le mode de journal est %1).</translation>
    </message>
    <message>
        <source>Keep the profile on a local disk, not on a network share.</source>
        <translation>Gardez le profil sur un disque local, pas sur un partage réseau.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old, 3.37 is needed.</source>
        <translation>SQLite %1 est trop ancien, il faut la version 3.37.</translation>
    </message>
    <message>
        <source>Update the libsqlite3 package.</source>
        <translation>Mettez à jour le paquet libsqlite3.</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 has not been made yet.</source>
        <translation>La base kalends.sqlite3 n’a pas encore été créée.</translation>
    </message>
    <message>
        <source>A statement wants %1 values and got %2: %3</source>
        <translation>Une instruction attend %1 valeurs et en a reçu %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The backup was not made: %1 exists already.</source>
        <translation>La sauvegarde n’a pas été faite&#xa0;: %1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that file first.</source>
        <translation>Choisissez un autre nom, ou supprimez d’abord ce fichier.</translation>
    </message>
    <message>
        <source>The Idempotency-Key has %1 characters; 1 to %2 are allowed.</source>
        <translation>L’Idempotency-Key compte %1 caractères&#x202f;; de 1 à %2 sont permis.</translation>
    </message>
    <message>
        <source>Send a UUID.</source>
        <translation>Envoyez un UUID.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another request already.</source>
        <translation>Cette Idempotency-Key a déjà servi pour une autre requête.</translation>
    </message>
    <message>
        <source>Use a new key for each request; repeat a key only with the very same request.</source>
        <translation>Utilisez une nouvelle clé pour chaque requête&#x202f;; ne répétez une clé qu’avec exactement la même requête.</translation>
    </message>
    <message>
        <source>The publish job %1 is being worked on or is gone.</source>
        <translation>La tâche de publication %1 est en cours de traitement ou a disparu.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Regardez-la de nouveau.</translation>
    </message>
    <message>
        <source>A migration would leave %1 references that point nowhere.</source>
        <translation>Une migration laisserait %1 références qui ne pointent nulle part.</translation>
    </message>
    <message>
        <source>the list of its migrations is missing</source>
        <translation>la liste de ses migrations manque</translation>
    </message>
    <message>
        <source>the list of its migrations does not fit its version %1</source>
        <translation>la liste de ses migrations ne correspond pas à sa version %1</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 is sound: there is nothing to recover.</source>
        <translation>La base kalends.sqlite3 est saine&#xa0;: il n’y a rien à récupérer.</translation>
    </message>
    <message>
        <source>The disk is full: the store could not be written. Nothing that was saved before is lost.</source>
        <translation>Le disque est plein&#xa0;: la base n’a pas pu être écrite. Rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the profile folder, then try again.</source>
        <translation>Libérez de l’espace sur le disque qui contient le dossier du profil, puis réessayez.</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 cannot be opened for writing.</source>
        <translation>Impossible d’ouvrir la base kalends.sqlite3 en écriture.</translation>
    </message>
    <message>
        <source>Check that the profile folder exists, belongs to you and is not on a read-only disk.</source>
        <translation>Vérifiez que le dossier du profil existe, vous appartient et n’est pas sur un disque en lecture seule.</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 could not be read or written: the disk reported an error (SQLite code %1).</source>
        <translation>La base kalends.sqlite3 n’a pas pu être lue ou écrite&#xa0;: le disque a signalé une erreur (code SQLite %1).</translation>
    </message>
    <message>
        <source>Check the disk; then run &quot;kalends-cli doctor&quot;.</source>
        <translation>Vérifiez le disque, puis exécutez «&#x202f;kalends-cli doctor&#x202f;».</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 is damaged: %1.</source>
        <translation>La base kalends.sqlite3 est endommagée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Run &quot;kalends-cli doctor --recover&quot;: it sets the damaged files aside and restores the newest good backup.</source>
        <translation>Exécutez «&#x202f;kalends-cli doctor --recover&#x202f;»&#xa0;: les fichiers endommagés sont mis de côté et la dernière bonne sauvegarde est restaurée.</translation>
    </message>
    <message>
        <source>The store is in use: another program kept it locked for too long.</source>
        <translation>La base est occupée&#xa0;: un autre programme l’a verrouillée trop longtemps.</translation>
    </message>
    <message>
        <source>Close other programs that have kalends.sqlite3 open, then try again.</source>
        <translation>Fermez les autres programmes qui utilisent kalends.sqlite3, puis réessayez.</translation>
    </message>
    <message>
        <source>The store refused a change that breaks its rules: %1.</source>
        <translation>La base a refusé une modification contraire à ses règles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The store could not do what was asked: %1 (SQLite code %2).</source>
        <translation>La base n’a pas pu faire ce qui était demandé&#xa0;: %1 (code SQLite %2).</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>c’est la base de données d’un autre programme</translation>
    </message>
    <message>
        <source>it does not say which version it has</source>
        <translation>elle n’indique pas sa version</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>Le disque est plein&#xa0;: %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing: %2.</source>
        <translation>Impossible d’ouvrir %1 en écriture&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists, belongs to you and is not on a read-only disk.</source>
        <translation>Vérifiez que le dossier existe, vous appartient et n’est pas sur un disque en lecture seule.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>%1 n’a pas pu être lu ou écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The store was written by a newer Kalends (store version %1, this program knows %2). It was left untouched.</source>
        <translation>La base a été écrite par un Kalends plus récent (version de base %1, ce programme connaît %2). Elle est restée intacte.</translation>
    </message>
    <message>
        <source>Install the newest Kalends, or use another profile folder.</source>
        <translation>Installez le Kalends le plus récent, ou utilisez un autre dossier de profil.</translation>
    </message>
    <message>
        <source>its recovery was interrupted</source>
        <translation>sa récupération a été interrompue</translation>
    </message>
    <message>
        <source>the database is missing, but its log kalends.sqlite3-wal is there</source>
        <translation>la base de données manque, mais son journal kalends.sqlite3-wal est là</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>ce n’est pas une base de données</translation>
    </message>
    <message>
        <source>the log kalends.sqlite3-wal beside it belongs to another database</source>
        <translation>le journal kalends.sqlite3-wal à côté appartient à une autre base de données</translation>
    </message>
    <message>
        <source>A transaction was committed twice.</source>
        <translation>Une transaction a été validée deux fois.</translation>
    </message>
    <message>
        <source>A part of the change failed, so all of it was taken back.</source>
        <translation>Une partie de la modification a échoué&#xa0;: elle a été entièrement annulée.</translation>
    </message>
    <message>
        <source>A temporary file cannot be written.</source>
        <translation>Impossible d’écrire un fichier temporaire.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de l’espace.</translation>
    </message>
    <message>
        <source>Waits between attempts</source>
        <translation>Attentes entre les tentatives</translation>
    </message>
    <message>
        <source>After each failed attempt the next of these; after the last one a post needs you.</source>
        <translation>Après chaque échec, la durée suivante&#x202f;; après la dernière, la publication a besoin de vous.</translation>
    </message>
    <message>
        <source>Still publish when late by at most</source>
        <translation>Publier encore avec un retard d’au plus</translation>
    </message>
    <message>
        <source>For when the computer was off. 0m to 24h.</source>
        <translation>Pour quand l’ordinateur était éteint. De 0m à 24h.</translation>
    </message>
    <message>
        <source>Posts at the same time</source>
        <translation>Publications simultanées</translation>
    </message>
    <message>
        <source>1 to 32.</source>
        <translation>De 1 à 32.</translation>
    </message>
    <message>
        <source>First look after</source>
        <translation>Première vérification après</translation>
    </message>
    <message>
        <source>How soon to ask a platform whether it is done; later looks come at growing distances.</source>
        <translation>Délai avant de demander à une plateforme si elle a fini&#x202f;; les vérifications suivantes s’espacent.</translation>
    </message>
    <message>
        <source>Longest silence of a request</source>
        <translation>Silence le plus long d’une requête</translation>
    </message>
    <message>
        <source>Instagram app ID</source>
        <translation>Identifiant d’application Instagram</translation>
    </message>
    <message>
        <source>from your app&apos;s dashboard</source>
        <translation>depuis le tableau de bord de votre application</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Exactly as in your app&apos;s business login settings.</source>
        <translation>Exactement comme dans les réglages de connexion professionnelle de votre application.</translation>
    </message>
    <message>
        <source>Log-in address</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Token host</source>
        <translation>Hôte des jetons</translation>
    </message>
    <message>
        <source>Your own token broker, if you have one.</source>
        <translation>Votre propre serveur de jetons, si vous en avez un.</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>Hôte de l’API</translation>
    </message>
    <message>
        <source>TikTok client key</source>
        <translation>Clé client TikTok</translation>
    </message>
    <message>
        <source>from your app&apos;s page</source>
        <translation>depuis la page de votre application</translation>
    </message>
    <message>
        <source>As in Login Kit&apos;s desktop settings; * stands for any free port.</source>
        <translation>Comme dans les réglages de bureau de Login Kit&#x202f;; * représente un port libre quelconque.</translation>
    </message>
    <message>
        <source>Further upload hosts</source>
        <translation>Autres hôtes d’envoi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Host names, separated by commas.</source>
        <translation>Noms d’hôtes, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Kind of storage</source>
        <translation>Type de stockage</translation>
    </message>
    <message>
        <source>s3: any storage that speaks the S3 protocol.</source>
        <translation>s3&#xa0;: tout stockage qui parle le protocole S3.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Compartiment</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Identifiant de clé d’accès</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <translation>Dossier dans le compartiment</translation>
    </message>
    <message>
        <source>Links live for</source>
        <translation>Durée de vie des liens</translation>
    </message>
    <message>
        <source>1m to 24h.</source>
        <translation>De 1m à 24h.</translation>
    </message>
    <message>
        <source>Bucket in the path, not in the host name</source>
        <translation>Compartiment dans le chemin, pas dans le nom d’hôte</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>signed links</source>
        <translation>liens signés</translation>
    </message>
    <message>
        <source>Only for a bucket behind a domain that TikTok has verified.</source>
        <translation>Seulement pour un compartiment derrière un domaine vérifié par TikTok.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Any service that speaks the OpenAI chat protocol. Empty: the offline drafter.</source>
        <translation>Tout service qui parle le protocole de discussion OpenAI. Vide&#xa0;: le rédacteur hors ligne.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Language of drafts</source>
        <translation>Langue des brouillons</translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>Ton de la marque</translation>
    </message>
    <message>
        <source>How you sound, in your own words</source>
        <translation>Votre façon de parler, dans vos mots</translation>
    </message>
    <message>
        <source>Let programs on this computer in</source>
        <translation>Laisser entrer les programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>The API listens on 127.0.0.1 only and wants the token from the profile folder. Counts from the next start.</source>
        <translation>L’API n’écoute que sur 127.0.0.1 et demande le jeton du dossier du profil. Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>0: any free one.</source>
        <translation>0&#xa0;: un port libre quelconque.</translation>
    </message>
    <message>
        <source>In the keychain. Type to replace it.</source>
        <translation>Dans le trousseau. Saisissez pour remplacer.</translation>
    </message>
    <message>
        <source>Not set. Goes into the keychain.</source>
        <translation>Non défini. Ira dans le trousseau.</translation>
    </message>
    <message>
        <source>There is no time to move the job to.</source>
        <translation>Il n’y a pas d’heure vers laquelle déplacer la tâche.</translation>
    </message>
    <message>
        <source>%1 did not answer within 15 seconds.</source>
        <translation>%1 n’a pas répondu en 15 secondes.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 ne peut pas être joint&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the internet connection, a proxy or a firewall, and try again.</source>
        <translation>Vérifiez la connexion à Internet, un proxy ou un pare-feu, et réessayez.</translation>
    </message>
    <message>
        <source>The staging storage&apos;s secret key is not in the keychain.</source>
        <translation>La clé secrète du stockage de transit n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>Enter it above and test again.</source>
        <translation>Saisissez-le ci-dessus et testez de nouveau.</translation>
    </message>
    <message>
        <source>Kalends cannot start</source>
        <translation>Kalends ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Kalends is already publishing on this profile without a window (kalends-cli serve). Stop it there, then start this again.</source>
        <translation>Kalends publie déjà avec ce profil sans fenêtre (kalends-cli serve). Arrêtez-le là-bas, puis redémarrez ici.</translation>
    </message>
    <message>
        <source>The damaged file can be set aside, untouched, and the newest good backup taken in its place. Posts that are overdue then wait for your yes.</source>
        <translation>Le fichier endommagé peut être mis de côté, intact, et remplacé par la dernière bonne sauvegarde. Les publications en retard attendent alors votre accord.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Kalends runs already, but it does not answer.</source>
        <translation>Kalends fonctionne déjà, mais ne répond pas.</translation>
    </message>
    <message>
        <source>A calendar that publishes by itself.</source>
        <translation>Un calendrier qui publie de lui-même.</translation>
    </message>
    <message>
        <source>Use the profile in DIR.</source>
        <translation>Utiliser le profil dans DIR.</translation>
    </message>
    <message>
        <source>Use built-in simulators instead of the platforms, in a throw-away profile unless one is named.</source>
        <translation>Utiliser les simulateurs intégrés à la place des plateformes, dans un profil jetable si aucun n’est indiqué.</translation>
    </message>
    <message>
        <source>Start in the tray, where there is one.</source>
        <translation>Démarrer dans la zone de notification, s’il y en a une.</translation>
    </message>
    <message>
        <source>It is not tried again; when the cause is gone, retry it or choose another time.</source>
        <translation>Il n’y aura pas de nouvel essai&#x202f;; une fois la cause écartée, réessayez ou choisissez une autre heure.</translation>
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
        <translation>Cette heure est passée.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these posts would lie in the past.</source>
        <translation>
            <numerusform>%n de ces publications se trouverait dans le passé.</numerusform>
            <numerusform>%n de ces publications se trouveraient dans le passé.</numerusform>
        </translation>
    </message>
    <message>
        <source>This post is being published right now.</source>
        <translation>Cette publication est en train de sortir.</translation>
    </message>
    <message>
        <source>One of these posts is being published right now.</source>
        <translation>L’une de ces publications est en train de sortir.</translation>
    </message>
    <message>
        <source>This post is published. Hold Ctrl to make a copy.</source>
        <translation>Cette publication est sortie. Maintenez Ctrl pour en faire une copie.</translation>
    </message>
    <message>
        <source>One of these posts is published. Hold Ctrl to make copies.</source>
        <translation>L’une de ces publications est sortie. Maintenez Ctrl pour faire des copies.</translation>
    </message>
    <message>
        <source>Drafts, no time</source>
        <translation>Brouillons, sans heure</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files can be dropped on a day.</source>
        <translation>Les fichiers se déposent sur un jour.</translation>
    </message>
    <message>
        <source>The settings could not be read from “%1”.</source>
        <translation>Impossible de lire les réglages depuis «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Plus de %1 caractères.</translation>
    </message>
    <message>
        <source>The settings could not be checked: %1.</source>
        <translation>Les réglages n’ont pas pu être vérifiés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>The assistant does not run in this service.</source>
        <translation>L’assistant ne fonctionne pas dans ce service.</translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be used: %1.</source>
        <translation>La réponse du modèle est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again; a larger model keeps to the form more often.</source>
        <translation>Réessayez&#x202f;; un modèle plus grand respecte plus souvent la forme.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is larger than %1 KiB.</source>
        <translation>La réponse du modèle dépasse %1 Kio.</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>elle n’est pas du JSON</translation>
    </message>
    <message>
        <source>its JSON is nested too deep</source>
        <translation>son JSON compte trop de niveaux d’imbrication</translation>
    </message>
    <message>
        <source>its JSON breaks off</source>
        <translation>son JSON s’interrompt</translation>
    </message>
    <message>
        <source>its JSON is broken</source>
        <translation>son JSON est incorrect</translation>
    </message>
    <message>
        <source>it holds no caption</source>
        <translation>elle ne contient pas de légende</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>elle ne contient pas de texte</translation>
    </message>
    <message>
        <source>this is not a text of at most %1 characters</source>
        <translation>ceci n’est pas un texte d’au plus %1 caractères</translation>
    </message>
    <message>
        <source>“%1” is not a channel</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un canal</translation>
    </message>
    <message>
        <source>There are ig and tiktok.</source>
        <translation>Il y a ig et tiktok.</translation>
    </message>
    <message>
        <source>name one at least</source>
        <translation>indiquez-en au moins un</translation>
    </message>
    <message>
        <source>this is not an object</source>
        <translation>ceci n’est pas un objet</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 with an offset</source>
        <translation>ceci n’est pas une heure ISO 8601 avec décalage</translation>
    </message>
    <message>
        <source>a plan covers a year at most</source>
        <translation>un plan couvre au plus un an</translation>
    </message>
    <message>
        <source>this is not a list of 1 to %1 proposals</source>
        <translation>ceci n’est pas une liste de 1 à %1 propositions</translation>
    </message>
    <message>
        <source>“%1” does not say how often.</source>
        <translation>«&#x202f;%1&#x202f;» n’indique pas de fréquence.</translation>
    </message>
    <message>
        <source>Write “daily”, “3 per week”, “2 per day” or days, such as “mon,wed,fri”.</source>
        <translation>Écrivez «&#x202f;chaque jour&#x202f;», «&#x202f;3 par semaine&#x202f;», «&#x202f;2 par jour&#x202f;» ou des jours, comme «&#x202f;lun,mer,ven&#x202f;».</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model&apos;s answer broke off.</source>
        <translation>La réponse du modèle s’est interrompue.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The provider could not answer: %1</source>
        <translation>Le fournisseur n’a pas pu répondre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again later, or choose another model.</source>
        <translation>Réessayez plus tard, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the OpenAI chat protocol.</source>
        <translation>Ce qui répond à cette adresse ne parle pas le protocole de chat d’OpenAI.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>The model answered in another language.</source>
        <translation>Le modèle a répondu dans une autre langue.</translation>
    </message>
    <message>
        <source>Choose another model, or another language in the settings.</source>
        <translation>Choisissez un autre modèle, ou une autre langue dans les réglages.</translation>
    </message>
    <message>
        <source>Every day of the next two weeks is full.</source>
        <translation>Tous les jours des deux prochaines semaines sont pleins.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Choisissez une heure plus tardive.</translation>
    </message>
    <message>
        <source>The plan ends before it begins.</source>
        <translation>Le plan se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>This stretch of the calendar is over.</source>
        <translation>Cette partie du calendrier est passée.</translation>
    </message>
    <message>
        <source>Choose days ahead.</source>
        <translation>Choisissez des jours à venir.</translation>
    </message>
    <message>
        <source>There is no free time for this in these days.</source>
        <translation>Aucune heure n’est libre pour cela ces jours-là.</translation>
    </message>
    <message>
        <source>Choose more days, or fewer posts.</source>
        <translation>Choisissez plus de jours, ou moins de publications.</translation>
    </message>
    <message>
        <source>it holds no proposals</source>
        <translation>elle ne contient pas de propositions</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer several times in a row and is left alone for %n second(s).</source>
        <translation>
            <numerusform>%1 n’a pas répondu plusieurs fois de suite et est laissé de côté pendant %n seconde.</numerusform>
            <numerusform>%1 n’a pas répondu plusieurs fois de suite et est laissé de côté pendant %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the provider in the settings.</source>
        <translation>Testez le fournisseur dans les réglages.</translation>
    </message>
    <message>
        <source>%1 does not list its models.</source>
        <translation>%1 n’affiche pas la liste de ses modèles.</translation>
    </message>
    <message>
        <source>Check the base URL; it usually ends in /v1.</source>
        <translation>Vérifiez l’URL de base&#x202f;; elle se termine d’ordinaire par /v1.</translation>
    </message>
    <message>
        <source>The answer of %1 was too large and was dropped.</source>
        <translation>La réponse de %1 était trop grande et a été écartée.</translation>
    </message>
    <message>
        <source>A smaller model answers sooner.</source>
        <translation>Un modèle plus petit répond plus vite.</translation>
    </message>
    <message>
        <source>Check that the provider runs and that the base URL in the settings is right.</source>
        <translation>Vérifiez que le fournisseur fonctionne et que l’URL de base dans les réglages est juste.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 n’accepte pas la clé.</translation>
    </message>
    <message>
        <source>Store the right key in the settings.</source>
        <translation>Enregistrez la bonne clé dans les réglages.</translation>
    </message>
    <message>
        <source>%1 knows neither this address nor this model.</source>
        <translation>%1 ne connaît pas cette adresse ou ce modèle.</translation>
    </message>
    <message>
        <source>Check the base URL and the model in the settings.</source>
        <translation>Vérifiez l’URL de base et le modèle dans les réglages.</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now.</source>
        <translation>%1 n’accepte plus de requêtes pour l’instant.</translation>
    </message>
    <message>
        <source>Wait a while, or look at the plan and the credit there.</source>
        <translation>Attendez un moment, ou regardez-y votre forfait et votre crédit.</translation>
    </message>
    <message>
        <source>%1 is out of order (%2).</source>
        <translation>%1 est en panne (%2).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2).</source>
        <translation>%1 a refusé la requête (%2).</translation>
    </message>
    <message>
        <source>There is nothing to draft this from.</source>
        <translation>Il n’y a rien à partir de quoi rédiger ceci.</translation>
    </message>
    <message>
        <source>Add a picture or a clip, or write a few words.</source>
        <translation>Ajoutez une image ou un clip, ou écrivez quelques mots.</translation>
    </message>
    <message>
        <source>“%1” is not a text that can be drafted.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un texte qui peut être rédigé.</translation>
    </message>
    <message>
        <source>Only a model can do that, and none is set up.</source>
        <translation>Seul un modèle peut le faire, et aucun n’est configuré.</translation>
    </message>
    <message>
        <source>Set one up in the settings, under Assistant.</source>
        <translation>Configurez-en un dans les réglages, sous Assistant.</translation>
    </message>
    <message>
        <source>On a %1 your posts usually go out around %2.</source>
        <translation>Le %1, vos publications sortent d’habitude vers %2.</translation>
    </message>
    <message>
        <source>Your posts usually go out around %1.</source>
        <translation>Vos publications sortent d’habitude vers %1.</translation>
    </message>
    <message>
        <source>Nothing has gone out yet to learn from, so this is a common time.</source>
        <translation>Rien n’est encore sorti dont on puisse s’inspirer&#x202f;; c’est donc une heure courante.</translation>
    </message>
    <message>
        <source>Too little has gone out yet to see a habit, so this is a common time.</source>
        <translation>Trop peu est sorti pour voir une habitude&#x202f;; c’est donc une heure courante.</translation>
    </message>
    <message>
        <source>Your usual times are taken, and this one is free.</source>
        <translation>Vos heures habituelles sont prises, celle-ci est libre.</translation>
    </message>
    <message>
        <source>Nothing else is planned that day.</source>
        <translation>Rien d’autre n’est prévu ce jour-là.</translation>
    </message>
    <message>
        <source>No base URL is set, so posts are drafted offline.</source>
        <translation>Aucune URL de base n’est définie&#xa0;: les publications sont rédigées hors ligne.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>%1 answers, but does not list its models.</source>
        <translation>%1 répond, mais n’affiche pas la liste de ses modèles.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Aucun modèle n’est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not among the %n model(s) that are listed.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» n’est pas dans la liste (%n modèle).</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» n’est pas parmi les %n modèles de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is “%1”.</source>
        <translation>Le modèle est «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It asks for no key.</source>
        <translation>Aucune clé n’est demandée.</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>La clé est acceptée.</translation>
    </message>
    <message>
        <source>It answered after %1 s.</source>
        <translation>La réponse est venue après %1 s.</translation>
    </message>
    <message>
        <source>It does not keep to JSON, so its drafts cannot be used.</source>
        <translation>Il ne respecte pas le JSON&#xa0;: ses ébauches sont inutilisables.</translation>
    </message>
    <message>
        <source>It keeps to a JSON schema.</source>
        <translation>Il respecte un schéma JSON.</translation>
    </message>
    <message>
        <source>It writes JSON, but takes no schema: some drafts may fail.</source>
        <translation>Il écrit du JSON, mais ne prend pas de schéma&#xa0;: certaines ébauches peuvent échouer.</translation>
    </message>
    <message>
        <source>It is not shown pictures, as you chose.</source>
        <translation>Aucune image ne lui est montrée, selon votre choix.</translation>
    </message>
    <message>
        <source>It takes no pictures: captions are drafted from words alone.</source>
        <translation>Il ne prend pas d’images&#xa0;: les légendes sont rédigées à partir des mots seuls.</translation>
    </message>
    <message>
        <source>It sees pictures.</source>
        <translation>Il voit les images.</translation>
    </message>
    <message>
        <source>It takes pictures, but did not recognise a red square.</source>
        <translation>Il prend des images, mais n’a pas reconnu un carré rouge.</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <translation>Non vérifié.</translation>
    </message>
    <message>
        <source>cannot be converted: this computer has no encoder for AAC</source>
        <translation>ne peut pas être converti&#xa0;: cet ordinateur n’a pas d’encodeur AAC</translation>
    </message>
    <message>
        <source>Install FFmpeg&apos;s libavcodec, or convert it with another program.</source>
        <translation>Installez libavcodec de FFmpeg, ou convertissez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be converted.</source>
        <translation>Le disque est plein&#xa0;: «&#x202f;%1&#x202f;» n’a pas pu être converti.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez un peu d’espace et réessayez.</translation>
    </message>
    <message>
        <source>could not be written as MP4</source>
        <translation>n’a pas pu être écrit en MP4</translation>
    </message>
    <message>
        <source>needs more memory than this computer has</source>
        <translation>demande plus de mémoire que cet ordinateur n’en a</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>could not be encoded on this computer</source>
        <translation>n’a pas pu être encodé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264 and AAC) with another program and add that.</source>
        <translation>Convertissez-le en MP4 (H.264 et AAC) avec un autre programme et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>uses a kind of video or sound that this computer cannot decode</source>
        <translation>utilise un type de vidéo ou de son que cet ordinateur ne peut pas décoder</translation>
    </message>
    <message>
        <source>is a HEIC picture that cannot be decoded (%1)</source>
        <translation>est une image HEIC qui ne peut pas être décodée (%1)</translation>
    </message>
    <message>
        <source>cannot be shown: the library for HEIC pictures is missing on this computer</source>
        <translation>ne peut pas être affiché&#xa0;: la bibliothèque pour images HEIC manque sur cet ordinateur</translation>
    </message>
    <message>
        <source>Install the package libheif1 and start Kalends again, or save it as JPEG.</source>
        <translation>Installez le paquet libheif1 et redémarrez Kalends, ou enregistrez-la en JPEG.</translation>
    </message>
    <message>
        <source>has %1 × %2 pixels, too many for this computer</source>
        <translation>compte %1 × %2 pixels, trop pour cet ordinateur</translation>
    </message>
    <message>
        <source>The work on “%1” was canceled.</source>
        <translation>Le travail sur «&#x202f;%1&#x202f;» a été annulé.</translation>
    </message>
    <message>
        <source>has more pixels than this computer has memory for</source>
        <translation>compte plus de pixels que la mémoire de cet ordinateur n’en permet</translation>
    </message>
    <message>
        <source>cannot be saved as JPEG on this computer</source>
        <translation>ne peut pas être enregistré en JPEG sur cet ordinateur</translation>
    </message>
    <message>
        <source>Save it as JPEG with another program and add that.</source>
        <translation>Enregistrez-la en JPEG avec un autre programme et ajoutez celle-ci.</translation>
    </message>
    <message>
        <source>cannot be converted: this computer has no encoder for H.264</source>
        <translation>ne peut pas être converti&#xa0;: cet ordinateur n’a pas d’encodeur H.264</translation>
    </message>
    <message>
        <source>Install FFmpeg&apos;s libavcodec with libx264, or convert it with another program.</source>
        <translation>Installez libavcodec de FFmpeg avec libx264, ou convertissez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>holds pictures that this computer cannot convert</source>
        <translation>contient des images que cet ordinateur ne peut pas convertir</translation>
    </message>
    <message>
        <source>is damaged: only %1 of its %2 pictures can be decoded</source>
        <translation>est endommagé&#xa0;: seules %1 de ses %2 images peuvent être décodées</translation>
    </message>
    <message>
        <source>it is auto, on or off</source>
        <translation>vaut auto, on ou off</translation>
    </message>
    <message>
        <source>it must be a whole path that ends in .ics</source>
        <translation>ce doit être un chemin complet qui se termine par .ics</translation>
    </message>
    <message>
        <source>%1 references point nowhere</source>
        <translation>%1 références ne mènent nulle part</translation>
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
        <translation>L’heure de cette publication est passée.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
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
        <translation>Carrousel</translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n picture(s)</source>
        <translation>
            <numerusform>Carrousel · %n image</numerusform>
            <numerusform>Carrousel · %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n clip(s)</source>
        <translation>
            <numerusform>Carrousel · %n clip</numerusform>
            <numerusform>Carrousel · %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n picture(s) and clip(s)</source>
        <translation>
            <numerusform>Carrousel · %n image ou clip</numerusform>
            <numerusform>Carrousel · %n images et clips</numerusform>
        </translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>AI info</source>
        <translation>Infos IA</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>Original audio · %1</source>
        <translation>Audio d’origine · %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Ami(e)s</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Creator labeled as AI-generated</source>
        <translation>Identifié par le créateur comme généré par l’IA</translation>
    </message>
    <message>
        <source>Original sound – %1</source>
        <translation>son original – %1</translation>
    </message>
    <message>
        <source>Reels</source>
        <translation>Reels</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Envoyer un message</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>For You</source>
        <translation>Pour toi</translation>
    </message>
    <message>
        <source>Paid partnership</source>
        <translation>Partenariat rémunéré</translation>
    </message>
    <message>
        <source>Promotional content</source>
        <translation>Contenu promotionnel</translation>
    </message>
    <message>
        <source>your.account</source>
        <translation>votre.compte</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>No picture or clip yet</source>
        <translation>Pas encore d’image ni de clip</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 of %3 × %4 pixels, %5 from the left, %6 from the top</source>
        <translation>%1 × %2 sur %3 × %4 pixels, à %5 de la gauche, à %6 du haut</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 takes %2 to %3</source>
        <translation>%1 accepte de %2 à %3</translation>
    </message>
    <message>
        <source>%1 takes up to %2</source>
        <translation>%1 accepte jusqu’à %2</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <translation>Image %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <translation>Clip %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>This post is out or on its way and cannot be changed any more.</source>
        <translation>Cette publication est sortie ou en chemin et ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>Link a TikTok account first: it says what may be chosen.</source>
        <translation>Associez d’abord un compte TikTok&#xa0;: il indique ce qui peut être choisi.</translation>
    </message>
    <message>
        <source>TikTok is being asked what this account may choose.</source>
        <translation>TikTok est interrogé sur ce que ce compte peut choisir.</translation>
    </message>
    <message>
        <source>TikTok did not say what this account may choose. Ask again.</source>
        <translation>TikTok n’a pas indiqué ce que ce compte peut choisir. Demandez de nouveau.</translation>
    </message>
    <message>
        <source>TikTok takes no post from this account now.</source>
        <translation>TikTok n’accepte pas de publication de ce compte pour l’instant.</translation>
    </message>
    <message>
        <source>This version of Kalends does not know this audience yet.</source>
        <translation>Cette version de Kalends ne connaît pas encore ce public.</translation>
    </message>
    <message>
        <source>Branded content visibility cannot be set to private.</source>
        <translation>La visibilité d’un contenu de marque ne peut pas être privée.</translation>
    </message>
    <message>
        <source>TikTok no longer offers “%1” to this account; choose again who can view the post.</source>
        <translation>TikTok ne propose plus «&#x202f;%1&#x202f;» à ce compte&#x202f;; choisissez de nouveau qui peut voir la publication.</translation>
    </message>
    <message>
        <source>Comments are turned off in your TikTok settings, so this post cannot allow them.</source>
        <translation>Les commentaires sont désactivés dans vos réglages TikTok&#xa0;: cette publication ne peut pas les autoriser.</translation>
    </message>
    <message>
        <source>Duets are turned off in your TikTok settings, or the account is private.</source>
        <translation>Les duos sont désactivés dans vos réglages TikTok, ou le compte est privé.</translation>
    </message>
    <message>
        <source>Stitches are turned off in your TikTok settings, or the account is private.</source>
        <translation>Les collages sont désactivés dans vos réglages TikTok, ou le compte est privé.</translation>
    </message>
    <message>
        <source>Branded content cannot be private. Choose another audience than “Only you” first.</source>
        <translation>Un contenu de marque ne peut pas être privé. Choisissez d’abord un autre public que «&#x202f;Vous seulement&#x202f;».</translation>
    </message>
    <message>
        <source>Branded content cannot be private, and TikTok offers this account nothing but “Only you”.</source>
        <translation>Un contenu de marque ne peut pas être privé, et TikTok ne propose à ce compte que «&#x202f;Vous seulement&#x202f;».</translation>
    </message>
    <message>
        <source>Your photos will be labeled as “Paid partnership”.</source>
        <translation>Vos photos porteront la mention «&#x202f;Partenariat rémunéré&#x202f;».</translation>
    </message>
    <message>
        <source>Your video will be labeled as “Paid partnership”.</source>
        <translation>Votre vidéo portera la mention «&#x202f;Partenariat rémunéré&#x202f;».</translation>
    </message>
    <message>
        <source>Your photos will be labeled as “Promotional content”.</source>
        <translation>Vos photos porteront la mention «&#x202f;Contenu promotionnel&#x202f;».</translation>
    </message>
    <message>
        <source>Your video will be labeled as “Promotional content”.</source>
        <translation>Votre vidéo portera la mention «&#x202f;Contenu promotionnel&#x202f;».</translation>
    </message>
    <message>
        <source>You need to indicate if your content promotes yourself, a third party, or both.</source>
        <translation>Vous devez indiquer si votre contenu fait la promotion de vous-même, d’un tiers ou des deux.</translation>
    </message>
    <message>
        <source>TikTok takes clips of up to %1 from this account.</source>
        <translation>TikTok accepte de ce compte des clips jusqu’à %1.</translation>
    </message>
    <message>
        <source>The clip runs %1; TikTok takes up to %2 from this account.</source>
        <translation>Le clip dure %1&#x202f;; TikTok accepte jusqu’à %2 de ce compte.</translation>
    </message>
    <message>
        <source>%1 hashtags: the TikTok app itself takes up to %2, and may not link the others.</source>
        <translation>%1 hashtags&#xa0;: l’application TikTok elle-même en prend au plus %2, et les autres risquent de ne pas être des liens.</translation>
    </message>
    <message>
        <source>TikTok takes no post from this account now. Try again later.</source>
        <translation>TikTok n’accepte pas de publication de ce compte pour l’instant. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Choose first who can view the post.</source>
        <translation>Choisissez d’abord qui peut voir la publication.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Anyone on TikTok and off it.</source>
        <translation>Tout le monde, sur TikTok et ailleurs.</translation>
    </message>
    <message>
        <source>Followers you follow back.</source>
        <translation>Les abonnés que vous suivez aussi.</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Everyone you have let follow you.</source>
        <translation>Toutes les personnes que vous avez laissées vous suivre.</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Vous seulement</translation>
    </message>
    <message>
        <source>Nobody else; you can open it up later in the TikTok app.</source>
        <translation>Personne d’autre&#x202f;; vous pourrez l’ouvrir plus tard dans l’application TikTok.</translation>
    </message>
    <message>
        <source>Music Usage Confirmation</source>
        <translation>Confirmation d’utilisation de la musique</translation>
    </message>
    <message>
        <source>Branded Content Policy</source>
        <translation>Politique de contenu de marque</translation>
    </message>
    <message>
        <source>By posting, you agree to TikTok&apos;s %1</source>
        <translation>En publiant, vous acceptez la %1 de TikTok</translation>
    </message>
    <message>
        <source>By posting, you agree to TikTok&apos;s %1 and %2</source>
        <translation>En publiant, vous acceptez la %1 et la %2 de TikTok</translation>
    </message>
    <message>
        <source>that of this computer</source>
        <translation>celle de cet ordinateur</translation>
    </message>
    <message>
        <source>Show it pictures</source>
        <translation>Lui montrer les images</translation>
    </message>
    <message>
        <source>auto, on or off. With auto it is tried, and left when the model does not take them.</source>
        <translation>auto, on ou off. Avec auto, on essaie, et on renonce si le modèle n’en prend pas.</translation>
    </message>
    <message>
        <source>Draft new posts in the background</source>
        <translation>Rédiger les nouvelles publications en arrière-plan</translation>
    </message>
    <message>
        <source>When files are dropped on the calendar, their words are drafted at once. What you type stays.</source>
        <translation>Quand des fichiers sont déposés sur le calendrier, leur texte est rédigé aussitôt. Ce que vous écrivez reste.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: %1.</source>
        <translation>L’image ne peut pas être affichée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <source>its address is not one of the web</source>
        <translation>son adresse n’est pas une adresse web</translation>
    </message>
    <message>
        <source>The same picture or clip went out on %1 on %2.</source>
        <translation>La même image ou le même clip est sorti sur %1 le %2.</translation>
    </message>
    <message>
        <source>The same picture or clip is planned for %1 on %2.</source>
        <translation>La même image ou le même clip est prévu sur %1 le %2.</translation>
    </message>
    <message>
        <source>The same words went out on %1 on %2.</source>
        <translation>Le même texte est sorti sur %1 le %2.</translation>
    </message>
    <message>
        <source>The same words are planned for %1 on %2.</source>
        <translation>Le même texte est prévu sur %1 le %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n post(s) within 24 hours, and as many are planned before this one.</source>
        <translation>
            <numerusform>%1 accepte %n publication en 24 heures, et autant sont prévues avant celle-ci.</numerusform>
            <numerusform>%1 accepte %n publications en 24 heures, et autant sont prévues avant celle-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer usually sleeps at that time; posts go out only while it is awake.</source>
        <translation>Cet ordinateur est d’habitude en veille à cette heure&#x202f;; les publications ne sortent que lorsqu’il est éveillé.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “kalends-cli serve” publishes without one.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. «&#x202f;kalends-cli serve&#x202f;» publie sans écran.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>il n’y a rien dedans</translation>
    </message>
    <message>
        <source>%1 was not restored: %2 Nothing was changed.</source>
        <translation>%1 n’a pas été restauré&#xa0;: %2 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose another backup: “kalends-cli restore” lists them.</source>
        <translation>Choisissez une autre sauvegarde&#xa0;: «&#x202f;kalends-cli restore&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>it is the store that is in use.</source>
        <translation>c’est la base en cours d’utilisation.</translation>
    </message>
    <message>
        <source>a text such as Europe/Berlin</source>
        <translation>un texte comme Europe/Berlin</translation>
    </message>
    <message>
        <source>the long-lived token as the dashboard shows it</source>
        <translation>le jeton de longue durée, tel que l’affiche le tableau de bord</translation>
    </message>
    <message>
        <source>the address that the browser ended at</source>
        <translation>l’adresse où le navigateur s’est arrêté</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>the id of an entry</source>
        <translation>l’identifiant d’une entrée</translation>
    </message>
    <message>
        <source>the number that the entry was read with</source>
        <translation>le numéro avec lequel l’entrée a été lue</translation>
    </message>
    <message>
        <source>“ig” or “tiktok”</source>
        <translation>«&#x202f;ig&#x202f;» ou «&#x202f;tiktok&#x202f;»</translation>
    </message>
    <message>
        <source>a time such as 2026-11-26T13:30:00Z</source>
        <translation>une heure comme 2026-11-26T13:30:00Z</translation>
    </message>
    <message>
        <source>an absolute path of a file on this computer</source>
        <translation>le chemin absolu d’un fichier de cet ordinateur</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Le fichier a disparu.</translation>
    </message>
    <message>
        <source>by itself, kept for its week</source>
        <translation>d’elle-même, gardée pour sa semaine</translation>
    </message>
    <message>
        <source>by itself, every day</source>
        <translation>d’elle-même, chaque jour</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>intacte</translation>
    </message>
    <message>
        <source>The plan in use is damaged: what would be lost of it cannot be told.</source>
        <translation>Le plan actuel est endommagé&#xa0;: impossible de dire ce qui en serait perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) made since are not in it. Only the safety copy has them then.</source>
        <translation>
            <numerusform>%n publication créée depuis n’y figure pas. Seule la copie de sécurité la contient alors.</numerusform>
            <numerusform>%n publications créées depuis n’y figurent pas. Seule la copie de sécurité les contient alors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) changed since become what they were: words, files and times.</source>
        <translation>
            <numerusform>%n publication modifiée depuis redevient ce qu’elle était&#xa0;: texte, fichiers et heures.</numerusform>
            <numerusform>%n publications modifiées depuis redeviennent ce qu’elles étaient&#xa0;: texte, fichiers et heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) deleted since come back.</source>
        <translation>
            <numerusform>%n publication supprimée depuis revient.</numerusform>
            <numerusform>%n publications supprimées depuis reviennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No post differs from what it is now.</source>
        <translation>Aucune publication n’y diffère de ce qu’elle est maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that went out since stay as they are, and do not go out again.</source>
        <translation>
            <numerusform>%n publication sortie depuis reste telle quelle et ne sort pas une seconde fois.</numerusform>
            <numerusform>%n publications sorties depuis restent telles quelles et ne sortent pas une seconde fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is out already does not go out again.</source>
        <translation>Ce qui est déjà sorti ne sort pas une seconde fois.</translation>
    </message>
    <message>
        <source>Planned posts go on as they were before the restore.</source>
        <translation>Les publications prévues continuent comme avant la restauration.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned post(s) then wait for your yes, also those whose time is over: %1 of them.</source>
        <translation>
            <numerusform>%n publication prévue attend alors votre accord&#x202f;; son heure est passée (%1).</numerusform>
            <numerusform>%n publications prévues attendent alors votre accord, y compris celles dont l’heure est passée&#xa0;: %1 d’entre elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned post(s) then wait for your yes. Nothing goes out by itself before.</source>
        <translation>
            <numerusform>%n publication prévue attend alors votre accord. D’ici là, rien ne part de soi-même.</numerusform>
            <numerusform>%n publications prévues attendent alors votre accord. D’ici là, rien ne part de soi-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts, settings, pictures and clips stay as they are.</source>
        <translation>Les comptes, les réglages, les images et les clips restent tels quels.</translation>
    </message>
    <message>
        <source>The plan was restored: it is the one of %1.</source>
        <translation>Le plan a été restauré&#xa0;: c’est celui du %1.</translation>
    </message>
    <message>
        <source>The plan was restored from a backup.</source>
        <translation>Le plan a été restauré d’une sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait for your yes.</source>
        <translation>
            <numerusform>%n publication attend votre accord.</numerusform>
            <numerusform>%n publications attendent votre accord.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>Restoring the newest good backup…</source>
        <translation>Restauration de la dernière bonne sauvegarde…</translation>
    </message>
    <message>
        <source>Restoring the plan. Kalends comes back by itself.</source>
        <translation>Restauration du plan. Kalends revient de lui-même.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>The plan was not restored, and nothing was changed: another program took the profile in between.</source>
        <translation>Le plan n’a pas été restauré et rien n’a été modifié&#xa0;: un autre programme a pris le profil entre-temps.</translation>
    </message>
    <message>
        <source>The plan was not restored</source>
        <translation>Le plan n’a pas été restauré</translation>
    </message>
    <message>
        <source>an absolute path on this computer</source>
        <translation>un chemin absolu sur cet ordinateur</translation>
    </message>
    <message>
        <source>csv, ics or json</source>
        <translation>csv, ics ou json</translation>
    </message>
    <message>
        <source>an object of column titles and fields</source>
        <translation>un objet de titres de colonnes et de champs</translation>
    </message>
    <message>
        <source>a list of ig and tiktok</source>
        <translation>une liste composée de ig et tiktok</translation>
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
        <translation>Kalends réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Link the account again under Accounts.</source>
        <translation>Associez le compte de nouveau sous Comptes.</translation>
    </message>
    <message>
        <source>Convert the file or use another one, then retry.</source>
        <translation>Convertissez le fichier ou utilisez-en un autre, puis réessayez.</translation>
    </message>
    <message>
        <source>Edit the post, then retry.</source>
        <translation>Modifiez la publication, puis réessayez.</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>Si cela se reproduit, signalez-le avec les codes du journal de la tentative.</translation>
    </message>
    <message>
        <source>TikTok did not accept what Kalends sent.</source>
        <translation>TikTok n’a pas accepté ce que Kalends a envoyé.</translation>
    </message>
    <message>
        <source>TikTok says the file is not as it must be.</source>
        <translation>TikTok indique que le fichier n’est pas comme il doit être.</translation>
    </message>
    <message>
        <source>The TikTok app on the phone is too old for this.</source>
        <translation>L’application TikTok du téléphone est trop ancienne pour cela.</translation>
    </message>
    <message>
        <source>Update the TikTok app to 31.8 or newer, then retry.</source>
        <translation>Mettez l’application TikTok à jour en version 31.8 ou plus récente, puis réessayez.</translation>
    </message>
    <message>
        <source>A permission is missing that this needs.</source>
        <translation>Une autorisation nécessaire manque.</translation>
    </message>
    <message>
        <source>Link the account again and leave all permissions ticked.</source>
        <translation>Associez le compte de nouveau en laissant toutes les autorisations cochées.</translation>
    </message>
    <message>
        <source>The permission to publish (video.publish) was not given.</source>
        <translation>L’autorisation de publier (video.publish) n’a pas été donnée.</translation>
    </message>
    <message>
        <source>TikTok does not know the upload any more.</source>
        <translation>TikTok ne connaît plus l’envoi.</translation>
    </message>
    <message>
        <source>Look at the profile to see whether it is there.</source>
        <translation>Regardez le profil pour voir si elle y est.</translation>
    </message>
    <message>
        <source>TikTok says the upload belongs to another link of the account.</source>
        <translation>TikTok indique que l’envoi appartient à une autre association du compte.</translation>
    </message>
    <message>
        <source>The post can no longer be stopped.</source>
        <translation>La publication ne peut plus être arrêtée.</translation>
    </message>
    <message>
        <source>TikTok no longer takes the link to this account (expired or revoked).</source>
        <translation>TikTok n’accepte plus l’association à ce compte (expirée ou révoquée).</translation>
    </message>
    <message>
        <source>TikTok&apos;s limit of posts in 24 hours is reached for this account, all apps together.</source>
        <translation>La limite de TikTok en publications par 24 heures est atteinte pour ce compte, toutes applications confondues.</translation>
    </message>
    <message>
        <source>Kalends looks again each hour.</source>
        <translation>Kalends regarde de nouveau chaque heure.</translation>
    </message>
    <message>
        <source>Five drafts of the last 24 hours wait in TikTok&apos;s inbox; it takes no more.</source>
        <translation>Cinq brouillons des dernières 24 heures attendent dans la boîte de réception de TikTok&#x202f;; il n’en prend pas plus.</translation>
    </message>
    <message>
        <source>Finish or delete them in the TikTok app.</source>
        <translation>Terminez-les ou supprimez-les dans l’application TikTok.</translation>
    </message>
    <message>
        <source>The TikTok app that Kalends uses has reached its number of posting people for today.</source>
        <translation>L’application TikTok utilisée par Kalends a atteint son nombre de personnes qui publient pour aujourd’hui.</translation>
    </message>
    <message>
        <source>TikTok has banned this account from posting.</source>
        <translation>TikTok a interdit à ce compte de publier.</translation>
    </message>
    <message>
        <source>Open the TikTok app and see what it says.</source>
        <translation>Ouvrez l’application TikTok et voyez ce qu’elle dit.</translation>
    </message>
    <message>
        <source>TikTok has not audited the app yet: it may only post to private accounts.</source>
        <translation>TikTok n’a pas encore audité l’application&#xa0;: elle ne peut publier que sur des comptes privés.</translation>
    </message>
    <message>
        <source>Set the TikTok account to private, or have the app audited.</source>
        <translation>Rendez le compte TikTok privé, ou faites auditer l’application.</translation>
    </message>
    <message>
        <source>TikTok does not offer the chosen audience to this account.</source>
        <translation>TikTok ne propose pas le public choisi à ce compte.</translation>
    </message>
    <message>
        <source>Choose who may see the post again.</source>
        <translation>Choisissez de nouveau qui peut voir la publication.</translation>
    </message>
    <message>
        <source>TikTok has not verified that the staging address belongs to the app.</source>
        <translation>TikTok n’a pas vérifié que l’adresse de transit appartient à l’application.</translation>
    </message>
    <message>
        <source>Verify the domain of staging/public_base_url in TikTok&apos;s developer portal.</source>
        <translation>Vérifiez le domaine de staging/public_base_url dans le portail développeur de TikTok.</translation>
    </message>
    <message>
        <source>There were too many calls to TikTok within a minute.</source>
        <translation>Il y a eu trop d’appels à TikTok en une minute.</translation>
    </message>
    <message>
        <source>Kalends waits and tries again by itself.</source>
        <translation>Kalends attend et réessaie de lui-même.</translation>
    </message>
    <message>
        <source>TikTok has a problem of its own.</source>
        <translation>TikTok rencontre lui-même un problème.</translation>
    </message>
    <message>
        <source>TikTok refused with an error that Kalends does not know.</source>
        <translation>TikTok a refusé avec une erreur que Kalends ne connaît pas.</translation>
    </message>
    <message>
        <source>TikTok could not read the file&apos;s format.</source>
        <translation>TikTok n’a pas pu lire le format du fichier.</translation>
    </message>
    <message>
        <source>The clip is too long or too short for this account on TikTok.</source>
        <translation>Le clip est trop long ou trop court pour ce compte sur TikTok.</translation>
    </message>
    <message>
        <source>Cut it, then retry.</source>
        <translation>Coupez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The clip&apos;s frame rate is outside 23 to 60 a second.</source>
        <translation>La fréquence d’images du clip sort de la plage 23 à 60 par seconde.</translation>
    </message>
    <message>
        <source>The picture&apos;s size is outside what TikTok takes.</source>
        <translation>La taille de l’image sort de ce que TikTok accepte.</translation>
    </message>
    <message>
        <source>TikTok failed while it processed the post.</source>
        <translation>TikTok a échoué pendant le traitement de la publication.</translation>
    </message>
    <message>
        <source>TikTok could not fetch the clip from the staging storage.</source>
        <translation>TikTok n’a pas pu récupérer le clip du stockage de transit.</translation>
    </message>
    <message>
        <source>TikTok could not fetch a picture from the staging storage.</source>
        <translation>TikTok n’a pas pu récupérer une image du stockage de transit.</translation>
    </message>
    <message>
        <source>The post was canceled on TikTok.</source>
        <translation>La publication a été annulée sur TikTok.</translation>
    </message>
    <message>
        <source>Retry if it should go out after all.</source>
        <translation>Réessayez si elle doit tout de même sortir.</translation>
    </message>
    <message>
        <source>The account&apos;s owner removed the app in TikTok while it was posting.</source>
        <translation>Le propriétaire du compte a retiré l’application dans TikTok pendant la publication.</translation>
    </message>
    <message>
        <source>TikTok judged the caption as risky.</source>
        <translation>TikTok a jugé la légende risquée.</translation>
    </message>
    <message>
        <source>TikTok judged the post as spam.</source>
        <translation>TikTok a considéré la publication comme du spam.</translation>
    </message>
    <message>
        <source>Do not send the same post again.</source>
        <translation>N’envoyez pas de nouveau la même publication.</translation>
    </message>
    <message>
        <source>TikTok refused the post for a reason that Kalends does not know.</source>
        <translation>TikTok a refusé la publication pour une raison que Kalends ne connaît pas.</translation>
    </message>
</context>
<context>
    <name>TikTokAccount</name>
    <message>
        <source>Link the account again.</source>
        <translation>Associez le compte de nouveau.</translation>
    </message>
    <message>
        <source>Check client key, client secret and scopes of your app in TikTok&apos;s developer portal.</source>
        <translation>Vérifiez la clé client, le secret client et les portées de votre application dans le portail développeur de TikTok.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in was declined.</source>
        <translation>La connexion à TikTok a été refusée.</translation>
    </message>
    <message>
        <source>The link to TikTok was used up, has expired or was revoked.</source>
        <translation>L’association à TikTok est épuisée, a expiré ou a été révoquée.</translation>
    </message>
    <message>
        <source>TikTok says the sign-in request is not as it must be.</source>
        <translation>TikTok indique que la demande de connexion n’est pas comme elle doit être.</translation>
    </message>
    <message>
        <source>Check that the redirect address is registered exactly so, then link again.</source>
        <translation>Vérifiez que l’adresse de redirection est enregistrée exactement ainsi, puis recommencez l’association.</translation>
    </message>
    <message>
        <source>TikTok does not know this client key and secret.</source>
        <translation>TikTok ne connaît ni cette clé client ni ce secret.</translation>
    </message>
    <message>
        <source>The TikTok app is not approved for this.</source>
        <translation>L’application TikTok n’est pas approuvée pour cela.</translation>
    </message>
    <message>
        <source>The TikTok app is not approved for a permission that Kalends asks for.</source>
        <translation>L’application TikTok n’est pas approuvée pour une autorisation que Kalends demande.</translation>
    </message>
    <message>
        <source>TikTok does not support this way of signing in.</source>
        <translation>TikTok ne prend pas en charge cette façon de se connecter.</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in has a problem of its own.</source>
        <translation>La connexion à TikTok rencontre elle-même un problème.</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in is not available for a moment.</source>
        <translation>La connexion à TikTok est momentanément indisponible.</translation>
    </message>
    <message>
        <source>TikTok refused the sign-in with an error that Kalends does not know.</source>
        <translation>TikTok a refusé la connexion avec une erreur que Kalends ne connaît pas.</translation>
    </message>
</context>
<context>
    <name>kalends::AccountLinker</name>
    <message>
        <source>No %1 app is set up (%2 is empty).</source>
        <translation>Aucune application %1 n’est configurée (%2 est vide).</translation>
    </message>
    <message>
        <source>Enter your Meta app&apos;s Instagram app ID in the settings, or paste a token from its dashboard.</source>
        <translation>Saisissez l’identifiant d’application Instagram de votre application Meta dans les réglages, ou collez un jeton de son tableau de bord.</translation>
    </message>
    <message>
        <source>Enter your TikTok app&apos;s client key in the settings.</source>
        <translation>Saisissez la clé client de votre application TikTok dans les réglages.</translation>
    </message>
    <message>
        <source>Another link of %1 was started.</source>
        <translation>Une autre association de %1 a été commencée.</translation>
    </message>
    <message>
        <source>Nobody came back from %1 within ten minutes.</source>
        <translation>Personne n’est revenu de %1 en dix minutes.</translation>
    </message>
    <message>
        <source>Start linking again.</source>
        <translation>Recommencez l’association.</translation>
    </message>
    <message>
        <source>Access was not given on %1&apos;s page.</source>
        <translation>L’accès n’a pas été accordé sur la page de %1.</translation>
    </message>
    <message>
        <source>%1 ended the sign-in with an error.</source>
        <translation>%1 a terminé la connexion par une erreur.</translation>
    </message>
    <message>
        <source>Start linking again and allow what Kalends asks for.</source>
        <translation>Recommencez l’association et autorisez ce que Kalends demande.</translation>
    </message>
    <message>
        <source>This link is over, or is being finished already (%1).</source>
        <translation>Cette association est terminée, ou déjà en train de se conclure (%1).</translation>
    </message>
    <message>
        <source>Start linking again if the account is not there.</source>
        <translation>Recommencez l’association si le compte n’apparaît pas.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in, so it was not used.</source>
        <translation>Cette adresse appartient à une autre connexion et n’a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after the sign-in that was started last.</source>
        <translation>Collez l’adresse affichée par le navigateur après la dernière connexion commencée.</translation>
    </message>
    <message>
        <source>There is no link with the id %1.</source>
        <translation>Il n’y a pas d’association d’identifiant %1.</translation>
    </message>
    <message>
        <source>Links are remembered for a while only; start again.</source>
        <translation>Les associations ne sont gardées en mémoire qu’un moment&#x202f;; recommencez.</translation>
    </message>
    <message>
        <source>%1 has no tokens to paste.</source>
        <translation>%1 n’a pas de jeton à coller.</translation>
    </message>
    <message>
        <source>Link it through the browser.</source>
        <translation>Associez-le par le navigateur.</translation>
    </message>
    <message>
        <source>This is not an access token: it is empty, too short or long, or holds spaces.</source>
        <translation>Ce n’est pas un jeton d’accès&#xa0;: il est vide, trop court ou trop long, ou contient des espaces.</translation>
    </message>
    <message>
        <source>Copy the whole token from the app&apos;s dashboard (Instagram, API setup, Generate token).</source>
        <translation>Copiez tout le jeton depuis le tableau de bord de l’application (Instagram, API setup, Generate token).</translation>
    </message>
    <message>
        <source>The account %1 is not linked.</source>
        <translation>Le compte %1 n’est pas associé.</translation>
    </message>
    <message>
        <source>The account is being unlinked already.</source>
        <translation>La dissociation du compte est déjà en cours.</translation>
    </message>
    <message>
        <source>Only TikTok has choices to ask for.</source>
        <translation>Seul TikTok a des choix à demander.</translation>
    </message>
    <message>
        <source>TikTok was asked about this account too often just now.</source>
        <translation>TikTok vient d’être interrogé trop souvent sur ce compte.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Réessayez dans %1.</translation>
    </message>
</context>
<context>
    <name>kalends::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>jeton expiré</translation>
    </message>
    <message>
        <source>access withdrawn</source>
        <translation>accès retiré</translation>
    </message>
    <message>
        <source>ok · sandbox</source>
        <translation>ok · bac à sable</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>access ends %1</source>
        <translation>l’accès prend fin %1</translation>
    </message>
    <message>
        <source>access until %1</source>
        <translation>accès jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>publishing is off</source>
        <translation>publication désactivée</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Reconnecter %1</translation>
    </message>
    <message>
        <source>Actions for this account</source>
        <translation>Actions pour ce compte</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Actions pour %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>%1: not connected</source>
        <translation>%1&#xa0;: non connecté</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Reconnecter…</translation>
    </message>
    <message>
        <source>Publish by itself</source>
        <translation>Publier de lui-même</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Dissocier…</translation>
    </message>
    <message>
        <source>Unlink account</source>
        <translation>Dissocier le compte</translation>
    </message>
    <message>
        <source>Unlink %1 from %2?</source>
        <translation>Dissocier %1 de %2&#x202f;?</translation>
    </message>
    <message>
        <source>Its tokens leave the keychain. Nothing is deleted from the calendar, but posts that are planned for it will not go out until an account is connected again.</source>
        <translation>Ses jetons quittent le trousseau. Rien n’est supprimé du calendrier, mais les publications qui lui sont destinées ne partiront pas tant qu’un compte n’est pas reconnecté.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Dissocier</translation>
    </message>
</context>
<context>
    <name>kalends::ActivityPanel</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>Reprogrammer…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Let it go out</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation>Quelles tâches</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Avec problèmes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Afficher toutes les publications</translation>
    </message>
    <message>
        <source>Raw facts</source>
        <translation>Données brutes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the raw facts</source>
        <translation>Copier les données brutes</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Attempts of the chosen job</source>
        <translation>Tentatives de la tâche choisie</translation>
    </message>
    <message>
        <source>It may be out already</source>
        <translation>Elle est peut-être déjà sortie</translation>
    </message>
    <message>
        <source>Look at the account first. If the post is there and you go on, it goes out twice.</source>
        <translation>Regardez d’abord le compte. Si la publication y est et que vous continuez, elle sortira deux fois.</translation>
    </message>
    <message>
        <source>I looked: it is not there</source>
        <translation>J’ai regardé&#xa0;: elle n’y est pas</translation>
    </message>
    <message>
        <source>Cancel publishing</source>
        <translation>Annuler la publication</translation>
    </message>
    <message>
        <source>Cancel publishing to %1?</source>
        <translation>Annuler la publication sur %1&#x202f;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>Ouvrir la publication</translation>
    </message>
    <message>
        <source>Only this post&apos;s jobs</source>
        <translation>Seulement les tâches de cette publication</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Seulement «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation>Programmer de nouveau</translation>
    </message>
    <message>
        <source>Cancel publishing…</source>
        <translation>Annuler la publication…</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Pas encore essayé.</translation>
    </message>
    <message>
        <source>No problems. Nothing needs you here.</source>
        <translation>Aucun problème. Rien ne demande votre attention ici.</translation>
    </message>
    <message>
        <source>Nothing is waiting to go out.</source>
        <translation>Rien n’attend de sortir.</translation>
    </message>
    <message>
        <source>Nothing has gone out yet.</source>
        <translation>Rien n’est encore sorti.</translation>
    </message>
    <message>
        <source>This post has never been scheduled.</source>
        <translation>Cette publication n’a jamais été programmée.</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet. What goes out, and how it went, stands here.</source>
        <translation>Rien n’est encore programmé. Ce qui sort, et comment cela s’est passé, figure ici.</translation>
    </message>
    <message>
        <source>The post stays in the calendar and does not go out there. You can schedule it again later.</source>
        <translation>La publication reste dans le calendrier et n’y sort pas. Vous pourrez la programmer de nouveau plus tard.</translation>
    </message>
</context>
<context>
    <name>kalends::AltTextPanel</name>
    <message>
        <source>Alternative text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>What is to be seen, in a sentence or two</source>
        <translation>Ce que l’on voit, en une ou deux phrases</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Alternative text of picture %1</source>
        <translation>Texte alternatif de l’image %1</translation>
    </message>
</context>
<context>
    <name>kalends::AltTexts</name>
    <message>
        <source>Alternative text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>What the picture shows, for people who cannot see it.</source>
        <translation>Ce que montre l’image, pour les personnes qui ne peuvent pas la voir.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alternative text, %1</source>
        <translation>Texte alternatif, %1</translation>
    </message>
    <message>
        <source>%1: what does it show?</source>
        <translation>%1&#xa0;: que voit-on&#x202f;?</translation>
    </message>
</context>
<context>
    <name>kalends::AppPage</name>
    <message>
        <source>Switch your Instagram account to a business or creator account, in the Instagram app.</source>
        <translation>Passez votre compte Instagram en compte professionnel ou créateur, dans l’application Instagram.</translation>
    </message>
    <message>
        <source>At developers.facebook.com choose My Apps, Create App, and add the product Instagram.</source>
        <translation>Sur developers.facebook.com, choisissez My Apps, Create App, et ajoutez le produit Instagram.</translation>
    </message>
    <message>
        <source>Under API setup with Instagram login, add your account and press Generate token.</source>
        <translation>Sous API setup with Instagram login, ajoutez votre compte et appuyez sur Generate token.</translation>
    </message>
    <message>
        <source>Copy the token and paste it here. It goes into the keychain and is renewed by itself.</source>
        <translation>Copiez le jeton et collez-le ici. Il va dans le trousseau et se renouvelle de lui-même.</translation>
    </message>
    <message>
        <source>Under API setup with Instagram login, copy the Instagram app ID and the app secret.</source>
        <translation>Sous API setup with Instagram login, copiez l’identifiant d’application Instagram et le secret d’application.</translation>
    </message>
    <message>
        <source>Under Business login settings, enter a redirect address, and the same one here.</source>
        <translation>Sous Business login settings, saisissez une adresse de redirection, et la même ici.</translation>
    </message>
    <message>
        <source>At developers.tiktok.com choose Manage apps, Connect an app.</source>
        <translation>Sur developers.tiktok.com, choisissez Manage apps, Connect an app.</translation>
    </message>
    <message>
        <source>Add the products Login Kit and Content Posting API, and turn Direct Post on.</source>
        <translation>Ajoutez les produits Login Kit et Content Posting API, et activez Direct Post.</translation>
    </message>
    <message>
        <source>In Login Kit choose Desktop and enter the redirect address http://127.0.0.1:*/callback/</source>
        <translation>Dans Login Kit, choisissez Desktop et saisissez l’adresse de redirection http://127.0.0.1:*/callback/</translation>
    </message>
    <message>
        <source>Copy the client key and the client secret. Until TikTok has audited your app, posts are visible to you only.</source>
        <translation>Copiez la clé client et le secret client. Tant que TikTok n’a pas audité votre application, les publications ne sont visibles que de vous.</translation>
    </message>
    <message>
        <source>%1 lets programs in only through an app of your own. It is free and takes about ten minutes, once.</source>
        <translation>%1 ne laisse entrer les programmes que par une application à vous. C’est gratuit et prend environ dix minutes, une seule fois.</translation>
    </message>
    <message>
        <source>Paste a token (simplest)</source>
        <translation>Coller un jeton (le plus simple)</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Instagram app secret</source>
        <translation>Secret d’application Instagram</translation>
    </message>
    <message>
        <source>TikTok client secret</source>
        <translation>Secret client TikTok</translation>
    </message>
</context>
<context>
    <name>kalends::Assistant</name>
    <message>
        <source>To %1, for the model “%2”:</source>
        <translation>À %1, pour le modèle «&#x202f;%2&#x202f;»&#xa0;:</translation>
    </message>
    <message>
        <source>• up to four pictures of this post, or three moments of its clip, made small (512 pixels) and without any data about camera or place</source>
        <translation>• jusqu’à quatre images de cette publication, ou trois instants de son clip, réduits (512 pixels) et sans aucune donnée d’appareil photo ou de lieu</translation>
    </message>
    <message>
        <source>• the words in the files’ names, the month in which the picture was taken, and what you have written for this post</source>
        <translation>• les mots des noms de fichiers, le mois de la prise de vue, et ce que vous avez écrit pour cette publication</translation>
    </message>
    <message>
        <source>• your last five captions and your usual hashtags</source>
        <translation>• vos cinq dernières légendes et vos hashtags habituels</translation>
    </message>
    <message>
        <source>• how you want to sound, from the settings</source>
        <translation>• votre façon de parler, d’après les réglages</translation>
    </message>
    <message>
        <source>Account names, tokens and the files themselves are not sent. What happens to it there is up to that provider.</source>
        <translation>Les noms de comptes, les jetons et les fichiers eux-mêmes ne sont pas envoyés. Ce qu’il en advient dépend de ce fournisseur.</translation>
    </message>
    <message>
        <source>• the goals as you wrote them, the channels, and the days and times that were found</source>
        <translation>• les objectifs tels que vous les avez écrits, les canaux, ainsi que les jours et heures trouvés</translation>
    </message>
    <message>
        <source>Pictures, account names and tokens are not sent. What happens to it there is up to that provider.</source>
        <translation>Les images, les noms de compte et les jetons ne sont pas envoyés. Ce qu’il advient là-bas du reste dépend de ce fournisseur.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a model at a host</comment>
        <translation>%1 chez %2</translation>
    </message>
</context>
<context>
    <name>kalends::AttemptModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Réponse perdue</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
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
        <translation>Reprogrammer</translation>
    </message>
</context>
<context>
    <name>kalends::AttentionModel</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sans heure</translation>
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
        <translation>Qui peut voir cette publication</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>“%1” is not offered any more. Choose again.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus proposé. Choisissez de nouveau.</translation>
    </message>
    <message>
        <source>TikTok wants you to choose; nothing is chosen for you.</source>
        <translation>TikTok veut que vous choisissiez&#x202f;; rien n’est choisi pour vous.</translation>
    </message>
</context>
<context>
    <name>kalends::BackPlan</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>“%1” is due %2 and has no picture or clip yet.</source>
        <translation>«&#x202f;%1&#x202f;» est prévu %2 et n’a encore ni image ni clip.</translation>
    </message>
    <message>
        <source>“%1” has its time %2, but is still a draft.</source>
        <translation>«&#x202f;%1&#x202f;» a son heure %2, mais est encore un brouillon.</translation>
    </message>
    <message>
        <source>“%1” is due %2 and cannot go out: %3.</source>
        <translation>«&#x202f;%1&#x202f;» est prévu %2 et ne peut pas sortir&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>kalends::BackupDoor</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Let posts go</source>
        <translation>Laisser partir les publications</translation>
    </message>
    <message numerus="yes">
        <source>Let %n post(s) go that wait since the restore?</source>
        <translation>
            <numerusform>Laisser partir %n publication qui attend depuis la restauration&#x202f;?</numerusform>
            <numerusform>Laisser partir %n publications qui attendent depuis la restauration&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out at their times. Those whose time is over go out now, one after the other: give them another time first where you do not want that.</source>
        <translation>Elles partent à leur heure. Celles dont l’heure est passée partent maintenant, l’une après l’autre&#xa0;: si vous ne le voulez pas, donnez-leur d’abord une autre heure.</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Laisser partir</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) go on.</source>
        <translation>
            <numerusform>%n publication reprend son cours.</numerusform>
            <numerusform>%n publications reprennent leur cours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Copies of your plan: posts, words, times and what went out. One is made every day; seven days and four weeks are kept. Pictures, clips, settings and passwords are not in them.</source>
        <translation>Des copies de votre plan&#xa0;: publications, textes, heures et ce qui est sorti. Il s’en fait une chaque jour&#x202f;; sept jours et quatre semaines sont gardés. Les images, les clips, les réglages et les mots de passe n’y sont pas.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Copies of the plan</source>
        <translation>Copies du plan</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Make a backup now</source>
        <translation>Sauvegarder &amp;maintenant</translation>
    </message>
    <message>
        <source>Copies the plan as it is into the profile.</source>
        <translation>Copie le plan tel qu’il est dans le profil.</translation>
    </message>
    <message>
        <source>Make one &amp;elsewhere…</source>
        <translation>Sauvegarder &amp;ailleurs…</translation>
    </message>
    <message>
        <source>Copies the plan to a place of your choice.</source>
        <translation>Copie le plan à l’endroit de votre choix.</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>A&amp;utre fichier…</translation>
    </message>
    <message>
        <source>Looks at a copy that lies elsewhere.</source>
        <translation>Examine une copie qui se trouve ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Reads the copy from end to end once more.</source>
        <translation>Relit la copie une fois encore, du début à la fin.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Opens the folder that the copy lies in.</source>
        <translation>Ouvre le dossier où se trouve la copie.</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made by itself within a minute of the start.</source>
        <translation>Il n’y a pas encore de copie. La première se fait d’elle-même dans la minute qui suit le démarrage.</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lue</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Une sauvegarde a été faite et vérifiée.</translation>
    </message>
    <message>
        <source>A backup was made and checked: %1.</source>
        <translation>Une sauvegarde a été faite et vérifiée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>Sauvegardes (*.sqlite3)</translation>
    </message>
    <message>
        <source>Look at a backup</source>
        <translation>Examiner une sauvegarde</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>kalends::CalendarView</name>
    <message numerus="yes">
        <source>%n file(s) to the drafts</source>
        <translation>
            <numerusform>%n fichier vers les brouillons</numerusform>
            <numerusform>%n fichiers vers les brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1</source>
        <translation>
            <numerusform>%n fichier&#xa0;: %1</numerusform>
            <numerusform>%n fichiers&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>There is no file among what was dropped.</source>
        <translation>Il n’y a pas de fichier parmi ce qui a été déposé.</translation>
    </message>
</context>
<context>
    <name>kalends::CaptionEdit</name>
    <message>
        <source>That was more than fits: a text can have %1 characters here, so the end was left out.</source>
        <translation>C’était trop long&#xa0;: un texte peut avoir %1 caractères ici, la fin a donc été laissée de côté.</translation>
    </message>
    <message>
        <source>Tags that you have used</source>
        <translation>Hashtags que vous avez utilisés</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking for better words…</source>
        <translation>Recherche de meilleurs mots…</translation>
    </message>
    <message>
        <source>No better words found</source>
        <translation>Pas de meilleurs mots trouvés</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Ajouter «&#x202f;%1&#x202f;» à mes mots</translation>
    </message>
</context>
<context>
    <name>kalends::CaptionField</name>
    <message>
        <source>Insert an emoji</source>
        <translation>Insérer un emoji</translation>
    </message>
    <message>
        <source>Insert an emoji (%1)</source>
        <translation>Insérer un emoji (%1)</translation>
    </message>
</context>
<context>
    <name>kalends::CheckLine</name>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>kalends::ChecksPage</name>
    <message>
        <source>App credentials</source>
        <translation>Identifiants d’application</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>%1 peut être joint</translation>
    </message>
    <message>
        <source>%1 knows you</source>
        <translation>%1 vous connaît</translation>
    </message>
    <message>
        <source>Permission to publish</source>
        <translation>Autorisation de publier</translation>
    </message>
    <message>
        <source>A professional account</source>
        <translation>Un compte professionnel</translation>
    </message>
    <message>
        <source>An account that may post</source>
        <translation>Un compte qui peut publier</translation>
    </message>
    <message>
        <source>Address of the log-in page</source>
        <translation>Adresse de la page de connexion</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Ouvrir de nouveau</translation>
    </message>
    <message>
        <source>Address that the browser ended on</source>
        <translation>Adresse où le navigateur s’est arrêté</translation>
    </message>
    <message>
        <source>Paste the address that the browser ended on</source>
        <translation>Collez l’adresse où le navigateur s’est arrêté</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Le jeton</translation>
    </message>
    <message>
        <source>Your browser is open: log in, say yes, and come back. This goes on by itself.</source>
        <translation>Votre navigateur est ouvert&#xa0;: connectez-vous, acceptez, et revenez. La suite se fait d’elle-même.</translation>
    </message>
    <message>
        <source>Your browser is open: log in and say yes. Then copy the address of the page that it ended on, even if that page shows an error, and paste it here.</source>
        <translation>Votre navigateur est ouvert&#xa0;: connectez-vous et acceptez. Copiez ensuite l’adresse de la page où il s’est arrêté, même si cette page affiche une erreur, et collez-la ici.</translation>
    </message>
</context>
<context>
    <name>kalends::Coach</name>
    <message>
        <source>Drop a picture on a day</source>
        <translation>Déposer une image sur un jour</translation>
    </message>
    <message>
        <source>Drag one of these onto a day, or press Enter on it to put it on today. Files from your own folders go the same way.</source>
        <translation>Faites-en glisser une sur un jour, ou appuyez sur Entrée pour la mettre sur aujourd’hui. Les fichiers de vos propres dossiers se déposent de la même façon.</translation>
    </message>
    <message>
        <source>Put one on today</source>
        <translation>En mettre une sur aujourd’hui</translation>
    </message>
    <message>
        <source>There it is, as a draft: it goes nowhere until you schedule it.</source>
        <translation>La voilà, en brouillon&#xa0;: elle ne part nulle part tant que vous ne la programmez pas.</translation>
    </message>
    <message>
        <source>See what was drafted</source>
        <translation>Voir ce qui a été rédigé</translation>
    </message>
    <message>
        <source>Caption and hashtags are written while you look elsewhere. Open the post: ✦ marks what nobody has looked at yet.</source>
        <translation>La légende et les hashtags s’écrivent pendant que vous regardez ailleurs. Ouvrez la publication&#xa0;: ✦ marque ce que personne n’a encore regardé.</translation>
    </message>
    <message>
        <source>Drafted. What you type yourself is never overwritten.</source>
        <translation>C’est rédigé. Ce que vous écrivez vous-même n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>“%1” What you type yourself is never overwritten.</source>
        <translation>«&#x202f;%1&#x202f;» Ce que vous écrivez vous-même n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>Drag a post to another day</source>
        <translation>Faire glisser une publication vers un autre jour</translation>
    </message>
    <message>
        <source>Any post that is not out yet. With the keyboard: arrows to reach it, Alt and an arrow to move it.</source>
        <translation>N’importe laquelle qui n’est pas encore sortie. Au clavier&#xa0;: les flèches pour l’atteindre, Alt et une flèche pour la déplacer.</translation>
    </message>
    <message>
        <source>Moved, and saved the moment you let go.</source>
        <translation>Déplacée, et enregistrée dès que vous l’avez lâchée.</translation>
    </message>
    <message>
        <source>Shift many at once</source>
        <translation>En décaler plusieurs à la fois</translation>
    </message>
    <message>
        <source>Select several with Ctrl and a click, or all with %1. Then Entry, Shift…, or %2.</source>
        <translation>Sélectionnez-en plusieurs avec Ctrl et un clic, ou toutes avec %1. Puis, dans le menu Entrée, Décaler…, ou %2.</translation>
    </message>
    <message>
        <source>And all are back. Every change to the plan can be taken back.</source>
        <translation>Et toutes sont revenues. Toute modification du plan peut être annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts moved together. Take them back with %1, in one step.</source>
        <translation>
            <numerusform>%n publication déplacée. Annulez avec %1, en une seule fois.</numerusform>
            <numerusform>%n publications déplacées ensemble. Annulez avec %1, en une seule fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is staged</source>
        <translation>Le fichier est déposé</translation>
    </message>
    <message>
        <source>%1 is told what comes</source>
        <comment>a platform</comment>
        <translation>%1 apprend ce qui arrive</translation>
    </message>
    <message>
        <source>%1 has taken it</source>
        <comment>a platform</comment>
        <translation>%1 l’a accepté</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Connect an account first: Accounts, Connect.</source>
        <translation>Connectez d’abord un compte&#xa0;: Comptes, Connecter.</translation>
    </message>
    <message>
        <source>Watch a post go out</source>
        <translation>Regarder une publication partir</translation>
    </message>
    <message>
        <source>A post goes out by itself at its time. Make one whose time is now, and see what happens on the way.</source>
        <translation>Une publication part d’elle-même à son heure. Créez-en une dont l’heure est maintenant, et voyez ce qui se passe en chemin.</translation>
    </message>
    <message>
        <source>A post goes out by itself at its time. Let the time of “%1” be now, and see what happens on the way.</source>
        <translation>Une publication part d’elle-même à son heure. Faites que l’heure de «&#x202f;%1&#x202f;» soit maintenant, et voyez ce qui se passe en chemin.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>En chemin…</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>Laisser partir maintenant</translation>
    </message>
    <message>
        <source>Out, once. Each step is written down before it is taken, so that nothing goes out twice.</source>
        <translation>Sortie, une seule fois. Chaque étape est notée avant d’être franchie, pour que rien ne sorte deux fois.</translation>
    </message>
    <message>
        <source>Break the sign-in</source>
        <translation>Casser la connexion</translation>
    </message>
    <message>
        <source>%1 has taken its permission back and tells nobody. The next post is about to find out.</source>
        <comment>a platform</comment>
        <translation>%1 a retiré son autorisation et ne le dit à personne. La prochaine publication va s’en apercevoir.</translation>
    </message>
    <message>
        <source>Passwords change, permissions are taken back. Let the sandbox’s %1 forget you, and send a post: see where the reason shows.</source>
        <comment>a platform</comment>
        <translation>Les mots de passe changent, les autorisations sont retirées. Faites-vous oublier du %1 du bac à sable, et envoyez une publication&#xa0;: voyez où la raison s’affiche.</translation>
    </message>
    <message>
        <source>Finding out…</source>
        <translation>Elle s’en aperçoit…</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Casser</translation>
    </message>
    <message>
        <source>Every post for %1 wears the struck-through key now, the account says why, and they wait.</source>
        <comment>a platform</comment>
        <translation>Toutes les publications pour %1 portent maintenant la clé barrée, le compte dit pourquoi, et elles attendent.</translation>
    </message>
    <message>
        <source>And mend it</source>
        <translation>Et la réparer</translation>
    </message>
    <message>
        <source>Copy a fresh token, press Reconnect on the account’s card, and choose to paste a token. Or sign in with the browser and say Allow.</source>
        <translation>Copiez un jeton tout neuf, appuyez sur «&#x202f;Reconnecter&#x202f;» sur la fiche du compte et choisissez de coller un jeton. Ou connectez-vous avec le navigateur et choisissez-y «&#x202f;Allow&#x202f;».</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy a token</source>
        <translation>Copier un jeton</translation>
    </message>
    <message>
        <source>Press Reconnect on the account’s card, sign in with the browser, and say Allow.</source>
        <translation>Appuyez sur «&#x202f;Reconnecter&#x202f;» sur la fiche du compte, connectez-vous avec le navigateur et choisissez-y «&#x202f;Allow&#x202f;».</translation>
    </message>
    <message>
        <source>Mended. What waited for %1 goes out by itself, and the rest is ready again.</source>
        <comment>a platform</comment>
        <translation>Réparée. Ce qui attendait %1 part de soi-même, et le reste est de nouveau prêt.</translation>
    </message>
    <message>
        <source>New here? Take the tour</source>
        <translation>Première fois ici&#x202f;? Suivez la visite</translation>
    </message>
    <message>
        <source>Seven small steps on this sandbox, about three minutes: from a picture on a day to a post that is out, and what happens when something breaks. You find it later under Help.</source>
        <translation>Sept petites étapes dans ce bac à sable, environ trois minutes&#xa0;: d’une image sur un jour à une publication sortie, et ce qui se passe quand quelque chose casse. Vous la retrouvez plus tard sous Aide.</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Commencer la visite</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation>C’était tout</translation>
    </message>
    <message>
        <source>Go on playing: nothing here leaves this computer. For real accounts start Kalends without the sandbox; the guide (%1) spells out every click.</source>
        <translation>Continuez à jouer&#xa0;: rien ici ne quitte cet ordinateur. Pour de vrais comptes, démarrez Kalends sans le bac à sable&#x202f;; le guide (%1) explique chaque clic.</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Ouvrir le guide</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>Passer l’étape</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Arrêter la visite</translation>
    </message>
</context>
<context>
    <name>kalends::CoachPanel</name>
    <message>
        <source>Guided tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the present step, all steps</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a mark, what happens</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#xa0;: fait</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1&#xa0;: pas encore</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Modifier la publication</translation>
    </message>
    <message>
        <source>the caption</source>
        <translation>la légende</translation>
    </message>
    <message>
        <source>pictures and clips</source>
        <translation>images et clips</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>l’heure</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>les étiquettes</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>où elle va</translation>
    </message>
    <message>
        <source>something for %1</source>
        <translation>quelque chose pour %1</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDialog::Private</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What the post says, and where</source>
        <translation>Ce que dit la publication, et où</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Commun</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>How the post will look in the app</source>
        <translation>Comment la publication apparaîtra dans l’application</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>Des fichiers sont encore en lecture.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>changed, not saved yet</source>
        <translation>modifié, pas encore enregistré</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>reading files…</source>
        <translation>lecture des fichiers…</translation>
    </message>
    <message>
        <source>drafting…</source>
        <translation>rédaction…</translation>
    </message>
    <message>
        <source>This post went out as it was planned while you were changing it.</source>
        <translation>Cette publication est sortie comme prévu pendant que vous la modifiiez.</translation>
    </message>
    <message>
        <source>Keep my changes as a new post</source>
        <translation>Garder mes modifications en nouvelle publication</translation>
    </message>
    <message>
        <source>Choose where to post it first.</source>
        <translation>Choisissez d’abord où la publier.</translation>
    </message>
    <message>
        <source>Choose a time first.</source>
        <translation>Choisissez d’abord une heure.</translation>
    </message>
    <message>
        <source>Choose a time zone that exists first.</source>
        <translation>Choisissez d’abord un fuseau horaire qui existe.</translation>
    </message>
    <message>
        <source>Choose a time that is still ahead.</source>
        <translation>Choisissez une heure encore à venir.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else changed this post too: %1.</source>
        <translation>Entre-temps, quelqu’un d’autre a aussi modifié cette publication&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miennes</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre les autres</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>&lt;b&gt;Save your changes?&lt;/b&gt;</source>
        <translation>&lt;b&gt;Enregistrer vos modifications&#x202f;?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>This post is planned. Without them it goes out as it was.</source>
        <translation>Cette publication est planifiée. Sans elles, elle sort telle qu’elle était.</translation>
    </message>
    <message>
        <source>They could not be stored yet.</source>
        <translation>Elles n’ont pas encore pu être enregistrées.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDoor</name>
    <message>
        <source>Kalends ended while you were writing this. Nothing is lost: here are your words.</source>
        <translation>Kalends s’est arrêté pendant que vous écriviez ceci. Rien n’est perdu&#xa0;: voici votre texte.</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerFooter</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Back to &amp;draft</source>
        <translation>Remettre en &amp;brouillon</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>Afficher l’&amp;activité</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publier maintenant</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Duplicate as new</source>
        <translation>Dupliquer en nouvelle</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Use the suggested time %1</source>
        <translation>Utiliser l’heure suggérée %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Enregistrer et suivant</translation>
    </message>
    <message>
        <source>Schedule and next</source>
        <translation>Programmer et suivant</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Aban&amp;donner</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Suggestion&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerSession</name>
    <message>
        <source>The post was not saved.</source>
        <translation>La publication n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>This post was deleted meanwhile.</source>
        <translation>Cette publication a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>Save it to keep your words as a new post.</source>
        <translation>Enregistrez-la pour garder votre texte en nouvelle publication.</translation>
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
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>Votre application</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Staging storage</source>
        <translation>Stockage de transit</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Passer pour l’instant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>This is not an access token: it is too short or holds spaces.</source>
        <translation>Ce n’est pas un jeton d’accès&#xa0;: il est trop court ou contient des espaces.</translation>
    </message>
    <message>
        <source>Go back and copy the whole token from your app&apos;s dashboard.</source>
        <translation>Revenez en arrière et copiez tout le jeton depuis le tableau de bord de votre application.</translation>
    </message>
    <message>
        <source>The Instagram app ID is missing.</source>
        <translation>L’identifiant d’application Instagram manque.</translation>
    </message>
    <message>
        <source>The client key is missing.</source>
        <translation>La clé client manque.</translation>
    </message>
    <message>
        <source>Go back and enter it.</source>
        <translation>Revenez en arrière et saisissez-la.</translation>
    </message>
    <message>
        <source>The redirect address is missing.</source>
        <translation>L’adresse de redirection manque.</translation>
    </message>
    <message>
        <source>Go back and enter the one from your app&apos;s settings.</source>
        <translation>Revenez en arrière et saisissez celle des réglages de votre application.</translation>
    </message>
    <message>
        <source>The app&apos;s secret is missing.</source>
        <translation>Le secret de l’application manque.</translation>
    </message>
    <message>
        <source>Go back and enter it; it is kept in the keychain.</source>
        <translation>Revenez en arrière et saisissez-le&#x202f;; il est conservé dans le trousseau.</translation>
    </message>
    <message>
        <source>The browser did not open. Copy the address below into it.</source>
        <translation>Le navigateur ne s’est pas ouvert. Copiez-y l’adresse ci-dessous.</translation>
    </message>
    <message>
        <source>The log-in ended without an answer.</source>
        <translation>La connexion s’est terminée sans réponse.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Every click of this page, in the guide</source>
        <translation>Chaque clic de cette page, dans le guide</translation>
    </message>
</context>
<context>
    <name>kalends::ConsentBox</name>
    <message>
        <source>I agree: post this to TikTok</source>
        <translation>J’accepte&#xa0;: publier ceci sur TikTok</translation>
    </message>
    <message>
        <source>After it is posted, TikTok may take a few minutes to process it before it shows on your profile.</source>
        <translation>Après la publication, TikTok peut mettre quelques minutes à la traiter avant qu’elle n’apparaisse sur votre profil.</translation>
    </message>
    <message>
        <source>Nothing is sent to TikTok without it. It is asked again whenever the words, the choices or the media change.</source>
        <translation>Rien n’est envoyé à TikTok sans cet accord. Il est redemandé dès que le texte, les choix ou les médias changent.</translation>
    </message>
</context>
<context>
    <name>kalends::ConsentPage</name>
    <message>
        <source>Kalends can publish what you have planned by itself, at its time, as long as it runs. Each post goes out once, or Kalends says clearly why it did not.</source>
        <translation>Kalends peut publier de lui-même ce que vous avez planifié, à l’heure prévue, tant qu’il fonctionne. Chaque publication sort une seule fois, ou Kalends dit clairement pourquoi elle n’est pas sortie.</translation>
    </message>
    <message>
        <source>Yes, publish planned posts to %1 by itself</source>
        <translation>Oui, publier de lui-même les publications planifiées sur %1</translation>
    </message>
    <message>
        <source>Off: nothing is sent, and planned posts wait. You can turn this on and off at any time in the account&apos;s menu; nothing is lost.</source>
        <translation>Désactivé&#xa0;: rien n’est envoyé, et les publications planifiées attendent. Vous pouvez activer ou désactiver ceci à tout moment dans le menu du compte&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 is connected to %2.</source>
        <translation>%1 est connecté à %2.</translation>
    </message>
</context>
<context>
    <name>kalends::ContentRules</name>
    <message>
        <source>A post</source>
        <translation>Une publication</translation>
    </message>
    <message>
        <source>A carousel</source>
        <translation>Un carrousel</translation>
    </message>
    <message>
        <source>A reel</source>
        <translation>Un reel</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>Une story</translation>
    </message>
    <message>
        <source>A TikTok video</source>
        <translation>Une vidéo TikTok</translation>
    </message>
    <message>
        <source>A TikTok photo post</source>
        <translation>Une publication photo TikTok</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 takes %2 pictures or clips; this one has %3.</source>
        <translation>%1 prend %2 images ou clips&#x202f;; ici il y en a %3.</translation>
    </message>
    <message>
        <source>%1 needs a picture or a clip.</source>
        <translation>%1 a besoin d’une image ou d’un clip.</translation>
    </message>
    <message>
        <source>The file “%1” is gone from the library or has changed.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» a disparu de la médiathèque ou a changé.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 takes up to %4.</source>
        <translation>%1&#xa0;: %2 caractères&#x202f;; %3 en prend au plus %4.</translation>
    </message>
    <message>
        <source>%1 has %2 hashtags; %3 takes up to %4.</source>
        <translation>%1&#xa0;: %2 hashtags&#x202f;; %3 en prend au plus %4.</translation>
    </message>
    <message>
        <source>A story cannot have a first comment.</source>
        <translation>Une story ne peut pas avoir de premier commentaire.</translation>
    </message>
    <message>
        <source>The caption</source>
        <translation>La légende</translation>
    </message>
    <message>
        <source>The caption mentions %1 accounts; Instagram takes up to %2.</source>
        <translation>La légende mentionne %1 comptes&#x202f;; Instagram en prend au plus %2.</translation>
    </message>
    <message>
        <source>The first comment</source>
        <translation>Le premier commentaire</translation>
    </message>
    <message>
        <source>The alternative text %1</source>
        <translation>Le texte alternatif %1</translation>
    </message>
    <message>
        <source>%1 is tagged on picture %2, but there are %3.</source>
        <translation>%1 est identifié sur l’image %2, mais il y en a %3.</translation>
    </message>
    <message>
        <source>The place of the tag %1 is outside the picture.</source>
        <translation>L’emplacement de l’identification %1 est en dehors de l’image.</translation>
    </message>
    <message>
        <source>%1 is tagged on a clip of a carousel; only its pictures take tags.</source>
        <translation>%1 est identifié sur un clip d’un carrousel&#x202f;; seules ses images acceptent des identifications.</translation>
    </message>
    <message>
        <source>The tag %1 needs a place on the picture.</source>
        <translation>L’identification %1 a besoin d’un emplacement sur l’image.</translation>
    </message>
    <message>
        <source>The tag %1 has a place, but tags on a reel have none.</source>
        <translation>L’identification %1 a un emplacement, mais celles d’un reel n’en ont pas.</translation>
    </message>
    <message>
        <source>%1 people are tagged; Instagram takes up to %2.</source>
        <translation>%1 personnes sont identifiées&#x202f;; Instagram en prend au plus %2.</translation>
    </message>
    <message>
        <source>A location cannot be sent with this login; remove it.</source>
        <translation>Un lieu ne peut pas être envoyé avec cette connexion&#x202f;; retirez-le.</translation>
    </message>
    <message>
        <source>Collaborators cannot be sent with this login; remove them.</source>
        <translation>Des collaborateurs ne peuvent pas être envoyés avec cette connexion&#x202f;; retirez-les.</translation>
    </message>
    <message>
        <source>TikTok takes either one clip or photos; this post has both.</source>
        <translation>TikTok prend soit un clip, soit des photos&#x202f;; cette publication a les deux.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Le titre</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>La description</translation>
    </message>
    <message>
        <source>Who may see the TikTok post is not chosen yet.</source>
        <translation>Le public de la publication TikTok n’est pas encore choisi.</translation>
    </message>
    <message>
        <source>Branded content cannot be visible to you alone.</source>
        <translation>Un contenu de marque ne peut pas être visible de vous seul.</translation>
    </message>
    <message>
        <source>Your express agreement to post this to TikTok is still missing.</source>
        <translation>Votre accord explicite pour publier ceci sur TikTok manque encore.</translation>
    </message>
    <message>
        <source>Photo posts cannot allow duets.</source>
        <translation>Les publications photo ne permettent pas les duos.</translation>
    </message>
    <message>
        <source>Photo posts cannot allow stitches.</source>
        <translation>Les publications photo ne permettent pas les collages.</translation>
    </message>
    <message>
        <source>Photo %1 is to be the cover, but there are %2.</source>
        <translation>La photo %1 doit être la couverture, mais il y en a %2.</translation>
    </message>
    <message>
        <source>The cover is taken at %1 s, but the clip lasts %2 s.</source>
        <translation>La couverture est prise à %1&#xa0;s, mais le clip dure %2&#xa0;s.</translation>
    </message>
    <message>
        <source>The disclosure is on, but not whether the post promotes you, a third party, or both.</source>
        <translation>La divulgation est activée, sans préciser si la publication fait la promotion de vous, d’un tiers ou des deux.</translation>
    </message>
</context>
<context>
    <name>kalends::CoverPanel</name>
    <message>
        <source>Cover frame</source>
        <translation>Image de couverture</translation>
    </message>
    <message>
        <source>No own cover</source>
        <translation>Pas de couverture propre</translation>
    </message>
    <message>
        <source>The cover is the frame at</source>
        <translation>La couverture est l’image à</translation>
    </message>
    <message>
        <source>The platform takes the first frame</source>
        <translation>La plateforme prend la première image</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>kalends::CreatorCard</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ask TikTok again what this account may post</source>
        <translation>Redemander à TikTok ce que ce compte peut publier</translation>
    </message>
    <message>
        <source>No TikTok account</source>
        <translation>Aucun compte TikTok</translation>
    </message>
    <message>
        <source>Link one: TikTok then says who may view the post and what it may allow.</source>
        <translation>Associez-en un&#xa0;: TikTok indique alors qui peut voir la publication et ce qu’elle peut autoriser.</translation>
    </message>
    <message>
        <source>Asking TikTok what this account may post…</source>
        <translation>TikTok est interrogé sur ce que ce compte peut publier…</translation>
    </message>
    <message>
        <source>Link TikTok…</source>
        <translation>Associer TikTok…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Posts as %1</source>
        <translation>Publie en tant que %1</translation>
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
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Also for the other channel</source>
        <translation>Aussi pour l’autre canal</translation>
    </message>
    <message>
        <source>The whole picture, not turned</source>
        <translation>Toute l’image, sans rotation</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Also for %1</source>
        <translation>Aussi pour %1</translation>
    </message>
    <message>
        <source>%1 does not take this shape.</source>
        <translation>%1 n’accepte pas ce format.</translation>
    </message>
</context>
<context>
    <name>kalends::CropView</name>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift they resize it, plus and minus zoom.</source>
        <translation>Les flèches le déplacent, avec Maj elles le redimensionnent, plus et moins zooment.</translation>
    </message>
</context>
<context>
    <name>kalends::DraftMark</name>
    <message>
        <source>Drafted, not accepted yet.</source>
        <translation>Rédigé, pas encore accepté.</translation>
    </message>
    <message>
        <source>Drafted offline, from templates and your earlier posts.</source>
        <translation>Rédigé hors ligne, à partir de modèles et de vos publications précédentes.</translation>
    </message>
    <message>
        <source>Drafted by the assistant.</source>
        <translation>Rédigé par l’assistant.</translation>
    </message>
    <message>
        <source>Drafted by the assistant (%1).</source>
        <translation>Rédigé par l’assistant (%1).</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>rédigé</translation>
    </message>
    <message>
        <source>Accept the drafted words</source>
        <translation>Accepter le texte rédigé</translation>
    </message>
    <message>
        <source>Click to accept it as it is; editing accepts it too.</source>
        <translation>Cliquez pour l’accepter tel quel&#x202f;; le modifier l’accepte aussi.</translation>
    </message>
</context>
<context>
    <name>kalends::DraftsShelf</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Drafts · %1</source>
        <comment>the heading of the shelf; %1 is a number</comment>
        <translation>Brouillons · %1</translation>
    </message>
    <message>
        <source>Only drafts can go to the shelf. Unschedule this post first.</source>
        <translation>Seuls les brouillons vont sur l’étagère. Déprogrammez d’abord cette publication.</translation>
    </message>
    <message>
        <source>Only drafts can go to the shelf. Unschedule these posts first.</source>
        <translation>Seuls les brouillons vont sur l’étagère. Déprogrammez d’abord ces publications.</translation>
    </message>
    <message>
        <source>Ideas without a date live here. Drop photos or clips, or drag a draft in.</source>
        <translation>Les idées sans date se rangent ici. Déposez des photos ou des clips, ou faites glisser un brouillon.</translation>
    </message>
    <message>
        <source>No draft matches the search and filter.</source>
        <translation>Aucun brouillon ne correspond à la recherche et au filtre.</translation>
    </message>
</context>
<context>
    <name>kalends::EmojiPicker</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Émoticônes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animaux et nature</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Nourriture et boissons</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Voyages et lieux</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Rechercher un emoji</translation>
    </message>
    <message>
        <source>None used yet.</source>
        <translation>Aucun utilisé pour l’instant.</translation>
    </message>
    <message>
        <source>No emoji of that name.</source>
        <translation>Aucun emoji de ce nom.</translation>
    </message>
</context>
<context>
    <name>kalends::EmptyHint</name>
    <message>
        <source>Your plan begins here</source>
        <translation>Votre plan commence ici</translation>
    </message>
    <message>
        <source>Drop pictures or clips on a day: each becomes a post.
Double-click a day, or press %1, to write one.
Drag posts to move them; Ctrl+Z takes anything back.</source>
        <translation>Déposez des images ou des clips sur un jour&#xa0;: chacun devient une publication.
Double-cliquez sur un jour, ou appuyez sur %1, pour en écrire une.
Faites glisser les publications pour les déplacer&#x202f;; Ctrl+Z annule tout.</translation>
    </message>
</context>
<context>
    <name>kalends::ExampleButton</name>
    <message>
        <source>Drag it onto a day, or press Enter to put it on today.</source>
        <translation>Faites-la glisser sur un jour, ou appuyez sur Entrée pour la mettre sur aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>kalends::Exchange</name>
    <message>
        <source>The first row lacks the column %1.</source>
        <translation>Il manque la colonne %1 à la première ligne.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>it has %1 cells, the header %2</source>
        <translation>elle a %1 cellules, l’en-tête %2</translation>
    </message>
    <message>
        <source>“%1” is neither ig nor tiktok</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni ig ni tiktok</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Its first row reads %1.</source>
        <translation>Sa première ligne est %1.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>Le fichier a plus de %1 lignes.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divisez-le.</translation>
    </message>
    <message>
        <source>Row %1: there is text behind a closing quote.</source>
        <translation>Ligne %1&#xa0;: il y a du texte après un guillemet fermant.</translation>
    </message>
    <message>
        <source>Double the quotes that belong to the text.</source>
        <translation>Doublez les guillemets qui font partie du texte.</translation>
    </message>
    <message>
        <source>Row %1: a quote is opened and never closed.</source>
        <translation>Ligne %1&#xa0;: un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>Close it, or double it if it belongs to the text.</source>
        <translation>Fermez-le, ou doublez-le s’il fait partie du texte.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>Enregistrez-le en CSV UTF-8.</translation>
    </message>
    <message>
        <source>The entry %1 is in the plan already.</source>
        <translation>L’entrée %1 est déjà dans le plan.</translation>
    </message>
    <message>
        <source>Take its row out of the file, or delete the entry first.</source>
        <translation>Retirez sa ligne du fichier, ou supprimez d’abord l’entrée.</translation>
    </message>
    <message>
        <source>The entry %1 was deleted here, so it comes back under a new id.</source>
        <translation>L’entrée %1 a été supprimée ici&#x202f;; elle revient donc sous un nouvel identifiant.</translation>
    </message>
    <message>
        <source>So it became a draft.</source>
        <translation>Elle est donc devenue un brouillon.</translation>
    </message>
    <message>
        <source>media: “%1” is neither in the library nor a file that can be read.</source>
        <translation>média&#xa0;: «&#x202f;%1&#x202f;» n’est ni dans la médiathèque ni un fichier lisible.</translation>
    </message>
    <message>
        <source>Give an id or SHA-256 of the library, or a file beside the one imported.</source>
        <translation>Donnez un identifiant ou un SHA-256 de la médiathèque, ou un fichier à côté de celui importé.</translation>
    </message>
    <message>
        <source>“%1” is not in this library.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas dans cette médiathèque.</translation>
    </message>
    <message>
        <source>Add the file; the entries that use it find it then.</source>
        <translation>Ajoutez le fichier&#x202f;; les entrées qui l’utilisent le trouvent alors.</translation>
    </message>
    <message>
        <source>Import of %1 posts</source>
        <translation>Import de %1 publications</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: %2.</source>
        <translation>Impossible d’importer «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Impossible d’écrire «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room for it.</source>
        <translation>Choisissez un dossier où vous pouvez écrire, avec assez de place.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>“%1” does not say what it is.</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas ce que c’est.</translation>
    </message>
    <message>
        <source>Its name ends in .csv, .ics or .json.</source>
        <translation>Son nom se termine par .csv, .ics ou .json.</translation>
    </message>
    <message>
        <source>It is not said whether this is CSV, ICS or JSON.</source>
        <translation>Il n’est pas précisé s’il s’agit de CSV, ICS ou JSON.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>The event has no start (DTSTART) that can be read.</source>
        <translation>L’événement n’a pas de début (DTSTART) lisible.</translation>
    </message>
    <message>
        <source>The event lasts a day and has no time, so 09:00 was taken.</source>
        <translation>L’événement dure un jour et n’a pas d’heure&#x202f;; 09:00 a donc été retenu.</translation>
    </message>
    <message>
        <source>The event&apos;s start is not a date and time.</source>
        <translation>Le début de l’événement n’est pas une date avec une heure.</translation>
    </message>
    <message>
        <source>The event&apos;s time zone “%1” is not known.</source>
        <translation>Le fuseau horaire «&#x202f;%1&#x202f;» de l’événement est inconnu.</translation>
    </message>
    <message>
        <source>“%1” is neither ig nor tiktok.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni ig ni tiktok.</translation>
    </message>
    <message>
        <source>The event repeats; only its first time was taken.</source>
        <translation>L’événement se répète&#x202f;; seule sa première occurrence a été reprise.</translation>
    </message>
    <message>
        <source>The file is not a calendar in iCalendar format (UTF-8).</source>
        <translation>Le fichier n’est pas un calendrier au format iCalendar (UTF-8).</translation>
    </message>
    <message>
        <source>It starts with BEGIN:VCALENDAR.</source>
        <translation>Il commence par BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>The calendar has more than %1 events.</source>
        <translation>Le calendrier a plus de %1 événements.</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom de fichier</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation>Le fichier n’est pas du JSON&#xa0;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>The file is JSON, but not an exported plan.</source>
        <translation>Le fichier est du JSON, mais pas un plan exporté.</translation>
    </message>
    <message>
        <source>Its format member reads “%1”.</source>
        <translation>Son membre format contient «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The plan was exported by a newer version of the program.</source>
        <translation>Le plan a été exporté par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation>Mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>The file has %1 entries; at most %2 are taken.</source>
        <translation>Le fichier a %1 entrées&#x202f;; au plus %2 sont reprises.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Le fichier n’a pas de colonne «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Its columns: %1.</source>
        <translation>Ses colonnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a column can hold.</source>
        <translation>«&#x202f;%1&#x202f;» n’est rien qu’une colonne puisse contenir.</translation>
    </message>
    <message>
        <source>A column can be %1, or a field such as ig.first_comment.</source>
        <translation>Une colonne peut être %1, ou un champ comme ig.first_comment.</translation>
    </message>
    <message>
        <source>It reads %1, or map the columns by hand.</source>
        <translation>Sont lus&#xa0;: %1&#x202f;; ou associez les colonnes à la main.</translation>
    </message>
    <message>
        <source>The columns are none of Kalends, Buffer, Later or Metricool.</source>
        <translation>Les colonnes ne sont celles ni de Kalends, ni de Buffer, ni de Later, ni de Metricool.</translation>
    </message>
    <message>
        <source>Say which column is what, such as “%1” = caption.</source>
        <translation>Indiquez ce qu’est chaque colonne, par exemple «&#x202f;%1&#x202f;» = caption.</translation>
    </message>
    <message>
        <source>No column holds a caption or media.</source>
        <translation>Aucune colonne ne contient de légende ni de médias.</translation>
    </message>
    <message>
        <source>Map one of them.</source>
        <translation>Associez l’une d’elles.</translation>
    </message>
    <message>
        <source>The time is there twice: as scheduled_at and as date and time.</source>
        <translation>L’heure figure deux fois&#xa0;: comme scheduled_at et comme date et heure.</translation>
    </message>
    <message>
        <source>Map one of them to ignore.</source>
        <translation>Associez l’une d’elles à ignore.</translation>
    </message>
    <message>
        <source>A column for the date and one for the time belong together; one of them is missing.</source>
        <translation>Une colonne pour la date et une pour l’heure vont ensemble&#x202f;; l’une d’elles manque.</translation>
    </message>
    <message>
        <source>The first row lacks columns of %1.</source>
        <translation>Il manque à la première ligne des colonnes de %1.</translation>
    </message>
    <message>
        <source>Let the format be found by itself, or map the columns by hand.</source>
        <translation>Laissez le format se trouver de lui-même, ou associez les colonnes à la main.</translation>
    </message>
    <message>
        <source>“%1”: this column is not known.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: cette colonne est inconnue.</translation>
    </message>
    <message>
        <source>“%1”: this column is there twice.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: cette colonne figure deux fois.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8, UTF-16 or Windows-1252.</source>
        <translation>Le fichier n’est pas du texte en UTF-8, UTF-16 ou Windows-1252.</translation>
    </message>
    <message>
        <source>The row is meant for networks that Kalends does not publish to.</source>
        <translation>La ligne est destinée à des réseaux sur lesquels Kalends ne publie pas.</translation>
    </message>
    <message>
        <source>It comes as a draft without a channel.</source>
        <translation>Elle arrive comme brouillon sans canal.</translation>
    </message>
    <message>
        <source>The file does not say its encoding and is not UTF-8; it was read as Windows-1252.</source>
        <translation>Le fichier n’indique pas son encodage et n’est pas en UTF-8&#x202f;; il a été lu comme Windows-1252.</translation>
    </message>
    <message>
        <source>Where accents or signs look wrong, save it as CSV UTF-8 and import that.</source>
        <translation>Si des accents ou des signes semblent faux, enregistrez-le en CSV UTF-8 et importez cette version.</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2027 were read with the month first.</source>
        <translation>Les dates comme 3/4/2027 ont été lues avec le mois en premier.</translation>
    </message>
    <message>
        <source>Write them as 2027-03-04 where that is wrong.</source>
        <translation>Là où c’est faux, écrivez-les sous la forme 2027-03-04.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells.</source>
        <translation>La ligne %1 a plus de %2 cellules.</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB are taken.</source>
        <translation>Le fichier fait %1&#xa0;Mo&#x202f;; %2&#xa0;Mo au plus sont acceptés.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Publishing is off</source>
        <translation>La publication est désactivée</translation>
    </message>
    <message>
        <source>Being published</source>
        <translation>En cours de publication</translation>
    </message>
    <message>
        <source>Failed, will be tried again</source>
        <translation>Échec, nouvel essai prévu</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>The media do not fit</source>
        <translation>Les médias ne conviennent pas</translation>
    </message>
    <message>
        <source>Media are missing</source>
        <translation>Des médias manquent</translation>
    </message>
    <message>
        <source>No account is linked</source>
        <translation>Aucun compte n’est associé</translation>
    </message>
    <message>
        <source>The account has to be linked again</source>
        <translation>Le compte doit être associé de nouveau</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Aucun canal</translation>
    </message>
    <message>
        <source>Kalends</source>
        <translation>Kalends</translation>
    </message>
    <message>
        <source>The folder has several CSV files: %1.</source>
        <translation>Le dossier contient plusieurs fichiers CSV&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Import the one that you mean; its media are found beside it.</source>
        <translation>Importez celui que vous voulez&#x202f;; ses médias sont trouvés à côté de lui.</translation>
    </message>
    <message>
        <source>The folder “%1” has neither a CSV file nor pictures or films.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» ne contient ni fichier CSV, ni images, ni clips.</translation>
    </message>
    <message>
        <source>Files in folders inside it are not looked at.</source>
        <translation>Les fichiers de ses sous-dossiers ne sont pas examinés.</translation>
    </message>
    <message>
        <source>The folder has %1 files; at most %2 are taken.</source>
        <translation>Le dossier contient %1 fichiers&#x202f;; %2 au plus sont acceptés.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of other kinds were left out.</source>
        <translation>
            <numerusform>%n fichier d’un autre type a été laissé de côté.</numerusform>
            <numerusform>%n fichiers d’autres types ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on the web, and nothing is fetched from there.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve sur le web, et rien n’est récupéré de là.</translation>
    </message>
    <message>
        <source>Put the file, under the name at the end of its address, into the folder of the plan, or add it to the post later.</source>
        <translation>Placez le fichier, sous le nom qui figure à la fin de son adresse, dans le dossier du plan, ou ajoutez-le plus tard à la publication.</translation>
    </message>
</context>
<context>
    <name>kalends::FeedView</name>
    <message>
        <source>Feed</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Drop it on another post to swap their times.</source>
        <translation>Déposez-la sur une autre publication pour échanger leurs heures.</translation>
    </message>
    <message>
        <source>Only one post at a time can swap places here.</source>
        <translation>Une seule publication à la fois peut changer de place ici.</translation>
    </message>
    <message>
        <source>Here posts swap their times. To give a draft its time or to copy a post, use the month or the week.</source>
        <translation>Ici, les publications échangent leurs heures. Pour donner son heure à un brouillon ou copier une publication, utilisez le mois ou la semaine.</translation>
    </message>
    <message>
        <source>Swap with %1, %2</source>
        <comment>date, time</comment>
        <translation>Échanger avec %1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date without year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Profile grid, newest first</source>
        <translation>Grille du profil, le plus récent en premier</translation>
    </message>
    <message>
        <source>There are posts after %1. Show the next month.</source>
        <translation>Il y a des publications après %1. Afficher le mois suivant.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>short date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Posts for Instagram appear here as your profile will show them, newest first.</source>
        <translation>Les publications pour Instagram apparaissent ici comme votre profil les montrera, la plus récente en premier.</translation>
    </message>
    <message>
        <source>No Instagram post matches the search and filter.</source>
        <translation>Aucune publication Instagram ne correspond à la recherche et au filtre.</translation>
    </message>
</context>
<context>
    <name>kalends::Fields</name>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 n’a pas de champ «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Il a %1.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>the text has %1 characters, %2 are the most.</source>
        <translation>le texte compte %1 caractères, %2 au plus.</translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a list of texts.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un texte ni une liste de textes.</translation>
    </message>
    <message>
        <source>the list has %1 items, %2 are the most.</source>
        <translation>la liste compte %1 éléments, %2 au plus.</translation>
    </message>
    <message>
        <source>“%1” is not one of its choices.</source>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie de ses choix.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Choisissez parmi %1.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier de 0 à %2.</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Write user names, or objects with username, x, y and media_index.</source>
        <translation>Écrivez des noms d’utilisateur, ou des objets avec username, x, y et media_index.</translation>
    </message>
    <message>
        <source>a tag has no “%1”.</source>
        <translation>une identification n’a pas de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It has username, x, y and media_index.</source>
        <translation>Elle a username, x, y et media_index.</translation>
    </message>
    <message>
        <source>the place of %1 is outside the picture.</source>
        <translation>l’emplacement de %1 est en dehors de l’image.</translation>
    </message>
    <message>
        <source>x and y go from 0 (left, top) to 1 (right, bottom).</source>
        <translation>x et y vont de 0 (gauche, haut) à 1 (droite, bas).</translation>
    </message>
    <message>
        <source>“%1” is not a list of people.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une liste de personnes.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni true ni false.</translation>
    </message>
    <message>
        <source>the text holds the character %1, which cannot be posted.</source>
        <translation>le texte contient le caractère %1, qui ne peut pas être publié.</translation>
    </message>
    <message>
        <source>Remove it; it is usually invisible and came along when the text was copied.</source>
        <translation>Retirez-le&#x202f;; il est d’ordinaire invisible et vient d’un texte copié.</translation>
    </message>
</context>
<context>
    <name>kalends::Filmstrip</name>
    <message>
        <source>Media, in the order in which they go out</source>
        <translation>Médias, dans l’ordre où ils sortent</translation>
    </message>
    <message>
        <source>Add media…</source>
        <translation>Ajouter des médias…</translation>
    </message>
</context>
<context>
    <name>kalends::FilterMenu</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>kalends::FirstRunDialog</name>
    <message>
        <source>Welcome to Kalends</source>
        <translation>Bienvenue dans Kalends</translation>
    </message>
    <message>
        <source>A calendar that publishes by itself: drop pictures on a day, write the words, and each post goes out once and on time. Everything stays on this computer.</source>
        <translation>Un calendrier qui publie de lui-même&#xa0;: déposez des images sur un jour, écrivez le texte, et chaque publication sort une seule fois et à l’heure. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>Essayer dans le bac à sable</translation>
    </message>
    <message>
        <source>A local Instagram and TikTok with sample posts. No account, nothing leaves this computer.</source>
        <translation>Un Instagram et un TikTok locaux avec des exemples. Sans compte, rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Connect Instagram</source>
        <translation>Connecter Instagram</translation>
    </message>
    <message>
        <source>A professional account, with app credentials of your own. The steps are spelled out.</source>
        <translation>Un compte professionnel, avec vos propres identifiants d’application. Les étapes sont expliquées.</translation>
    </message>
    <message>
        <source>Connect TikTok</source>
        <translation>Connecter TikTok</translation>
    </message>
    <message>
        <source>With app credentials of your own. The steps are spelled out.</source>
        <translation>Avec vos propres identifiants d’application. Les étapes sont expliquées.</translation>
    </message>
    <message>
        <source>Just plan for now</source>
        <translation>Seulement planifier pour l’instant</translation>
    </message>
    <message>
        <source>Begin with drafts; accounts can be connected at any time from the menu.</source>
        <translation>Commencez par des brouillons&#x202f;; les comptes se connectent à tout moment depuis le menu.</translation>
    </message>
</context>
<context>
    <name>kalends::FollowMark</name>
    <message>
        <source>follow shared again</source>
        <translation>suivre Commun de nouveau</translation>
    </message>
    <message>
        <source>Gives up the words of this channel and shows the shared text again.</source>
        <translation>Abandonne le texte de ce canal et affiche de nouveau le texte commun.</translation>
    </message>
    <message>
        <source>follows Shared</source>
        <translation>suit Commun</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>texte propre</translation>
    </message>
    <message>
        <source>What you write under Shared appears here, until you change it here.</source>
        <translation>Ce que vous écrivez sous Commun apparaît ici, jusqu’à ce que vous le changiez ici.</translation>
    </message>
</context>
<context>
    <name>kalends::FrameBar</name>
    <message>
        <source>The cover is the frame at %1 of %2. Arrow keys move it by a frame, with Shift by a second.</source>
        <translation>La couverture est l’image à %1 sur %2. Les flèches la déplacent d’une image, avec Maj d’une seconde.</translation>
    </message>
    <message>
        <source>End at %2; begins at %1, of %3. Arrow keys move it by a frame, with Shift by a second; Tab goes to the other handle.</source>
        <translation>Fin à %2&#x202f;; commence à %1, sur %3. Les flèches la déplacent d’une image, avec Maj d’une seconde&#x202f;; Tab passe à l’autre poignée.</translation>
    </message>
    <message>
        <source>Beginning at %1; ends at %2, of %3. Arrow keys move it by a frame, with Shift by a second; Tab goes to the other handle.</source>
        <translation>Début à %1&#x202f;; se termine à %2, sur %3. Les flèches le déplacent d’une image, avec Maj d’une seconde&#x202f;; Tab passe à l’autre poignée.</translation>
    </message>
</context>
<context>
    <name>kalends::GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
</context>
<context>
    <name>kalends::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>kalends::HeaderBar</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Search captions</source>
        <translation>Rechercher dans les légendes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Filter ●</source>
        <translation>Filtrer ●</translation>
    </message>
    <message>
        <source>Some posts are hidden</source>
        <translation>Certaines publications sont masquées</translation>
    </message>
</context>
<context>
    <name>kalends::Heartbeat</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Publishing now: “%1” to %2</source>
        <translation>Publication en cours&#xa0;: «&#x202f;%1&#x202f;» sur %2</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Rien n’est programmé</translation>
    </message>
    <message>
        <source>Next: %1 “%2” to %3, %4</source>
        <translation>Ensuite&#xa0;: %1 «&#x202f;%2&#x202f;» sur %3, %4</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>à publier maintenant</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>dans moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dans %n&#xa0;min</numerusform>
            <numerusform>dans %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>dans %n&#xa0;h</numerusform>
            <numerusform>dans %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>dans %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>dans un jour</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>not publishing</source>
        <translation>ne publie pas</translation>
    </message>
    <message>
        <source>worker silent</source>
        <translation>moteur muet</translation>
    </message>
    <message numerus="yes">
        <source>publishing %n</source>
        <translation>
            <numerusform>%n publication en cours</numerusform>
            <numerusform>%n publications en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>worker ok</source>
        <translation>moteur ok</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n bloquée</numerusform>
            <numerusform>%n bloquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrying</source>
        <translation>
            <numerusform>%n nouvel essai</numerusform>
            <numerusform>%n nouveaux essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being checked</source>
        <translation>
            <numerusform>%n en vérification</numerusform>
            <numerusform>%n en vérification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n retenue</numerusform>
            <numerusform>%n retenues</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is scheduled is ready to go out</source>
        <translation>Rien de ce qui est programmé n’est prêt à sortir</translation>
    </message>
</context>
<context>
    <name>kalends::HouseWindowDesk</name>
    <message>
        <source>“%1” does not say in which form.</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas sous quelle forme.</translation>
    </message>
    <message>
        <source>Let the name end in .ics, .csv or .json.</source>
        <translation>Terminez le nom par .ics, .csv ou .json.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts were written to %1.</source>
        <translation>
            <numerusform>%n publication a été écrite dans %1.</numerusform>
            <numerusform>%n publications ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox did not start: %1 cannot be run.</source>
        <translation>Le bac à sable n’a pas démarré&#xa0;: impossible d’exécuter %1.</translation>
    </message>
</context>
<context>
    <name>kalends::HttpClient</name>
    <message>
        <source>Canceled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>kalends::ImportDialog</name>
    <message>
        <source>Import a plan</source>
        <translation>Importer un plan</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>The first rows as they would become posts</source>
        <translation>Les premières lignes telles qu’elles deviendraient des publications</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Ce que contiennent les colonnes</translation>
    </message>
    <message>
        <source>Remarks, row by row</source>
        <translation>Remarques, ligne par ligne</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>Ce que cela donnerait</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Import the good rows and leave the others out</source>
        <translation>Importer les bonnes lignes et laisser les autres de côté</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>A .csv, .ics or .json file, or a folder of media</source>
        <translation>Un fichier .csv, .ics ou .json, ou un dossier de médias</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Recognised by the first row</source>
        <translation>Reconnu à la première ligne</translation>
    </message>
    <message>
        <source>Co&amp;lumns of:</source>
        <translation>Co&amp;lonnes de&#xa0;:</translation>
    </message>
    <message>
        <source>Posts without a channel go to %1</source>
        <translation>Les publications sans canal vont sur %1</translation>
    </message>
    <message>
        <source>Posts without a channel go to:</source>
        <translation>Les publications sans canal vont sur&#xa0;:</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Plans (*.csv *.ics *.json)</source>
        <translation>Plans (*.csv *.ics *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n posts were imported.</source>
        <translation>
            <numerusform>%n publication a été importée.</numerusform>
            <numerusform>%n publications ont été importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or drop one here. Nothing is kept before you say so.</source>
        <translation>Choisissez un fichier ou un dossier, ou déposez-en un ici. Rien n’est conservé avant votre accord.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows can be imported.</source>
        <translation>
            <numerusform>%n ligne peut être importée.</numerusform>
            <numerusform>%n lignes peuvent être importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot: see the remarks.</source>
        <translation>
            <numerusform>%n ne peut pas l’être&#xa0;: voir les remarques.</numerusform>
            <numerusform>%n ne peuvent pas l’être&#xa0;: voir les remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no posts in it.</source>
        <translation>Il n’y a aucune publication dedans.</translation>
    </message>
    <message>
        <source>Columns of %1.</source>
        <translation>Colonnes de %1.</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Remarques (%1)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>Ce que contient «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>Refusé. %1</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>Nothing: leave it out</source>
        <translation>Rien&#xa0;: à laisser de côté</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Channels, as a list</source>
        <translation>Canaux, sous forme de liste</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Whether it stays a draft</source>
        <translation>Si elle reste un brouillon</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>Le nom du compte</translation>
    </message>
    <message>
        <source>Whether it goes to %1</source>
        <translation>Si elle va sur %1</translation>
    </message>
    <message>
        <source>Instagram&apos;s first comment</source>
        <translation>Le premier commentaire pour Instagram</translation>
    </message>
    <message>
        <source>A picture&apos;s description for Instagram</source>
        <translation>La description d’une image pour Instagram</translation>
    </message>
    <message>
        <source>TikTok&apos;s title</source>
        <translation>Le titre pour TikTok</translation>
    </message>
</context>
<context>
    <name>kalends::InstagramPage</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>Que voulez-vous dire&#x202f;?</translation>
    </message>
    <message>
        <source>A story shows no caption.</source>
        <translation>Une story n’affiche pas de légende.</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Premier commentaire</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>AI label</source>
        <translation>Mention IA</translation>
    </message>
    <message>
        <source>Says on the post that AI made or changed it.</source>
        <translation>Indique sur la publication que l’IA l’a créée ou modifiée.</translation>
    </message>
    <message>
        <source>Share to feed</source>
        <translation>Partager dans le fil</translation>
    </message>
    <message>
        <source>Shows the reel in the feed too, not only among the reels.</source>
        <translation>Affiche aussi le reel dans le fil, pas seulement parmi les reels.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Choose the frame</source>
        <translation>Choisir l’image</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 (not with these media)</source>
        <translation>%1 (pas avec ces médias)</translation>
    </message>
    <message>
        <source>at %1 s</source>
        <translation>à %1&#xa0;s</translation>
    </message>
    <message>
        <source>the first frame</source>
        <translation>la première image</translation>
    </message>
    <message>
        <source>This login can send neither a location nor collaborators.</source>
        <translation>Cette connexion ne peut envoyer ni lieu ni collaborateurs.</translation>
    </message>
    <message>
        <source>This login cannot send a location.</source>
        <translation>Cette connexion ne peut pas envoyer de lieu.</translation>
    </message>
    <message>
        <source>This login cannot send collaborators (%1).</source>
        <translation>Cette connexion ne peut pas envoyer de collaborateurs (%1).</translation>
    </message>
</context>
<context>
    <name>kalends::JobModel</name>
    <message>
        <source>publishing is off</source>
        <translation>publication désactivée</translation>
    </message>
    <message>
        <source>keychain is locked</source>
        <translation>le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>account must be connected again</source>
        <translation>le compte doit être reconnecté</translation>
    </message>
    <message>
        <source>several are overdue: your go is needed</source>
        <translation>plusieurs sont en retard&#xa0;: votre accord est nécessaire</translation>
    </message>
    <message>
        <source>restored from a backup: your go is needed</source>
        <translation>restauré d’une sauvegarde&#xa0;: votre accord est nécessaire</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is wrong</source>
        <translation>l’horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication en cours</translation>
    </message>
    <message>
        <source>Sent, checking whether it is out</source>
        <translation>Envoyé, vérification de la sortie</translation>
    </message>
    <message>
        <source>Failed, will retry</source>
        <translation>Échec, nouvel essai prévu</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
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
        <translation>En attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
</context>
<context>
    <name>kalends::KeychainQueue</name>
    <message>
        <source>The keychain gave back something else than what was just stored in it.</source>
        <translation>Le trousseau a rendu autre chose que ce qui venait d’y être enregistré.</translation>
    </message>
    <message>
        <source>Restart the keyring service and try again.</source>
        <translation>Redémarrez le service de trousseau et réessayez.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Le trousseau a refusé l’accès.</translation>
    </message>
    <message>
        <source>Allow Kalends to use it when your desktop asks; posts wait until then.</source>
        <translation>Autorisez Kalends à l’utiliser quand votre bureau le demande&#x202f;; les publications attendent jusque-là.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1.</source>
        <translation>Le trousseau n’a pas répondu en %1.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password; posts wait until then.</source>
        <translation>Cherchez une fenêtre qui demande son mot de passe&#x202f;; les publications attendent jusque-là.</translation>
    </message>
</context>
<context>
    <name>kalends::LinkChain</name>
    <message>
        <source>%1 linked, but without the permission that publishing needs: %2. Nothing was kept.</source>
        <translation>%1 associé, mais sans l’autorisation nécessaire à la publication&#xa0;: %2. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Link again and leave all permissions ticked.</source>
        <translation>Recommencez l’association en laissant toutes les autorisations cochées.</translation>
    </message>
    <message>
        <source>%1 did not say which account this is.</source>
        <translation>%1 n’a pas indiqué de quel compte il s’agit.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The Instagram account %1 is a personal one (“%2”); Instagram lets apps publish only to professional accounts.</source>
        <translation>Le compte Instagram %1 est un compte personnel («&#x202f;%2&#x202f;»)&#x202f;; Instagram ne laisse les applications publier que sur des comptes professionnels.</translation>
    </message>
    <message>
        <source>Switch it to a business or creator account in the Instagram app, then link it again.</source>
        <translation>Passez-le en compte professionnel ou créateur dans l’application Instagram, puis associez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is linked to %2 already; this sign-in is %3&apos;s.</source>
        <translation>%1 est déjà associé à %2&#x202f;; cette connexion est celle de %3.</translation>
    </message>
    <message>
        <source>Unlink that account first, then link this one.</source>
        <translation>Dissociez d’abord ce compte-là, puis associez celui-ci.</translation>
    </message>
</context>
<context>
    <name>kalends::ListColumns</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
</context>
<context>
    <name>kalends::ListView</name>
    <message>
        <source>No time yet</source>
        <translation>Pas encore d’heure</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No post matches the search and filter.</source>
        <translation>Aucune publication ne correspond à la recherche et au filtre.</translation>
    </message>
    <message>
        <source>Nothing planned here yet.
Drop photos or clips on a day, or press Enter for a new post.</source>
        <translation>Rien n’est encore prévu ici.
Déposez des photos ou des clips sur un jour, ou appuyez sur Entrée pour une nouvelle publication.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Trier par %1</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
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
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Kalends</source>
        <translation>Kalends</translation>
    </message>
    <message>
        <source>settings.ini: %1</source>
        <translation>settings.ini&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sandbox: a local Instagram and TikTok. Nothing leaves this computer.</source>
        <translation>Bac à sable&#xa0;: un Instagram et un TikTok locaux. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Keep publishing in the background?</source>
        <translation>Continuer à publier en arrière-plan&#x202f;?</translation>
    </message>
    <message>
        <source>Kalends then waits as an icon in your panel and posts on time. When it is not running, nothing is posted.</source>
        <translation>Kalends attend alors sous forme d’icône dans votre barre et publie à l’heure. Quand il ne fonctionne pas, rien n’est publié.</translation>
    </message>
    <message>
        <source>Keep publishing</source>
        <translation>Continuer à publier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Do the same next time</source>
        <translation>Faire de même la prochaine fois</translation>
    </message>
    <message>
        <source>Quit Kalends</source>
        <translation>Quitter Kalends</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the next 24 hours will not go out.</source>
        <translation>
            <numerusform>%n publication des prochaines 24 heures ne sortira pas.</numerusform>
            <numerusform>%n publications des prochaines 24 heures ne sortiront pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is “%1” at %2. Kalends publishes only while it runs.</source>
        <translation>La première est «&#x202f;%1&#x202f;» à %2. Kalends ne publie que pendant qu’il fonctionne.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Unlinked; its tokens are gone from the keychain.</source>
        <translation>Dissocié&#x202f;; ses jetons ont quitté le trousseau.</translation>
    </message>
    <message>
        <source>Reconnect %1…</source>
        <translation>Reconnecter %1…</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>Connecter %1…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Exporter le plan</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>Tout (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Move the focus; with Shift extend the selection</source>
        <translation>Déplacer le focus&#x202f;; avec Maj, étendre la sélection</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+Flèches</translation>
    </message>
    <message>
        <source>Move the selected posts by a day or a week</source>
        <translation>Déplacer les publications sélectionnées d’un jour ou d’une semaine</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the post, or write one on an empty day</source>
        <translation>Ouvrir la publication, ou en écrire une sur un jour vide</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>Ctrl en faisant glisser</translation>
    </message>
    <message>
        <source>Copy instead of move</source>
        <translation>Copier au lieu de déplacer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Cancel a drag</source>
        <translation>Annuler un glissement</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Touche Menu</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Ce qui peut être fait ici</translation>
    </message>
    <message>
        <source>About Kalends</source>
        <translation>À propos de Kalends</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Kalends %1&lt;/h3&gt;&lt;p&gt;A calendar that publishes by itself.&lt;/p&gt;&lt;p&gt;Everything stays on this computer; nothing is sent but your posts.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Kalends %1&lt;/h3&gt;&lt;p&gt;Un calendrier qui publie de lui-même.&lt;/p&gt;&lt;p&gt;Tout reste sur cet ordinateur&#x202f;; rien n’est envoyé, sauf vos publications.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) found</source>
        <translation>
            <numerusform>%n publication trouvée</numerusform>
            <numerusform>%n publications trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publier maintenant</translation>
    </message>
    <message>
        <source>Publish this post right now?</source>
        <translation>Publier cette publication tout de suite&#x202f;?</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>En route.</translation>
    </message>
    <message>
        <source>Publishing to %1 is on.</source>
        <translation>La publication sur %1 est activée.</translation>
    </message>
    <message>
        <source>New post on %1…</source>
        <translation>Nouvelle publication le %1…</translation>
    </message>
    <message>
        <source>New posts from files</source>
        <translation>Nouvelles publications à partir de fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Make one post of each of the %n files, or one post of all?</source>
        <translation>
            <numerusform>Faire une publication de chacun des fichiers (%n), ou une seule de tous&#x202f;?</numerusform>
            <numerusform>Faire une publication de chacun des %n fichiers, ou une seule de tous&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>One each</source>
        <translation>Une chacun</translation>
    </message>
    <message>
        <source>One of all</source>
        <translation>Une pour tous</translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.heic *.mp4 *.mov *.webm)</source>
        <translation>Images et clips (*.jpg *.jpeg *.png *.webp *.heic *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Planned. It goes out while this computer is awake.</source>
        <translation>Planifiée. Elle sort pendant que cet ordinateur est éveillé.</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>Enregistré comme brouillon.</translation>
    </message>
    <message>
        <source>%1. It goes out while this computer is awake.</source>
        <translation>%1. Elle sort pendant que cet ordinateur est éveillé.</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>The tour is for the sandbox: a local Instagram and TikTok where nothing leaves this computer and everything may break.</source>
        <translation>La visite est faite pour le bac à sable&#xa0;: un Instagram et un TikTok locaux, où rien ne quitte cet ordinateur et où tout a le droit de casser.</translation>
    </message>
    <message>
        <source>It opens in a window of its own, on a profile that is thrown away when you close it. This window stays, and goes on publishing.</source>
        <translation>Il s’ouvre dans sa propre fenêtre, avec un profil jeté quand vous la fermez. Cette fenêtre-ci reste, et continue à publier.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Ouvrir le bac à sable</translation>
    </message>
</context>
<context>
    <name>kalends::Media</name>
    <message>
        <source>GIF picture</source>
        <translation>image GIF</translation>
    </message>
    <message>
        <source>TIFF or camera raw picture</source>
        <translation>image TIFF ou brute d’appareil photo</translation>
    </message>
    <message>
        <source>Photoshop picture</source>
        <translation>image Photoshop</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>document PDF</translation>
    </message>
    <message>
        <source>ZIP archive or office document</source>
        <translation>archive ZIP ou document bureautique</translation>
    </message>
    <message>
        <source>AVI clip</source>
        <translation>clip AVI</translation>
    </message>
    <message>
        <source>sound file</source>
        <translation>fichier audio</translation>
    </message>
    <message>
        <source>Ogg file</source>
        <translation>fichier Ogg</translation>
    </message>
    <message>
        <source>Flash clip</source>
        <translation>clip Flash</translation>
    </message>
    <message>
        <source>Windows Media clip</source>
        <translation>clip Windows Media</translation>
    </message>
    <message>
        <source>MPEG clip</source>
        <translation>clip MPEG</translation>
    </message>
    <message>
        <source>JPEG XL picture</source>
        <translation>image JPEG XL</translation>
    </message>
</context>
<context>
    <name>kalends::MediaDoctor</name>
    <message>
        <source>Crop it to a shape that the channel takes.</source>
        <translation>Recadrez-la à un format que le canal accepte.</translation>
    </message>
    <message>
        <source>Trim it to a length that the channel takes.</source>
        <translation>Raccourcissez-le à une durée que le canal accepte.</translation>
    </message>
    <message>
        <source>Choose another picture or clip.</source>
        <translation>Choisissez une autre image ou un autre clip.</translation>
    </message>
    <message>
        <source>The clip has a high dynamic range (HDR); it becomes ordinary video with eight bits, so bright parts may look paler.</source>
        <translation>Le clip a une grande plage dynamique (HDR)&#x202f;; il devient une vidéo ordinaire à huit bits, et les parties claires peuvent paraître plus pâles.</translation>
    </message>
    <message>
        <source>The clip has more than eight bits for each colour; it becomes ordinary video with eight.</source>
        <translation>Le clip a plus de huit bits par couleur&#x202f;; il devient une vidéo ordinaire à huit bits.</translation>
    </message>
    <message>
        <source>The clip is interlaced; only every other line is kept, so it becomes a little softer.</source>
        <translation>Le clip est entrelacé&#x202f;; seule une ligne sur deux est gardée, il devient donc un peu plus doux.</translation>
    </message>
    <message>
        <source>The clip has %1 channels of sound; they are mixed into two.</source>
        <translation>Le clip a %1 canaux de son&#x202f;; ils sont mixés en deux.</translation>
    </message>
    <message>
        <source>Of its %1 frames a second some are left out.</source>
        <translation>Sur ses %1 images par seconde, quelques-unes sont omises.</translation>
    </message>
    <message>
        <source>The clip is enlarged to %1 pixels, which does not make it sharper.</source>
        <translation>Le clip est agrandi à %1 pixels, ce qui ne le rend pas plus net.</translation>
    </message>
</context>
<context>
    <name>kalends::MediaEdits</name>
    <message>
        <source>“%1” in “%2” is not the id of a picture or clip.</source>
        <translation>«&#x202f;%1&#x202f;» dans «&#x202f;%2&#x202f;» n’est pas l’identifiant d’une image ou d’un clip.</translation>
    </message>
    <message>
        <source>A crop has x, y, width and height, from 0 (left, top) to 1 (right, bottom).</source>
        <translation>Un recadrage a x, y, width et height, de 0 (gauche, haut) à 1 (droite, bas).</translation>
    </message>
    <message>
        <source>the crop “%1” is not an object.</source>
        <translation>le recadrage «&#x202f;%1&#x202f;» n’est pas un objet.</translation>
    </message>
    <message>
        <source>a crop has no “%1”.</source>
        <translation>un recadrage n’a pas de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>the crop has no number “%1”.</source>
        <translation>il manque au recadrage le nombre «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>the crop %1 reaches outside the picture.</source>
        <translation>le recadrage %1 dépasse de l’image.</translation>
    </message>
    <message>
        <source>the crop %1 leaves too little of the picture.</source>
        <translation>le recadrage %1 laisse trop peu de l’image.</translation>
    </message>
    <message>
        <source>Leave at least %1 % of each side.</source>
        <translation>Laissez au moins %1&#xa0;% de chaque côté.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a time in a clip.</source>
        <translation>«&#x202f;%1&#x202f;» dans «&#x202f;%2&#x202f;» n’est pas un instant d’un clip.</translation>
    </message>
    <message>
        <source>Write milliseconds from the beginning of the clip, as a whole number.</source>
        <translation>Écrivez des millisecondes depuis le début du clip, en nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is not an edit.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une retouche.</translation>
    </message>
    <message>
        <source>An edit is an object with %1.</source>
        <translation>Une retouche est un objet avec %1.</translation>
    </message>
    <message>
        <source>an edit has no “%1”.</source>
        <translation>une retouche n’a pas de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Elle a %1.</translation>
    </message>
    <message>
        <source>a picture cannot be turned by “%1” degrees.</source>
        <translation>une image ne peut pas être pivotée de «&#x202f;%1&#x202f;» degrés.</translation>
    </message>
    <message>
        <source>Write 0, 90, 180 or 270.</source>
        <translation>Écrivez 0, 90, 180 ou 270.</translation>
    </message>
    <message>
        <source>the clip would end before it begins.</source>
        <translation>le clip se terminerait avant de commencer.</translation>
    </message>
    <message>
        <source>Write a trim_end_ms after trim_start_ms, or 0 for its end.</source>
        <translation>Écrivez un trim_end_ms après trim_start_ms, ou 0 pour sa fin.</translation>
    </message>
    <message>
        <source>“%1” is not a list of edits.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une liste de retouches.</translation>
    </message>
    <message>
        <source>Write a list of objects with %1.</source>
        <translation>Écrivez une liste d’objets avec %1.</translation>
    </message>
    <message>
        <source>the list has %1 items, %2 are the most.</source>
        <translation>la liste compte %1 éléments, %2 au plus.</translation>
    </message>
    <message>
        <source>the picture or clip %1 is edited twice.</source>
        <translation>l’image ou le clip %1 est retouché deux fois.</translation>
    </message>
</context>
<context>
    <name>kalends::MediaIntake</name>
    <message>
        <source>The post has as many media as it can take.</source>
        <translation>La publication a autant de médias qu’elle peut en prendre.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>Image collée %1</translation>
    </message>
    <message>
        <source>The pasted picture could not be kept in the temporary folder.</source>
        <translation>L’image collée n’a pas pu être gardée dans le dossier temporaire.</translation>
    </message>
    <message numerus="yes">
        <source>A post cannot take that many media; %n were left out.</source>
        <translation>
            <numerusform>Une publication ne peut pas prendre autant de médias&#x202f;; %n a été laissé de côté.</numerusform>
            <numerusform>Une publication ne peut pas prendre autant de médias&#x202f;; %n ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be taken either.</source>
        <translation>
            <numerusform>%n autre n’a pas pu être pris non plus.</numerusform>
            <numerusform>%n autres n’ont pas pu être pris non plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::MediaIssues</name>
    <message>
        <source>an unknown format</source>
        <translation>un format inconnu</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>Le clip</translation>
    </message>
    <message>
        <source>The picture “%1”</source>
        <translation>L’image «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The clip “%1”</source>
        <translation>Le clip «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes %4.</source>
        <translation>%1&#xa0;: %2. %3 prend %4.</translation>
    </message>
    <message>
        <source>%1 has %2; %3 takes up to %4.</source>
        <translation>%1 a %2&#x202f;; %3 prend au plus %4.</translation>
    </message>
    <message>
        <source>%1 is %2, wider than %3; %4 takes %5 to %3.</source>
        <translation>%1&#xa0;: %2, plus large que %3. %4 prend de %5 à %3.</translation>
    </message>
    <message>
        <source>%1 is %2, taller than %5; %4 takes %5 to %3.</source>
        <translation>%1&#xa0;: %2, plus haut que %5. %4 prend de %5 à %3.</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes pictures up to %4 × %5.</source>
        <translation>%1&#xa0;: %2. %3 prend des images jusqu’à %4 × %5.</translation>
    </message>
    <message>
        <source>%1 holds several pictures in one file (MPO); %2 takes plain JPEG.</source>
        <translation>%1 contient plusieurs images en un fichier (MPO)&#x202f;; %2 prend du JPEG simple.</translation>
    </message>
    <message>
        <source>%1 has its index at the end; %2 needs it at the start.</source>
        <translation>%1 a son index à la fin&#x202f;; %2 en a besoin au début.</translation>
    </message>
    <message>
        <source>%1 was cut with an edit list; %2 takes clips without one.</source>
        <translation>%1 a une liste de montage&#x202f;; %2 prend des clips qui n’en ont pas.</translation>
    </message>
    <message>
        <source>%1 is encoded as %2; %3 takes %4.</source>
        <translation>%1 a pour codage %2&#x202f;; %3 prend %4.</translation>
    </message>
    <message>
        <source>%1 has %2 frames a second; %3 takes %4 to %5.</source>
        <translation>%1 a %2 images par seconde&#x202f;; %3 en prend de %4 à %5.</translation>
    </message>
    <message>
        <source>%1 has %2 Mbit/s; %3 takes up to %4 Mbit/s.</source>
        <translation>%1 a %2&#xa0;Mbit/s&#x202f;; %3 prend jusqu’à %4&#xa0;Mbit/s.</translation>
    </message>
    <message>
        <source>%1 is interlaced; %2 takes progressive clips.</source>
        <translation>%1 a un balayage entrelacé&#x202f;; %2 prend des clips progressifs.</translation>
    </message>
    <message>
        <source>%1 has the colour format %2; %3 takes 4:2:0.</source>
        <translation>%1 a le format de couleur %2&#x202f;; %3 prend 4:2:0.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide; %3 takes up to %4.</source>
        <translation>%1&#xa0;: %2 pixels de large. %3 en prend au plus %4.</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes sides from %4 to %5 pixels.</source>
        <translation>%1&#xa0;: %2. %3 prend des côtés de %4 à %5 pixels.</translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes up to %4.</source>
        <translation>%1 dure %2&#x202f;; %3 prend jusqu’à %4.</translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes %4 and more.</source>
        <translation>%1 dure %2&#x202f;; %3 prend %4 et plus.</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 canaux</translation>
    </message>
    <message>
        <source>%1 has sound with %2; %3 takes %4, up to %5 Hz, up to %6 channels.</source>
        <translation>%1 a un son en %2&#x202f;; %3 prend %4, jusqu’à %5&#xa0;Hz et %6 canaux.</translation>
    </message>
    <message>
        <source>%1 is a picture; %2 takes clips for a post of the type %3.</source>
        <translation>%1 est une image&#x202f;; %2 prend des clips pour une publication de type %3.</translation>
    </message>
    <message>
        <source>%1 is a clip; %2 takes pictures for a post of the type %3.</source>
        <translation>%1 est un clip&#x202f;; %2 prend des images pour une publication de type %3.</translation>
    </message>
</context>
<context>
    <name>kalends::MediaStage</name>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>Ajouter des médias</translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.heic *.heif *.mp4 *.m4v *.mov *.webm)</source>
        <translation>Images et clips (*.jpg *.jpeg *.png *.webp *.heic *.heif *.mp4 *.m4v *.mov *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>kalends::MediaStage::Private</name>
    <message numerus="yes">
        <source>%n taken out · Take back</source>
        <translation>
            <numerusform>%n retiré · Reprendre</numerusform>
            <numerusform>%n retirés · Reprendre</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Raccourcir</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Cover photo</source>
        <translation>Photo de couverture</translation>
    </message>
    <message>
        <source>TikTok shows this picture first</source>
        <translation>TikTok montre cette image en premier</translation>
    </message>
    <message>
        <source>The file “%1” is gone from the library. Add it again, or remove it here.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» a disparu de la médiathèque. Ajoutez-le de nouveau, ou retirez-le ici.</translation>
    </message>
    <message>
        <source>Not made for %1 yet.</source>
        <translation>Pas encore créé pour %1.</translation>
    </message>
    <message>
        <source>Converting for %1: %2</source>
        <translation>Conversion pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Preparing for %1: %2</source>
        <translation>Préparation pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Retouché</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Le fichier manque</translation>
    </message>
    <message>
        <source>TikTok&apos;s cover</source>
        <translation>Couverture TikTok</translation>
    </message>
    <message numerus="yes">
        <source>looking at %n more</source>
        <translation>
            <numerusform>examen de %n autre</numerusform>
            <numerusform>examen de %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is missing from the library.</source>
        <translation>Le fichier manque dans la médiathèque.</translation>
    </message>
    <message>
        <source>The original stays as it is.</source>
        <translation>L’original reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(et %n autre)</numerusform>
            <numerusform>(et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets: %2</source>
        <comment>a channel and what was made for it</comment>
        <translation>%1 reçoit&#xa0;: %2</translation>
    </message>
    <message>
        <source>No channel is chosen yet.</source>
        <translation>Aucun canal n’est encore choisi.</translation>
    </message>
    <message>
        <source>%1: goes out as it is.</source>
        <comment>a list of channels</comment>
        <translation>%1&#xa0;: sort tel quel.</translation>
    </message>
    <message>
        <source>or paste them. TikTok takes one clip or up to %1 photos.</source>
        <translation>ou collez-les. TikTok prend un clip ou jusqu’à %1 photos.</translation>
    </message>
    <message>
        <source>or paste them. One picture or clip, or up to %1 as a carousel.</source>
        <translation>ou collez-les. Une image ou un clip, ou jusqu’à %1 en carrousel.</translation>
    </message>
    <message>
        <source>or paste them. What a channel does not take as it is, Kalends converts by itself.</source>
        <translation>ou collez-les. Ce qu’un canal ne prend pas tel quel, Kalends le convertit de lui-même.</translation>
    </message>
</context>
<context>
    <name>kalends::MiniCalendar</name>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
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
        <translation>Mois</translation>
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
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::NeedsAttentionPanel</name>
    <message>
        <source>Add media</source>
        <translation>Ajouter des médias</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>Choose who can view</source>
        <translation>Choisir qui peut voir</translation>
    </message>
    <message>
        <source>Give consent</source>
        <translation>Donner son consentement</translation>
    </message>
    <message>
        <source>Turn publishing on</source>
        <translation>Activer la publication</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Rien ne demande votre attention.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>Needs attention · %1</source>
        <translation>Attention requise · %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>Reprogrammer…</translation>
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
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Published to %1</source>
        <translation>Publié sur %1</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Ouvrir la publication</translation>
    </message>
    <message>
        <source>“%1” needs attention</source>
        <translation>«&#x202f;%1&#x202f;» demande votre attention</translation>
    </message>
    <message>
        <source>It did not go out to %1.</source>
        <translation>La publication n’est pas sortie sur %1.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>The %1 sign-in has ended</source>
        <translation>La connexion à %1 a pris fin</translation>
    </message>
    <message>
        <source>The %1 sign-in is about to end</source>
        <translation>La connexion à %1 va prendre fin</translation>
    </message>
    <message>
        <source>Nothing goes out to “%1” until it is connected again.</source>
        <translation>Rien ne sort sur «&#x202f;%1&#x202f;» tant qu’il n’est pas reconnecté.</translation>
    </message>
    <message>
        <source>Connect “%1” again within three days to keep publishing.</source>
        <translation>Reconnectez «&#x202f;%1&#x202f;» sous trois jours pour continuer à publier.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>A post lacks media</source>
        <translation>Une publication manque de médias</translation>
    </message>
    <message>
        <source>A post is not ready</source>
        <translation>Une publication n’est pas prête</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Reprogrammer</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>L’ordinateur était en veille</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 nothing could go out; %n post(s) were due.</source>
        <translation>
            <numerusform>De %1 à %2, rien n’a pu sortir&#x202f;; %n publication était prévue.</numerusform>
            <numerusform>De %1 à %2, rien n’a pu sortir&#x202f;; %n publications étaient prévues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::OAuthReceiver</name>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation>Cette requête est trop longue.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>This address is only for signing in.</source>
        <translation>Cette adresse ne sert qu’à la connexion.</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Requête incorrecte</translation>
    </message>
    <message>
        <source>This is not a request that a browser makes.</source>
        <translation>Ce n’est pas une requête qu’un navigateur ferait.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non permis</translation>
    </message>
    <message>
        <source>Access was not given</source>
        <translation>L’accès n’a pas été accordé</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>Vous pouvez fermer cette page</translation>
    </message>
    <message>
        <source>Nothing was linked. You can close this page and return to %1.</source>
        <translation>Rien n’a été associé. Vous pouvez fermer cette page et revenir à %1.</translation>
    </message>
    <message>
        <source>Return to %1: it finishes the rest.</source>
        <translation>Revenez à %1&#xa0;: le reste s’y termine.</translation>
    </message>
    <message>
        <source>Port %1 on this computer, where the browser should return to, is taken.</source>
        <translation>Le port %1 de cet ordinateur, où le navigateur devrait revenir, est occupé.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or set a redirect address with another port.</source>
        <translation>Fermez le programme qui l’utilise, ou définissez une adresse de redirection avec un autre port.</translation>
    </message>
</context>
<context>
    <name>kalends::PeopleLayer</name>
    <message>
        <source>People on the picture</source>
        <translation>Personnes sur l’image</translation>
    </message>
    <message>
        <source>User name of the person</source>
        <translation>Nom d’utilisateur de la personne</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@nom</translation>
    </message>
    <message>
        <source>Nobody is tagged.</source>
        <translation>Personne n’est identifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are tagged.</source>
        <translation>
            <numerusform>%n personne est identifiée.</numerusform>
            <numerusform>%n personnes sont identifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 from the left, %3 from the top.</source>
        <translation>%1, à %2 de la gauche, à %3 du haut.</translation>
    </message>
    <message>
        <source>Enter places a tag, arrow keys move it, Page Up and Page Down choose one, Delete removes it.</source>
        <translation>Entrée place une identification, les flèches la déplacent, Page préc. et Page suiv. en choisissent une, Suppr la retire.</translation>
    </message>
    <message>
        <source>Instagram takes up to %1 people in a post.</source>
        <translation>Instagram prend jusqu’à %1 personnes dans une publication.</translation>
    </message>
    <message>
        <source>“%1” is not a user name: letters, digits, dots and underscores only.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom d’utilisateur&#xa0;: lettres, chiffres, points et tirets bas uniquement.</translation>
    </message>
    <message>
        <source>%1 is tagged here already.</source>
        <translation>%1 est déjà identifié ici.</translation>
    </message>
</context>
<context>
    <name>kalends::PeopleList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Place on the picture</source>
        <translation>Placer sur l’image</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>User name of somebody to tag</source>
        <translation>Nom d’utilisateur d’une personne à identifier</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@nom</translation>
    </message>
    <message>
        <source>People that you have mentioned</source>
        <translation>Personnes que vous avez mentionnées</translation>
    </message>
    <message>
        <source>The next click on the picture tags somebody there.</source>
        <translation>Le prochain clic sur l’image y identifie quelqu’un.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Remove the tag of %1</source>
        <translation>Retirer l’identification de %1</translation>
    </message>
    <message>
        <source>Picture on which %1 is tagged</source>
        <translation>Image sur laquelle %1 est identifié</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How far %1 is from the left edge</source>
        <translation>Distance de %1 au bord gauche</translation>
    </message>
    <message>
        <source>How far %1 is from the upper edge</source>
        <translation>Distance de %1 au bord supérieur</translation>
    </message>
    <message>
        <source>has no place yet</source>
        <translation>n’a pas encore d’emplacement</translation>
    </message>
    <message>
        <source>a reel shows no places</source>
        <translation>un reel n’affiche pas d’emplacements</translation>
    </message>
    <message>
        <source>a carousel&apos;s clips take no tags</source>
        <translation>les clips d’un carrousel n’acceptent pas d’identifications</translation>
    </message>
    <message>
        <source>Into the middle</source>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sans emplacement</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Instagram takes up to %1 people.</source>
        <translation>Instagram prend jusqu’à %1 personnes.</translation>
    </message>
    <message>
        <source>On a carousel&apos;s clips nobody can be tagged; choose one of its pictures.</source>
        <translation>Sur les clips d’un carrousel, personne ne peut être identifié&#x202f;; choisissez l’une de ses images.</translation>
    </message>
    <message>
        <source>@%1 is tagged there already.</source>
        <translation>@%1 y est déjà identifié.</translation>
    </message>
</context>
<context>
    <name>kalends::PeoplePanel</name>
    <message>
        <source>Tag</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>User name of a person to tag</source>
        <translation>Nom d’utilisateur d’une personne à identifier</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@nom</translation>
    </message>
    <message>
        <source>Remove the chosen tag</source>
        <translation>Retirer l’identification choisie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Click on a person in the picture, or type a name.</source>
        <translation>Cliquez sur une personne dans l’image, ou saisissez un nom.</translation>
    </message>
    <message>
        <source>Tags on a reel have no place; type a name.</source>
        <translation>Les identifications sur un reel n’ont pas d’emplacement&#x202f;; saisissez un nom.</translation>
    </message>
    <message>
        <source>Nobody can be tagged on this one.</source>
        <translation>Personne ne peut être identifié ici.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>kalends::PlanBoard</name>
    <message numerus="yes">
        <source>%n file(s) were not taken in. %1</source>
        <translation>
            <numerusform>%n fichier n’a pas été repris. %1</numerusform>
            <numerusform>%n fichiers n’ont pas été repris. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stayed as they were. %1</source>
        <translation>
            <numerusform>%n publication est restée telle quelle. %1</numerusform>
            <numerusform>%n publications sont restées telles quelles. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) would lie in the past and stayed.</source>
        <translation>
            <numerusform>%n proposition se trouverait dans le passé et est restée.</numerusform>
            <numerusform>%n propositions se trouveraient dans le passé et sont restées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %n proposal(s) has passed meanwhile.</source>
        <translation>
            <numerusform>L’heure de %n proposition est passée entre-temps.</numerusform>
            <numerusform>L’heure de %n propositions est passée entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move it to a time ahead, or drop it.</source>
        <translation>Déplacez-la à une heure encore à venir, ou écartez-la.</translation>
    </message>
</context>
<context>
    <name>kalends::PlanDialog</name>
    <message>
        <source>Plan with AI</source>
        <translation>Planifier avec l’IA</translation>
    </message>
    <message>
        <source>Looking for good times and drafting words</source>
        <translation>Recherche de bons moments et rédaction des textes</translation>
    </message>
    <message>
        <source>Propose posts</source>
        <translation>Proposer des publications</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Three reels about the studio, one offer a week</source>
        <translation>Trois reels sur le studio, une offre par semaine</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Objectifs</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>A few a week</source>
        <translation>Quelques-unes par semaine</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Ces jours-là</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Dans mes propres mots</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>Publications par semaine</translation>
    </message>
    <message>
        <source> a week</source>
        <comment>after a number of posts</comment>
        <translation> par semaine</translation>
    </message>
    <message>
        <source>How often, in your own words</source>
        <translation>La fréquence, dans vos propres mots</translation>
    </message>
    <message>
        <source>2 per day; mon, wed, fri; weekly</source>
        <translation>2 par jour&#x202f;; lun, mer, ven&#x202f;; chaque semaine</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Fréquence</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois prochain</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les réglages</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Made offline, from templates and your earlier posts: nothing leaves this computer. A model of your own can be set up in the settings.</source>
        <translation>Fait hors ligne, à partir de modèles et de vos publications précédentes&#xa0;: rien ne quitte cet ordinateur. Vous pouvez configurer votre propre modèle d’IA dans les réglages.</translation>
    </message>
    <message>
        <source>%1 drafts the words; the times come from your own posts.</source>
        <translation>%1 rédige les textes&#x202f;; les heures viennent de vos propres publications.</translation>
    </message>
    <message>
        <source>What will be sent:</source>
        <translation>Ce qui sera envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Send this, now and later. Without it the proposals are made offline.</source>
        <translation>&amp;Envoyer ceci, maintenant et plus tard. Sans cela, les propositions sont faites hors ligne.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>These days are over.</source>
        <translation>Ces jours sont passés.</translation>
    </message>
    <message>
        <source>A plan covers a year at most.</source>
        <translation>Un plan couvre au plus un an.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>Choisissez au moins un canal.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Choisissez au moins un jour de la semaine.</translation>
    </message>
    <message>
        <source>Looking for good times and drafting words…</source>
        <translation>Recherche de bons moments et rédaction des textes…</translation>
    </message>
</context>
<context>
    <name>kalends::PlanDoor</name>
    <message numerus="yes">
        <source>%n proposal(s) dropped.</source>
        <translation>
            <numerusform>%n proposition écartée.</numerusform>
            <numerusform>%n propositions écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals are still coming. Stop them to ask for others.</source>
        <translation>Des propositions arrivent encore. Arrêtez-les pour en demander d’autres.</translation>
    </message>
    <message>
        <source>No proposals came.</source>
        <translation>Aucune proposition n’est arrivée.</translation>
    </message>
    <message>
        <source>Say more about the goals, or choose more days.</source>
        <translation>Dites-en plus sur les objectifs, ou choisissez plus de jours.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s): drag them, keep them or drop them.</source>
        <translation>
            <numerusform>%n proposition&#xa0;: déplacez-la, gardez-la ou écartez-la.</numerusform>
            <numerusform>%n propositions&#xa0;: déplacez-les, gardez-les ou écartez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n proposal(s)</source>
        <translation>
            <numerusform>&amp;Garder %n proposition</numerusform>
            <numerusform>&amp;Garder %n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Déplacer…</translation>
    </message>
    <message numerus="yes">
        <source>D&amp;rop %n proposal(s)</source>
        <translation>
            <numerusform>É&amp;carter %n proposition</numerusform>
            <numerusform>É&amp;carter %n propositions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::PlanWriter</name>
    <message>
        <source>“%1” cannot be taken in here.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être repris ici.</translation>
    </message>
    <message>
        <source>Add the file to the media library first.</source>
        <translation>Ajoutez d’abord le fichier à la médiathèque.</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n post(s)</source>
        <translation>
            <numerusform>Modification de %n publication</numerusform>
            <numerusform>Modification de %n publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::Planner</name>
    <message>
        <source>The post&apos;s time is past, and a shift of many leaves what is past alone.</source>
        <translation>L’heure de la publication est passée, et un décalage groupé ne touche pas au passé.</translation>
    </message>
    <message>
        <source>Move it on its own to a time that is still ahead.</source>
        <translation>Déplacez-la seule vers une heure encore à venir.</translation>
    </message>
    <message>
        <source>A shift needs exactly one of ids, range and after.</source>
        <translation>Un décalage demande exactement un élément parmi ids, range et after.</translation>
    </message>
    <message>
        <source>Name which entries are to move.</source>
        <translation>Indiquez quelles entrées déplacer.</translation>
    </message>
    <message>
        <source>The range needs a from and a later to.</source>
        <translation>La plage demande un from et un to ultérieur.</translation>
    </message>
    <message>
        <source>from is included, to is not.</source>
        <translation>from est compris, to ne l’est pas.</translation>
    </message>
    <message>
        <source>There are %1 ids; a shift takes at most %2.</source>
        <translation>Il y a %1 identifiants&#x202f;; un décalage en prend au plus %2.</translation>
    </message>
    <message>
        <source>Shift a range instead.</source>
        <translation>Décalez plutôt une plage.</translation>
    </message>
    <message>
        <source>A shift goes by days or by a duration, and by more than nothing.</source>
        <translation>Un décalage se fait en jours ou par une durée, et de plus que rien.</translation>
    </message>
    <message>
        <source>Write it like 2d, -3h or 1w.</source>
        <translation>Écrivez-le comme 2d, -3h ou 1w.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 est nommé deux fois.</translation>
    </message>
    <message>
        <source>Name each channel once.</source>
        <translation>Nommez chaque canal une fois.</translation>
    </message>
    <message>
        <source>%1 is %2 characters long; at most %3 are kept.</source>
        <translation>%1 compte %2 caractères&#x202f;; au plus %3 sont conservés.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez.</translation>
    </message>
    <message>
        <source>The label “%1”</source>
        <translation>L’étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>A label is empty.</source>
        <translation>Une étiquette est vide.</translation>
    </message>
    <message>
        <source>Give it a name, or leave it out.</source>
        <translation>Donnez-lui un nom, ou omettez-la.</translation>
    </message>
    <message>
        <source>The label “%1” has more than one line.</source>
        <translation>L’étiquette «&#x202f;%1&#x202f;» a plus d’une ligne.</translation>
    </message>
    <message>
        <source>There are %1 labels; an entry takes at most %2.</source>
        <translation>Il y a %1 étiquettes&#x202f;; une entrée en prend au plus %2.</translation>
    </message>
    <message>
        <source>The time %1 cannot be planned: only the years 1970 to 2199 are taken.</source>
        <translation>L’heure %1 ne peut pas être planifiée&#xa0;: seules les années 1970 à 2199 sont prises.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Vérifiez l’année.</translation>
    </message>
    <message>
        <source>There are %1 pictures and clips; an entry takes at most %2.</source>
        <translation>Il y a %1 images et clips&#x202f;; une entrée en prend au plus %2.</translation>
    </message>
    <message>
        <source>Split them over several entries.</source>
        <translation>Répartissez-les sur plusieurs entrées.</translation>
    </message>
    <message>
        <source>The library has no picture or clip with the id %1.</source>
        <translation>La médiathèque n’a ni image ni clip d’identifiant %1.</translation>
    </message>
    <message>
        <source>Add the file first, then use the id that this gives.</source>
        <translation>Ajoutez d’abord le fichier, puis utilisez l’identifiant obtenu.</translation>
    </message>
    <message>
        <source>“%1” is marked as suggested, but is not among the fields set.</source>
        <translation>«&#x202f;%1&#x202f;» est marqué comme suggéré, mais ne figure pas parmi les champs définis.</translation>
    </message>
    <message>
        <source>The caption</source>
        <translation>La légende</translation>
    </message>
    <message>
        <source>this is not a list</source>
        <translation>ceci n’est pas une liste</translation>
    </message>
    <message>
        <source>one of the list is not a text</source>
        <translation>un élément de la liste n’est pas un texte</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 with an offset, between 1970 and 2199</source>
        <translation>ceci n’est pas une heure ISO 8601 avec décalage, entre 1970 et 2199</translation>
    </message>
    <message>
        <source>this is neither ig nor tiktok</source>
        <translation>ceci n’est ni ig ni tiktok</translation>
    </message>
    <message>
        <source>this is not an object</source>
        <translation>ceci n’est pas un objet</translation>
    </message>
    <message>
        <source>this is not an id (a UUID in lower case)</source>
        <translation>ceci n’est pas un identifiant (un UUID en minuscules)</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 without an offset</source>
        <translation>ceci n’est pas une heure ISO 8601 sans décalage</translation>
    </message>
    <message>
        <source>this is neither draft nor planned</source>
        <translation>ceci n’est ni draft ni planned</translation>
    </message>
    <message>
        <source>“%1” is not an id</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un identifiant</translation>
    </message>
    <message>
        <source>cannot be moved</source>
        <translation>ne peut pas être déplacée</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>ne peut pas être modifiée</translation>
    </message>
    <message>
        <source>cannot be planned again</source>
        <translation>ne peut pas être replanifiée</translation>
    </message>
    <message>
        <source>cannot go back to the drafts</source>
        <translation>ne peut pas revenir aux brouillons</translation>
    </message>
    <message>
        <source>cannot be deleted</source>
        <translation>ne peut pas être supprimée</translation>
    </message>
    <message>
        <source>The post is being published right now, so it %1.</source>
        <translation>La publication est en train de sortir, donc elle %1.</translation>
    </message>
    <message>
        <source>Wait until it is out, or cancel its job first.</source>
        <translation>Attendez qu’elle soit sortie, ou annulez d’abord sa tâche.</translation>
    </message>
    <message>
        <source>The post was sent and the platform has not said yet whether it is out, so it %1.</source>
        <translation>La publication a été envoyée et la plateforme n’a pas encore dit si elle est sortie, donc elle %1.</translation>
    </message>
    <message>
        <source>Look at the profile; then settle its job with retry or cancel.</source>
        <translation>Regardez le profil, puis réglez sa tâche par un nouvel essai ou une annulation.</translation>
    </message>
    <message>
        <source>The post is published, so it %1.</source>
        <translation>La publication est sortie, donc elle %1.</translation>
    </message>
    <message>
        <source>Duplicate it as a new post.</source>
        <translation>Dupliquez-la en nouvelle publication.</translation>
    </message>
    <message>
        <source>%1 is past; it is %2 now.</source>
        <translation>%1 est passé&#x202f;; il est maintenant %2.</translation>
    </message>
    <message>
        <source>Choose a time that is still ahead, or keep it as a draft.</source>
        <translation>Choisissez une heure encore à venir, ou gardez-la en brouillon.</translation>
    </message>
    <message>
        <source>There is no entry with the id %1.</source>
        <translation>Il n’y a pas d’entrée d’identifiant %1.</translation>
    </message>
    <message>
        <source>List the entries to see which there are; it may have been deleted.</source>
        <translation>Affichez la liste des entrées pour voir lesquelles existent&#x202f;; elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>The post has no time yet.</source>
        <translation>La publication n’a pas encore d’heure.</translation>
    </message>
    <message>
        <source>Give it a time first.</source>
        <translation>Donnez-lui d’abord une heure.</translation>
    </message>
    <message>
        <source>A planned post needs a time; it cannot go to the shelf.</source>
        <translation>Une publication planifiée a besoin d’une heure&#x202f;; elle ne peut pas aller sur l’étagère.</translation>
    </message>
    <message>
        <source>Take it back to the drafts first, or choose another time.</source>
        <translation>Remettez-la d’abord dans les brouillons, ou choisissez une autre heure.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«&#x202f;%1&#x202f;» est inconnu ici.</translation>
    </message>
    <message>
        <source>Known are %1.</source>
        <translation>Sont connus %1.</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>ceci n’est pas un texte</translation>
    </message>
    <message>
        <source>this is not a list of texts</source>
        <translation>ceci n’est pas une liste de textes</translation>
    </message>
    <message>
        <source>this is not a list of ids</source>
        <translation>ceci n’est pas une liste d’identifiants</translation>
    </message>
    <message>
        <source>“%1” is not the id of a picture or clip</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’identifiant d’une image ou d’un clip</translation>
    </message>
    <message>
        <source>one of the list is not an object with a channel</source>
        <translation>un élément de la liste n’est pas un objet avec un canal</translation>
    </message>
    <message>
        <source>“%1” is not a channel</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un canal</translation>
    </message>
    <message>
        <source>There are ig and tiktok.</source>
        <translation>Il y a ig et tiktok.</translation>
    </message>
    <message>
        <source>fields of %1 is not an object</source>
        <translation>fields de %1 n’est pas un objet</translation>
    </message>
    <message>
        <source>“%1” is not the id of an entry</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’identifiant d’une entrée</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>la liste est vide</translation>
    </message>
    <message>
        <source>this is neither true nor false</source>
        <translation>ceci n’est ni true ni false</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>Change of a post</source>
        <translation>Modification d’une publication</translation>
    </message>
    <message>
        <source>Move of a post</source>
        <translation>Déplacement d’une publication</translation>
    </message>
    <message>
        <source>Planning of a post</source>
        <translation>Planification d’une publication</translation>
    </message>
    <message>
        <source>Return of a post to the drafts</source>
        <translation>Retour d’une publication aux brouillons</translation>
    </message>
    <message>
        <source>Copy of a post</source>
        <translation>Copie d’une publication</translation>
    </message>
    <message>
        <source>limit is %1; a page has 1 to %2 entries.</source>
        <translation>limit vaut %1&#x202f;; une page a de 1 à %2 entrées.</translation>
    </message>
    <message>
        <source>There are %1 ids; one request takes at most %2.</source>
        <translation>Il y a %1 identifiants&#x202f;; une requête en prend au plus %2.</translation>
    </message>
    <message>
        <source>Split the request.</source>
        <translation>Divisez la requête.</translation>
    </message>
    <message>
        <source>There is no deleted entry with the id %1.</source>
        <translation>Il n’y a pas d’entrée supprimée d’identifiant %1.</translation>
    </message>
    <message>
        <source>An entry is named twice in one move.</source>
        <translation>Une entrée est nommée deux fois dans un même déplacement.</translation>
    </message>
    <message>
        <source>Give each entry one time.</source>
        <translation>Donnez une seule heure à chaque entrée.</translation>
    </message>
    <message>
        <source>There is no undo record with the id %1.</source>
        <translation>Il n’y a pas d’annulation d’identifiant %1.</translation>
    </message>
    <message>
        <source>The last %1 changes are kept.</source>
        <translation>Les %1 dernières modifications sont conservées.</translation>
    </message>
    <message>
        <source>“%1” is undone already.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà annulé.</translation>
    </message>
    <message>
        <source>“%1” is not undone, so it cannot be done again.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas annulé et ne peut donc pas être rétabli.</translation>
    </message>
    <message>
        <source>“%1” was recorded by another version of the program.</source>
        <translation>«&#x202f;%1&#x202f;» a été enregistré par une autre version du programme.</translation>
    </message>
    <message>
        <source>The entry was changed meanwhile: it is at version %1, not %2.</source>
        <translation>L’entrée a changé entre-temps&#xa0;: elle est en version %1, pas %2.</translation>
    </message>
    <message>
        <source>Read it again, then repeat the change.</source>
        <translation>Relisez-la, puis répétez la modification.</translation>
    </message>
    <message>
        <source>Deletion of a post</source>
        <translation>Suppression d’une publication</translation>
    </message>
    <message>
        <source>Deletion of %1 posts</source>
        <translation>Suppression de %1 publications</translation>
    </message>
    <message>
        <source>Return of a deleted post</source>
        <translation>Retour d’une publication supprimée</translation>
    </message>
    <message>
        <source>Return of %1 deleted posts</source>
        <translation>Retour de %1 publications supprimées</translation>
    </message>
    <message>
        <source>Copies of %1 posts</source>
        <translation>Copies de %1 publications</translation>
    </message>
    <message>
        <source>%1 new posts</source>
        <translation>%1 nouvelles publications</translation>
    </message>
    <message>
        <source>Move of %1 posts</source>
        <translation>Déplacement de %1 publications</translation>
    </message>
    <message>
        <source>Shift of one entry</source>
        <translation>Décalage d’une entrée</translation>
    </message>
    <message>
        <source>Shift of %1 entries</source>
        <translation>Décalage de %1 entrées</translation>
    </message>
</context>
<context>
    <name>kalends::PresetBox</name>
    <message>
        <source>Off until you choose a provider: then captions, hashtags and alt texts are drafted by its model. Without one they come from templates, file names and your earlier posts.</source>
        <translation>Désactivé jusqu’à ce que vous choisissiez un fournisseur&#xa0;: alors son modèle rédige légendes, hashtags et textes alternatifs. Sans fournisseur, ils viennent de modèles de texte, des noms de fichiers et de vos publications précédentes.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>None: draft offline</source>
        <translation>Aucun&#xa0;: rédiger hors ligne</translation>
    </message>
    <message>
        <source>%1 (on this computer)</source>
        <translation>%1 (sur cet ordinateur)</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
</context>
<context>
    <name>kalends::PreviewCanvas</name>
    <message>
        <source>Preview: %1</source>
        <translation>Aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>Click to fold the caption</source>
        <translation>Cliquer pour replier la légende</translation>
    </message>
    <message>
        <source>Click to see all of the caption</source>
        <translation>Cliquer pour voir toute la légende</translation>
    </message>
    <message>
        <source>Alternative text: %1</source>
        <translation>Texte alternatif&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>kalends::PreviewPane</name>
    <message>
        <source>Show what the app&apos;s controls cover</source>
        <translation>Montrer ce que les commandes de l’application recouvrent</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation>pas de texte alternatif</translation>
    </message>
    <message>
        <source>alt text: %1</source>
        <translation>texte alternatif&#xa0;: %1</translation>
    </message>
    <message>
        <source>The app shows this on black</source>
        <translation>L’application affiche ceci sur fond noir</translation>
    </message>
    <message>
        <source>Show the app in dark</source>
        <translation>Montrer l’application en mode sombre</translation>
    </message>
    <message>
        <source>Dark app</source>
        <translation>Application sombre</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>kalends::PreviewPictures</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
</context>
<context>
    <name>kalends::ProposalBar</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>More proposals are coming</source>
        <translation>D’autres propositions arrivent</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Asks for no more; what is there stays.</source>
        <translation>N’en demande plus&#x202f;; ce qui est là reste.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Shows the proposals one below the other.</source>
        <translation>Affiche les propositions les unes sous les autres.</translation>
    </message>
    <message>
        <source>List of the proposals</source>
        <translation>Liste des propositions</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Makes a draft of each, in one step.</source>
        <translation>Fait un brouillon de chacune, en une étape.</translation>
    </message>
    <message>
        <source>Drop all</source>
        <translation>Tout écarter</translation>
    </message>
    <message>
        <source>Takes all proposals off the calendar.</source>
        <translation>Retire toutes les propositions du calendrier.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ends planning; what was not kept is dropped.</source>
        <translation>Termine la planification&#x202f;; ce qui n’a pas été gardé est écarté.</translation>
    </message>
    <message>
        <source>Enter keeps one, Delete drops it, F2 moves it.</source>
        <translation>Entrée en garde une, Suppr l’écarte, F2 la déplace.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
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
        <translation>Lister les modèles</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Enregistrer et tester</translation>
    </message>
    <message>
        <source>Models that the provider lists</source>
        <translation>Modèles que le fournisseur affiche</translation>
    </message>
    <message>
        <source>The address answers</source>
        <translation>L’adresse répond</translation>
    </message>
    <message>
        <source>The key is accepted</source>
        <translation>La clé est acceptée</translation>
    </message>
    <message>
        <source>The model is there</source>
        <translation>Le modèle est là</translation>
    </message>
    <message>
        <source>It writes</source>
        <translation>Il écrit</translation>
    </message>
    <message>
        <source>It keeps to the form of a draft</source>
        <translation>Il respecte la forme d’une ébauche</translation>
    </message>
    <message>
        <source>It sees pictures</source>
        <translation>Il voit les images</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Only when a post is drafted, and only after you have said yes once for this provider: its pictures made small, or three moments of its clip, without place or camera data; the words in the files’ names; the month of the picture; what you wrote for the post; your last five captions and usual hashtags; your brand voice. Never account names, tokens or the files themselves.</source>
        <translation>Seulement quand une publication est rédigée, et seulement après votre accord donné une fois pour ce fournisseur&#xa0;: ses images réduites, ou trois instants de son clip, sans données de lieu ni d’appareil photo&#x202f;; les mots des noms de fichiers&#x202f;; le mois de l’image&#x202f;; ce que vous avez écrit pour la publication&#x202f;; vos cinq dernières légendes et vos hashtags habituels&#x202f;; le ton de votre marque. Jamais les noms de comptes, les jetons ni les fichiers eux-mêmes.</translation>
    </message>
</context>
<context>
    <name>kalends::PublishTimeEdit</name>
    <message>
        <source>No time yet</source>
        <translation>Pas encore d’heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>The post waits on the drafts shelf.</source>
        <translation>La publication attend sur l’étagère des brouillons.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Cette heure est passée.</translation>
    </message>
    <message>
        <source>The clock jumps over this time on that day; the post goes out at %1.</source>
        <translation>L’horloge saute cette heure ce jour-là&#x202f;; la publication sort à %1.</translation>
    </message>
    <message>
        <source>The clock shows this time twice on that day; the first one is meant.</source>
        <translation>L’horloge affiche cette heure deux fois ce jour-là&#x202f;; la première est retenue.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Choisir une heure</translation>
    </message>
    <message>
        <source>No time yet: the post waits on the drafts shelf.</source>
        <translation>Pas encore d’heure&#xa0;: la publication attend sur l’étagère des brouillons.</translation>
    </message>
    <message>
        <source>Choose another time zone</source>
        <translation>Choisir un autre fuseau horaire</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Fuseau horaire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>kalends::PublishedView</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>How it went out</source>
        <translation>Comment elle est sortie</translation>
    </message>
    <message>
        <source>Copy the facts</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Everything that is known of each try, for a report. No secrets are in it.</source>
        <translation>Tout ce que l’on sait de chaque essai, pour un rapport. Aucun secret n’y figure.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute de retard</numerusform>
            <numerusform>%n minutes de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>The post was handed to %1, but the answer got lost on the way. It may be out already, so it is not sent again: Kalends asks %1 again and again whether it is there, and tells you.</source>
        <translation>La publication a été remise à %1, mais la réponse s’est perdue en route. Elle est peut-être déjà sortie, et n’est donc pas renvoyée&#xa0;: Kalends redemande à %1 si elle est là, et vous le dit.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Ouvrir la publication</translation>
    </message>
    <message>
        <source>Open the post on %1</source>
        <translation>Ouvrir la publication sur %1</translation>
    </message>
    <message>
        <source>The browser did not open. The address is %1</source>
        <translation>Le navigateur ne s’est pas ouvert. L’adresse est %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy the link to %1</source>
        <translation>Copier le lien vers %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Essai %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>kalends::Readiness</name>
    <message>
        <source>No %1 account is linked for this post.</source>
        <translation>Aucun compte %1 n’est associé pour cette publication.</translation>
    </message>
    <message>
        <source>The sign-in of the %1 account “%2” has expired.</source>
        <translation>La connexion au compte %1 «&#x202f;%2&#x202f;» a expiré.</translation>
    </message>
    <message>
        <source>%1 no longer lets Kalends act for the account “%2”.</source>
        <translation>%1 ne laisse plus Kalends agir pour le compte «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The post to %1 did not go out.</source>
        <translation>La publication sur %1 n’est pas sortie.</translation>
    </message>
    <message>
        <source>The last try to post to %1 failed.</source>
        <translation>Le dernier essai de publication sur %1 a échoué.</translation>
    </message>
    <message>
        <source>The next try is at %1.</source>
        <translation>Le prochain essai est à %1.</translation>
    </message>
    <message>
        <source>The post was handed to %1 and the answer got lost; Kalends is looking whether it is out.</source>
        <translation>La publication a été remise à %1 et la réponse s’est perdue&#x202f;; Kalends vérifie si elle est sortie.</translation>
    </message>
    <message>
        <source>The keychain with the sign-in for %1 cannot be opened.</source>
        <translation>Le trousseau contenant la connexion à %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The sign-in for %1 was lost while it was renewed.</source>
        <translation>La connexion à %1&#xa0;s’est perdue pendant son renouvellement.</translation>
    </message>
    <message>
        <source>Several posts to %1 are overdue; say which of them still go out.</source>
        <translation>Plusieurs publications sur %1 sont en retard&#x202f;; indiquez lesquelles sortent encore.</translation>
    </message>
    <message>
        <source>The plan was restored from a backup; look whether this post is out already.</source>
        <translation>Le plan a été restauré d’une sauvegarde&#x202f;; regardez si cette publication est déjà sortie.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong, so nothing goes out.</source>
        <translation>L’horloge de l’ordinateur est fausse&#xa0;: rien ne sort.</translation>
    </message>
    <message>
        <source>Publishing to %1 is turned off.</source>
        <translation>La publication sur %1 est désactivée.</translation>
    </message>
    <message>
        <source>No channel is chosen for this post.</source>
        <translation>Aucun canal n’est choisi pour cette publication.</translation>
    </message>
    <message>
        <source>No time is chosen for this post.</source>
        <translation>Aucune heure n’est choisie pour cette publication.</translation>
    </message>
    <message>
        <source>The changes to “%1” for %2 are not made yet.</source>
        <translation>Les modifications de «&#x202f;%1&#x202f;» pour %2 ne sont pas encore faites.</translation>
    </message>
    <message>
        <source>What was made of “%1” for %2 is gone from the library; it can be made again.</source>
        <translation>Ce qui a été fait de «&#x202f;%1&#x202f;» pour %2 a disparu de la médiathèque&#x202f;; cela peut être refait.</translation>
    </message>
</context>
<context>
    <name>kalends::RedraftBar</name>
    <message>
        <source>Warm</source>
        <translation>Chaleureux</translation>
    </message>
    <message>
        <source>Playful</source>
        <translation>Enjoué</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Witty</source>
        <translation>Spirituel</translation>
    </message>
    <message>
        <source>Poetic</source>
        <translation>Poétique</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Writes other words.</source>
        <translation>Écrit d’autres mots.</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Plus court</translation>
    </message>
    <message>
        <source>Says the same in fewer words.</source>
        <translation>Dit la même chose en moins de mots.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Says more.</source>
        <translation>En dit plus.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stops writing and brings the earlier words back (Escape).</source>
        <translation>Arrête d’écrire et ramène le texte précédent (Échap).</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Writes it in another tone.</source>
        <translation>L’écrit sur un autre ton.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Writes it in another language.</source>
        <translation>L’écrit dans une autre langue.</translation>
    </message>
    <message>
        <source>What will be sent to the assistant</source>
        <translation>Ce qui sera envoyé à l’assistant</translation>
    </message>
    <message>
        <source>Send and remember</source>
        <translation>Envoyer et retenir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Drafted offline, from templates and your earlier posts. An assistant can be set up in the settings.</source>
        <translation>Rédigé hors ligne, à partir de modèles et de vos publications précédentes. Un assistant peut être configuré dans les réglages.</translation>
    </message>
</context>
<context>
    <name>kalends::RescheduleDialog</name>
    <message>
        <source>Reschedule</source>
        <translation>Reprogrammer</translation>
    </message>
    <message>
        <source>New time (%1)</source>
        <translation>Nouvelle heure (%1)</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nouvelle heure</translation>
    </message>
    <message>
        <source>The clocks go forward over this time; %1 is meant.</source>
        <translation>Les horloges avancent sur cette heure&#x202f;; %1 est retenu.</translation>
    </message>
    <message>
        <source>The clocks show this time twice; the first one is meant.</source>
        <translation>Les horloges affichent cette heure deux fois&#x202f;; la première est retenue.</translation>
    </message>
</context>
<context>
    <name>kalends::RestoreQuestion</name>
    <message>
        <source>Undo the restore</source>
        <translation>Annuler la restauration</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Go back to the plan as it was before the restore?</source>
        <translation>Revenir au plan tel qu’il était avant la restauration&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Go back to a plan of %n post(s)?</source>
        <translation>
            <numerusform>Revenir à un plan de %n publication&#x202f;?</numerusform>
            <numerusform>Revenir à un plan de %n publications&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan as it is now is put aside whole before, and “Undo the restore” brings it back. Kalends closes for a moment and comes back by itself.</source>
        <translation>Le plan tel qu’il est maintenant est d’abord mis de côté en entier, et «&#x202f;Annuler la restauration&#x202f;» le ramène. Kalends se ferme un instant et revient de lui-même.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>kalends::RestoredBar</name>
    <message>
        <source>The plan was restored</source>
        <translation>Le plan a été restauré</translation>
    </message>
    <message>
        <source>Posts then go out at their times again.</source>
        <translation>Les publications partent alors de nouveau à leur heure.</translation>
    </message>
    <message>
        <source>Undo the restore…</source>
        <translation>Annuler la restauration…</translation>
    </message>
    <message>
        <source>Goes back to the plan as it was before.</source>
        <translation>Revient au plan tel qu’il était avant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Backups, in the File menu, still has the plan as it was before.</source>
        <translation>Sauvegardes, dans le menu Fichier, garde le plan tel qu’il était avant.</translation>
    </message>
    <message>
        <source>Let them go…</source>
        <translation>Laisser partir…</translation>
    </message>
</context>
<context>
    <name>kalends::SamplePlan</name>
    <message>
        <source>Morning light at the studio</source>
        <translation>Lumière du matin à l’atelier</translation>
    </message>
    <message>
        <source>Five lenses I would buy again</source>
        <translation>Cinq objectifs que je rachèterais</translation>
    </message>
    <message>
        <source>How I edit in ten minutes</source>
        <translation>Comment je retouche en dix minutes</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Answering your questions</source>
        <translation>Je réponds à vos questions</translation>
    </message>
    <message>
        <source>Slow Saturday</source>
        <translation>Samedi tranquille</translation>
    </message>
    <message>
        <source>Autumn presets are here</source>
        <translation>Les préréglages d’automne sont là</translation>
    </message>
    <message>
        <source>Client work, uncut</source>
        <translation>Travail client, sans coupe</translation>
    </message>
    <message>
        <source>Weekend plan</source>
        <translation>Programme du week-end</translation>
    </message>
    <message>
        <source>Thank you for ten thousand</source>
        <translation>Merci pour les dix mille</translation>
    </message>
    <message>
        <source>Reel idea: rain on glass</source>
        <translation>Idée de reel&#xa0;: la pluie sur la vitre</translation>
    </message>
    <message>
        <source>Desk setup 2027</source>
        <translation>Mon bureau 2027</translation>
    </message>
    <message>
        <source>Film versus digital</source>
        <translation>Argentique contre numérique</translation>
    </message>
    <message>
        <source>The sample picture %1 cannot be written.</source>
        <translation>Impossible d’écrire l’image d’exemple %1.</translation>
    </message>
    <message>
        <source>Watch me go out in two minutes</source>
        <translation>Regardez-moi sortir dans deux minutes</translation>
    </message>
</context>
<context>
    <name>kalends::SecretField</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer : %1</translation>
    </message>
</context>
<context>
    <name>kalends::SettingsDialog</name>
    <message>
        <source>Save and test</source>
        <translation>Enregistrer et tester</translation>
    </message>
    <message>
        <source>Put a small file there, fetch it, take it away</source>
        <translation>Y déposer un petit fichier, le récupérer, le retirer</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Language (from the next start)</source>
        <translation>Langue (au prochain démarrage)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Second time zone in week and day</source>
        <translation>Second fuseau horaire en semaine et jour</translation>
    </message>
    <message>
        <source>Snap while dragging to</source>
        <translation>Aligner le glissement sur</translation>
    </message>
    <message>
        <source>Several files dropped at once become</source>
        <translation>Plusieurs fichiers déposés à la fois deviennent</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>A post each</source>
        <translation>Une publication chacun</translation>
    </message>
    <message>
        <source>One carousel</source>
        <translation>Un seul carrousel</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Keeps publishing in the background</source>
        <translation>Continue à publier en arrière-plan</translation>
    </message>
    <message>
        <source>Quits</source>
        <translation>Quitte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Instagram app secret</source>
        <translation>Secret d’application Instagram</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>TikTok client secret</source>
        <translation>Secret client TikTok</translation>
    </message>
    <message>
        <source>Staging storage</source>
        <translation>Stockage de transit</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Clé d’accès secrète</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>The storage works.</source>
        <translation>Le stockage fonctionne.</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 minutes</translation>
    </message>
    <message>
        <source>Size of text (from the next start)</source>
        <translation>Taille du texte (au prochain démarrage)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Off: as your desktop asks.</source>
        <translation>Désactivé&#xa0;: comme le demande votre bureau.</translation>
    </message>
</context>
<context>
    <name>kalends::SharedPage</name>
    <message>
        <source>not linked</source>
        <translation>non associé</translation>
    </message>
    <message>
        <source>%1 · has to be linked again</source>
        <translation>%1 · à associer de nouveau</translation>
    </message>
    <message>
        <source>Caption for all channels</source>
        <translation>Légende pour tous les canaux</translation>
    </message>
    <message>
        <source>Write it once; each channel follows until it has words of its own.</source>
        <translation>Écrivez-la une fois&#x202f;; chaque canal suit tant qu’il n’a pas son propre texte.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va sur</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Associer…</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Associer %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>For your own order, separated by commas; never posted</source>
        <translation>Pour votre propre classement, séparées par des virgules&#x202f;; jamais publiées</translation>
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
        <translation>«&#x202f;%1&#x202f;» n’est pas un décalage&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 2d, -3h, 1w or 90m.</source>
        <translation>Écrivez un nombre et une unité, comme 2d, -3h, 1w ou 90m.</translation>
    </message>
    <message>
        <source>it is not a number with one of the units m, h, d, w</source>
        <translation>ce n’est pas un nombre avec l’une des unités m, h, d, w</translation>
    </message>
    <message>
        <source>there is nothing to shift</source>
        <translation>il n’y a rien à décaler</translation>
    </message>
    <message>
        <source>it is more than ten years</source>
        <translation>c’est plus de dix ans</translation>
    </message>
    <message>
        <source>Shifted, this would be at %1; only the years 1970 to 2199 are taken.</source>
        <translation>Après décalage, ce serait à %1&#x202f;; seules les années 1970 à 2199 sont prises.</translation>
    </message>
    <message>
        <source>Shift by less.</source>
        <translation>Décalez moins.</translation>
    </message>
</context>
<context>
    <name>kalends::ShiftDialog</name>
    <message>
        <source>Shift posts</source>
        <translation>Décaler des publications</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>Ce que cela donnerait</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décaler</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected post(s)</source>
        <translation>
            <numerusform>La publication sélectionnée (%n)</numerusform>
            <numerusform>Les %n publications sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything from</source>
        <translation>Tout à partir de</translation>
    </message>
    <message>
        <source>Everything after</source>
        <translation>Tout après</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Point in time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>De combien</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <source>by</source>
        <translation>de</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n post(s)</source>
        <translation>
            <numerusform>Décaler %n publication</numerusform>
            <numerusform>Décaler %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation>Rien ne bougerait.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) would move.</source>
        <translation>
            <numerusform>%n publication bougerait.</numerusform>
            <numerusform>%n publications bougeraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would stay.</source>
        <translation>
            <numerusform>%n resterait.</numerusform>
            <numerusform>%n resteraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would meet another post of the same account.</source>
        <translation>
            <numerusform>%n rencontrerait une autre publication du même compte.</numerusform>
            <numerusform>%n rencontreraient une autre publication du même compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would fall on a change of the clock.</source>
        <translation>
            <numerusform>%n tomberait sur un changement d’heure.</numerusform>
            <numerusform>%n tomberaient sur un changement d’heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays: %1. %2</source>
        <translation>Reste&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Same time: %1 and %2</source>
        <translation>Même heure&#xa0;: %1 et %2</translation>
    </message>
    <message>
        <source>The clock jumps: %1 goes to %2</source>
        <translation>L’horloge saute&#xa0;: %1 passe à %2</translation>
    </message>
    <message>
        <source>The clock shows it twice: %1 goes to the first %2</source>
        <translation>L’horloge l’affiche deux fois&#xa0;: %1 va à la première %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… et d’autres</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>kalends::SnippetsButton</name>
    <message>
        <source>Hashtag groups and saved captions</source>
        <translation>Groupes de hashtags et légendes enregistrées</translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation>Groupes de hashtags</translation>
    </message>
    <message>
        <source>Keep these hashtags…</source>
        <translation>Garder ces hashtags…</translation>
    </message>
    <message>
        <source>Saved captions</source>
        <translation>Légendes enregistrées</translation>
    </message>
    <message>
        <source>Keep the selected words…</source>
        <translation>Garder le texte sélectionné…</translation>
    </message>
    <message>
        <source>Keep this caption…</source>
        <translation>Garder cette légende…</translation>
    </message>
    <message>
        <source>Rename and delete…</source>
        <translation>Renommer et supprimer…</translation>
    </message>
    <message>
        <source>Keep hashtags</source>
        <translation>Garder les hashtags</translation>
    </message>
    <message>
        <source>Keep caption</source>
        <translation>Garder la légende</translation>
    </message>
    <message>
        <source>Name; one that you use already is replaced:</source>
        <translation>Nom&#x202f;; un nom déjà utilisé est remplacé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>kalends::SnippetsDialog</name>
    <message>
        <source>Hashtag groups and saved captions</source>
        <translation>Groupes de hashtags et légendes enregistrées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation>Groupes de hashtags</translation>
    </message>
    <message>
        <source>Saved captions</source>
        <translation>Légendes enregistrées</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>kalends::StageCanvas</name>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>No media yet</source>
        <translation>Pas encore de médias</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No media</source>
        <translation>Aucun média</translation>
    </message>
    <message>
        <source>Drop pictures or a clip here</source>
        <translation>Déposez des images ou un clip ici</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>kalends::StatusLine</name>
    <message>
        <source>Show what is due, running and failed</source>
        <translation>Afficher ce qui est prévu, en cours et échoué</translation>
    </message>
    <message>
        <source>How publishing is going</source>
        <translation>Où en est la publication</translation>
    </message>
</context>
<context>
    <name>kalends::StoragePage</name>
    <message>
        <source>The platforms fetch pictures from the web, so they have to lie somewhere for a moment: any storage with the S3 protocol will do, such as Cloudflare R2, Backblaze B2 or your own MinIO. Links end by themselves and files are deleted afterwards.</source>
        <translation>Les plateformes récupèrent les images sur le web&#x202f;; elles doivent donc s’y trouver un moment&#xa0;: tout stockage au protocole S3 convient, comme Cloudflare R2, Backblaze B2 ou votre propre MinIO. Les liens expirent d’eux-mêmes et les fichiers sont ensuite supprimés.</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Clé d’accès secrète</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Put a small file there, fetch it, take it away</source>
        <translation>Y déposer un petit fichier, le récupérer, le retirer</translation>
    </message>
    <message>
        <source>The storage works.</source>
        <translation>Le stockage fonctionne.</translation>
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
            <numerusform>%n caractère de trop.</numerusform>
            <numerusform>%n caractères de trop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hashtag(s) too many.</source>
        <translation>
            <numerusform>%n hashtag de trop.</numerusform>
            <numerusform>%n hashtags de trop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) too many.</source>
        <translation>
            <numerusform>%n mention de trop.</numerusform>
            <numerusform>%n mentions de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted as the platform counts: UTF-16 units.</source>
        <translation>Compté comme le fait la plateforme&#xa0;: unités UTF-16.</translation>
    </message>
</context>
<context>
    <name>kalends::TikTokPage</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Allow others to</source>
        <translation>Autoriser les autres à</translation>
    </message>
    <message>
        <source>Allow others to: %1</source>
        <translation>Autoriser les autres à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Duet</source>
        <translation>Duo</translation>
    </message>
    <message>
        <source>Stitch</source>
        <translation>Collage</translation>
    </message>
    <message>
        <source>Disclose commercial content</source>
        <translation>Divulguer un contenu commercial</translation>
    </message>
    <message>
        <source>Turn on when it promotes goods or services in exchange for something of value: yourself, a third party, or both.</source>
        <translation>À activer quand la publication fait la promotion de biens ou de services en échange de quelque chose de valeur&#xa0;: pour vous-même, un tiers ou les deux.</translation>
    </message>
    <message>
        <source>Your brand</source>
        <translation>Votre marque</translation>
    </message>
    <message>
        <source>You promote yourself or your own business.</source>
        <translation>Vous faites votre propre promotion ou celle de votre entreprise.</translation>
    </message>
    <message>
        <source>Branded content</source>
        <translation>Contenu de marque</translation>
    </message>
    <message>
        <source>You promote another brand or a third party.</source>
        <translation>Vous faites la promotion d’une autre marque ou d’un tiers.</translation>
    </message>
    <message>
        <source>AI-generated content</source>
        <translation>Contenu généré par l’IA</translation>
    </message>
    <message>
        <source>TikTok adds “Creator labeled as AI-generated” to the post.</source>
        <translation>TikTok ajoute «&#x202f;Identifié par le créateur comme généré par l’IA&#x202f;» à la publication.</translation>
    </message>
    <message>
        <source>Let TikTok add music</source>
        <translation>Laisser TikTok ajouter de la musique</translation>
    </message>
    <message>
        <source>TikTok picks it; it can be changed in the TikTok app only.</source>
        <translation>TikTok la choisit&#x202f;; elle ne peut être changée que dans l’application TikTok.</translation>
    </message>
    <message>
        <source>Cover photo</source>
        <translation>Photo de couverture</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Photos go out the moment TikTok has taken them: they cannot be called back from here, and words, order and music cannot be changed afterwards. Deleting is done in the TikTok app.</source>
        <translation>Les photos sortent dès que TikTok les a prises&#xa0;: elles ne peuvent pas être rappelées d’ici, et le texte, l’ordre et la musique ne peuvent plus être changés. La suppression se fait dans l’application TikTok.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>Frame at %1…</source>
        <translation>Image à %1…</translation>
    </message>
    <message>
        <source>First frame…</source>
        <translation>Première image…</translation>
    </message>
    <message>
        <source>Cover: %1</source>
        <translation>Couverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Accepté.</translation>
    </message>
    <message>
        <source>Agreed: “%1”.</source>
        <translation>Accepté&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Agreed as %1: “%2”.</source>
        <translation>Accepté en tant que %1&#xa0;: «&#x202f;%2&#x202f;».</translation>
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
        <translation>sans heure</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>aucun canal</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>time, title, channels, readiness</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Would move here</source>
        <translation>Se déplacerait ici</translation>
    </message>
    <message>
        <source>Would meet another post of the same account at this time</source>
        <translation>Rencontrerait une autre publication du même compte à cette heure</translation>
    </message>
    <message>
        <source>The clock changes on this day, so the time is not the same</source>
        <translation>L’heure change ce jour-là, l’heure n’est donc pas la même</translation>
    </message>
    <message>
        <source>Cannot be moved and stays here</source>
        <translation>Ne peut pas être déplacée et reste ici</translation>
    </message>
    <message>
        <source>Would move away</source>
        <translation>Partirait d’ici</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Enter keeps it, Delete drops it.</source>
        <translation>Entrée le garde, Suppr l’abandonne.</translation>
    </message>
</context>
<context>
    <name>kalends::TimeDialog</name>
    <message>
        <source>Set time</source>
        <translation>Définir l’heure</translation>
    </message>
    <message numerus="yes">
        <source>The time of the first of %n posts; the others keep their distance to it.</source>
        <translation>
            <numerusform>L’heure de la publication (%n).</numerusform>
            <numerusform>L’heure de la première de %n publications&#x202f;; les autres gardent leur écart avec elle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::TimeGridHeader</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>kalends::TimeGridView</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day of a week – last day of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: a day with its month and year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format: 30 November in “30 November – 6 December 2026”</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 6 December 2026 in “30 November – 6 December 2026”</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>date format: 23 in “23 – 29 November 2026”</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 29 November 2026 in “23 – 29 November 2026”</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>The clocks go forward on this day.</source>
        <translation>Les horloges avancent ce jour-là.</translation>
    </message>
    <message>
        <source>The clocks go back on this day.</source>
        <translation>Les horloges reculent ce jour-là.</translation>
    </message>
    <message>
        <source>New post, %1</source>
        <translation>Nouvelle publication, %1</translation>
    </message>
</context>
<context>
    <name>kalends::TourDesk</name>
    <message>
        <source>Guided tour: what is marked ✦ was drafted for you. Change it or leave it, then close this window with Esc; nothing is lost.</source>
        <translation>Visite guidée&#xa0;: ce qui est marqué ✦ a été rédigé pour vous. Modifiez-le ou laissez-le, puis fermez cette fenêtre avec Échap&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Sent on the tour</source>
        <translation>Envoyée pendant la visite</translation>
    </message>
</context>
<context>
    <name>kalends::TourExamples</name>
    <message>
        <source>Evening hills</source>
        <translation>Collines du soir</translation>
    </message>
    <message>
        <source>A quiet lake</source>
        <translation>Un lac tranquille</translation>
    </message>
    <message>
        <source>First frost</source>
        <translation>Premier gel</translation>
    </message>
    <message>
        <source>The example %1 cannot be written.</source>
        <translation>Impossible d’écrire l’exemple %1.</translation>
    </message>
    <message>
        <source>Free some space, or use files of your own.</source>
        <translation>Libérez de l’espace, ou utilisez vos propres fichiers.</translation>
    </message>
    <message>
        <source>Drifting colours, a clip</source>
        <translation>Couleurs à la dérive, un clip</translation>
    </message>
</context>
<context>
    <name>kalends::Tray</name>
    <message>
        <source>Open Kalends</source>
        <translation>Ouvrir Kalends</translation>
    </message>
    <message>
        <source>New post…</source>
        <translation>Nouvelle publication…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Se termine à</translation>
    </message>
    <message>
        <source>The first frame</source>
        <translation>La première image</translation>
    </message>
    <message>
        <source>The last frame</source>
        <translation>La dernière image</translation>
    </message>
    <message>
        <source>What of the clip goes out</source>
        <translation>Ce qui sort du clip</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>kalends::UiPreferences</name>
    <message>
        <source>it must be one of %1</source>
        <translation>doit être l’une des valeurs %1</translation>
    </message>
    <message>
        <source>it must look like de or pt_BR</source>
        <translation>doit ressembler à de ou pt_BR</translation>
    </message>
    <message>
        <source>it is not a time zone such as Asia/Tokyo</source>
        <translation>n’est pas un fuseau horaire tel que Asia/Tokyo</translation>
    </message>
</context>
<context>
    <name>kalends::UnlinkChain</name>
    <message>
        <source>The keychain still holds the tokens of %1 after they were deleted.</source>
        <translation>Le trousseau contient encore les jetons de %1 après leur suppression.</translation>
    </message>
    <message>
        <source>Delete the entries of Kalends in your desktop&apos;s password manager, then unlink again.</source>
        <translation>Supprimez les éléments de Kalends dans le gestionnaire de mots de passe de votre bureau, puis dissociez de nouveau.</translation>
    </message>
    <message>
        <source>The %1 account %2 was unlinked. Link an account, or delete the post.</source>
        <translation>Le compte %1 %2 a été dissocié. Associez un compte, ou supprimez la publication.</translation>
    </message>
</context>
<context>
    <name>kalends::WarningsBand</name>
    <message>
        <source>Trim</source>
        <translation>Raccourcir</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>En ajouter un autre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Changer l’heure</translation>
    </message>
    <message>
        <source>Choose time</source>
        <translation>Choisir l’heure</translation>
    </message>
    <message>
        <source>Choose channel</source>
        <translation>Choisir un canal</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>What is not ready</source>
        <translation>Ce qui n’est pas prêt</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more warning(s)</source>
        <translation>
            <numerusform>Afficher %n avertissement de plus</numerusform>
            <numerusform>Afficher %n avertissements de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer warnings</source>
        <translation>Afficher moins d’avertissements</translation>
    </message>
</context>
<context>
    <name>kalends::WindowActions</name>
    <message>
        <source>&amp;Earlier</source>
        <translation>Plus &amp;tôt</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>P&amp;lus tard</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>&amp;Nouvelle publication…</translation>
    </message>
    <message>
        <source>New posts from &amp;files…</source>
        <translation>Nouvelles publications depuis des &amp;fichiers…</translation>
    </message>
    <message>
        <source>&amp;Import a plan…</source>
        <translation>&amp;Importer un plan…</translation>
    </message>
    <message>
        <source>&amp;Export the plan…</source>
        <translation>&amp;Exporter le plan…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fer&amp;mer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Re&amp;chercher…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>Pro&amp;grammer</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>Remettre en &amp;brouillon</translation>
    </message>
    <message>
        <source>Set &amp;time…</source>
        <translation>Définir l’&amp;heure…</translation>
    </message>
    <message>
        <source>By a &amp;day</source>
        <translation>D’un &amp;jour</translation>
    </message>
    <message>
        <source>By a &amp;week</source>
        <translation>D’une &amp;semaine</translation>
    </message>
    <message>
        <source>By an &amp;hour</source>
        <translation>D’une &amp;heure</translation>
    </message>
    <message>
        <source>S&amp;hift…</source>
        <translation>Dé&amp;caler…</translation>
    </message>
    <message>
        <source>&amp;Publish now</source>
        <translation>&amp;Publier maintenant</translation>
    </message>
    <message>
        <source>Show its &amp;activity</source>
        <translation>Afficher son &amp;activité</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semaine</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>Suiva&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>Aller à une &amp;date…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>D&amp;rafts</source>
        <translation>B&amp;rouillons</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>Connecter %1…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>Ac&amp;tivité</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>&amp;Démarrer à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Kalends</source>
        <translation>À &amp;propos de Kalends</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>E&amp;ntrée</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Comptes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Earlier by a day</source>
        <translation>Plus tôt d’un jour</translation>
    </message>
    <message>
        <source>Earlier by a week</source>
        <translation>Plus tôt d’une semaine</translation>
    </message>
    <message>
        <source>Earlier by an hour</source>
        <translation>Plus tôt d’une heure</translation>
    </message>
    <message>
        <source>Later by a day</source>
        <translation>Plus tard d’un jour</translation>
    </message>
    <message>
        <source>Later by a week</source>
        <translation>Plus tard d’une semaine</translation>
    </message>
    <message>
        <source>Later by an hour</source>
        <translation>Plus tard d’une heure</translation>
    </message>
    <message>
        <source>Plan with A&amp;I…</source>
        <translation>Planifier avec l’I&amp;A…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>Guided &amp;tour…</source>
        <translation>&amp;Visite guidée…</translation>
    </message>
</context>
<context>
    <name>kalends::Zone</name>
    <message>
        <source>“%1” is not a time that can be planned: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure planifiable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-26T14:30, or with an offset like 2026-11-26T14:30+01:00.</source>
        <translation>Écrivez-la comme 2026-11-26T14:30, ou avec un décalage comme 2026-11-26T14:30+01:00.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fuseau horaire connu de cet ordinateur.</translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Berlin or America/Sao_Paulo.</source>
        <translation>Utilisez un nom IANA tel que Europe/Berlin ou America/Sao_Paulo.</translation>
    </message>
    <message>
        <source>it is not a date and time in ISO 8601</source>
        <translation>ce n’est pas une date avec une heure ISO 8601</translation>
    </message>
    <message>
        <source>only the years 1970 to 2199 are taken</source>
        <translation>seules les années 1970 à 2199 sont prises</translation>
    </message>
</context>
<context>
    <name>publishing</name>
    <message>
        <source>%1 takes no more requests for a while.</source>
        <translation>%1 ne prend plus de requêtes pendant un moment.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ne peut pas être joint.</translation>
    </message>
    <message>
        <source>Check the connection to the Internet.</source>
        <translation>Vérifiez la connexion à Internet.</translation>
    </message>
</context>
</TS>
