<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountDirectory</name>
    <message>
        <source>The account with the id %1 was unlinked.</source>
        <translation>Das Konto mit der Kennung %1 wurde getrennt.</translation>
    </message>
</context>
<context>
    <name>ApiToken</name>
    <message>
        <source>The file api-token cannot be written: %1.</source>
        <translation>Die Datei api-token kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Free some space, or make the profile&apos;s folder writable.</source>
        <translation>Schaffen Sie etwas Platz oder machen Sie den Profilordner beschreibbar.</translation>
    </message>
</context>
<context>
    <name>AppSecrets</name>
    <message>
        <source>There is no secret named “%1”.</source>
        <translation>Es gibt kein Geheimnis namens „%1“.</translation>
    </message>
    <message>
        <source>These can be set: %1.</source>
        <translation>Diese lassen sich setzen: %1.</translation>
    </message>
    <message>
        <source>The value for %1 is empty or longer than 64 KiB; nothing was changed.</source>
        <translation>Der Wert für %1 ist leer oder länger als 64 KiB; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>%1 kann nicht geändert werden: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable, or add Kalends in your desktop&apos;s own start-up settings.</source>
        <translation>Machen Sie den Ordner beschreibbar oder fügen Sie Kalends in den Autostart-Einstellungen Ihres Desktops hinzu.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Only %1 MB are free on the disk that holds the profile.</source>
        <translation>Auf dem Datenträger mit dem Profil sind nur noch %1 MB frei.</translation>
    </message>
    <message>
        <source>Free some space: media are copied into the profile.</source>
        <translation>Schaffen Sie etwas Platz: Medien werden in das Profil kopiert.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder can be written, with %1 GB free.</source>
        <translation>Der Profilordner ist beschreibbar, %1 GB sind frei.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>Die Datenbank ist in Ordnung.</translation>
    </message>
    <message>
        <source>settings.ini has nothing that is out of place.</source>
        <translation>In settings.ini ist nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>The default is used until it is mended.</source>
        <translation>Bis das behoben ist, gilt der Standardwert.</translation>
    </message>
    <message>
        <source>No account is linked.</source>
        <translation>Es ist kein Konto verknüpft.</translation>
    </message>
    <message>
        <source>Link one with “accounts link ig --token” or “accounts link tiktok”.</source>
        <translation>Verknüpfen Sie eines mit „accounts link ig --token“ oder „accounts link tiktok“.</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <translation>%1-Konto %2</translation>
    </message>
    <message>
        <source>The %1 is linked and alive.</source>
        <translation>Das %1 ist verknüpft und aktiv.</translation>
    </message>
    <message>
        <source>The link of the %1 has expired.</source>
        <translation>Die Verknüpfung mit dem %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The %1 has taken the permission back.</source>
        <translation>Das %1 hat die Erlaubnis zurückgezogen.</translation>
    </message>
    <message>
        <source>Link it again.</source>
        <translation>Verknüpfen Sie es erneut.</translation>
    </message>
    <message>
        <source>Publishing to %1 is on.</source>
        <translation>Das Veröffentlichen auf %1 ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Publishing to %1 is off, so its posts are held.</source>
        <translation>Das Veröffentlichen auf %1 ist ausgeschaltet, die Beiträge dafür werden zurückgehalten.</translation>
    </message>
    <message>
        <source>Turn it on with “flags set %1 on”.</source>
        <translation>Einschalten mit „flags set %1 on“.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and are gone when the service stops.</source>
        <translation>Geheimnisse liegen nur im Arbeitsspeicher und sind weg, wenn der Dienst endet.</translation>
    </message>
    <message>
        <source>Start it without KALENDS_SECRETS=memory to use the keychain.</source>
        <translation>Starten Sie ohne KALENDS_SECRETS=memory, um den Schlüsselbund zu verwenden.</translation>
    </message>
    <message>
        <source>The keychain answers and is unlocked.</source>
        <translation>Der Schlüsselbund antwortet und ist entsperrt.</translation>
    </message>
    <message>
        <source>The keychain is locked; posts wait until it is open.</source>
        <translation>Der Schlüsselbund ist gesperrt; Beiträge warten, bis er offen ist.</translation>
    </message>
    <message>
        <source>Unlock it, for instance by logging in to the desktop.</source>
        <translation>Entsperren Sie ihn, etwa durch Anmelden am Desktop.</translation>
    </message>
    <message>
        <source>The keychain has no default keyring.</source>
        <translation>Der Schlüsselbunddienst hat keinen Standard-Schlüsselbund.</translation>
    </message>
    <message>
        <source>Create one with the system&apos;s password manager.</source>
        <translation>Legen Sie einen in der Passwortverwaltung des Systems an.</translation>
    </message>
    <message>
        <source>No keychain service answers, so tokens can be neither kept nor read.</source>
        <translation>Kein Schlüsselbunddienst antwortet, Tokens können also weder gespeichert noch gelesen werden.</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet and log in to a desktop session with a message bus.</source>
        <translation>Installieren Sie gnome-keyring oder KWallet und melden Sie sich an einer Desktop-Sitzung mit Nachrichtenbus an.</translation>
    </message>
    <message>
        <source>No staging storage is set up; Instagram posts and TikTok photos need one.</source>
        <translation>Es ist kein Übergabespeicher eingerichtet; Instagram-Beiträge und TikTok-Fotos brauchen einen.</translation>
    </message>
    <message>
        <source>Fill in the [staging] part of settings.ini and run “secrets set staging.secret_access_key”.</source>
        <translation>Füllen Sie den Abschnitt [staging] in settings.ini aus und führen Sie „secrets set staging.secret_access_key“ aus.</translation>
    </message>
    <message>
        <source>The staging storage&apos;s secret key is not in the keychain.</source>
        <translation>Der geheime Schlüssel des Übergabespeichers ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Set it with “secrets set staging.secret_access_key”.</source>
        <translation>Setzen Sie ihn mit „secrets set staging.secret_access_key“.</translation>
    </message>
    <message>
        <source>The staging storage takes a file, hands it out and removes it.</source>
        <translation>Der Übergabespeicher nimmt eine Datei an, gibt sie heraus und löscht sie.</translation>
    </message>
    <message>
        <source>The clock could not be compared with a server&apos;s; nothing suggests that it is wrong.</source>
        <translation>Die Uhr ließ sich nicht mit der eines Servers vergleichen; nichts deutet darauf hin, dass sie falsch geht.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock differs from a server&apos;s by %1 s.</source>
        <translation>Die Uhr des Computers weicht um %1 s von der eines Servers ab.</translation>
    </message>
    <message>
        <source>Turn on automatic time; posts are held while the clock is more than five minutes off.</source>
        <translation>Schalten Sie die automatische Uhrzeit ein; Beiträge werden zurückgehalten, solange die Uhr mehr als fünf Minuten falsch geht.</translation>
    </message>
</context>
<context>
    <name>EntryRepository</name>
    <message>
        <source>“%1” is not a cursor of this list.</source>
        <translation>„%1“ ist kein Cursor dieser Liste.</translation>
    </message>
    <message>
        <source>Take the cursor of the page before, or none.</source>
        <translation>Nehmen Sie den Cursor der vorigen Seite oder gar keinen.</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>This profile has a real %1 account linked; the sandbox does not touch it.</source>
        <translation>In diesem Profil ist ein echtes %1-Konto verknüpft; die Sandbox rührt es nicht an.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile.</source>
        <translation>Wählen Sie mit --profile einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file api-address cannot be written: %1.</source>
        <translation>Die Datei api-address kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Free some space, or make the profile&apos;s folder writable.</source>
        <translation>Schaffen Sie etwas Platz oder machen Sie den Profilordner beschreibbar.</translation>
    </message>
    <message>
        <source>The feed&apos;s file is there and is no calendar.</source>
        <translation>Die Datei des Kalender-Feeds gibt es schon, und sie ist kein Kalender.</translation>
    </message>
    <message>
        <source>Give another one in the settings: [feed] path.</source>
        <translation>Geben Sie in den Einstellungen eine andere an: [feed] path.</translation>
    </message>
    <message>
        <source>The feed cannot be written: %1.</source>
        <translation>Der Kalender-Feed kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Give a folder that can be written to: [feed] path.</source>
        <translation>Geben Sie einen beschreibbaren Ordner an: [feed] path.</translation>
    </message>
</context>
<context>
    <name>HttpBody</name>
    <message>
        <source>Add the file again.</source>
        <translation>Fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” is shorter than it was when it was added.</source>
        <translation>Die Datei „%1“ ist kürzer als beim Hinzufügen.</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>The API cannot listen on port %1 of 127.0.0.1: %2.</source>
        <translation>Die API kann nicht auf Port %1 von 127.0.0.1 lauschen: %2.</translation>
    </message>
    <message>
        <source>Choose another with --port or api/port, or 0 for any free one.</source>
        <translation>Wählen Sie einen anderen mit --port oder api/port, oder 0 für irgendeinen freien.</translation>
    </message>
</context>
<context>
    <name>Instagram</name>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation>Kalends versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Use another file, or convert this one, then retry.</source>
        <translation>Verwenden Sie eine andere Datei oder wandeln Sie diese um und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Link the account again under Accounts.</source>
        <translation>Verknüpfen Sie das Konto unter „Konten“ erneut.</translation>
    </message>
    <message>
        <source>Open the Instagram app, finish what it asks for, then retry.</source>
        <translation>Öffnen Sie die Instagram-App, erledigen Sie, was sie verlangt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Edit the post, then retry.</source>
        <translation>Bearbeiten Sie den Beitrag und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Kalends waits and tries again by itself.</source>
        <translation>Kalends wartet und versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>Wenn es wieder passiert, melden Sie es mit den Codes aus dem Protokoll des Versuchs.</translation>
    </message>
    <message>
        <source>Post by hand for now; Kalends waits before it tries again.</source>
        <translation>Posten Sie vorerst von Hand; Kalends wartet etwas bis zum nächsten Versuch.</translation>
    </message>
    <message>
        <source>Instagram took too long to fetch the file.</source>
        <translation>Instagram brauchte zu lange, um die Datei zu holen.</translation>
    </message>
    <message>
        <source>Instagram&apos;s upload expired before it was published.</source>
        <translation>Der Upload bei Instagram lief ab, bevor er veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Instagram has a problem of its own.</source>
        <translation>Instagram hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>Instagram could not prepare the upload.</source>
        <translation>Instagram konnte den Upload nicht vorbereiten.</translation>
    </message>
    <message>
        <source>Instagram&apos;s upload failed for a reason it does not name.</source>
        <translation>Der Upload bei Instagram schlug aus einem ungenannten Grund fehl.</translation>
    </message>
    <message>
        <source>Instagram does not support this kind of media here.</source>
        <translation>Instagram unterstützt diese Art von Medien hier nicht.</translation>
    </message>
    <message>
        <source>The cover&apos;s moment lies outside the clip.</source>
        <translation>Die Stelle des Titelbilds liegt außerhalb des Clips.</translation>
    </message>
    <message>
        <source>Choose another cover, then retry.</source>
        <translation>Wählen Sie ein anderes Titelbild und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Instagram is down for a moment.</source>
        <translation>Instagram ist für einen Moment nicht verfügbar.</translation>
    </message>
    <message>
        <source>The Instagram app that Kalends uses lacks the capability to publish.</source>
        <translation>Der Instagram-App, die Kalends verwendet, fehlt die Fähigkeit zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Check the products of your app in Meta&apos;s dashboard.</source>
        <translation>Prüfen Sie die Produkte Ihrer App im Dashboard von Meta.</translation>
    </message>
    <message>
        <source>Instagram has paused automatic posting for this account (suspected spam).</source>
        <translation>Instagram hat das automatische Posten für dieses Konto angehalten (Spamverdacht).</translation>
    </message>
    <message>
        <source>The app has made too many calls to Instagram.</source>
        <translation>Die App hat zu viele Aufrufe an Instagram gemacht.</translation>
    </message>
    <message>
        <source>Instagram&apos;s limit of posts in 24 hours is reached for this account.</source>
        <translation>Das Instagram-Limit für Beiträge in 24 Stunden ist für dieses Konto erreicht.</translation>
    </message>
    <message>
        <source>Instagram says that the permission to publish was not given, or was taken away.</source>
        <translation>Instagram sagt, dass die Erlaubnis zum Veröffentlichen nicht erteilt oder entzogen wurde.</translation>
    </message>
    <message>
        <source>Link the account again and leave all permissions ticked.</source>
        <translation>Verknüpfen Sie das Konto erneut und lassen Sie alle Erlaubnisse angehakt.</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram for this account.</source>
        <translation>Es gab zu viele Aufrufe an Instagram für dieses Konto.</translation>
    </message>
    <message>
        <source>Instagram does not find the upload.</source>
        <translation>Instagram findet den Upload nicht.</translation>
    </message>
    <message>
        <source>Instagram does not know the upload, or it expired.</source>
        <translation>Instagram kennt den Upload nicht, oder er ist abgelaufen.</translation>
    </message>
    <message>
        <source>Instagram says the account is inactive, restricted or must confirm who it is.</source>
        <translation>Instagram sagt, das Konto sei inaktiv, eingeschränkt oder müsse bestätigen, wem es gehört.</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram for this page.</source>
        <translation>Es gab zu viele Aufrufe an Instagram für diese Seite.</translation>
    </message>
    <message>
        <source>Instagram does not know this kind of post.</source>
        <translation>Instagram kennt diese Art von Beitrag nicht.</translation>
    </message>
    <message>
        <source>A carousel needs 2 to 10 pictures or clips.</source>
        <translation>Ein Karussell braucht 2 bis 10 Bilder oder Clips.</translation>
    </message>
    <message>
        <source>Add or remove some, then retry.</source>
        <translation>Fügen Sie welche hinzu oder entfernen Sie welche und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A product tag on a clip must not have a position.</source>
        <translation>Eine Produktmarkierung auf einem Clip darf keine Stelle haben.</translation>
    </message>
    <message>
        <source>A product tag on a picture needs a position.</source>
        <translation>Eine Produktmarkierung auf einem Bild braucht eine Stelle.</translation>
    </message>
    <message>
        <source>A product tag names a product that Instagram does not take.</source>
        <translation>Eine Produktmarkierung nennt ein Produkt, das Instagram nicht annimmt.</translation>
    </message>
    <message>
        <source>There are too many @ mentions or tagged people; Instagram takes 20.</source>
        <translation>Es sind zu viele @-Erwähnungen oder markierte Personen; Instagram nimmt 20.</translation>
    </message>
    <message>
        <source>Instagram did not accept what Kalends sent.</source>
        <translation>Instagram nahm nicht an, was Kalends gesendet hat.</translation>
    </message>
    <message>
        <source>Instagram&apos;s session for this account is no longer valid.</source>
        <translation>Die Instagram-Sitzung dieses Kontos ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>The account&apos;s owner removed the app in Instagram.</source>
        <translation>Der Inhaber des Kontos hat die App in Instagram entfernt.</translation>
    </message>
    <message>
        <source>Instagram wants a security check before the account may go on.</source>
        <translation>Instagram verlangt eine Sicherheitsprüfung, bevor es mit dem Konto weitergeht.</translation>
    </message>
    <message>
        <source>Log in on instagram.com, finish the check, then link the account again.</source>
        <translation>Melden Sie sich auf instagram.com an, schließen Sie die Prüfung ab und verknüpfen Sie das Konto dann erneut.</translation>
    </message>
    <message>
        <source>The password of the account was changed, which ended the link.</source>
        <translation>Das Passwort des Kontos wurde geändert; damit endete die Verknüpfung.</translation>
    </message>
    <message>
        <source>The link to the account has expired.</source>
        <translation>Die Verknüpfung mit dem Konto ist abgelaufen.</translation>
    </message>
    <message>
        <source>The account is not confirmed yet.</source>
        <translation>Das Konto ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Confirm it in the Instagram app, then link it again.</source>
        <translation>Bestätigen Sie es in der Instagram-App und verknüpfen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The link to the account was ended (logged out or revoked).</source>
        <translation>Die Verknüpfung mit dem Konto wurde beendet (abgemeldet oder widerrufen).</translation>
    </message>
    <message>
        <source>The session of the account is no longer valid.</source>
        <translation>Die Sitzung des Kontos ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Instagram no longer takes the link to this account (expired or revoked).</source>
        <translation>Instagram nimmt die Verknüpfung mit diesem Konto nicht mehr an (abgelaufen oder widerrufen).</translation>
    </message>
    <message>
        <source>Instagram denies the permission; Meta may have restricted the app.</source>
        <translation>Instagram verweigert die Erlaubnis; vielleicht hat Meta die App eingeschränkt.</translation>
    </message>
    <message>
        <source>Check the app in Meta&apos;s dashboard; if it is fine there, link the account again.</source>
        <translation>Prüfen Sie die App im Dashboard von Meta; ist dort alles in Ordnung, verknüpfen Sie das Konto erneut.</translation>
    </message>
    <message>
        <source>The app has reached a limit of Instagram.</source>
        <translation>Die App hat ein Limit von Instagram erreicht.</translation>
    </message>
    <message>
        <source>Instagram does not support the clip&apos;s format.</source>
        <translation>Instagram unterstützt das Format des Clips nicht.</translation>
    </message>
    <message>
        <source>Instagram has paused automatic posting for this account (its rules).</source>
        <translation>Instagram hat das automatische Posten für dieses Konto angehalten (Regeln von dort).</translation>
    </message>
    <message>
        <source>Instagram says this is a duplicate of an earlier post.</source>
        <translation>Instagram sagt, dies sei ein Duplikat eines früheren Beitrags.</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram.</source>
        <translation>Es gab zu viele Aufrufe an Instagram.</translation>
    </message>
    <message>
        <source>Instagram could not fetch the file from the staging storage.</source>
        <translation>Instagram konnte die Datei nicht aus dem Übergabespeicher holen.</translation>
    </message>
    <message>
        <source>Check with “doctor” that the storage&apos;s links can be opened from the internet.</source>
        <translation>Prüfen Sie mit „doctor“, ob sich die Links des Speichers aus dem Internet öffnen lassen.</translation>
    </message>
    <message>
        <source>Instagram is not ready with the upload yet.</source>
        <translation>Instagram ist mit dem Upload noch nicht fertig.</translation>
    </message>
    <message>
        <source>The picture is larger than 8 MiB.</source>
        <translation>Das Bild ist größer als 8 MiB.</translation>
    </message>
    <message>
        <source>Instagram does not support the picture&apos;s format, or the staging storage gave it something else.</source>
        <translation>Instagram unterstützt das Format des Bildes nicht, oder der Übergabespeicher gab etwas anderes heraus.</translation>
    </message>
    <message>
        <source>The picture&apos;s shape is outside 4:5 to 1.91:1.</source>
        <translation>Das Seitenverhältnis des Bildes liegt außerhalb von 4:5 bis 1,91:1.</translation>
    </message>
    <message>
        <source>Crop it, then retry.</source>
        <translation>Schneiden Sie es zu und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The caption is longer than 2,200 characters.</source>
        <translation>Der Bildtext ist länger als 2.200 Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it, then retry.</source>
        <translation>Kürzen Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Instagram could not process the file.</source>
        <translation>Instagram konnte die Datei nicht verarbeiten.</translation>
    </message>
    <message>
        <source>Instagram could not fetch the clip.</source>
        <translation>Instagram konnte den Clip nicht holen.</translation>
    </message>
    <message>
        <source>Trial reels are not available for this account.</source>
        <translation>Probe-Reels sind für dieses Konto nicht verfügbar.</translation>
    </message>
    <message>
        <source>Instagram could not process the clip, often because of its sound track.</source>
        <translation>Instagram konnte den Clip nicht verarbeiten, oft liegt das an der Tonspur.</translation>
    </message>
    <message>
        <source>Instagram could not process the clip.</source>
        <translation>Instagram konnte den Clip nicht verarbeiten.</translation>
    </message>
    <message>
        <source>Instagram refused the file.</source>
        <translation>Instagram wies die Datei ab.</translation>
    </message>
    <message>
        <source>Instagram refused with an error that Kalends does not know.</source>
        <translation>Instagram lehnte mit einem Fehler ab, den Kalends nicht kennt.</translation>
    </message>
    <message>
        <source>Instagram could not finish the upload and does not say why.</source>
        <translation>Instagram konnte den Upload nicht abschließen und sagt nicht, warum.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it (log in to your desktop, or open its password manager); posts wait until then.</source>
        <translation>Entsperren Sie ihn (am Desktop anmelden oder die Passwortverwaltung öffnen); Beiträge warten so lange.</translation>
    </message>
    <message>
        <source>No keychain: there is no desktop session bus.</source>
        <translation>Kein Schlüsselbund: Es gibt keinen Sitzungsbus des Desktops.</translation>
    </message>
    <message>
        <source>Start Kalends from a desktop session, or with dbus-run-session and a keyring service.</source>
        <translation>Starten Sie Kalends aus einer Desktop-Sitzung oder mit dbus-run-session und einem Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>No keychain service runs in this session.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet.</source>
        <translation>Installieren und starten Sie gnome-keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The keychain service has no default keyring.</source>
        <translation>Der Schlüsselbunddienst hat keinen Standard-Schlüsselbund.</translation>
    </message>
    <message>
        <source>Create one in your desktop&apos;s password manager and make it the default.</source>
        <translation>Legen Sie in der Passwortverwaltung Ihres Desktops einen an und machen Sie ihn zum Standard.</translation>
    </message>
    <message>
        <source>The keychain cannot be used, since Qt runs without GLib.</source>
        <translation>Der Schlüsselbund ist nicht nutzbar, weil Qt ohne GLib läuft.</translation>
    </message>
    <message>
        <source>Start Kalends without QT_NO_GLIB in the environment.</source>
        <translation>Starten Sie Kalends ohne QT_NO_GLIB in der Umgebung.</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>Der Schlüsselbund antwortete mit einem Fehler.</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the keyring service.</source>
        <translation>Versuchen Sie es erneut; bleibt der Fehler, starten Sie den Schlüsselbunddienst neu.</translation>
    </message>
</context>
<context>
    <name>OAuthReply</name>
    <message>
        <source>The pasted text holds neither a code nor a redirected address.</source>
        <translation>Der eingefügte Text enthält weder einen Code noch eine Weiterleitungsadresse.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar after you allowed access, and paste it here.</source>
        <translation>Kopieren Sie nach dem Erlauben die ganze Adresse aus der Adressleiste des Browsers und fügen Sie sie hier ein.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Publishing turned off</source>
        <translation>Veröffentlichen ausgeschaltet</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Failed, will retry</source>
        <translation>Fehlgeschlagen, neuer Versuch folgt</translation>
    </message>
    <message>
        <source>Missing fields</source>
        <translation>Fehlende Angaben</translation>
    </message>
    <message>
        <source>Unsuitable media</source>
        <translation>Ungeeignete Medien</translation>
    </message>
    <message>
        <source>Missing media</source>
        <translation>Fehlende Medien</translation>
    </message>
    <message>
        <source>Account missing</source>
        <translation>Konto fehlt</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>SandboxLink</name>
    <message>
        <source>The sandbox&apos;s TikTok did not let itself be linked.</source>
        <translation>Das TikTok der Sandbox ließ sich nicht verknüpfen.</translation>
    </message>
</context>
<context>
    <name>ServiceDesk</name>
    <message>
        <source>There is already a file at that place; nothing was written.</source>
        <translation>An dieser Stelle gibt es schon eine Datei; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no flag called &quot;%1&quot;.</source>
        <translation>Es gibt keinen Schalter namens „%1“.</translation>
    </message>
    <message>
        <source>The flags are %1.</source>
        <translation>Die Schalter sind %1.</translation>
    </message>
    <message>
        <source>There is no media with the id %1.</source>
        <translation>Es gibt kein Medium mit der Kennung %1.</translation>
    </message>
    <message>
        <source>The cursor is not one that this list handed out.</source>
        <translation>Dieser Cursor stammt nicht von dieser Liste.</translation>
    </message>
    <message>
        <source>Pass meta.nextCursor of the page before, or none for the first page.</source>
        <translation>Übergeben Sie meta.nextCursor der vorigen Seite, für die erste Seite gar keinen.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation>%1 war nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again.</source>
        <translation>Nichts ist verloren; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The account is not linked any more.</source>
        <translation>Das Konto ist nicht mehr verknüpft.</translation>
    </message>
    <message>
        <source>Link an account to publish.</source>
        <translation>Verknüpfen Sie ein Konto, um zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The access of Kalends to the %1 account %2 was taken back.</source>
        <translation>Der Zugriff von Kalends auf das %1-Konto %2 wurde entzogen.</translation>
    </message>
    <message>
        <source>The sign-in to the %1 account %2 has expired.</source>
        <translation>Die Anmeldung beim %1-Konto %2 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Link the account again; its planned posts wait until then.</source>
        <translation>Verknüpfen Sie das Konto erneut; die geplanten Beiträge warten so lange.</translation>
    </message>
    <message>
        <source>No redirect address is set (%1).</source>
        <translation>Es ist keine Weiterleitungsadresse gesetzt (%1).</translation>
    </message>
    <message>
        <source>Enter the redirect address that is registered with your app.</source>
        <translation>Geben Sie die Weiterleitungsadresse ein, die bei Ihrer App registriert ist.</translation>
    </message>
    <message>
        <source>The redirect address “%1” (%2) is not an address such as http://127.0.0.1:8123/callback/.</source>
        <translation>Die Weiterleitungsadresse „%1“ (%2) ist keine Adresse wie http://127.0.0.1:8123/callback/.</translation>
    </message>
    <message>
        <source>Enter it exactly as it is registered with your app, without “?” and “#”.</source>
        <translation>Geben Sie sie genau so ein, wie sie bei Ihrer App registriert ist, ohne „?“ und „#“.</translation>
    </message>
    <message>
        <source>“%1” is not a %2.</source>
        <translation>„%1“ ist nicht vom Typ %2.</translation>
    </message>
    <message>
        <source>The query has “%1” twice.</source>
        <translation>Die Abfrage enthält „%1“ zweimal.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>„%1“ ist keine Kennung.</translation>
    </message>
    <message>
        <source>“%1” is not a status of a job.</source>
        <translation>„%1“ ist kein Status eines Auftrags.</translation>
    </message>
    <message>
        <source>Give either “scheduledAt” to reschedule or “status”: “canceled” to cancel.</source>
        <translation>Geben Sie entweder „scheduledAt“ zum Verschieben oder „status“: „canceled“ zum Abbrechen an.</translation>
    </message>
    <message>
        <source>“status” can only be set to “canceled”.</source>
        <translation>„status“ kann nur auf „canceled“ gesetzt werden.</translation>
    </message>
    <message>
        <source>“%1” is not a time with an offset between 1970 and 2199.</source>
        <translation>„%1“ ist keine Zeit mit Zeitversatz zwischen 1970 und 2199.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-26T13:30:00Z.</source>
        <translation>Schreiben Sie sie als 2026-11-26T13:30:00Z.</translation>
    </message>
    <message>
        <source>This job is not held for review.</source>
        <translation>Dieser Auftrag wartet nicht auf eine Prüfung.</translation>
    </message>
    <message>
        <source>There is nothing with the id “%1”.</source>
        <translation>Es gibt nichts mit der Kennung „%1“.</translation>
    </message>
    <message>
        <source>“%1” has to be %2.</source>
        <translation>„%1“ muss so sein: %2.</translation>
    </message>
    <message>
        <source>“limit” is %1; it goes from 1 to %2.</source>
        <translation>„limit“ ist %1; erlaubt ist 1 bis %2.</translation>
    </message>
    <message>
        <source>The query has “%1”, which is not known here.</source>
        <translation>Die Abfrage enthält „%1“, das hier unbekannt ist.</translation>
    </message>
    <message>
        <source>“cursor” is not one that this list has answered.</source>
        <translation>„cursor“ stammt nicht aus einer Antwort dieser Liste.</translation>
    </message>
    <message>
        <source>The JSON in the body is nested more than 32 levels deep.</source>
        <translation>Das JSON im Inhalt ist mehr als 32 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>“%1” is in the body twice.</source>
        <translation>„%1“ steht zweimal im Inhalt.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1 at byte %2.</source>
        <translation>Der Inhalt ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The body has to be a JSON object.</source>
        <translation>Der Inhalt muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier unbekannt.</translation>
    </message>
    <message>
        <source>%1 does not work on this address; %2 does.</source>
        <translation>%1 funktioniert bei dieser Adresse nicht, %2 schon.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Unter %1 gibt es nichts.</translation>
    </message>
    <message>
        <source>The first request with this Idempotency-Key is still being worked on.</source>
        <translation>Die erste Anfrage mit diesem Idempotency-Key wird noch bearbeitet.</translation>
    </message>
    <message>
        <source>Check the internet connection; Kalends tries again by itself.</source>
        <translation>Prüfen Sie die Internetverbindung; Kalends versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer was complete.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (HTTP %2).</source>
        <translation>%1 hat selbst ein Problem (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 answered with something that is not its format (HTTP %2).</source>
        <translation>%1 antwortete mit etwas, das nicht seinem Format entspricht (HTTP %2).</translation>
    </message>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation>Kalends versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of the network may stand between; check the connection.</source>
        <translation>Vielleicht steht ein Proxy oder eine Anmeldeseite des Netzes dazwischen; prüfen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>Instagram&apos;s sign-in has a problem of its own.</source>
        <translation>Die Anmeldung von Instagram hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>Instagram did not take the sign-in: the code was used, is too old, or belongs to another app.</source>
        <translation>Instagram nahm die Anmeldung nicht an: Der Code ist verbraucht, zu alt oder gehört zu einer anderen App.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Start linking again; check that app id, app secret and redirect address are those of the Instagram product.</source>
        <translation>Beginnen Sie das Verknüpfen von vorn; prüfen Sie, ob App-ID, App-Geheimnis und Weiterleitungsadresse die des Instagram-Produkts sind.</translation>
    </message>
    <message>
        <source>A post with the same caption and of the same kind has just appeared on @%1, and Kalends did not make it.</source>
        <translation>Ein Beitrag derselben Art mit demselben Bildtext ist gerade auf @%1 erschienen, und er stammt nicht von Kalends.</translation>
    </message>
    <message>
        <source>Look at the profile: if it is this post, mark it as published; else retry.</source>
        <translation>Sehen Sie im Profil nach: Ist es dieser Beitrag, markieren Sie ihn als veröffentlicht; sonst wiederholen Sie den Versuch.</translation>
    </message>
    <message>
        <source>Its answer was lost.</source>
        <translation>Die Antwort ging verloren.</translation>
    </message>
    <message>
        <source>Its upload has ended, and something new on the profile may be this post.</source>
        <translation>Der Upload ist beendet, und etwas Neues im Profil könnte dieser Beitrag sein.</translation>
    </message>
    <message>
        <source>Instagram did not publish the post: its upload ended as %1 and the profile shows nothing new.</source>
        <translation>Instagram hat den Beitrag nicht veröffentlicht: Der Upload endete als %1, und im Profil ist nichts Neues.</translation>
    </message>
    <message>
        <source>Kalends tries again with a new upload.</source>
        <translation>Kalends versucht es mit einem neuen Upload.</translation>
    </message>
    <message>
        <source>The upload still waits, and something new on the profile may be this post.</source>
        <translation>Der Upload wartet noch, und etwas Neues im Profil könnte dieser Beitrag sein.</translation>
    </message>
    <message>
        <source>For ten minutes the upload has stood ready and the profile has shown nothing new; it is probably not out.</source>
        <translation>Seit zehn Minuten steht der Upload bereit, und im Profil ist nichts Neues; der Beitrag ist wohl nicht erschienen.</translation>
    </message>
    <message>
        <source>Instagram did not publish the post: after ten minutes its upload still stands ready and the profile shows nothing new.</source>
        <translation>Instagram hat den Beitrag nicht veröffentlicht: Nach zehn Minuten steht der Upload noch bereit, und im Profil ist nichts Neues.</translation>
    </message>
    <message>
        <source>Kalends publishes the same upload once more, which cannot make a second post.</source>
        <translation>Kalends veröffentlicht denselben Upload noch einmal; ein zweiter Beitrag kann dabei nicht entstehen.</translation>
    </message>
    <message>
        <source>The upload still stands ready.</source>
        <translation>Der Upload steht noch bereit.</translation>
    </message>
    <message>
        <source>Its upload has ended; the profile is looked at next.</source>
        <translation>Der Upload ist beendet; als Nächstes wird im Profil nachgesehen.</translation>
    </message>
    <message>
        <source>Instagram is still busy with it.</source>
        <translation>Instagram ist noch damit beschäftigt.</translation>
    </message>
    <message>
        <source>Instagram does not show the upload any more.</source>
        <translation>Instagram zeigt den Upload nicht mehr.</translation>
    </message>
    <message>
        <source>Instagram was not done with the upload after 30 minutes.</source>
        <translation>Instagram war nach 30 Minuten nicht mit dem Upload fertig.</translation>
    </message>
    <message>
        <source>Kalends starts over with a new upload.</source>
        <translation>Kalends beginnt von vorn mit einem neuen Upload.</translation>
    </message>
    <message>
        <source>Four times no answer came to the request that prepares the upload on Instagram.</source>
        <translation>Viermal kam keine Antwort auf die Anfrage, die den Upload bei Instagram vorbereitet.</translation>
    </message>
    <message>
        <source>The post has no picture and no clip.</source>
        <translation>Der Beitrag hat kein Bild und keinen Clip.</translation>
    </message>
    <message>
        <source>Add one, then retry.</source>
        <translation>Fügen Sie etwas hinzu und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The carousel has %1 files; Instagram takes 2 to 10.</source>
        <translation>Das Karussell hat %1 Dateien; Instagram nimmt 2 bis 10.</translation>
    </message>
    <message>
        <source>Add or remove some, then retry.</source>
        <translation>Fügen Sie welche hinzu oder entfernen Sie welche und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The saved link belongs to another Instagram account (%1) than the one this post was planned for.</source>
        <translation>Die gespeicherte Verknüpfung gehört zu einem anderen Instagram-Konto (%1) als dem, für das dieser Beitrag geplant war.</translation>
    </message>
    <message>
        <source>Unlink it and link the right account again.</source>
        <translation>Trennen Sie es und verknüpfen Sie wieder das richtige Konto.</translation>
    </message>
    <message>
        <source>Instagram takes %1 posts in 24 hours from this account, and %2 are used.</source>
        <translation>Instagram nimmt von diesem Konto %1 Beiträge in 24 Stunden an, %2 sind verbraucht.</translation>
    </message>
    <message>
        <source>Kalends tries again as places become free.</source>
        <translation>Kalends versucht es erneut, sobald Plätze frei werden.</translation>
    </message>
    <message>
        <source>The post was canceled before it went out.</source>
        <translation>Der Beitrag wurde abgebrochen, bevor er hinausging.</translation>
    </message>
    <message>
        <source>%1 (file “%2”)</source>
        <translation>%1 (Datei „%2“)</translation>
    </message>
    <message>
        <source>Instagram could not fetch “%1” from the staging storage in %2 tries.</source>
        <translation>Instagram konnte „%1“ in %2 Versuchen nicht aus dem Übergabespeicher holen.</translation>
    </message>
    <message>
        <source>The saved step “%1” is not one this version knows.</source>
        <translation>Den gespeicherten Schritt „%1“ kennt diese Version nicht.</translation>
    </message>
    <message>
        <source>Checking whether the post went out on %1. %2</source>
        <translation>Es wird geprüft, ob der Beitrag auf %1 erschienen ist. %2</translation>
    </message>
    <message>
        <source>Look at the profile: if the post is there, say so; if it is surely not, you can send it again.</source>
        <translation>Sehen Sie im Profil nach: Ist der Beitrag da, sagen Sie es; ist er es sicher nicht, können Sie ihn erneut senden.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from %1&apos;s by %2 minutes; at most 5 are safe for posting on time.</source>
        <translation>Die Uhr dieses Computers weicht um %2 Minuten von der von %1 ab; für pünktliches Posten sind höchstens 5 sicher.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock (best: automatically), then retry.</source>
        <translation>Stellen Sie die Uhr des Computers (am besten automatisch) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>TikTok has %1 of %2 bytes.</source>
        <translation>TikTok hat %1 von %2 Bytes.</translation>
    </message>
    <message>
        <source>TikTok did not publish the post: its upload ended with bytes missing. %1</source>
        <translation>TikTok hat den Beitrag nicht veröffentlicht: Beim Ende des Uploads fehlten Bytes. %1</translation>
    </message>
    <message>
        <source>It lies in TikTok&apos;s inbox: open the TikTok app and finish it there.</source>
        <translation>Er liegt im Posteingang von TikTok: Öffnen Sie die TikTok-App und stellen Sie ihn dort fertig.</translation>
    </message>
    <message>
        <source>TikTok is still working on it.</source>
        <translation>TikTok arbeitet noch daran.</translation>
    </message>
    <message>
        <source>The answer to the request that posts the pictures was lost.</source>
        <translation>Die Antwort auf die Anfrage, die die Bilder postet, ging verloren.</translation>
    </message>
    <message>
        <source>TikTok gives no way to ask what became of the pictures.</source>
        <translation>TikTok bietet keinen Weg zu erfragen, was aus den Bildern wurde.</translation>
    </message>
    <message>
        <source>The list of posts could not be read.</source>
        <translation>Die Liste der Beiträge ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The list of public posts does not show it.</source>
        <translation>In der Liste der öffentlichen Beiträge ist er nicht.</translation>
    </message>
    <message>
        <source>Several public posts look like it.</source>
        <translation>Mehrere öffentliche Beiträge sehen so aus.</translation>
    </message>
    <message>
        <source>The post has no clip and no picture.</source>
        <translation>Der Beitrag hat keinen Clip und kein Bild.</translation>
    </message>
    <message>
        <source>Nobody has chosen yet who may see the post on TikTok.</source>
        <translation>Es ist noch nicht gewählt, wer den Beitrag auf TikTok sehen darf.</translation>
    </message>
    <message>
        <source>Choose it in the post, then retry.</source>
        <translation>Wählen Sie es im Beitrag und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>TikTok&apos;s terms were not agreed to for this post.</source>
        <translation>Den Bedingungen von TikTok wurde für diesen Beitrag nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Tick the consent in the post, then retry.</source>
        <translation>Setzen Sie im Beitrag das Häkchen bei der Zustimmung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes; TikTok takes 1 byte to 4 GiB.</source>
        <translation>„%1“ hat %2 Bytes; TikTok nimmt 1 Byte bis 4 GiB.</translation>
    </message>
    <message>
        <source>Use another file.</source>
        <translation>Verwenden Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>TikTok no longer offers the chosen audience (%1) to @%2.</source>
        <translation>TikTok bietet @%2 das gewählte Publikum (%1) nicht mehr an.</translation>
    </message>
    <message>
        <source>Choose again who may see the post.</source>
        <translation>Wählen Sie neu, wer den Beitrag sehen darf.</translation>
    </message>
    <message>
        <source>The clip runs %1 s; TikTok takes at most %2 s from this account.</source>
        <translation>Der Clip dauert %1 s; TikTok nimmt von diesem Konto höchstens %2 s.</translation>
    </message>
    <message>
        <source>Cut it, then retry.</source>
        <translation>Kürzen Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>Wenn es wieder passiert, melden Sie es mit den Codes aus dem Protokoll des Versuchs.</translation>
    </message>
    <message>
        <source>The upload to TikTok was begun four times and never came to its end.</source>
        <translation>Der Upload zu TikTok wurde viermal begonnen und kam nie zum Ende.</translation>
    </message>
    <message>
        <source>Kalends tries again by itself; a slow connection may be the cause.</source>
        <translation>Kalends versucht es von selbst erneut; vielleicht ist eine langsame Verbindung schuld.</translation>
    </message>
    <message>
        <source>TikTok took the upload&apos;s beginning but gave it no id.</source>
        <translation>TikTok nahm den Beginn des Uploads an, gab ihm aber keine Kennung.</translation>
    </message>
    <message>
        <source>TikTok named an upload address that is not one of its own; the file was not sent.</source>
        <translation>TikTok nannte eine Upload-Adresse, die nicht zu TikTok gehört; die Datei wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>TikTok refused a piece of the file as malformed.</source>
        <translation>TikTok wies ein Stück der Datei als fehlerhaft ab.</translation>
    </message>
    <message>
        <source>TikTok counts other bytes than the ones that were sent.</source>
        <translation>TikTok zählt andere Bytes als die gesendeten.</translation>
    </message>
    <message>
        <source>The answer to the last piece of the file was lost.</source>
        <translation>Die Antwort auf das letzte Stück der Datei ging verloren.</translation>
    </message>
    <message>
        <source>TikTok&apos;s answer to the last piece of the file does not tell (HTTP %1).</source>
        <translation>Die Antwort von TikTok auf das letzte Stück der Datei sagt es nicht (HTTP %1).</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>is a pipe</source>
        <translation>ist eine Pipe</translation>
    </message>
    <message>
        <source>is a socket</source>
        <translation>ist ein Socket</translation>
    </message>
    <message>
        <source>is a device</source>
        <translation>ist ein Gerät</translation>
    </message>
    <message>
        <source>Choose a picture or a clip.</source>
        <translation>Wählen Sie ein Bild oder einen Clip.</translation>
    </message>
    <message>
        <source>Adding “%1” was stopped.</source>
        <translation>Das Hinzufügen von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>änderte sich beim Lesen</translation>
    </message>
    <message>
        <source>Wait until the other program has finished with it, and add it again.</source>
        <translation>Warten Sie, bis das andere Programm damit fertig ist, und fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <source>is empty (0 bytes)</source>
        <translation>ist leer (0 Bytes)</translation>
    </message>
    <message>
        <source>Copy or download the file again, and add it then.</source>
        <translation>Kopieren oder laden Sie die Datei erneut und fügen Sie sie dann hinzu.</translation>
    </message>
    <message>
        <source>is a HEIC file whose picture cannot be found</source>
        <translation>ist eine HEIC-Datei, deren Bild sich nicht finden lässt</translation>
    </message>
    <message>
        <source>Save it as JPEG and add that.</source>
        <translation>Speichern Sie sie als JPEG und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <source>starts like a %1 but is damaged</source>
        <translation>beginnt als %1, ist aber beschädigt</translation>
    </message>
    <message>
        <source>Save it again as JPEG and add that.</source>
        <translation>Speichern Sie es erneut als JPEG und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <source>has %1 × %2 pixels; a %3 may have %4 million</source>
        <translation>hat %1 × %2 Pixel; erlaubt sind für %3 höchstens %4 Millionen</translation>
    </message>
    <message>
        <source>Make it smaller and add it again.</source>
        <translation>Verkleinern Sie es und fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>is larger than 256 MB, which no picture to be posted is</source>
        <translation>ist größer als 256 MB; so groß ist kein Bild zum Posten</translation>
    </message>
    <message>
        <source>Save it smaller and add it again.</source>
        <translation>Speichern Sie es kleiner und fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>is a damaged %1 (%2)</source>
        <translation>ist beschädigt: %1 (%2)</translation>
    </message>
    <message>
        <source>Save it again as JPEG, or copy it again from where it came.</source>
        <translation>Speichern Sie es erneut als JPEG oder kopieren Sie es noch einmal von der Quelle.</translation>
    </message>
    <message>
        <source>Add the file again; the entries that use it find it then.</source>
        <translation>Fügen Sie die Datei erneut hinzu; die Einträge, die sie verwenden, finden sie dann.</translation>
    </message>
    <message>
        <source>is no longer in the library</source>
        <translation>ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>has changed in the library: it has %1 bytes instead of %2</source>
        <translation>hat sich in der Bibliothek geändert: %1 Bytes statt %2</translation>
    </message>
    <message>
        <source>has changed in the library: its bytes are not those that were added</source>
        <translation>hat sich in der Bibliothek geändert: Die Bytes sind nicht mehr die hinzugefügten</translation>
    </message>
    <message>
        <source>is not in the library</source>
        <translation>ist nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>Check the name, or whether the drive is still connected.</source>
        <translation>Prüfen Sie den Namen oder ob das Laufwerk noch verbunden ist.</translation>
    </message>
    <message>
        <source>may not be read by your user</source>
        <translation>darf von Ihrem Benutzer nicht gelesen werden</translation>
    </message>
    <message>
        <source>Change the rights of the file, or copy it to your own folder.</source>
        <translation>Ändern Sie die Rechte der Datei oder kopieren Sie sie in Ihren eigenen Ordner.</translation>
    </message>
    <message>
        <source>is a link that leads in a circle</source>
        <translation>ist eine Verknüpfung, die im Kreis führt</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>has a name that is too long</source>
        <translation>hat einen zu langen Namen</translation>
    </message>
    <message>
        <source>Give the file a shorter name.</source>
        <translation>Geben Sie der Datei einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>could not be read (%1)</source>
        <translation>konnte nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>Check whether the drive is still connected, and try again.</source>
        <translation>Prüfen Sie, ob das Laufwerk noch verbunden ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full, so the file could not be copied into the library.</source>
        <translation>Der Datenträger ist voll, daher konnte die Datei nicht in die Bibliothek kopiert werden.</translation>
    </message>
    <message>
        <source>Free some space and add the file again.</source>
        <translation>Schaffen Sie etwas Platz und fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <source>The library folder cannot be written to (%1).</source>
        <translation>In den Bibliotheksordner kann nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>Check the rights of the folder “media” in the profile, and add the file again.</source>
        <translation>Prüfen Sie die Rechte des Ordners „media“ im Profil und fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <source>is cut off: its end is missing</source>
        <translation>ist abgeschnitten: Das Ende fehlt</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>Add a JPEG, PNG, WebP or HEIC picture, or an MP4, MOV or WebM clip.</source>
        <translation>Fügen Sie ein Bild als JPEG, PNG, WebP oder HEIC hinzu oder einen Clip als MP4, MOV oder WebM.</translation>
    </message>
    <message>
        <source>is not a picture or a clip, whatever its name says</source>
        <translation>ist weder Bild noch Clip, was auch immer der Name sagt</translation>
    </message>
    <message>
        <source>is a file of another kind (%1), which cannot be posted</source>
        <translation>ist eine Datei anderer Art (%1), die sich nicht posten lässt</translation>
    </message>
    <message>
        <source>Check staging/access_key_id in the settings.</source>
        <translation>Prüfen Sie staging/access_key_id in den Einstellungen.</translation>
    </message>
    <message>
        <source>Check the storage&apos;s secret key, and staging/region.</source>
        <translation>Prüfen Sie den geheimen Schlüssel des Speichers und staging/region.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong; set it and try again.</source>
        <translation>Die Uhr des Computers geht falsch; stellen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check staging/bucket, or make the bucket.</source>
        <translation>Prüfen Sie staging/bucket oder legen Sie den Bucket an.</translation>
    </message>
    <message>
        <source>The object is not in the bucket; it will be uploaded again.</source>
        <translation>Das Objekt ist nicht im Bucket; es wird erneut hochgeladen.</translation>
    </message>
    <message>
        <source>Check staging/region and staging/endpoint: the bucket lives elsewhere.</source>
        <translation>Prüfen Sie staging/region und staging/endpoint: Der Bucket liegt anderswo.</translation>
    </message>
    <message>
        <source>Give the key the rights to put, get, list and delete objects below the prefix.</source>
        <translation>Geben Sie dem Schlüssel die Rechte, Objekte unter dem Präfix abzulegen, zu holen, aufzulisten und zu löschen.</translation>
    </message>
    <message>
        <source>The storage takes no file of this size; choose another storage or a smaller file.</source>
        <translation>Der Speicher nimmt keine Datei dieser Größe; wählen Sie einen anderen Speicher oder eine kleinere Datei.</translation>
    </message>
    <message>
        <source>The storage is busy or down; it is tried again by itself.</source>
        <translation>Der Speicher ist überlastet oder ausgefallen; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Check the staging settings.</source>
        <translation>Prüfen Sie die Einstellungen des Übergabespeichers.</translation>
    </message>
    <message>
        <source>The storage could not be reached: %1.</source>
        <translation>Der Speicher war nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>Check the connection and staging/endpoint.</source>
        <translation>Prüfen Sie die Verbindung und staging/endpoint.</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>The storage refused the request: %1.</source>
        <translation>Der Speicher wies die Anfrage ab: %1.</translation>
    </message>
    <message>
        <source>The storage answered a listing that cannot be read.</source>
        <translation>Der Speicher antwortete mit einer Auflistung, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Check that staging/endpoint is the address of S3-compatible storage.</source>
        <translation>Prüfen Sie, ob staging/endpoint die Adresse eines S3-kompatiblen Speichers ist.</translation>
    </message>
    <message>
        <source>AVIF picture</source>
        <translation>AVIF-Bild</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>HEIC-Bild</translation>
    </message>
    <message>
        <source>camera raw picture</source>
        <translation>Kamera-Rohbild</translation>
    </message>
    <message>
        <source>sound file</source>
        <translation>Tondatei</translation>
    </message>
    <message>
        <source>MOV clip</source>
        <translation>MOV-Clip</translation>
    </message>
    <message>
        <source>MP4 clip</source>
        <translation>MP4-Clip</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <source>WebM clip</source>
        <translation>WebM-Clip</translation>
    </message>
    <message>
        <source>Matroska (MKV) clip</source>
        <translation>Matroska-Clip (MKV)</translation>
    </message>
    <message>
        <source>cannot be shown, because this computer has no decoder for %1</source>
        <translation>lässt sich nicht anzeigen, weil dieser Computer keinen Decoder für %1 hat</translation>
    </message>
    <message>
        <source>It can be posted all the same once it is saved as JPEG.</source>
        <translation>Als JPEG gespeichert, lässt es sich trotzdem posten.</translation>
    </message>
    <message>
        <source>cannot be decoded (%1)</source>
        <translation>lässt sich nicht decodieren (%1)</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>Fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library.</source>
        <translation>„%1“ ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>is a damaged clip that cannot be played</source>
        <translation>ist ein beschädigter Clip, der sich nicht abspielen lässt</translation>
    </message>
    <message>
        <source>Export it again as MP4 (H.264 and AAC) and add that.</source>
        <translation>Exportieren Sie ihn erneut als MP4 (H.264 und AAC) und fügen Sie diesen hinzu.</translation>
    </message>
    <message>
        <source>cannot be read: the libraries for clips (FFmpeg) are missing on this computer</source>
        <translation>ist nicht lesbar: Auf diesem Computer fehlen die Bibliotheken für Clips (FFmpeg)</translation>
    </message>
    <message>
        <source>Install the package libavformat%1 and what belongs to it, and start Kalends again.</source>
        <translation>Installieren Sie das Paket libavformat%1 und was dazugehört und starten Sie Kalends neu.</translation>
    </message>
    <message>
        <source>has sound but no moving picture</source>
        <translation>hat Ton, aber kein bewegtes Bild</translation>
    </message>
    <message>
        <source>Add a clip or a picture.</source>
        <translation>Fügen Sie einen Clip oder ein Bild hinzu.</translation>
    </message>
    <message>
        <source>uses a kind of video that this computer cannot decode</source>
        <translation>verwendet eine Videoart, die dieser Computer nicht decodieren kann</translation>
    </message>
    <message>
        <source>Export it as MP4 (H.264 and AAC) and add that.</source>
        <translation>Exportieren Sie ihn als MP4 (H.264 und AAC) und fügen Sie diesen hinzu.</translation>
    </message>
    <message>
        <source>has no picture at that moment that can be decoded</source>
        <translation>hat an dieser Stelle kein decodierbares Bild</translation>
    </message>
    <message>
        <source>Choose another moment for the cover.</source>
        <translation>Wählen Sie eine andere Stelle für das Titelbild.</translation>
    </message>
    <message>
        <source>has no index (moov), so it cannot be played: it was not finished, or it is cut off</source>
        <translation>hat keinen Index (moov) und lässt sich daher nicht abspielen: unfertig oder abgeschnitten</translation>
    </message>
    <message>
        <source>Copy it again from the camera, or export it again.</source>
        <translation>Kopieren Sie ihn erneut von der Kamera oder exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>is a clip whose first picture cannot be decoded</source>
        <translation>ist ein Clip, dessen erstes Bild sich nicht decodieren lässt</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is this computer online?</source>
        <translation>Der Name %1 wurde nicht gefunden. Ist dieser Computer online?</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgewiesen.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or encryption was not accepted.</source>
        <translation>Keine sichere Verbindung zu %1: Zertifikat oder Verschlüsselung wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation>Der Proxy ließ die Verbindung zu %1 nicht durch.</translation>
    </message>
    <message>
        <source>%1 ended the connection without an answer.</source>
        <translation>%1 beendete die Verbindung ohne Antwort.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete.</source>
        <translation>Die Verbindung zu %1 ging verloren, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The address of the request is not valid.</source>
        <translation>Die Adresse der Anfrage ist ungültig.</translation>
    </message>
    <message>
        <source>The address at %1 carries a user name or password, which is not allowed.</source>
        <translation>Die Adresse bei %1 enthält Benutzernamen oder Passwort; das ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>%1 is not reached through https, which every host but this computer needs.</source>
        <translation>%1 wird nicht über https erreicht; außer diesem Computer braucht das jeder Host.</translation>
    </message>
    <message>
        <source>The request to %1 has no proper method.</source>
        <translation>Die Anfrage an %1 hat keine gültige Methode.</translation>
    </message>
    <message>
        <source>A header of the request to %1 holds a line break.</source>
        <translation>Eine Kopfzeile der Anfrage an %1 enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The access token for %1 holds a line break.</source>
        <translation>Das Zugriffstoken für %1 enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The file “%1” changed while it was sent.</source>
        <translation>Die Datei „%1“ änderte sich beim Senden.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 for the whole answer.</source>
        <translation>%1 brauchte für die ganze Antwort länger als %2.</translation>
    </message>
    <message>
        <source>%1 said nothing for %2.</source>
        <translation>%1 schwieg %2 lang.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes.</source>
        <translation>Die Antwort von %1 ist größer als %2 Bytes.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full.</source>
        <translation>Der Datenträger mit „%1“ ist voll.</translation>
    </message>
    <message>
        <source>Free some space and start Kalends again; nothing was lost.</source>
        <translation>Schaffen Sie etwas Platz und starten Sie Kalends neu; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Kalends cannot write to “%1” (%2).</source>
        <translation>Kalends kann nicht nach „%1“ schreiben (%2).</translation>
    </message>
    <message>
        <source>Make the folder writable for your user, or choose another one with --profile.</source>
        <translation>Machen Sie den Ordner für Ihren Benutzer beschreibbar oder wählen Sie mit --profile einen anderen.</translation>
    </message>
    <message>
        <source>“%1” belongs to another user of this computer.</source>
        <translation>„%1“ gehört einem anderen Benutzer dieses Computers.</translation>
    </message>
    <message>
        <source>Choose a folder of your own with --profile, or give this one to your user.</source>
        <translation>Wählen Sie mit --profile einen eigenen Ordner oder übertragen Sie diesen Ihrem Benutzer.</translation>
    </message>
    <message>
        <source>“%1” lies on a network file system, where the database cannot be kept safe.</source>
        <translation>„%1“ liegt auf einem Netzwerk-Dateisystem, wo die Datenbank nicht sicher ist.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer with --profile.</source>
        <translation>Wählen Sie mit --profile einen Ordner auf einem Datenträger dieses Computers.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere.</source>
        <translation>„%1“ ist eine Verknüpfung, die ins Leere führt.</translation>
    </message>
    <message>
        <source>Remove the link, or repair what it points to.</source>
        <translation>Entfernen Sie die Verknüpfung oder reparieren Sie ihr Ziel.</translation>
    </message>
    <message>
        <source>“%1” should be a folder, but a file of that name is in the way.</source>
        <translation>„%1“ sollte ein Ordner sein, aber eine Datei dieses Namens steht im Weg.</translation>
    </message>
    <message>
        <source>Move the file away, or choose another folder with --profile.</source>
        <translation>Verschieben Sie die Datei oder wählen Sie mit --profile einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” should be a file, but something else of that name is in the way.</source>
        <translation>„%1“ sollte eine Datei sein, aber etwas anderes dieses Namens steht im Weg.</translation>
    </message>
    <message>
        <source>Move it away and start Kalends again.</source>
        <translation>Verschieben Sie es und starten Sie Kalends neu.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Make it yourself, or choose another place with --profile.</source>
        <translation>Legen Sie ihn selbst an oder wählen Sie mit --profile einen anderen Ort.</translation>
    </message>
    <message>
        <source>The profile folder has no usable name.</source>
        <translation>Der Profilordner hat keinen brauchbaren Namen.</translation>
    </message>
    <message>
        <source>Name a folder after --profile.</source>
        <translation>Nennen Sie nach --profile einen Ordner.</translation>
    </message>
    <message>
        <source>The lock file “%1” cannot be opened (%2).</source>
        <translation>Die Sperrdatei „%1“ kann nicht geöffnet werden (%2).</translation>
    </message>
    <message>
        <source>Check the rights of the profile folder and the space on its disk.</source>
        <translation>Prüfen Sie die Rechte des Profilordners und den Platz auf seinem Datenträger.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be locked (%2).</source>
        <translation>Das Profil „%1“ kann nicht gesperrt werden (%2).</translation>
    </message>
    <message>
        <source>Kalends is already running with the profile “%1”.</source>
        <translation>Kalends läuft bereits mit dem Profil „%1“.</translation>
    </message>
    <message>
        <source>Use the window or service that is open, close it first, or choose another profile with --profile.</source>
        <translation>Nutzen Sie das offene Fenster oder den Dienst, schließen Sie ihn zuerst oder wählen Sie mit --profile ein anderes Profil.</translation>
    </message>
    <message>
        <source>it must be a host name, with or without :port</source>
        <translation>muss ein Hostname sein, mit oder ohne :port</translation>
    </message>
    <message>
        <source>it may hold letters, digits, and . _ - / only</source>
        <translation>darf nur Buchstaben, Ziffern und . _ - / enthalten</translation>
    </message>
    <message>
        <source>s3 is the only kind of storage</source>
        <translation>s3 ist die einzige Art von Speicher</translation>
    </message>
    <message>
        <source>a region has letters, digits and - only</source>
        <translation>eine Region hat nur Buchstaben, Ziffern und -</translation>
    </message>
    <message>
        <source>a bucket&apos;s name has 2 to 63 letters, digits, dots and -</source>
        <translation>ein Bucket-Name hat 2 bis 63 Buchstaben, Ziffern, Punkte und -</translation>
    </message>
    <message>
        <source>a key id has no blanks</source>
        <translation>eine Schlüssel-ID enthält keine Leerzeichen</translation>
    </message>
    <message>
        <source>The settings could not be written to “%1”: %2.</source>
        <translation>Die Einstellungen konnten nicht nach „%1“ geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the rights of the file and the space on its disk; the settings are as they were.</source>
        <translation>Prüfen Sie die Rechte der Datei und den Platz auf dem Datenträger; die Einstellungen sind wie zuvor.</translation>
    </message>
    <message>
        <source>“%1” is not a setting that can be written.</source>
        <translation>„%1“ ist keine Einstellung, die sich schreiben lässt.</translation>
    </message>
    <message>
        <source>A key looks like publishing/late_grace, and a value has 4000 characters at most.</source>
        <translation>Ein Schlüssel sieht aus wie publishing/late_grace, und ein Wert hat höchstens 4000 Zeichen.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is not an address that starts with https://</source>
        <translation>ist keine Adresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation>enthält Benutzernamen oder Passwort</translation>
    </message>
    <message>
        <source>it has a part after #</source>
        <translation>hat einen Teil nach #</translation>
    </message>
    <message>
        <source>only this computer may be reached without TLS, so it must start with https://</source>
        <translation>nur dieser Computer darf ohne TLS erreicht werden, die Adresse muss also mit https:// beginnen</translation>
    </message>
    <message>
        <source>settings.ini cannot be read, so every setting has its default.</source>
        <translation>settings.ini ist nicht lesbar, daher gilt für jede Einstellung der Standardwert.</translation>
    </message>
    <message>
        <source>settings.ini is larger than 1 MiB, which no settings are; every setting has its default.</source>
        <translation>settings.ini ist größer als 1 MiB, so groß sind keine Einstellungen; für jede gilt der Standardwert.</translation>
    </message>
    <message>
        <source>settings.ini is not a text file, so every setting has its default.</source>
        <translation>settings.ini ist keine Textdatei, daher gilt für jede Einstellung der Standardwert.</translation>
    </message>
    <message>
        <source>settings.ini has lines that are not “key=value”; they were passed over.</source>
        <translation>settings.ini enthält Zeilen, die nicht „key=value“ sind; sie wurden übergangen.</translation>
    </message>
    <message>
        <source>settings.ini: %1 = “%2” cannot be used: %3. The default is used.</source>
        <translation>settings.ini: %1 = „%2“ ist nicht verwendbar: %3. Es gilt der Standardwert.</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>it must be a duration such as 90s or 5m, from %1 to %2</source>
        <translation>muss eine Dauer wie 90s oder 5m sein, von %1 bis %2</translation>
    </message>
    <message>
        <source>“%1” is not a duration such as 90s or 5m, of %2 at most</source>
        <translation>„%1“ ist keine Dauer wie 90s oder 5m, höchstens %2</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>hat mehr als %1 Teile</translation>
    </message>
    <message>
        <source>it has a part after ?</source>
        <translation>hat einen Teil nach ?</translation>
    </message>
    <message>
        <source>it must end after the host, without a path</source>
        <translation>muss nach dem Host enden, ohne Pfad</translation>
    </message>
    <message>
        <source>This post is already out on %1.</source>
        <translation>Dieser Beitrag ist auf %1 schon erschienen.</translation>
    </message>
    <message>
        <source>Duplicate the entry to publish it once more.</source>
        <translation>Duplizieren Sie den Eintrag, um ihn noch einmal zu veröffentlichen.</translation>
    </message>
    <message>
        <source>This post is going out to %1 right now.</source>
        <translation>Dieser Beitrag geht gerade an %1 hinaus.</translation>
    </message>
    <message>
        <source>Wait for the outcome, or cancel the job.</source>
        <translation>Warten Sie das Ergebnis ab oder brechen Sie den Auftrag ab.</translation>
    </message>
    <message>
        <source>%1 was asked to publish this post and it is not known whether it did.</source>
        <translation>%1 wurde gebeten, diesen Beitrag zu veröffentlichen; ob das geschah, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look at the profile. If the post is not there, say so: confirmed_not_published.</source>
        <translation>Sehen Sie im Profil nach. Ist der Beitrag nicht da, sagen Sie es: confirmed_not_published.</translation>
    </message>
    <message>
        <source>%1 is in the past.</source>
        <translation>%1 liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>Choose a time ahead, or publish now.</source>
        <translation>Wählen Sie eine künftige Zeit oder veröffentlichen Sie jetzt.</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>Es gibt keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>List the entries to see what there is.</source>
        <translation>Lassen Sie die Einträge auflisten, um zu sehen, welche es gibt.</translation>
    </message>
    <message>
        <source>A person looked and did not find the post.</source>
        <translation>Jemand hat nachgesehen und den Beitrag nicht gefunden.</translation>
    </message>
    <message>
        <source>The job is %1: this cannot be done to it now.</source>
        <translation>Der Auftrag ist %1: Das geht damit jetzt nicht.</translation>
    </message>
    <message>
        <source>Look at its status.</source>
        <translation>Sehen Sie sich seinen Status an.</translation>
    </message>
    <message>
        <source>The entry is a draft.</source>
        <translation>Der Eintrag ist ein Entwurf.</translation>
    </message>
    <message>
        <source>Give it a time and schedule it first.</source>
        <translation>Geben Sie ihm erst eine Zeit und planen Sie ihn.</translation>
    </message>
    <message>
        <source>The entry does not go to %1.</source>
        <translation>Der Eintrag geht nicht an %1.</translation>
    </message>
    <message>
        <source>Add the channel to the entry first.</source>
        <translation>Fügen Sie dem Eintrag erst den Kanal hinzu.</translation>
    </message>
    <message>
        <source>The entry has a publish job for %1 already.</source>
        <translation>Der Eintrag hat schon einen Veröffentlichungsauftrag für %1.</translation>
    </message>
    <message>
        <source>Change or retry that one, or cancel it first.</source>
        <translation>Ändern oder wiederholen Sie diesen oder brechen Sie ihn erst ab.</translation>
    </message>
    <message>
        <source>The entry goes to no channel.</source>
        <translation>Der Eintrag geht an keinen Kanal.</translation>
    </message>
    <message>
        <source>Add a channel to the entry first.</source>
        <translation>Fügen Sie dem Eintrag erst einen Kanal hinzu.</translation>
    </message>
    <message>
        <source>The job was canceled.</source>
        <translation>Der Auftrag wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Create a new job for the entry.</source>
        <translation>Legen Sie einen neuen Auftrag für den Eintrag an.</translation>
    </message>
    <message>
        <source>The job has not failed: it is scheduled for %1.</source>
        <translation>Der Auftrag ist nicht fehlgeschlagen: Er ist für %1 geplant.</translation>
    </message>
    <message>
        <source>Reschedule it, or publish the entry now.</source>
        <translation>Verschieben Sie ihn oder veröffentlichen Sie den Eintrag jetzt.</translation>
    </message>
    <message>
        <source>The time lies outside the years 1970 to 2199.</source>
        <translation>Die Zeit liegt außerhalb der Jahre 1970 bis 2199.</translation>
    </message>
    <message>
        <source>Choose a time ahead.</source>
        <translation>Wählen Sie eine künftige Zeit.</translation>
    </message>
    <message>
        <source>A person canceled the job.</source>
        <translation>Jemand hat den Auftrag abgebrochen.</translation>
    </message>
    <message>
        <source>Publishing at once is turned off.</source>
        <translation>Sofortiges Veröffentlichen ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Turn on the flag publish_now, or schedule the entry.</source>
        <translation>Schalten Sie publish_now ein oder planen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>Publishing to %1 is turned off.</source>
        <translation>Das Veröffentlichen auf %1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Turn on the channel&apos;s flag first.</source>
        <translation>Schalten Sie erst den Schalter des Kanals ein.</translation>
    </message>
    <message>
        <source>The entry has nothing to publish.</source>
        <translation>Der Eintrag hat nichts zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The job is %1: its outcome is not in question.</source>
        <translation>Der Auftrag ist %1: Sein Ergebnis steht nicht infrage.</translation>
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
        <translation>Es gibt keinen Veröffentlichungsauftrag %1.</translation>
    </message>
    <message>
        <source>List the jobs to see what there is.</source>
        <translation>Lassen Sie die Aufträge auflisten, um zu sehen, welche es gibt.</translation>
    </message>
    <message>
        <source>The entry %1 was deleted.</source>
        <translation>Der Eintrag %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>The slot was missed by %1; posts go out by themselves up to %2 late.</source>
        <translation>Der Termin wurde um %1 verpasst; von selbst gehen Beiträge bis zu %2 verspätet hinaus.</translation>
    </message>
    <message>
        <source>Publish it now, reschedule it, or cancel it.</source>
        <translation>Veröffentlichen Sie ihn jetzt, verschieben Sie ihn oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by %1.</source>
        <translation>Die Uhr dieses Computers geht um %1 falsch.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, then retry.</source>
        <translation>Stellen Sie die Uhr dieses Computers und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The program stopped unexpectedly %1 times while it worked on this post. Nothing was published.</source>
        <translation>Das Programm endete %1-mal unerwartet, während es an diesem Beitrag arbeitete. Es wurde nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Look at the media of the post, then retry.</source>
        <translation>Sehen Sie sich die Medien des Beitrags an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The program was interrupted while %1 was asked to publish; it is being looked up whether the post is out.</source>
        <translation>Das Programm wurde unterbrochen, während %1 um die Veröffentlichung gebeten wurde; es wird nachgesehen, ob der Beitrag erschienen ist.</translation>
    </message>
    <message>
        <source>Wait, or look at the profile.</source>
        <translation>Warten Sie oder sehen Sie im Profil nach.</translation>
    </message>
    <message>
        <source>The secret key of the staging storage is not set.</source>
        <translation>Der geheime Schlüssel des Übergabespeichers ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Set staging.secret_access_key in the settings; the post goes on by itself then.</source>
        <translation>Setzen Sie staging.secret_access_key in den Einstellungen; der Beitrag geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>There is no storage from which the platform could fetch the media.</source>
        <translation>Es gibt keinen Speicher, aus dem die Plattform die Medien holen könnte.</translation>
    </message>
    <message>
        <source>Set staging/endpoint, staging/bucket and the staging key in the settings, then retry.</source>
        <translation>Setzen Sie staging/endpoint, staging/bucket und den Schlüssel des Übergabespeichers in den Einstellungen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no linked account with the id %1.</source>
        <translation>Es gibt kein verknüpftes Konto mit der Kennung %1.</translation>
    </message>
    <message>
        <source>%1 is linked to %2 already.</source>
        <translation>%1 ist schon mit %2 verknüpft.</translation>
    </message>
    <message>
        <source>Unlink that account first, then link the other one.</source>
        <translation>Trennen Sie erst dieses Konto und verknüpfen Sie dann das andere.</translation>
    </message>
    <message>
        <source>The folder of the store does not allow a write-ahead log (journal mode is %1).</source>
        <translation>Der Ordner der Datenbank erlaubt kein Write-Ahead-Log (Journalmodus ist %1).</translation>
    </message>
    <message>
        <source>Keep the profile on a local disk, not on a network share.</source>
        <translation>Legen Sie das Profil auf einen lokalen Datenträger, nicht auf eine Netzwerkfreigabe.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old, 3.37 is needed.</source>
        <translation>SQLite %1 ist zu alt, nötig ist 3.37.</translation>
    </message>
    <message>
        <source>Update the libsqlite3 package.</source>
        <translation>Aktualisieren Sie das Paket libsqlite3.</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 has not been made yet.</source>
        <translation>Die Datenbank kalends.sqlite3 wurde noch nicht angelegt.</translation>
    </message>
    <message>
        <source>A statement wants %1 values and got %2: %3</source>
        <translation>Eine Anweisung erwartet %1 Werte und bekam %2: %3</translation>
    </message>
    <message>
        <source>The backup was not made: %1 exists already.</source>
        <translation>Die Sicherung wurde nicht erstellt: %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that file first.</source>
        <translation>Wählen Sie einen anderen Namen oder löschen Sie erst diese Datei.</translation>
    </message>
    <message>
        <source>The Idempotency-Key has %1 characters; 1 to %2 are allowed.</source>
        <translation>Der Idempotency-Key hat %1 Zeichen; erlaubt sind 1 bis %2.</translation>
    </message>
    <message>
        <source>Send a UUID.</source>
        <translation>Senden Sie eine UUID.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another request already.</source>
        <translation>Dieser Idempotency-Key wurde schon für eine andere Anfrage verwendet.</translation>
    </message>
    <message>
        <source>Use a new key for each request; repeat a key only with the very same request.</source>
        <translation>Verwenden Sie für jede Anfrage einen neuen Schlüssel; wiederholen Sie einen nur mit genau derselben Anfrage.</translation>
    </message>
    <message>
        <source>The publish job %1 is being worked on or is gone.</source>
        <translation>Der Veröffentlichungsauftrag %1 wird gerade bearbeitet oder ist weg.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>A migration would leave %1 references that point nowhere.</source>
        <translation>Eine Migration würde %1 Verweise hinterlassen, die ins Leere führen.</translation>
    </message>
    <message>
        <source>the list of its migrations is missing</source>
        <translation>die Liste ihrer Migrationen fehlt</translation>
    </message>
    <message>
        <source>the list of its migrations does not fit its version %1</source>
        <translation>die Liste ihrer Migrationen passt nicht zu ihrer Version %1</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 is sound: there is nothing to recover.</source>
        <translation>Die Datenbank kalends.sqlite3 ist in Ordnung: Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>The disk is full: the store could not be written. Nothing that was saved before is lost.</source>
        <translation>Der Datenträger ist voll: Die Datenbank konnte nicht geschrieben werden. Nichts bisher Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the profile folder, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger mit dem Profilordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 cannot be opened for writing.</source>
        <translation>Die Datenbank kalends.sqlite3 kann nicht zum Schreiben geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that the profile folder exists, belongs to you and is not on a read-only disk.</source>
        <translation>Prüfen Sie, ob der Profilordner vorhanden ist, Ihnen gehört und nicht auf einem schreibgeschützten Datenträger liegt.</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 could not be read or written: the disk reported an error (SQLite code %1).</source>
        <translation>Die Datenbank kalends.sqlite3 konnte nicht gelesen oder geschrieben werden: Der Datenträger meldete einen Fehler (SQLite-Code %1).</translation>
    </message>
    <message>
        <source>Check the disk; then run &quot;kalends-cli doctor&quot;.</source>
        <translation>Prüfen Sie den Datenträger und führen Sie dann „kalends-cli doctor“ aus.</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 is damaged: %1.</source>
        <translation>Die Datenbank kalends.sqlite3 ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Run &quot;kalends-cli doctor --recover&quot;: it sets the damaged files aside and restores the newest good backup.</source>
        <translation>Führen Sie „kalends-cli doctor --recover“ aus: Das legt die beschädigten Dateien beiseite und stellt die neueste gute Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The store is in use: another program kept it locked for too long.</source>
        <translation>Die Datenbank ist in Gebrauch: Ein anderes Programm hielt sie zu lange gesperrt.</translation>
    </message>
    <message>
        <source>Close other programs that have kalends.sqlite3 open, then try again.</source>
        <translation>Schließen Sie andere Programme, die kalends.sqlite3 geöffnet haben, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store refused a change that breaks its rules: %1.</source>
        <translation>Die Datenbank wies eine Änderung ab, die ihre Regeln verletzt: %1.</translation>
    </message>
    <message>
        <source>The store could not do what was asked: %1 (SQLite code %2).</source>
        <translation>Die Datenbank konnte den Auftrag nicht ausführen: %1 (SQLite-Code %2).</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>es ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>it does not say which version it has</source>
        <translation>sie sagt nicht, welche Version sie hat</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>Der Datenträger ist voll: %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing: %2.</source>
        <translation>%1 kann nicht zum Schreiben geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists, belongs to you and is not on a read-only disk.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden ist, Ihnen gehört und nicht auf einem schreibgeschützten Datenträger liegt.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store was written by a newer Kalends (store version %1, this program knows %2). It was left untouched.</source>
        <translation>Die Datenbank wurde von einem neueren Kalends geschrieben (Datenbankversion %1, dieses Programm kennt %2). Sie wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Install the newest Kalends, or use another profile folder.</source>
        <translation>Installieren Sie das neueste Kalends oder verwenden Sie einen anderen Profilordner.</translation>
    </message>
    <message>
        <source>its recovery was interrupted</source>
        <translation>ihre Wiederherstellung wurde unterbrochen</translation>
    </message>
    <message>
        <source>the database is missing, but its log kalends.sqlite3-wal is there</source>
        <translation>die Datenbank fehlt, aber ihr Log kalends.sqlite3-wal ist da</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>es ist keine Datenbank</translation>
    </message>
    <message>
        <source>the log kalends.sqlite3-wal beside it belongs to another database</source>
        <translation>das Log kalends.sqlite3-wal daneben gehört zu einer anderen Datenbank</translation>
    </message>
    <message>
        <source>A transaction was committed twice.</source>
        <translation>Eine Transaktion wurde zweimal abgeschlossen.</translation>
    </message>
    <message>
        <source>A part of the change failed, so all of it was taken back.</source>
        <translation>Ein Teil der Änderung schlug fehl, daher wurde alles zurückgenommen.</translation>
    </message>
    <message>
        <source>A temporary file cannot be written.</source>
        <translation>Eine temporäre Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie etwas Platz.</translation>
    </message>
    <message>
        <source>Waits between attempts</source>
        <translation>Wartezeiten zwischen Versuchen</translation>
    </message>
    <message>
        <source>After each failed attempt the next of these; after the last one a post needs you.</source>
        <translation>Nach jedem fehlgeschlagenen Versuch die nächste davon; nach der letzten braucht der Beitrag Sie.</translation>
    </message>
    <message>
        <source>Still publish when late by at most</source>
        <translation>Noch veröffentlichen bei Verspätung bis</translation>
    </message>
    <message>
        <source>For when the computer was off. 0m to 24h.</source>
        <translation>Für den Fall, dass der Computer aus war. 0m bis 24h.</translation>
    </message>
    <message>
        <source>Posts at the same time</source>
        <translation>Gleichzeitige Beiträge</translation>
    </message>
    <message>
        <source>1 to 32.</source>
        <translation>1 bis 32.</translation>
    </message>
    <message>
        <source>First look after</source>
        <translation>Erstes Nachsehen nach</translation>
    </message>
    <message>
        <source>How soon to ask a platform whether it is done; later looks come at growing distances.</source>
        <translation>Wie bald eine Plattform gefragt wird, ob sie fertig ist; weitere Fragen folgen in wachsenden Abständen.</translation>
    </message>
    <message>
        <source>Longest silence of a request</source>
        <translation>Längste Stille einer Anfrage</translation>
    </message>
    <message>
        <source>Instagram app ID</source>
        <translation>Instagram-App-ID</translation>
    </message>
    <message>
        <source>from your app&apos;s dashboard</source>
        <translation>aus dem Dashboard Ihrer App</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Exactly as in your app&apos;s business login settings.</source>
        <translation>Genau wie in den Einstellungen für Business-Login Ihrer App.</translation>
    </message>
    <message>
        <source>Log-in address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>Token host</source>
        <translation>Token-Host</translation>
    </message>
    <message>
        <source>Your own token broker, if you have one.</source>
        <translation>Ihr eigener Token-Vermittler, falls vorhanden.</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>API-Host</translation>
    </message>
    <message>
        <source>TikTok client key</source>
        <translation>TikTok-Client-Key</translation>
    </message>
    <message>
        <source>from your app&apos;s page</source>
        <translation>von der Seite Ihrer App</translation>
    </message>
    <message>
        <source>As in Login Kit&apos;s desktop settings; * stands for any free port.</source>
        <translation>Wie in den Desktop-Einstellungen des Login Kit; * steht für irgendeinen freien Port.</translation>
    </message>
    <message>
        <source>Further upload hosts</source>
        <translation>Weitere Upload-Hosts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Host names, separated by commas.</source>
        <translation>Hostnamen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Kind of storage</source>
        <translation>Art des Speichers</translation>
    </message>
    <message>
        <source>s3: any storage that speaks the S3 protocol.</source>
        <translation>s3: jeder Speicher, der das S3-Protokoll spricht.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <translation>Ordner im Bucket</translation>
    </message>
    <message>
        <source>Links live for</source>
        <translation>Links gelten</translation>
    </message>
    <message>
        <source>1m to 24h.</source>
        <translation>1m bis 24h.</translation>
    </message>
    <message>
        <source>Bucket in the path, not in the host name</source>
        <translation>Bucket im Pfad, nicht im Hostnamen</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>signed links</source>
        <translation>signierte Links</translation>
    </message>
    <message>
        <source>Only for a bucket behind a domain that TikTok has verified.</source>
        <translation>Nur für einen Bucket hinter einer Domain, die TikTok verifiziert hat.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Any service that speaks the OpenAI chat protocol. Empty: the offline drafter.</source>
        <translation>Jeder Dienst, der das Chat-Protokoll von OpenAI spricht. Leer: die Offline-Vorlagen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Language of drafts</source>
        <translation>Sprache der Entwürfe</translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>Markenstimme</translation>
    </message>
    <message>
        <source>How you sound, in your own words</source>
        <translation>Wie Sie klingen, in eigenen Worten</translation>
    </message>
    <message>
        <source>Let programs on this computer in</source>
        <translation>Programme auf diesem Computer zulassen</translation>
    </message>
    <message>
        <source>The API listens on 127.0.0.1 only and wants the token from the profile folder. Counts from the next start.</source>
        <translation>Die API lauscht nur auf 127.0.0.1 und verlangt das Token aus dem Profilordner. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>0: any free one.</source>
        <translation>0: irgendein freier.</translation>
    </message>
    <message>
        <source>In the keychain. Type to replace it.</source>
        <translation>Im Schlüsselbund. Tippen Sie, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>Not set. Goes into the keychain.</source>
        <translation>Nicht gesetzt. Kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no time to move the job to.</source>
        <translation>Es ist keine Zeit angegeben, auf die der Auftrag verschoben werden soll.</translation>
    </message>
    <message>
        <source>%1 did not answer within 15 seconds.</source>
        <translation>%1 hat nicht innerhalb von 15 Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>Check the internet connection, a proxy or a firewall, and try again.</source>
        <translation>Prüfen Sie Internetverbindung, Proxy oder Firewall und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The staging storage&apos;s secret key is not in the keychain.</source>
        <translation>Der geheime Schlüssel des Übergabespeichers ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Enter it above and test again.</source>
        <translation>Geben Sie ihn oben ein und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Kalends cannot start</source>
        <translation>Kalends kann nicht starten</translation>
    </message>
    <message>
        <source>Kalends is already publishing on this profile without a window (kalends-cli serve). Stop it there, then start this again.</source>
        <translation>Kalends veröffentlicht in diesem Profil bereits ohne Fenster (kalends-cli serve). Beenden Sie es dort und starten Sie dann hier erneut.</translation>
    </message>
    <message>
        <source>The damaged file can be set aside, untouched, and the newest good backup taken in its place. Posts that are overdue then wait for your yes.</source>
        <translation>Die beschädigte Datei kann unverändert beiseitegelegt und durch die neueste gute Sicherung ersetzt werden. Überfällige Beiträge warten dann auf Ihr Ja.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Kalends runs already, but it does not answer.</source>
        <translation>Kalends läuft bereits, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>A calendar that publishes by itself.</source>
        <translation>Ein Kalender, der von selbst veröffentlicht.</translation>
    </message>
    <message>
        <source>Use the profile in DIR.</source>
        <translation>Das Profil in DIR verwenden.</translation>
    </message>
    <message>
        <source>Use built-in simulators instead of the platforms, in a throw-away profile unless one is named.</source>
        <translation>Statt der Plattformen eingebaute Simulatoren verwenden, in einem Wegwerfprofil, falls keines genannt ist.</translation>
    </message>
    <message>
        <source>Start in the tray, where there is one.</source>
        <translation>Im Infobereich starten, sofern es einen gibt.</translation>
    </message>
    <message>
        <source>It is not tried again; when the cause is gone, retry it or choose another time.</source>
        <translation>Es wird nicht erneut versucht; ist die Ursache behoben, wiederholen Sie es oder wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>That time is past.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these posts would lie in the past.</source>
        <translation>
            <numerusform>%n dieser Beiträge läge in der Vergangenheit.</numerusform>
            <numerusform>%n dieser Beiträge lägen in der Vergangenheit.</numerusform>
        </translation>
    </message>
    <message>
        <source>This post is being published right now.</source>
        <translation>Dieser Beitrag wird gerade veröffentlicht.</translation>
    </message>
    <message>
        <source>One of these posts is being published right now.</source>
        <translation>Einer dieser Beiträge wird gerade veröffentlicht.</translation>
    </message>
    <message>
        <source>This post is published. Hold Ctrl to make a copy.</source>
        <translation>Dieser Beitrag ist veröffentlicht. Halten Sie Strg für eine Kopie.</translation>
    </message>
    <message>
        <source>One of these posts is published. Hold Ctrl to make copies.</source>
        <translation>Einer dieser Beiträge ist veröffentlicht. Halten Sie Strg für Kopien.</translation>
    </message>
    <message>
        <source>Drafts, no time</source>
        <translation>Entwürfe, ohne Zeit</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopie: %1</translation>
    </message>
    <message>
        <source>Files can be dropped on a day.</source>
        <translation>Dateien lassen sich auf einem Tag ablegen.</translation>
    </message>
    <message>
        <source>The settings could not be read from “%1”.</source>
        <translation>Die Einstellungen konnten nicht aus „%1“ gelesen werden.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Der Text ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The settings could not be checked: %1.</source>
        <translation>Die Einstellungen konnten nicht geprüft werden: %1.</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>The assistant does not run in this service.</source>
        <translation>Der Assistent läuft in diesem Dienst nicht.</translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be used: %1.</source>
        <translation>Die Antwort des Modells lässt sich nicht verwenden: %1.</translation>
    </message>
    <message>
        <source>Try again; a larger model keeps to the form more often.</source>
        <translation>Versuchen Sie es erneut; ein größeres Modell hält sich öfter an die Form.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is larger than %1 KiB.</source>
        <translation>Die Antwort des Modells ist größer als %1 KiB.</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>sie ist kein JSON</translation>
    </message>
    <message>
        <source>its JSON is nested too deep</source>
        <translation>ihr JSON ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its JSON breaks off</source>
        <translation>ihr JSON bricht ab</translation>
    </message>
    <message>
        <source>its JSON is broken</source>
        <translation>ihr JSON ist fehlerhaft</translation>
    </message>
    <message>
        <source>it holds no caption</source>
        <translation>sie enthält keinen Bildtext</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>sie enthält keinen Text</translation>
    </message>
    <message>
        <source>this is not a text of at most %1 characters</source>
        <translation>das ist kein Text mit höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>“%1” is not a channel</source>
        <translation>„%1“ ist kein Kanal</translation>
    </message>
    <message>
        <source>There are ig and tiktok.</source>
        <translation>Es gibt ig und tiktok.</translation>
    </message>
    <message>
        <source>name one at least</source>
        <translation>nennen Sie mindestens einen</translation>
    </message>
    <message>
        <source>this is not an object</source>
        <translation>das ist kein Objekt</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 with an offset</source>
        <translation>das ist keine Zeit nach ISO 8601 mit Abstand zu UTC</translation>
    </message>
    <message>
        <source>a plan covers a year at most</source>
        <translation>ein Plan umfasst höchstens ein Jahr</translation>
    </message>
    <message>
        <source>this is not a list of 1 to %1 proposals</source>
        <translation>das ist keine Liste von 1 bis %1 Vorschlägen</translation>
    </message>
    <message>
        <source>“%1” does not say how often.</source>
        <translation>„%1“ sagt nicht, wie oft.</translation>
    </message>
    <message>
        <source>Write “daily”, “3 per week”, “2 per day” or days, such as “mon,wed,fri”.</source>
        <translation>Schreiben Sie „täglich“, „3 pro Woche“, „2 pro Tag“ oder Tage wie „Mo,Mi,Fr“.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>Versuchen Sie es erneut oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model&apos;s answer broke off.</source>
        <translation>Die Antwort des Modells brach ab.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The provider could not answer: %1</source>
        <translation>Der Anbieter konnte nicht antworten: %1</translation>
    </message>
    <message>
        <source>Try again later, or choose another model.</source>
        <translation>Versuchen Sie es später erneut oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the OpenAI chat protocol.</source>
        <translation>Was unter dieser Adresse antwortet, spricht nicht das Chat-Protokoll von OpenAI.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The model answered in another language.</source>
        <translation>Das Modell hat in einer anderen Sprache geantwortet.</translation>
    </message>
    <message>
        <source>Choose another model, or another language in the settings.</source>
        <translation>Wählen Sie ein anderes Modell oder in den Einstellungen eine andere Sprache.</translation>
    </message>
    <message>
        <source>Every day of the next two weeks is full.</source>
        <translation>Jeder Tag der nächsten zwei Wochen ist voll.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Wählen Sie eine spätere Zeit.</translation>
    </message>
    <message>
        <source>The plan ends before it begins.</source>
        <translation>Der Plan endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>This stretch of the calendar is over.</source>
        <translation>Dieser Teil des Kalenders ist vorbei.</translation>
    </message>
    <message>
        <source>Choose days ahead.</source>
        <translation>Wählen Sie Tage, die noch kommen.</translation>
    </message>
    <message>
        <source>There is no free time for this in these days.</source>
        <translation>In diesen Tagen gibt es dafür keine freie Zeit.</translation>
    </message>
    <message>
        <source>Choose more days, or fewer posts.</source>
        <translation>Wählen Sie mehr Tage oder weniger Beiträge.</translation>
    </message>
    <message>
        <source>it holds no proposals</source>
        <translation>sie enthält keine Vorschläge</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer several times in a row and is left alone for %n second(s).</source>
        <translation>
            <numerusform>%1 hat mehrmals hintereinander nicht geantwortet und wird %n Sekunde in Ruhe gelassen.</numerusform>
            <numerusform>%1 hat mehrmals hintereinander nicht geantwortet und wird %n Sekunden in Ruhe gelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the provider in the settings.</source>
        <translation>Testen Sie den Anbieter in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 does not list its models.</source>
        <translation>%1 listet seine Modelle nicht auf.</translation>
    </message>
    <message>
        <source>Check the base URL; it usually ends in /v1.</source>
        <translation>Prüfen Sie die Basis-URL; meist endet sie auf /v1.</translation>
    </message>
    <message>
        <source>The answer of %1 was too large and was dropped.</source>
        <translation>Die Antwort von %1 war zu groß und wurde verworfen.</translation>
    </message>
    <message>
        <source>A smaller model answers sooner.</source>
        <translation>Ein kleineres Modell antwortet schneller.</translation>
    </message>
    <message>
        <source>Check that the provider runs and that the base URL in the settings is right.</source>
        <translation>Prüfen Sie, ob der Anbieter läuft und die Basis-URL in den Einstellungen stimmt.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Store the right key in the settings.</source>
        <translation>Hinterlegen Sie den richtigen Schlüssel in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 knows neither this address nor this model.</source>
        <translation>%1 kennt entweder diese Adresse oder dieses Modell nicht.</translation>
    </message>
    <message>
        <source>Check the base URL and the model in the settings.</source>
        <translation>Prüfen Sie die Basis-URL und das Modell in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now.</source>
        <translation>%1 nimmt vorerst keine Anfragen mehr an.</translation>
    </message>
    <message>
        <source>Wait a while, or look at the plan and the credit there.</source>
        <translation>Warten Sie eine Weile oder sehen Sie dort nach Tarif und Guthaben.</translation>
    </message>
    <message>
        <source>%1 is out of order (%2).</source>
        <translation>%1 ist gestört (%2).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2).</source>
        <translation>%1 hat die Anfrage abgelehnt (%2).</translation>
    </message>
    <message>
        <source>There is nothing to draft this from.</source>
        <translation>Es gibt nichts, woraus sich das entwerfen ließe.</translation>
    </message>
    <message>
        <source>Add a picture or a clip, or write a few words.</source>
        <translation>Fügen Sie ein Bild oder einen Clip hinzu oder schreiben Sie ein paar Worte.</translation>
    </message>
    <message>
        <source>“%1” is not a text that can be drafted.</source>
        <translation>„%1“ ist kein Text, der sich entwerfen lässt.</translation>
    </message>
    <message>
        <source>Only a model can do that, and none is set up.</source>
        <translation>Das kann nur ein Modell, und es ist keines eingerichtet.</translation>
    </message>
    <message>
        <source>Set one up in the settings, under Assistant.</source>
        <translation>Richten Sie eines in den Einstellungen unter „Assistent“ ein.</translation>
    </message>
    <message>
        <source>On a %1 your posts usually go out around %2.</source>
        <translation>An einem %1 erscheinen Ihre Beiträge meist gegen %2.</translation>
    </message>
    <message>
        <source>Your posts usually go out around %1.</source>
        <translation>Ihre Beiträge erscheinen meist gegen %1.</translation>
    </message>
    <message>
        <source>Nothing has gone out yet to learn from, so this is a common time.</source>
        <translation>Noch ist nichts erschienen, woraus sich lernen ließe; dies ist daher eine gängige Zeit.</translation>
    </message>
    <message>
        <source>Too little has gone out yet to see a habit, so this is a common time.</source>
        <translation>Noch ist zu wenig erschienen, um eine Gewohnheit zu erkennen; dies ist daher eine gängige Zeit.</translation>
    </message>
    <message>
        <source>Your usual times are taken, and this one is free.</source>
        <translation>Ihre üblichen Zeiten sind belegt, diese ist frei.</translation>
    </message>
    <message>
        <source>Nothing else is planned that day.</source>
        <translation>An diesem Tag ist sonst nichts geplant.</translation>
    </message>
    <message>
        <source>No base URL is set, so posts are drafted offline.</source>
        <translation>Es ist keine Basis-URL gesetzt, Beiträge werden also offline entworfen.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 answers, but does not list its models.</source>
        <translation>%1 antwortet, listet seine Modelle aber nicht auf.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Es ist kein Modell gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not among the %n model(s) that are listed.</source>
        <translation>
            <numerusform>„%1“ ist nicht aufgelistet (%n Modell).</numerusform>
            <numerusform>„%1“ ist nicht unter den %n aufgelisteten Modellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is “%1”.</source>
        <translation>Das Modell ist „%1“.</translation>
    </message>
    <message>
        <source>It asks for no key.</source>
        <translation>Es verlangt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>Der Schlüssel wird angenommen.</translation>
    </message>
    <message>
        <source>It answered after %1 s.</source>
        <translation>Die Antwort kam nach %1 s.</translation>
    </message>
    <message>
        <source>It does not keep to JSON, so its drafts cannot be used.</source>
        <translation>Es hält sich nicht an JSON, seine Entwürfe sind also nicht verwendbar.</translation>
    </message>
    <message>
        <source>It keeps to a JSON schema.</source>
        <translation>Es hält sich an ein JSON-Schema.</translation>
    </message>
    <message>
        <source>It writes JSON, but takes no schema: some drafts may fail.</source>
        <translation>Es schreibt JSON, nimmt aber kein Schema an: Manche Entwürfe können scheitern.</translation>
    </message>
    <message>
        <source>It is not shown pictures, as you chose.</source>
        <translation>Ihm werden keine Bilder gezeigt, wie Sie es gewählt haben.</translation>
    </message>
    <message>
        <source>It takes no pictures: captions are drafted from words alone.</source>
        <translation>Es nimmt keine Bilder: Bildtexte werden allein aus Worten entworfen.</translation>
    </message>
    <message>
        <source>It sees pictures.</source>
        <translation>Es sieht Bilder.</translation>
    </message>
    <message>
        <source>It takes pictures, but did not recognise a red square.</source>
        <translation>Es nimmt Bilder, hat aber ein rotes Quadrat nicht erkannt.</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>cannot be converted: this computer has no encoder for AAC</source>
        <translation>lässt sich nicht umwandeln: Dieser Computer hat keinen Encoder für AAC</translation>
    </message>
    <message>
        <source>Install FFmpeg&apos;s libavcodec, or convert it with another program.</source>
        <translation>Installieren Sie libavcodec von FFmpeg oder wandeln Sie die Datei mit einem anderen Programm um.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be converted.</source>
        <translation>Der Datenträger ist voll, daher konnte „%1“ nicht umgewandelt werden.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie etwas Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>could not be written as MP4</source>
        <translation>ließ sich nicht als MP4 schreiben</translation>
    </message>
    <message>
        <source>needs more memory than this computer has</source>
        <translation>braucht mehr Speicher, als dieser Computer hat</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>could not be encoded on this computer</source>
        <translation>ließ sich auf diesem Computer nicht codieren</translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264 and AAC) with another program and add that.</source>
        <translation>Wandeln Sie die Datei mit einem anderen Programm in MP4 (H.264 und AAC) um und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>uses a kind of video or sound that this computer cannot decode</source>
        <translation>verwendet eine Video- oder Tonart, die dieser Computer nicht decodieren kann</translation>
    </message>
    <message>
        <source>is a HEIC picture that cannot be decoded (%1)</source>
        <translation>ist ein HEIC-Bild, das sich nicht decodieren lässt (%1)</translation>
    </message>
    <message>
        <source>cannot be shown: the library for HEIC pictures is missing on this computer</source>
        <translation>lässt sich nicht anzeigen: Auf diesem Computer fehlt die Bibliothek für HEIC-Bilder</translation>
    </message>
    <message>
        <source>Install the package libheif1 and start Kalends again, or save it as JPEG.</source>
        <translation>Installieren Sie das Paket libheif1 und starten Sie Kalends neu, oder speichern Sie es als JPEG.</translation>
    </message>
    <message>
        <source>has %1 × %2 pixels, too many for this computer</source>
        <translation>hat %1 × %2 Pixel, zu viele für diesen Computer</translation>
    </message>
    <message>
        <source>The work on “%1” was canceled.</source>
        <translation>Die Arbeit an „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>has more pixels than this computer has memory for</source>
        <translation>hat mehr Pixel, als dieser Computer Speicher dafür hat</translation>
    </message>
    <message>
        <source>cannot be saved as JPEG on this computer</source>
        <translation>lässt sich auf diesem Computer nicht als JPEG speichern</translation>
    </message>
    <message>
        <source>Save it as JPEG with another program and add that.</source>
        <translation>Speichern Sie es mit einem anderen Programm als JPEG und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <source>cannot be converted: this computer has no encoder for H.264</source>
        <translation>lässt sich nicht umwandeln: Dieser Computer hat keinen Encoder für H.264</translation>
    </message>
    <message>
        <source>Install FFmpeg&apos;s libavcodec with libx264, or convert it with another program.</source>
        <translation>Installieren Sie libavcodec von FFmpeg mit libx264 oder wandeln Sie die Datei mit einem anderen Programm um.</translation>
    </message>
    <message>
        <source>holds pictures that this computer cannot convert</source>
        <translation>enthält Bilder, die dieser Computer nicht umwandeln kann</translation>
    </message>
    <message>
        <source>is damaged: only %1 of its %2 pictures can be decoded</source>
        <translation>ist beschädigt: Nur %1 von %2 Bildern lassen sich decodieren</translation>
    </message>
    <message>
        <source>it is auto, on or off</source>
        <translation>ist auto, on oder off</translation>
    </message>
    <message>
        <source>it must be a whole path that ends in .ics</source>
        <translation>es muss ein vollständiger Pfad sein, der auf .ics endet</translation>
    </message>
    <message>
        <source>%1 references point nowhere</source>
        <translation>%1 Verweise führen ins Leere</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a clock&apos;s time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of this year, as QLocale writes it</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>The time of this post has passed.</source>
        <translation>Die Zeit dieses Beitrags ist vorbei.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
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
        <translation>Karussell</translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n picture(s)</source>
        <translation>
            <numerusform>Karussell · %n Bild</numerusform>
            <numerusform>Karussell · %n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n clip(s)</source>
        <translation>
            <numerusform>Karussell · %n Clip</numerusform>
            <numerusform>Karussell · %n Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n picture(s) and clip(s)</source>
        <translation>
            <numerusform>Karussell · %n Bild oder Clip</numerusform>
            <numerusform>Karussell · %n Bilder und Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>AI info</source>
        <translation>KI-Info</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <source>Original audio · %1</source>
        <translation>Original-Audio · %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Creator labeled as AI-generated</source>
        <translation>Vom Creator als KI-generiert gekennzeichnet</translation>
    </message>
    <message>
        <source>Original sound – %1</source>
        <translation>Originalton – %1</translation>
    </message>
    <message>
        <source>Reels</source>
        <translation>Reels</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folge ich</translation>
    </message>
    <message>
        <source>For You</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>Paid partnership</source>
        <translation>Bezahlte Partnerschaft</translation>
    </message>
    <message>
        <source>Promotional content</source>
        <translation>Werbeinhalt</translation>
    </message>
    <message>
        <source>your.account</source>
        <translation>ihr.konto</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>No picture or clip yet</source>
        <translation>Noch kein Bild oder Clip</translation>
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
        <translation>%1 × %2 von %3 × %4 Pixeln, %5 von links, %6 von oben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 takes %2 to %3</source>
        <translation>%1 nimmt %2 bis %3</translation>
    </message>
    <message>
        <source>%1 takes up to %2</source>
        <translation>%1 nimmt bis zu %2</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <translation>Bild %1 von %2: %3</translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <translation>Clip %1 von %2: %3</translation>
    </message>
    <message>
        <source>This post is out or on its way and cannot be changed any more.</source>
        <translation>Dieser Beitrag ist erschienen oder unterwegs und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Link a TikTok account first: it says what may be chosen.</source>
        <translation>Verknüpfen Sie erst ein TikTok-Konto: Es sagt, was gewählt werden darf.</translation>
    </message>
    <message>
        <source>TikTok is being asked what this account may choose.</source>
        <translation>TikTok wird gefragt, was dieses Konto wählen darf.</translation>
    </message>
    <message>
        <source>TikTok did not say what this account may choose. Ask again.</source>
        <translation>TikTok sagte nicht, was dieses Konto wählen darf. Fragen Sie erneut.</translation>
    </message>
    <message>
        <source>TikTok takes no post from this account now.</source>
        <translation>TikTok nimmt von diesem Konto gerade keinen Beitrag an.</translation>
    </message>
    <message>
        <source>This version of Kalends does not know this audience yet.</source>
        <translation>Diese Version von Kalends kennt dieses Publikum noch nicht.</translation>
    </message>
    <message>
        <source>Branded content visibility cannot be set to private.</source>
        <translation>Die Sichtbarkeit von Branded Content kann nicht auf privat gestellt werden.</translation>
    </message>
    <message>
        <source>TikTok no longer offers “%1” to this account; choose again who can view the post.</source>
        <translation>TikTok bietet diesem Konto „%1“ nicht mehr an; wählen Sie neu, wer den Beitrag sehen darf.</translation>
    </message>
    <message>
        <source>Comments are turned off in your TikTok settings, so this post cannot allow them.</source>
        <translation>Kommentare sind in Ihren TikTok-Einstellungen ausgeschaltet, dieser Beitrag kann sie also nicht erlauben.</translation>
    </message>
    <message>
        <source>Duets are turned off in your TikTok settings, or the account is private.</source>
        <translation>Duette sind in Ihren TikTok-Einstellungen ausgeschaltet, oder das Konto ist privat.</translation>
    </message>
    <message>
        <source>Stitches are turned off in your TikTok settings, or the account is private.</source>
        <translation>Stitches sind in Ihren TikTok-Einstellungen ausgeschaltet, oder das Konto ist privat.</translation>
    </message>
    <message>
        <source>Branded content cannot be private. Choose another audience than “Only you” first.</source>
        <translation>Branded Content darf nicht privat sein. Wählen Sie erst ein anderes Publikum als „Nur Sie“.</translation>
    </message>
    <message>
        <source>Branded content cannot be private, and TikTok offers this account nothing but “Only you”.</source>
        <translation>Branded Content darf nicht privat sein, und TikTok bietet diesem Konto nur „Nur Sie“ an.</translation>
    </message>
    <message>
        <source>Your photos will be labeled as “Paid partnership”.</source>
        <translation>Ihre Fotos werden als „Bezahlte Partnerschaft“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>Your video will be labeled as “Paid partnership”.</source>
        <translation>Ihr Video wird als „Bezahlte Partnerschaft“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>Your photos will be labeled as “Promotional content”.</source>
        <translation>Ihre Fotos werden als „Werbeinhalt“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>Your video will be labeled as “Promotional content”.</source>
        <translation>Ihr Video wird als „Werbeinhalt“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>You need to indicate if your content promotes yourself, a third party, or both.</source>
        <translation>Sie müssen angeben, ob Ihr Inhalt für Sie selbst, für Dritte oder für beide wirbt.</translation>
    </message>
    <message>
        <source>TikTok takes clips of up to %1 from this account.</source>
        <translation>TikTok nimmt von diesem Konto Clips bis zu %1.</translation>
    </message>
    <message>
        <source>The clip runs %1; TikTok takes up to %2 from this account.</source>
        <translation>Der Clip dauert %1; TikTok nimmt von diesem Konto bis zu %2.</translation>
    </message>
    <message>
        <source>%1 hashtags: the TikTok app itself takes up to %2, and may not link the others.</source>
        <translation>%1 Hashtags: Die TikTok-App selbst nimmt bis zu %2 und verlinkt die übrigen vielleicht nicht.</translation>
    </message>
    <message>
        <source>TikTok takes no post from this account now. Try again later.</source>
        <translation>TikTok nimmt von diesem Konto gerade keinen Beitrag an. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Choose first who can view the post.</source>
        <translation>Wählen Sie erst, wer den Beitrag sehen darf.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Anyone on TikTok and off it.</source>
        <translation>Alle, auf TikTok und außerhalb.</translation>
    </message>
    <message>
        <source>Followers you follow back.</source>
        <translation>Follower, denen Sie auch folgen.</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Everyone you have let follow you.</source>
        <translation>Alle, denen Sie das Folgen erlaubt haben.</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Nur Sie</translation>
    </message>
    <message>
        <source>Nobody else; you can open it up later in the TikTok app.</source>
        <translation>Niemand sonst; Sie können es später in der TikTok-App öffnen.</translation>
    </message>
    <message>
        <source>Music Usage Confirmation</source>
        <translation>Bestätigung der Musiknutzung</translation>
    </message>
    <message>
        <source>Branded Content Policy</source>
        <translation>Richtlinie zu Markeninhalten</translation>
    </message>
    <message>
        <source>By posting, you agree to TikTok&apos;s %1</source>
        <translation>Mit dem Posten stimmen Sie der %1 von TikTok zu</translation>
    </message>
    <message>
        <source>By posting, you agree to TikTok&apos;s %1 and %2</source>
        <translation>Mit dem Posten stimmen Sie der %1 und der %2 von TikTok zu</translation>
    </message>
    <message>
        <source>that of this computer</source>
        <translation>die dieses Computers</translation>
    </message>
    <message>
        <source>Show it pictures</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <source>auto, on or off. With auto it is tried, and left when the model does not take them.</source>
        <translation>auto, on oder off. Bei auto wird es versucht und gelassen, wenn das Modell keine nimmt.</translation>
    </message>
    <message>
        <source>Draft new posts in the background</source>
        <translation>Neue Beiträge im Hintergrund entwerfen</translation>
    </message>
    <message>
        <source>When files are dropped on the calendar, their words are drafted at once. What you type stays.</source>
        <translation>Werden Dateien auf den Kalender gezogen, wird der Text gleich entworfen. Was Sie schreiben, bleibt.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: %1.</source>
        <translation>Das Bild lässt sich nicht anzeigen: %1.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>its address is not one of the web</source>
        <translation>seine Adresse ist keine Webadresse</translation>
    </message>
    <message>
        <source>The same picture or clip went out on %1 on %2.</source>
        <translation>Dasselbe Bild oder derselbe Clip ist auf %1 am %2 erschienen.</translation>
    </message>
    <message>
        <source>The same picture or clip is planned for %1 on %2.</source>
        <translation>Dasselbe Bild oder derselbe Clip ist für %1 am %2 geplant.</translation>
    </message>
    <message>
        <source>The same words went out on %1 on %2.</source>
        <translation>Derselbe Text ist auf %1 am %2 erschienen.</translation>
    </message>
    <message>
        <source>The same words are planned for %1 on %2.</source>
        <translation>Derselbe Text ist für %1 am %2 geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n post(s) within 24 hours, and as many are planned before this one.</source>
        <translation>
            <numerusform>%1 nimmt %n Beitrag in 24 Stunden, und so viele sind schon vor diesem geplant.</numerusform>
            <numerusform>%1 nimmt %n Beiträge in 24 Stunden, und so viele sind schon vor diesem geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer usually sleeps at that time; posts go out only while it is awake.</source>
        <translation>Dieser Computer schläft um diese Zeit meist; Beiträge erscheinen nur, solange er wach ist.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “kalends-cli serve” publishes without one.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe. „kalends-cli serve“ veröffentlicht ohne einen.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>es ist nichts darin</translation>
    </message>
    <message>
        <source>%1 was not restored: %2 Nothing was changed.</source>
        <translation>%1 wurde nicht wiederhergestellt: %2 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose another backup: “kalends-cli restore” lists them.</source>
        <translation>Wählen Sie eine andere Sicherung: „kalends-cli restore“ listet sie auf.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>it is the store that is in use.</source>
        <translation>es ist die Datenbank, die gerade verwendet wird.</translation>
    </message>
    <message>
        <source>a text such as Europe/Berlin</source>
        <translation>ein Text wie Europe/Berlin</translation>
    </message>
    <message>
        <source>the long-lived token as the dashboard shows it</source>
        <translation>das langlebige Token, wie das Dashboard es zeigt</translation>
    </message>
    <message>
        <source>the address that the browser ended at</source>
        <translation>die Adresse, bei der der Browser endete</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>the id of an entry</source>
        <translation>die Kennung eines Eintrags</translation>
    </message>
    <message>
        <source>the number that the entry was read with</source>
        <translation>die Nummer, mit der der Eintrag gelesen wurde</translation>
    </message>
    <message>
        <source>“ig” or “tiktok”</source>
        <translation>„ig“ oder „tiktok“</translation>
    </message>
    <message>
        <source>a time such as 2026-11-26T13:30:00Z</source>
        <translation>eine Zeit wie 2026-11-26T13:30:00Z</translation>
    </message>
    <message>
        <source>an absolute path of a file on this computer</source>
        <translation>ein absoluter Pfad einer Datei auf diesem Computer</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>by itself, kept for its week</source>
        <translation>von selbst, für die Woche behalten</translation>
    </message>
    <message>
        <source>by itself, every day</source>
        <translation>von selbst, täglich</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>The plan in use is damaged: what would be lost of it cannot be told.</source>
        <translation>Der jetzige Plan ist beschädigt: Was davon verloren ginge, lässt sich nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) made since are not in it. Only the safety copy has them then.</source>
        <translation>
            <numerusform>%n seither erstellter Beitrag ist nicht darin. Ihn hat dann nur noch die Sicherheitskopie.</numerusform>
            <numerusform>%n seither erstellte Beiträge sind nicht darin. Sie hat dann nur noch die Sicherheitskopie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) changed since become what they were: words, files and times.</source>
        <translation>
            <numerusform>%n seither geänderter Beitrag wird wieder, was er war: Text, Dateien und Zeiten.</numerusform>
            <numerusform>%n seither geänderte Beiträge werden wieder, was sie waren: Text, Dateien und Zeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) deleted since come back.</source>
        <translation>
            <numerusform>%n seither gelöschter Beitrag kommt zurück.</numerusform>
            <numerusform>%n seither gelöschte Beiträge kommen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>No post differs from what it is now.</source>
        <translation>Kein Beitrag ist darin anders als jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that went out since stay as they are, and do not go out again.</source>
        <translation>
            <numerusform>%n seither erschienener Beitrag bleibt, wie er ist, und erscheint nicht noch einmal.</numerusform>
            <numerusform>%n seither erschienene Beiträge bleiben, wie sie sind, und erscheinen nicht noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is out already does not go out again.</source>
        <translation>Was schon erschienen ist, erscheint nicht noch einmal.</translation>
    </message>
    <message>
        <source>Planned posts go on as they were before the restore.</source>
        <translation>Geplante Beiträge gehen weiter wie vor der Wiederherstellung.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned post(s) then wait for your yes, also those whose time is over: %1 of them.</source>
        <translation>
            <numerusform>Dann wartet %n geplanter Beitrag auf Ihr Ja; seine Zeit ist vorbei (%1).</numerusform>
            <numerusform>Dann warten %n geplante Beiträge auf Ihr Ja, auch die, deren Zeit vorbei ist: %1 davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned post(s) then wait for your yes. Nothing goes out by itself before.</source>
        <translation>
            <numerusform>Dann wartet %n geplanter Beitrag auf Ihr Ja. Vorher geht nichts von selbst hinaus.</numerusform>
            <numerusform>Dann warten %n geplante Beiträge auf Ihr Ja. Vorher geht nichts von selbst hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts, settings, pictures and clips stay as they are.</source>
        <translation>Konten, Einstellungen, Bilder und Clips bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The plan was restored: it is the one of %1.</source>
        <translation>Der Plan wurde wiederhergestellt: Es ist der vom %1.</translation>
    </message>
    <message>
        <source>The plan was restored from a backup.</source>
        <translation>Der Plan wurde aus einer Sicherung wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait for your yes.</source>
        <translation>
            <numerusform>%n Beitrag wartet auf Ihr Ja.</numerusform>
            <numerusform>%n Beiträge warten auf Ihr Ja.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Restoring the newest good backup…</source>
        <translation>Die neueste gute Sicherung wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Restoring the plan. Kalends comes back by itself.</source>
        <translation>Der Plan wird wiederhergestellt. Kalends kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>The plan was not restored, and nothing was changed: another program took the profile in between.</source>
        <translation>Der Plan wurde nicht wiederhergestellt, und es wurde nichts geändert: Ein anderes Programm hat inzwischen das Profil übernommen.</translation>
    </message>
    <message>
        <source>The plan was not restored</source>
        <translation>Der Plan wurde nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>an absolute path on this computer</source>
        <translation>ein absoluter Pfad auf diesem Computer</translation>
    </message>
    <message>
        <source>csv, ics or json</source>
        <translation>csv, ics oder json</translation>
    </message>
    <message>
        <source>an object of column titles and fields</source>
        <translation>ein Objekt aus Spaltentiteln und Feldern</translation>
    </message>
    <message>
        <source>a list of ig and tiktok</source>
        <translation>eine Liste aus ig und tiktok</translation>
    </message>
    <message>
        <source>kalends, buffer, later or metricool</source>
        <translation>kalends, buffer, later oder metricool</translation>
    </message>
</context>
<context>
    <name>TikTok</name>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation>Kalends versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Link the account again under Accounts.</source>
        <translation>Verknüpfen Sie das Konto unter „Konten“ erneut.</translation>
    </message>
    <message>
        <source>Convert the file or use another one, then retry.</source>
        <translation>Wandeln Sie die Datei um oder verwenden Sie eine andere und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Edit the post, then retry.</source>
        <translation>Bearbeiten Sie den Beitrag und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>Wenn es wieder passiert, melden Sie es mit den Codes aus dem Protokoll des Versuchs.</translation>
    </message>
    <message>
        <source>TikTok did not accept what Kalends sent.</source>
        <translation>TikTok nahm nicht an, was Kalends gesendet hat.</translation>
    </message>
    <message>
        <source>TikTok says the file is not as it must be.</source>
        <translation>TikTok sagt, die Datei sei nicht so, wie sie sein muss.</translation>
    </message>
    <message>
        <source>The TikTok app on the phone is too old for this.</source>
        <translation>Die TikTok-App auf dem Telefon ist dafür zu alt.</translation>
    </message>
    <message>
        <source>Update the TikTok app to 31.8 or newer, then retry.</source>
        <translation>Aktualisieren Sie die TikTok-App auf 31.8 oder neuer und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A permission is missing that this needs.</source>
        <translation>Es fehlt eine Erlaubnis, die dafür nötig ist.</translation>
    </message>
    <message>
        <source>Link the account again and leave all permissions ticked.</source>
        <translation>Verknüpfen Sie das Konto erneut und lassen Sie alle Erlaubnisse angehakt.</translation>
    </message>
    <message>
        <source>The permission to publish (video.publish) was not given.</source>
        <translation>Die Erlaubnis zum Veröffentlichen (video.publish) wurde nicht erteilt.</translation>
    </message>
    <message>
        <source>TikTok does not know the upload any more.</source>
        <translation>TikTok kennt den Upload nicht mehr.</translation>
    </message>
    <message>
        <source>Look at the profile to see whether it is there.</source>
        <translation>Sehen Sie im Profil nach, ob der Beitrag da ist.</translation>
    </message>
    <message>
        <source>TikTok says the upload belongs to another link of the account.</source>
        <translation>TikTok sagt, der Upload gehöre zu einer anderen Verknüpfung des Kontos.</translation>
    </message>
    <message>
        <source>The post can no longer be stopped.</source>
        <translation>Der Beitrag lässt sich nicht mehr aufhalten.</translation>
    </message>
    <message>
        <source>TikTok no longer takes the link to this account (expired or revoked).</source>
        <translation>TikTok nimmt die Verknüpfung mit diesem Konto nicht mehr an (abgelaufen oder widerrufen).</translation>
    </message>
    <message>
        <source>TikTok&apos;s limit of posts in 24 hours is reached for this account, all apps together.</source>
        <translation>Das TikTok-Limit für Beiträge in 24 Stunden ist für dieses Konto erreicht, alle Apps zusammen.</translation>
    </message>
    <message>
        <source>Kalends looks again each hour.</source>
        <translation>Kalends sieht jede Stunde wieder nach.</translation>
    </message>
    <message>
        <source>Five drafts of the last 24 hours wait in TikTok&apos;s inbox; it takes no more.</source>
        <translation>Fünf Entwürfe der letzten 24 Stunden warten im Posteingang von TikTok; mehr nimmt er nicht.</translation>
    </message>
    <message>
        <source>Finish or delete them in the TikTok app.</source>
        <translation>Stellen Sie sie in der TikTok-App fertig oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>The TikTok app that Kalends uses has reached its number of posting people for today.</source>
        <translation>Die TikTok-App, die Kalends verwendet, hat für heute ihre Zahl postender Personen erreicht.</translation>
    </message>
    <message>
        <source>TikTok has banned this account from posting.</source>
        <translation>TikTok hat dieses Konto für das Posten gesperrt.</translation>
    </message>
    <message>
        <source>Open the TikTok app and see what it says.</source>
        <translation>Öffnen Sie die TikTok-App und sehen Sie, was sie sagt.</translation>
    </message>
    <message>
        <source>TikTok has not audited the app yet: it may only post to private accounts.</source>
        <translation>TikTok hat die App noch nicht geprüft: Sie darf nur auf privaten Konten posten.</translation>
    </message>
    <message>
        <source>Set the TikTok account to private, or have the app audited.</source>
        <translation>Stellen Sie das TikTok-Konto auf privat oder lassen Sie die App prüfen.</translation>
    </message>
    <message>
        <source>TikTok does not offer the chosen audience to this account.</source>
        <translation>TikTok bietet diesem Konto das gewählte Publikum nicht an.</translation>
    </message>
    <message>
        <source>Choose who may see the post again.</source>
        <translation>Wählen Sie neu, wer den Beitrag sehen darf.</translation>
    </message>
    <message>
        <source>TikTok has not verified that the staging address belongs to the app.</source>
        <translation>TikTok hat nicht verifiziert, dass die Adresse des Übergabespeichers zur App gehört.</translation>
    </message>
    <message>
        <source>Verify the domain of staging/public_base_url in TikTok&apos;s developer portal.</source>
        <translation>Verifizieren Sie die Domain von staging/public_base_url im Entwicklerportal von TikTok.</translation>
    </message>
    <message>
        <source>There were too many calls to TikTok within a minute.</source>
        <translation>Es gab innerhalb einer Minute zu viele Aufrufe an TikTok.</translation>
    </message>
    <message>
        <source>Kalends waits and tries again by itself.</source>
        <translation>Kalends wartet und versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>TikTok has a problem of its own.</source>
        <translation>TikTok hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>TikTok refused with an error that Kalends does not know.</source>
        <translation>TikTok lehnte mit einem Fehler ab, den Kalends nicht kennt.</translation>
    </message>
    <message>
        <source>TikTok could not read the file&apos;s format.</source>
        <translation>TikTok konnte das Format der Datei nicht lesen.</translation>
    </message>
    <message>
        <source>The clip is too long or too short for this account on TikTok.</source>
        <translation>Der Clip ist für dieses Konto auf TikTok zu lang oder zu kurz.</translation>
    </message>
    <message>
        <source>Cut it, then retry.</source>
        <translation>Kürzen Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The clip&apos;s frame rate is outside 23 to 60 a second.</source>
        <translation>Die Bildrate des Clips liegt außerhalb von 23 bis 60 pro Sekunde.</translation>
    </message>
    <message>
        <source>The picture&apos;s size is outside what TikTok takes.</source>
        <translation>Die Größe des Bildes liegt außerhalb dessen, was TikTok nimmt.</translation>
    </message>
    <message>
        <source>TikTok failed while it processed the post.</source>
        <translation>TikTok scheiterte bei der Verarbeitung des Beitrags.</translation>
    </message>
    <message>
        <source>TikTok could not fetch the clip from the staging storage.</source>
        <translation>TikTok konnte den Clip nicht aus dem Übergabespeicher holen.</translation>
    </message>
    <message>
        <source>TikTok could not fetch a picture from the staging storage.</source>
        <translation>TikTok konnte ein Bild nicht aus dem Übergabespeicher holen.</translation>
    </message>
    <message>
        <source>The post was canceled on TikTok.</source>
        <translation>Der Beitrag wurde auf TikTok abgebrochen.</translation>
    </message>
    <message>
        <source>Retry if it should go out after all.</source>
        <translation>Versuchen Sie es erneut, falls er doch hinausgehen soll.</translation>
    </message>
    <message>
        <source>The account&apos;s owner removed the app in TikTok while it was posting.</source>
        <translation>Der Inhaber des Kontos hat die App während des Postens in TikTok entfernt.</translation>
    </message>
    <message>
        <source>TikTok judged the caption as risky.</source>
        <translation>TikTok hält den Bildtext für riskant.</translation>
    </message>
    <message>
        <source>TikTok judged the post as spam.</source>
        <translation>TikTok hält den Beitrag für Spam.</translation>
    </message>
    <message>
        <source>Do not send the same post again.</source>
        <translation>Senden Sie denselben Beitrag nicht noch einmal.</translation>
    </message>
    <message>
        <source>TikTok refused the post for a reason that Kalends does not know.</source>
        <translation>TikTok lehnte den Beitrag aus einem Grund ab, den Kalends nicht kennt.</translation>
    </message>
</context>
<context>
    <name>TikTokAccount</name>
    <message>
        <source>Link the account again.</source>
        <translation>Verknüpfen Sie das Konto erneut.</translation>
    </message>
    <message>
        <source>Check client key, client secret and scopes of your app in TikTok&apos;s developer portal.</source>
        <translation>Prüfen Sie Client-Key, Client-Secret und Scopes Ihrer App im Entwicklerportal von TikTok.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in was declined.</source>
        <translation>Die Anmeldung bei TikTok wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The link to TikTok was used up, has expired or was revoked.</source>
        <translation>Die Verknüpfung mit TikTok ist verbraucht, abgelaufen oder widerrufen.</translation>
    </message>
    <message>
        <source>TikTok says the sign-in request is not as it must be.</source>
        <translation>TikTok sagt, die Anmeldeanfrage sei nicht so, wie sie sein muss.</translation>
    </message>
    <message>
        <source>Check that the redirect address is registered exactly so, then link again.</source>
        <translation>Prüfen Sie, ob die Weiterleitungsadresse genau so registriert ist, und verknüpfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>TikTok does not know this client key and secret.</source>
        <translation>TikTok kennt diesen Client-Key mit diesem Secret nicht.</translation>
    </message>
    <message>
        <source>The TikTok app is not approved for this.</source>
        <translation>Die TikTok-App ist dafür nicht zugelassen.</translation>
    </message>
    <message>
        <source>The TikTok app is not approved for a permission that Kalends asks for.</source>
        <translation>Die TikTok-App ist für eine Erlaubnis, die Kalends erbittet, nicht zugelassen.</translation>
    </message>
    <message>
        <source>TikTok does not support this way of signing in.</source>
        <translation>TikTok unterstützt diese Art der Anmeldung nicht.</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in has a problem of its own.</source>
        <translation>Die Anmeldung von TikTok hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in is not available for a moment.</source>
        <translation>Die Anmeldung von TikTok ist für einen Moment nicht verfügbar.</translation>
    </message>
    <message>
        <source>TikTok refused the sign-in with an error that Kalends does not know.</source>
        <translation>TikTok lehnte die Anmeldung mit einem Fehler ab, den Kalends nicht kennt.</translation>
    </message>
</context>
<context>
    <name>kalends::AccountLinker</name>
    <message>
        <source>No %1 app is set up (%2 is empty).</source>
        <translation>Es ist keine %1-App eingerichtet (%2 ist leer).</translation>
    </message>
    <message>
        <source>Enter your Meta app&apos;s Instagram app ID in the settings, or paste a token from its dashboard.</source>
        <translation>Geben Sie in den Einstellungen die Instagram-App-ID Ihrer Meta-App ein oder fügen Sie ein Token aus deren Dashboard ein.</translation>
    </message>
    <message>
        <source>Enter your TikTok app&apos;s client key in the settings.</source>
        <translation>Geben Sie in den Einstellungen den Client-Key Ihrer TikTok-App ein.</translation>
    </message>
    <message>
        <source>Another link of %1 was started.</source>
        <translation>Eine andere Verknüpfung mit %1 wurde begonnen.</translation>
    </message>
    <message>
        <source>Nobody came back from %1 within ten minutes.</source>
        <translation>Innerhalb von zehn Minuten kam niemand von %1 zurück.</translation>
    </message>
    <message>
        <source>Start linking again.</source>
        <translation>Beginnen Sie das Verknüpfen von vorn.</translation>
    </message>
    <message>
        <source>Access was not given on %1&apos;s page.</source>
        <translation>Auf der Seite von %1 wurde kein Zugriff gewährt.</translation>
    </message>
    <message>
        <source>%1 ended the sign-in with an error.</source>
        <translation>%1 beendete die Anmeldung mit einem Fehler.</translation>
    </message>
    <message>
        <source>Start linking again and allow what Kalends asks for.</source>
        <translation>Beginnen Sie das Verknüpfen von vorn und erlauben Sie, was Kalends erbittet.</translation>
    </message>
    <message>
        <source>This link is over, or is being finished already (%1).</source>
        <translation>Diese Verknüpfung ist vorbei oder wird schon abgeschlossen (%1).</translation>
    </message>
    <message>
        <source>Start linking again if the account is not there.</source>
        <translation>Falls das Konto nicht da ist, beginnen Sie das Verknüpfen von vorn.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in, so it was not used.</source>
        <translation>Diese Adresse gehört zu einer anderen Anmeldung und wurde daher nicht verwendet.</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after the sign-in that was started last.</source>
        <translation>Fügen Sie die Adresse ein, die der Browser nach der zuletzt begonnenen Anmeldung zeigt.</translation>
    </message>
    <message>
        <source>There is no link with the id %1.</source>
        <translation>Es gibt keine Verknüpfung mit der Kennung %1.</translation>
    </message>
    <message>
        <source>Links are remembered for a while only; start again.</source>
        <translation>Verknüpfungsvorgänge werden nur eine Weile gemerkt; beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>%1 has no tokens to paste.</source>
        <translation>Bei %1 gibt es keine Tokens zum Einfügen.</translation>
    </message>
    <message>
        <source>Link it through the browser.</source>
        <translation>Verknüpfen Sie es über den Browser.</translation>
    </message>
    <message>
        <source>This is not an access token: it is empty, too short or long, or holds spaces.</source>
        <translation>Das ist kein Zugriffstoken: Es ist leer, zu kurz oder zu lang oder enthält Leerzeichen.</translation>
    </message>
    <message>
        <source>Copy the whole token from the app&apos;s dashboard (Instagram, API setup, Generate token).</source>
        <translation>Kopieren Sie das ganze Token aus dem Dashboard der App (Instagram, API setup, Generate token).</translation>
    </message>
    <message>
        <source>The account %1 is not linked.</source>
        <translation>Das Konto %1 ist nicht verknüpft.</translation>
    </message>
    <message>
        <source>The account is being unlinked already.</source>
        <translation>Das Konto wird bereits getrennt.</translation>
    </message>
    <message>
        <source>Only TikTok has choices to ask for.</source>
        <translation>Nur TikTok hat Auswahlmöglichkeiten zum Abfragen.</translation>
    </message>
    <message>
        <source>TikTok was asked about this account too often just now.</source>
        <translation>TikTok wurde gerade zu oft nach diesem Konto gefragt.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Versuchen Sie es in %1 erneut.</translation>
    </message>
</context>
<context>
    <name>kalends::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>access withdrawn</source>
        <translation>Zugriff entzogen</translation>
    </message>
    <message>
        <source>ok · sandbox</source>
        <translation>ok · Sandbox</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>access ends %1</source>
        <translation>Zugriff endet %1</translation>
    </message>
    <message>
        <source>access until %1</source>
        <translation>Zugriff bis %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>publishing is off</source>
        <translation>Veröffentlichen ist aus</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 neu verbinden</translation>
    </message>
    <message>
        <source>Actions for this account</source>
        <translation>Aktionen für dieses Konto</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>%1: not connected</source>
        <translation>%1: nicht verbunden</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Neu verbinden…</translation>
    </message>
    <message>
        <source>Publish by itself</source>
        <translation>Von selbst veröffentlichen</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>Unlink account</source>
        <translation>Konto trennen</translation>
    </message>
    <message>
        <source>Unlink %1 from %2?</source>
        <translation>%1 von %2 trennen?</translation>
    </message>
    <message>
        <source>Its tokens leave the keychain. Nothing is deleted from the calendar, but posts that are planned for it will not go out until an account is connected again.</source>
        <translation>Die Tokens werden aus dem Schlüsselbund entfernt. Im Kalender wird nichts gelöscht, aber die dafür geplanten Beiträge gehen erst hinaus, wenn wieder ein Konto verbunden ist.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
</context>
<context>
    <name>kalends::ActivityPanel</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Let it go out</source>
        <translation>Hinausgehen lassen</translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation>Welche Aufträge</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Alle Beiträge zeigen</translation>
    </message>
    <message>
        <source>Raw facts</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the raw facts</source>
        <translation>Rohdaten kopieren</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Attempts of the chosen job</source>
        <translation>Versuche des gewählten Auftrags</translation>
    </message>
    <message>
        <source>It may be out already</source>
        <translation>Der Beitrag ist vielleicht schon erschienen</translation>
    </message>
    <message>
        <source>Look at the account first. If the post is there and you go on, it goes out twice.</source>
        <translation>Sehen Sie erst im Konto nach. Ist der Beitrag da und Sie fahren fort, erscheint er zweimal.</translation>
    </message>
    <message>
        <source>I looked: it is not there</source>
        <translation>Nachgesehen: Er ist nicht da</translation>
    </message>
    <message>
        <source>Cancel publishing</source>
        <translation>Veröffentlichen abbrechen</translation>
    </message>
    <message>
        <source>Cancel publishing to %1?</source>
        <translation>Veröffentlichen auf %1 abbrechen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>Beitrag öffnen</translation>
    </message>
    <message>
        <source>Only this post&apos;s jobs</source>
        <translation>Nur Aufträge dieses Beitrags</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Nur „%1“</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation>Erneut planen</translation>
    </message>
    <message>
        <source>Cancel publishing…</source>
        <translation>Veröffentlichen abbrechen…</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Noch nicht versucht.</translation>
    </message>
    <message>
        <source>No problems. Nothing needs you here.</source>
        <translation>Keine Probleme. Hier braucht Sie nichts.</translation>
    </message>
    <message>
        <source>Nothing is waiting to go out.</source>
        <translation>Nichts wartet auf die Veröffentlichung.</translation>
    </message>
    <message>
        <source>Nothing has gone out yet.</source>
        <translation>Noch ist nichts erschienen.</translation>
    </message>
    <message>
        <source>This post has never been scheduled.</source>
        <translation>Dieser Beitrag war noch nie geplant.</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet. What goes out, and how it went, stands here.</source>
        <translation>Noch ist nichts geplant. Was erscheint und wie es lief, steht hier.</translation>
    </message>
    <message>
        <source>The post stays in the calendar and does not go out there. You can schedule it again later.</source>
        <translation>Der Beitrag bleibt im Kalender und erscheint dort nicht. Sie können ihn später erneut planen.</translation>
    </message>
</context>
<context>
    <name>kalends::AltTextPanel</name>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>What is to be seen, in a sentence or two</source>
        <translation>Was zu sehen ist, in ein oder zwei Sätzen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Alternative text of picture %1</source>
        <translation>Alternativtext von Bild %1</translation>
    </message>
</context>
<context>
    <name>kalends::AltTexts</name>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>What the picture shows, for people who cannot see it.</source>
        <translation>Was das Bild zeigt, für Menschen, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Alternative text, %1</source>
        <translation>Alternativtext, %1</translation>
    </message>
    <message>
        <source>%1: what does it show?</source>
        <translation>%1: Was ist zu sehen?</translation>
    </message>
</context>
<context>
    <name>kalends::AppPage</name>
    <message>
        <source>Switch your Instagram account to a business or creator account, in the Instagram app.</source>
        <translation>Stellen Sie Ihr Instagram-Konto in der Instagram-App auf ein Business- oder Creator-Konto um.</translation>
    </message>
    <message>
        <source>At developers.facebook.com choose My Apps, Create App, and add the product Instagram.</source>
        <translation>Wählen Sie auf developers.facebook.com „My Apps“, „Create App“ und fügen Sie das Produkt Instagram hinzu.</translation>
    </message>
    <message>
        <source>Under API setup with Instagram login, add your account and press Generate token.</source>
        <translation>Fügen Sie unter „API setup with Instagram login“ Ihr Konto hinzu und klicken Sie auf „Generate token“.</translation>
    </message>
    <message>
        <source>Copy the token and paste it here. It goes into the keychain and is renewed by itself.</source>
        <translation>Kopieren Sie das Token und fügen Sie es hier ein. Es kommt in den Schlüsselbund und wird von selbst erneuert.</translation>
    </message>
    <message>
        <source>Under API setup with Instagram login, copy the Instagram app ID and the app secret.</source>
        <translation>Kopieren Sie unter „API setup with Instagram login“ die Instagram-App-ID und das App-Geheimnis.</translation>
    </message>
    <message>
        <source>Under Business login settings, enter a redirect address, and the same one here.</source>
        <translation>Geben Sie unter „Business login settings“ eine Weiterleitungsadresse ein und dieselbe hier.</translation>
    </message>
    <message>
        <source>At developers.tiktok.com choose Manage apps, Connect an app.</source>
        <translation>Wählen Sie auf developers.tiktok.com „Manage apps“, „Connect an app“.</translation>
    </message>
    <message>
        <source>Add the products Login Kit and Content Posting API, and turn Direct Post on.</source>
        <translation>Fügen Sie die Produkte Login Kit und Content Posting API hinzu und schalten Sie Direct Post ein.</translation>
    </message>
    <message>
        <source>In Login Kit choose Desktop and enter the redirect address http://127.0.0.1:*/callback/</source>
        <translation>Wählen Sie im Login Kit „Desktop“ und geben Sie die Weiterleitungsadresse http://127.0.0.1:*/callback/ ein</translation>
    </message>
    <message>
        <source>Copy the client key and the client secret. Until TikTok has audited your app, posts are visible to you only.</source>
        <translation>Kopieren Sie Client-Key und Client-Secret. Bis TikTok Ihre App geprüft hat, sind Beiträge nur für Sie sichtbar.</translation>
    </message>
    <message>
        <source>%1 lets programs in only through an app of your own. It is free and takes about ten minutes, once.</source>
        <translation>%1 lässt Programme nur über eine eigene App zu. Sie ist kostenlos und dauert einmalig etwa zehn Minuten.</translation>
    </message>
    <message>
        <source>Paste a token (simplest)</source>
        <translation>Ein Token einfügen (am einfachsten)</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Instagram app secret</source>
        <translation>Instagram-App-Geheimnis</translation>
    </message>
    <message>
        <source>TikTok client secret</source>
        <translation>TikTok-Client-Secret</translation>
    </message>
</context>
<context>
    <name>kalends::Assistant</name>
    <message>
        <source>To %1, for the model “%2”:</source>
        <translation>An %1, für das Modell „%2“:</translation>
    </message>
    <message>
        <source>• up to four pictures of this post, or three moments of its clip, made small (512 pixels) and without any data about camera or place</source>
        <translation>• bis zu vier Bilder dieses Beitrags oder drei Momente seines Clips, verkleinert (512 Pixel) und ohne Angaben zu Kamera oder Ort</translation>
    </message>
    <message>
        <source>• the words in the files’ names, the month in which the picture was taken, and what you have written for this post</source>
        <translation>• die Wörter in den Dateinamen, der Monat der Aufnahme und was Sie für diesen Beitrag geschrieben haben</translation>
    </message>
    <message>
        <source>• your last five captions and your usual hashtags</source>
        <translation>• Ihre letzten fünf Bildtexte und Ihre üblichen Hashtags</translation>
    </message>
    <message>
        <source>• how you want to sound, from the settings</source>
        <translation>• wie Sie klingen möchten, aus den Einstellungen</translation>
    </message>
    <message>
        <source>Account names, tokens and the files themselves are not sent. What happens to it there is up to that provider.</source>
        <translation>Kontonamen, Tokens und die Dateien selbst werden nicht gesendet. Was dort damit geschieht, liegt beim Anbieter.</translation>
    </message>
    <message>
        <source>• the goals as you wrote them, the channels, and the days and times that were found</source>
        <translation>• die Ziele, wie Sie sie geschrieben haben, die Kanäle sowie die gefundenen Tage und Zeiten</translation>
    </message>
    <message>
        <source>Pictures, account names and tokens are not sent. What happens to it there is up to that provider.</source>
        <translation>Bilder, Kontonamen und Tokens werden nicht gesendet. Was dort damit geschieht, liegt bei diesem Anbieter.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a model at a host</comment>
        <translation>%1 bei %2</translation>
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
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
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
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>kalends::AttentionModel</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month as QLocale formats them</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>kalends::AudienceBox</name>
    <message>
        <source>Who can view this post</source>
        <translation>Wer diesen Beitrag sehen darf</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>“%1” is not offered any more. Choose again.</source>
        <translation>„%1“ wird nicht mehr angeboten. Wählen Sie neu.</translation>
    </message>
    <message>
        <source>TikTok wants you to choose; nothing is chosen for you.</source>
        <translation>TikTok möchte, dass Sie wählen; nichts wird für Sie gewählt.</translation>
    </message>
</context>
<context>
    <name>kalends::BackPlan</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>“%1” is due %2 and has no picture or clip yet.</source>
        <translation>„%1“ ist %2 fällig und hat noch kein Bild und keinen Clip.</translation>
    </message>
    <message>
        <source>“%1” has its time %2, but is still a draft.</source>
        <translation>„%1“ ist %2 an der Reihe, ist aber noch ein Entwurf.</translation>
    </message>
    <message>
        <source>“%1” is due %2 and cannot go out: %3.</source>
        <translation>„%1“ ist %2 fällig und kann nicht hinausgehen: %3.</translation>
    </message>
</context>
<context>
    <name>kalends::BackupDoor</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Let posts go</source>
        <translation>Beiträge hinausgehen lassen</translation>
    </message>
    <message numerus="yes">
        <source>Let %n post(s) go that wait since the restore?</source>
        <translation>
            <numerusform>%n Beitrag hinausgehen lassen, der seit der Wiederherstellung wartet?</numerusform>
            <numerusform>%n Beiträge hinausgehen lassen, die seit der Wiederherstellung warten?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out at their times. Those whose time is over go out now, one after the other: give them another time first where you do not want that.</source>
        <translation>Sie gehen zu ihrer Zeit hinaus. Die, deren Zeit vorbei ist, gehen jetzt hinaus, einer nach dem anderen: Geben Sie ihnen vorher eine andere Zeit, wo Sie das nicht wollen.</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Hinausgehen lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) go on.</source>
        <translation>
            <numerusform>%n Beitrag geht weiter.</numerusform>
            <numerusform>%n Beiträge gehen weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Copies of your plan: posts, words, times and what went out. One is made every day; seven days and four weeks are kept. Pictures, clips, settings and passwords are not in them.</source>
        <translation>Kopien Ihres Plans: Beiträge, Texte, Zeiten und was erschienen ist. Jeden Tag entsteht eine; sieben Tage und vier Wochen werden behalten. Bilder, Clips, Einstellungen und Passwörter sind nicht darin.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Copies of the plan</source>
        <translation>Kopien des Plans</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Make a backup now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Copies the plan as it is into the profile.</source>
        <translation>Kopiert den Plan, wie er ist, in das Profil.</translation>
    </message>
    <message>
        <source>Make one &amp;elsewhere…</source>
        <translation>&amp;Woanders sichern…</translation>
    </message>
    <message>
        <source>Copies the plan to a place of your choice.</source>
        <translation>Kopiert den Plan an einen Ort Ihrer Wahl.</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Andere Datei…</translation>
    </message>
    <message>
        <source>Looks at a copy that lies elsewhere.</source>
        <translation>Sieht sich eine Kopie an, die woanders liegt.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Reads the copy from end to end once more.</source>
        <translation>Liest die Kopie noch einmal von Anfang bis Ende.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Opens the folder that the copy lies in.</source>
        <translation>Öffnet den Ordner, in dem die Kopie liegt.</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made by itself within a minute of the start.</source>
        <translation>Noch gibt es keine Kopie. Die erste entsteht von selbst, binnen einer Minute nach dem Start.</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Eine Sicherung wurde erstellt und geprüft.</translation>
    </message>
    <message>
        <source>A backup was made and checked: %1.</source>
        <translation>Eine Sicherung wurde erstellt und geprüft: %1.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>Sicherungen (*.sqlite3)</translation>
    </message>
    <message>
        <source>Look at a backup</source>
        <translation>Eine Sicherung ansehen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>kalends::CalendarView</name>
    <message numerus="yes">
        <source>%n file(s) to the drafts</source>
        <translation>
            <numerusform>%n Datei zu den Entwürfen</numerusform>
            <numerusform>%n Dateien zu den Entwürfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1</source>
        <translation>
            <numerusform>%n Datei: %1</numerusform>
            <numerusform>%n Dateien: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>There is no file among what was dropped.</source>
        <translation>Unter dem Abgelegten ist keine Datei.</translation>
    </message>
</context>
<context>
    <name>kalends::CaptionEdit</name>
    <message>
        <source>That was more than fits: a text can have %1 characters here, so the end was left out.</source>
        <translation>Das war mehr, als hineinpasst: Ein Text kann hier %1 Zeichen haben, das Ende wurde daher weggelassen.</translation>
    </message>
    <message>
        <source>Tags that you have used</source>
        <translation>Hashtags, die Sie verwendet haben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking for better words…</source>
        <translation>Bessere Worte werden gesucht…</translation>
    </message>
    <message>
        <source>No better words found</source>
        <translation>Keine besseren Worte gefunden</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>„%1“ zu meinen Wörtern hinzufügen</translation>
    </message>
</context>
<context>
    <name>kalends::CaptionField</name>
    <message>
        <source>Insert an emoji</source>
        <translation>Emoji einfügen</translation>
    </message>
    <message>
        <source>Insert an emoji (%1)</source>
        <translation>Emoji einfügen (%1)</translation>
    </message>
</context>
<context>
    <name>kalends::CheckLine</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
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
        <translation>App-Zugangsdaten</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>%1 ist erreichbar</translation>
    </message>
    <message>
        <source>%1 knows you</source>
        <translation>%1 kennt Sie</translation>
    </message>
    <message>
        <source>Permission to publish</source>
        <translation>Erlaubnis zum Veröffentlichen</translation>
    </message>
    <message>
        <source>A professional account</source>
        <translation>Ein professionelles Konto</translation>
    </message>
    <message>
        <source>An account that may post</source>
        <translation>Ein Konto, das posten darf</translation>
    </message>
    <message>
        <source>Address of the log-in page</source>
        <translation>Adresse der Anmeldeseite</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Address that the browser ended on</source>
        <translation>Adresse, bei der der Browser endete</translation>
    </message>
    <message>
        <source>Paste the address that the browser ended on</source>
        <translation>Fügen Sie die Adresse ein, bei der der Browser endete</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Das Token</translation>
    </message>
    <message>
        <source>Your browser is open: log in, say yes, and come back. This goes on by itself.</source>
        <translation>Ihr Browser ist offen: Melden Sie sich an, stimmen Sie zu und kommen Sie zurück. Hier geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Your browser is open: log in and say yes. Then copy the address of the page that it ended on, even if that page shows an error, and paste it here.</source>
        <translation>Ihr Browser ist offen: Melden Sie sich an und stimmen Sie zu. Kopieren Sie dann die Adresse der Seite, bei der er endete, auch wenn sie einen Fehler zeigt, und fügen Sie sie hier ein.</translation>
    </message>
</context>
<context>
    <name>kalends::Coach</name>
    <message>
        <source>Drop a picture on a day</source>
        <translation>Ein Bild auf einen Tag ziehen</translation>
    </message>
    <message>
        <source>Drag one of these onto a day, or press Enter on it to put it on today. Files from your own folders go the same way.</source>
        <translation>Ziehen Sie eines davon auf einen Tag, oder drücken Sie Eingabe darauf, um es auf heute zu legen. Mit Dateien aus Ihren eigenen Ordnern geht es genauso.</translation>
    </message>
    <message>
        <source>Put one on today</source>
        <translation>Eines auf heute legen</translation>
    </message>
    <message>
        <source>There it is, as a draft: it goes nowhere until you schedule it.</source>
        <translation>Da ist der Beitrag, als Entwurf: Er geht nirgendwohin, bis Sie ihn planen.</translation>
    </message>
    <message>
        <source>See what was drafted</source>
        <translation>Ansehen, was entworfen wurde</translation>
    </message>
    <message>
        <source>Caption and hashtags are written while you look elsewhere. Open the post: ✦ marks what nobody has looked at yet.</source>
        <translation>Bildtext und Hashtags werden geschrieben, während Sie anderswo hinsehen. Öffnen Sie den Beitrag: ✦ markiert, was sich noch niemand angesehen hat.</translation>
    </message>
    <message>
        <source>Drafted. What you type yourself is never overwritten.</source>
        <translation>Entworfen. Was Sie selbst schreiben, wird nie überschrieben.</translation>
    </message>
    <message>
        <source>“%1” What you type yourself is never overwritten.</source>
        <translation>„%1“ Was Sie selbst schreiben, wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Drag a post to another day</source>
        <translation>Einen Beitrag auf einen anderen Tag ziehen</translation>
    </message>
    <message>
        <source>Any post that is not out yet. With the keyboard: arrows to reach it, Alt and an arrow to move it.</source>
        <translation>Jeden, der noch nicht erschienen ist. Mit der Tastatur: Pfeiltasten führen zu ihm, Alt und eine Pfeiltaste verschieben ihn.</translation>
    </message>
    <message>
        <source>Moved, and saved the moment you let go.</source>
        <translation>Verschoben und schon beim Loslassen gespeichert.</translation>
    </message>
    <message>
        <source>Shift many at once</source>
        <translation>Viele auf einmal verschieben</translation>
    </message>
    <message>
        <source>Select several with Ctrl and a click, or all with %1. Then Entry, Shift…, or %2.</source>
        <translation>Wählen Sie mehrere mit Strg und einem Klick aus oder alle mit %1. Dann Eintrag, Verschieben…, oder %2.</translation>
    </message>
    <message>
        <source>And all are back. Every change to the plan can be taken back.</source>
        <translation>Und alle sind wieder da. Jede Änderung am Plan lässt sich zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts moved together. Take them back with %1, in one step.</source>
        <translation>
            <numerusform>%n Beitrag verschoben. Mit %1 nehmen Sie das zurück, in einem Schritt.</numerusform>
            <numerusform>%n Beiträge zusammen verschoben. Mit %1 nehmen Sie das zurück, in einem Schritt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is staged</source>
        <translation>Die Datei liegt bereit</translation>
    </message>
    <message>
        <source>%1 is told what comes</source>
        <comment>a platform</comment>
        <translation>%1 erfährt, was kommt</translation>
    </message>
    <message>
        <source>%1 has taken it</source>
        <comment>a platform</comment>
        <translation>%1 hat sie angenommen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Connect an account first: Accounts, Connect.</source>
        <translation>Verbinden Sie zuerst ein Konto: Konten, Verbinden.</translation>
    </message>
    <message>
        <source>Watch a post go out</source>
        <translation>Zusehen, wie ein Beitrag hinausgeht</translation>
    </message>
    <message>
        <source>A post goes out by itself at its time. Make one whose time is now, and see what happens on the way.</source>
        <translation>Ein Beitrag geht zu seiner Zeit von selbst hinaus. Machen Sie einen, dessen Zeit jetzt ist, und sehen Sie, was unterwegs geschieht.</translation>
    </message>
    <message>
        <source>A post goes out by itself at its time. Let the time of “%1” be now, and see what happens on the way.</source>
        <translation>Ein Beitrag geht zu seiner Zeit von selbst hinaus. Lassen Sie „%1“ jetzt an der Reihe sein und sehen Sie, was unterwegs geschieht.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>Unterwegs…</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>Jetzt hinausgehen lassen</translation>
    </message>
    <message>
        <source>Out, once. Each step is written down before it is taken, so that nothing goes out twice.</source>
        <translation>Erschienen, genau einmal. Jeder Schritt wird aufgeschrieben, bevor er getan wird, damit nichts zweimal hinausgeht.</translation>
    </message>
    <message>
        <source>Break the sign-in</source>
        <translation>Die Anmeldung kaputt machen</translation>
    </message>
    <message>
        <source>%1 has taken its permission back and tells nobody. The next post is about to find out.</source>
        <comment>a platform</comment>
        <translation>%1 hat die Erlaubnis zurückgezogen und sagt es niemandem. Der nächste Beitrag wird es gleich merken.</translation>
    </message>
    <message>
        <source>Passwords change, permissions are taken back. Let the sandbox’s %1 forget you, and send a post: see where the reason shows.</source>
        <comment>a platform</comment>
        <translation>Passwörter ändern sich, Erlaubnisse werden zurückgezogen. Lassen Sie sich vom %1 der Sandbox vergessen und senden Sie einen Beitrag: Sehen Sie, wo der Grund erscheint.</translation>
    </message>
    <message>
        <source>Finding out…</source>
        <translation>Wird gleich bemerkt…</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Kaputt machen</translation>
    </message>
    <message>
        <source>Every post for %1 wears the struck-through key now, the account says why, and they wait.</source>
        <comment>a platform</comment>
        <translation>Alle Beiträge für %1 tragen jetzt den durchgestrichenen Schlüssel, das Konto sagt, warum, und sie warten.</translation>
    </message>
    <message>
        <source>And mend it</source>
        <translation>Und wieder in Ordnung bringen</translation>
    </message>
    <message>
        <source>Copy a fresh token, press Reconnect on the account’s card, and choose to paste a token. Or sign in with the browser and say Allow.</source>
        <translation>Kopieren Sie ein frisches Token, drücken Sie „Neu verbinden“ auf der Karte des Kontos und wählen Sie, ein Token einzufügen. Oder melden Sie sich mit dem Browser an und wählen Sie dort „Allow“.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy a token</source>
        <translation>Ein Token kopieren</translation>
    </message>
    <message>
        <source>Press Reconnect on the account’s card, sign in with the browser, and say Allow.</source>
        <translation>Drücken Sie „Neu verbinden“ auf der Karte des Kontos, melden Sie sich mit dem Browser an und wählen Sie dort „Allow“.</translation>
    </message>
    <message>
        <source>Mended. What waited for %1 goes out by itself, and the rest is ready again.</source>
        <comment>a platform</comment>
        <translation>Wieder in Ordnung. Was auf %1 gewartet hat, geht von selbst hinaus, und der Rest ist wieder bereit.</translation>
    </message>
    <message>
        <source>New here? Take the tour</source>
        <translation>Neu hier? Machen Sie die Tour</translation>
    </message>
    <message>
        <source>Seven small steps on this sandbox, about three minutes: from a picture on a day to a post that is out, and what happens when something breaks. You find it later under Help.</source>
        <translation>Sieben kleine Schritte in dieser Sandbox, etwa drei Minuten: vom Bild auf einem Tag bis zum erschienenen Beitrag, und was geschieht, wenn etwas kaputtgeht. Später finden Sie die Tour unter Hilfe.</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Tour starten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>Go on playing: nothing here leaves this computer. For real accounts start Kalends without the sandbox; the guide (%1) spells out every click.</source>
        <translation>Spielen Sie ruhig weiter: Nichts hier verlässt diesen Computer. Für echte Konten starten Sie Kalends ohne die Sandbox; die Anleitung (%1) beschreibt jeden Klick.</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Anleitung öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Tour beenden</translation>
    </message>
</context>
<context>
    <name>kalends::CoachPanel</name>
    <message>
        <source>Guided tour</source>
        <translation>Geführte Tour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the present step, all steps</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a mark, what happens</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: noch nicht</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Beitrag bearbeiten</translation>
    </message>
    <message>
        <source>the caption</source>
        <translation>den Bildtext</translation>
    </message>
    <message>
        <source>pictures and clips</source>
        <translation>Bilder und Clips</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>die Zeit</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>die Labels</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>wohin er geht</translation>
    </message>
    <message>
        <source>something for %1</source>
        <translation>etwas für %1</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDialog::Private</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What the post says, and where</source>
        <translation>Was der Beitrag sagt, und wo</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>How the post will look in the app</source>
        <translation>Wie der Beitrag in der App aussehen wird</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>Dateien werden noch gelesen.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert…</translation>
    </message>
    <message>
        <source>changed, not saved yet</source>
        <translation>geändert, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>reading files…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>drafting…</source>
        <translation>wird entworfen…</translation>
    </message>
    <message>
        <source>This post went out as it was planned while you were changing it.</source>
        <translation>Dieser Beitrag ist wie geplant erschienen, während Sie ihn geändert haben.</translation>
    </message>
    <message>
        <source>Keep my changes as a new post</source>
        <translation>Meine Änderungen als neuen Beitrag behalten</translation>
    </message>
    <message>
        <source>Choose where to post it first.</source>
        <translation>Wählen Sie erst, wo er erscheinen soll.</translation>
    </message>
    <message>
        <source>Choose a time first.</source>
        <translation>Wählen Sie erst eine Zeit.</translation>
    </message>
    <message>
        <source>Choose a time zone that exists first.</source>
        <translation>Wählen Sie erst eine Zeitzone, die es gibt.</translation>
    </message>
    <message>
        <source>Choose a time that is still ahead.</source>
        <translation>Wählen Sie eine Zeit in der Zukunft.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else changed this post too: %1.</source>
        <translation>Inzwischen wurde dieser Beitrag auch anderswo geändert: %1.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die anderen nehmen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Save your changes?&lt;/b&gt;</source>
        <translation>&lt;b&gt;Änderungen speichern?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>This post is planned. Without them it goes out as it was.</source>
        <translation>Dieser Beitrag ist geplant. Ohne die Änderungen erscheint er, wie er war.</translation>
    </message>
    <message>
        <source>They could not be stored yet.</source>
        <translation>Sie konnten noch nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDoor</name>
    <message>
        <source>Kalends ended while you were writing this. Nothing is lost: here are your words.</source>
        <translation>Kalends wurde beendet, während Sie dies schrieben. Nichts ist verloren: Hier ist Ihr Text.</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerFooter</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Back to &amp;draft</source>
        <translation>Zurück zum &amp;Entwurf</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>&amp;Aktivität zeigen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Jetzt veröffentlichen</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Duplicate as new</source>
        <translation>Als neuen duplizieren</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Use the suggested time %1</source>
        <translation>Vorgeschlagene Zeit %1 verwenden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Schedule and next</source>
        <translation>Planen und weiter</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Vorgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerSession</name>
    <message>
        <source>The post was not saved.</source>
        <translation>Der Beitrag wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>This post was deleted meanwhile.</source>
        <translation>Dieser Beitrag wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Save it to keep your words as a new post.</source>
        <translation>Speichern Sie, um Ihren Text als neuen Beitrag zu behalten.</translation>
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
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>Ihre App</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Staging storage</source>
        <translation>Übergabespeicher</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This is not an access token: it is too short or holds spaces.</source>
        <translation>Das ist kein Zugriffstoken: Es ist zu kurz oder enthält Leerzeichen.</translation>
    </message>
    <message>
        <source>Go back and copy the whole token from your app&apos;s dashboard.</source>
        <translation>Gehen Sie zurück und kopieren Sie das ganze Token aus dem Dashboard Ihrer App.</translation>
    </message>
    <message>
        <source>The Instagram app ID is missing.</source>
        <translation>Die Instagram-App-ID fehlt.</translation>
    </message>
    <message>
        <source>The client key is missing.</source>
        <translation>Der Client-Key fehlt.</translation>
    </message>
    <message>
        <source>Go back and enter it.</source>
        <translation>Gehen Sie zurück und geben Sie die Angabe ein.</translation>
    </message>
    <message>
        <source>The redirect address is missing.</source>
        <translation>Die Weiterleitungsadresse fehlt.</translation>
    </message>
    <message>
        <source>Go back and enter the one from your app&apos;s settings.</source>
        <translation>Gehen Sie zurück und geben Sie die aus den Einstellungen Ihrer App ein.</translation>
    </message>
    <message>
        <source>The app&apos;s secret is missing.</source>
        <translation>Das Geheimnis der App fehlt.</translation>
    </message>
    <message>
        <source>Go back and enter it; it is kept in the keychain.</source>
        <translation>Gehen Sie zurück und geben Sie es ein; es bleibt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The browser did not open. Copy the address below into it.</source>
        <translation>Der Browser ging nicht auf. Kopieren Sie die Adresse unten hinein.</translation>
    </message>
    <message>
        <source>The log-in ended without an answer.</source>
        <translation>Die Anmeldung endete ohne Antwort.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Every click of this page, in the guide</source>
        <translation>Jeder Klick dieser Seite, in der Anleitung</translation>
    </message>
</context>
<context>
    <name>kalends::ConsentBox</name>
    <message>
        <source>I agree: post this to TikTok</source>
        <translation>Ich stimme zu: dies auf TikTok posten</translation>
    </message>
    <message>
        <source>After it is posted, TikTok may take a few minutes to process it before it shows on your profile.</source>
        <translation>Nach dem Posten braucht TikTok vielleicht ein paar Minuten zur Verarbeitung, bevor es in Ihrem Profil erscheint.</translation>
    </message>
    <message>
        <source>Nothing is sent to TikTok without it. It is asked again whenever the words, the choices or the media change.</source>
        <translation>Ohne die Zustimmung wird nichts an TikTok gesendet. Sie wird neu erfragt, sobald sich Text, Auswahl oder Medien ändern.</translation>
    </message>
</context>
<context>
    <name>kalends::ConsentPage</name>
    <message>
        <source>Kalends can publish what you have planned by itself, at its time, as long as it runs. Each post goes out once, or Kalends says clearly why it did not.</source>
        <translation>Kalends kann Geplantes von selbst zu seiner Zeit veröffentlichen, solange es läuft. Jeder Beitrag geht einmal hinaus, oder Kalends sagt klar, warum nicht.</translation>
    </message>
    <message>
        <source>Yes, publish planned posts to %1 by itself</source>
        <translation>Ja, geplante Beiträge von selbst auf %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Off: nothing is sent, and planned posts wait. You can turn this on and off at any time in the account&apos;s menu; nothing is lost.</source>
        <translation>Aus: Es wird nichts gesendet, geplante Beiträge warten. Sie können das jederzeit im Menü des Kontos ein- und ausschalten; nichts geht verloren.</translation>
    </message>
    <message>
        <source>%1 is connected to %2.</source>
        <translation>%1 ist mit %2 verbunden.</translation>
    </message>
</context>
<context>
    <name>kalends::ContentRules</name>
    <message>
        <source>A post</source>
        <translation>Ein Beitrag</translation>
    </message>
    <message>
        <source>A carousel</source>
        <translation>Ein Karussell</translation>
    </message>
    <message>
        <source>A reel</source>
        <translation>Ein Reel</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>Eine Story</translation>
    </message>
    <message>
        <source>A TikTok video</source>
        <translation>Ein TikTok-Video</translation>
    </message>
    <message>
        <source>A TikTok photo post</source>
        <translation>Ein TikTok-Fotobeitrag</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 takes %2 pictures or clips; this one has %3.</source>
        <translation>%1 nimmt %2 Bilder oder Clips; hier sind es %3.</translation>
    </message>
    <message>
        <source>%1 needs a picture or a clip.</source>
        <translation>%1 braucht ein Bild oder einen Clip.</translation>
    </message>
    <message>
        <source>The file “%1” is gone from the library or has changed.</source>
        <translation>Die Datei „%1“ fehlt in der Bibliothek oder hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 takes up to %4.</source>
        <translation>%1 hat %2 Zeichen; %3 nimmt bis zu %4.</translation>
    </message>
    <message>
        <source>%1 has %2 hashtags; %3 takes up to %4.</source>
        <translation>%1 hat %2 Hashtags; %3 nimmt bis zu %4.</translation>
    </message>
    <message>
        <source>A story cannot have a first comment.</source>
        <translation>Eine Story kann keinen ersten Kommentar haben.</translation>
    </message>
    <message>
        <source>The caption</source>
        <translation>Der Bildtext</translation>
    </message>
    <message>
        <source>The caption mentions %1 accounts; Instagram takes up to %2.</source>
        <translation>Der Bildtext erwähnt %1 Konten; Instagram nimmt bis zu %2.</translation>
    </message>
    <message>
        <source>The first comment</source>
        <translation>Der erste Kommentar</translation>
    </message>
    <message>
        <source>The alternative text %1</source>
        <translation>Der Alternativtext %1</translation>
    </message>
    <message>
        <source>%1 is tagged on picture %2, but there are %3.</source>
        <translation>%1 ist auf Bild %2 markiert, es gibt aber %3.</translation>
    </message>
    <message>
        <source>The place of the tag %1 is outside the picture.</source>
        <translation>Die Stelle der Markierung %1 liegt außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>%1 is tagged on a clip of a carousel; only its pictures take tags.</source>
        <translation>%1 ist auf einem Clip eines Karussells markiert; nur dessen Bilder nehmen Markierungen.</translation>
    </message>
    <message>
        <source>The tag %1 needs a place on the picture.</source>
        <translation>Die Markierung %1 braucht eine Stelle im Bild.</translation>
    </message>
    <message>
        <source>The tag %1 has a place, but tags on a reel have none.</source>
        <translation>Die Markierung %1 hat eine Stelle, auf einem Reel haben Markierungen aber keine.</translation>
    </message>
    <message>
        <source>%1 people are tagged; Instagram takes up to %2.</source>
        <translation>%1 Personen sind markiert; Instagram nimmt bis zu %2.</translation>
    </message>
    <message>
        <source>A location cannot be sent with this login; remove it.</source>
        <translation>Ein Ort lässt sich mit dieser Anmeldung nicht senden; entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Collaborators cannot be sent with this login; remove them.</source>
        <translation>Mitwirkende lassen sich mit dieser Anmeldung nicht senden; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>TikTok takes either one clip or photos; this post has both.</source>
        <translation>TikTok nimmt entweder einen Clip oder Fotos; dieser Beitrag hat beides.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>Die Beschreibung</translation>
    </message>
    <message>
        <source>Who may see the TikTok post is not chosen yet.</source>
        <translation>Es ist noch nicht gewählt, wer den TikTok-Beitrag sehen darf.</translation>
    </message>
    <message>
        <source>Branded content cannot be visible to you alone.</source>
        <translation>Branded Content darf nicht nur für Sie sichtbar sein.</translation>
    </message>
    <message>
        <source>Your express agreement to post this to TikTok is still missing.</source>
        <translation>Ihre ausdrückliche Zustimmung, dies auf TikTok zu posten, fehlt noch.</translation>
    </message>
    <message>
        <source>Photo posts cannot allow duets.</source>
        <translation>Fotobeiträge können keine Duette erlauben.</translation>
    </message>
    <message>
        <source>Photo posts cannot allow stitches.</source>
        <translation>Fotobeiträge können keine Stitches erlauben.</translation>
    </message>
    <message>
        <source>Photo %1 is to be the cover, but there are %2.</source>
        <translation>Foto %1 soll das Titelbild sein, es gibt aber %2.</translation>
    </message>
    <message>
        <source>The cover is taken at %1 s, but the clip lasts %2 s.</source>
        <translation>Das Titelbild liegt bei %1 s, aber der Clip dauert nur %2 s.</translation>
    </message>
    <message>
        <source>The disclosure is on, but not whether the post promotes you, a third party, or both.</source>
        <translation>Die Offenlegung ist an, aber nicht gesagt, ob der Beitrag für Sie, für Dritte oder für beide wirbt.</translation>
    </message>
</context>
<context>
    <name>kalends::CoverPanel</name>
    <message>
        <source>Cover frame</source>
        <translation>Bild für das Titelbild</translation>
    </message>
    <message>
        <source>No own cover</source>
        <translation>Kein eigenes Titelbild</translation>
    </message>
    <message>
        <source>The cover is the frame at</source>
        <translation>Das Titelbild ist das Bild bei</translation>
    </message>
    <message>
        <source>The platform takes the first frame</source>
        <translation>Die Plattform nimmt das erste Bild</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>kalends::CreatorCard</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Ask TikTok again what this account may post</source>
        <translation>TikTok erneut fragen, was dieses Konto posten darf</translation>
    </message>
    <message>
        <source>No TikTok account</source>
        <translation>Kein TikTok-Konto</translation>
    </message>
    <message>
        <source>Link one: TikTok then says who may view the post and what it may allow.</source>
        <translation>Verknüpfen Sie eines: TikTok sagt dann, wer den Beitrag sehen darf und was er erlauben kann.</translation>
    </message>
    <message>
        <source>Asking TikTok what this account may post…</source>
        <translation>TikTok wird gefragt, was dieses Konto posten darf…</translation>
    </message>
    <message>
        <source>Link TikTok…</source>
        <translation>TikTok verknüpfen…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Posts as %1</source>
        <translation>Postet als %1</translation>
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
        <translation>Frei</translation>
    </message>
</context>
<context>
    <name>kalends::CropPanel</name>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Also for the other channel</source>
        <translation>Auch für den anderen Kanal</translation>
    </message>
    <message>
        <source>The whole picture, not turned</source>
        <translation>Das ganze Bild, nicht gedreht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Also for %1</source>
        <translation>Auch für %1</translation>
    </message>
    <message>
        <source>%1 does not take this shape.</source>
        <translation>%1 nimmt dieses Format nicht.</translation>
    </message>
</context>
<context>
    <name>kalends::CropView</name>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift they resize it, plus and minus zoom.</source>
        <translation>Pfeiltasten verschieben den Ausschnitt, mit Umschalt ändern sie seine Größe, Plus und Minus zoomen.</translation>
    </message>
</context>
<context>
    <name>kalends::DraftMark</name>
    <message>
        <source>Drafted, not accepted yet.</source>
        <translation>Entworfen, noch nicht angenommen.</translation>
    </message>
    <message>
        <source>Drafted offline, from templates and your earlier posts.</source>
        <translation>Offline entworfen, aus Vorlagen und Ihren früheren Beiträgen.</translation>
    </message>
    <message>
        <source>Drafted by the assistant.</source>
        <translation>Vom Assistenten entworfen.</translation>
    </message>
    <message>
        <source>Drafted by the assistant (%1).</source>
        <translation>Vom Assistenten entworfen (%1).</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>entworfen</translation>
    </message>
    <message>
        <source>Accept the drafted words</source>
        <translation>Entworfenen Text annehmen</translation>
    </message>
    <message>
        <source>Click to accept it as it is; editing accepts it too.</source>
        <translation>Klicken Sie, um ihn so anzunehmen; auch Bearbeiten nimmt ihn an.</translation>
    </message>
</context>
<context>
    <name>kalends::DraftsShelf</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Drafts · %1</source>
        <comment>the heading of the shelf; %1 is a number</comment>
        <translation>Entwürfe · %1</translation>
    </message>
    <message>
        <source>Only drafts can go to the shelf. Unschedule this post first.</source>
        <translation>Nur Entwürfe können in die Ablage. Nehmen Sie erst die Planung dieses Beitrags zurück.</translation>
    </message>
    <message>
        <source>Only drafts can go to the shelf. Unschedule these posts first.</source>
        <translation>Nur Entwürfe können in die Ablage. Nehmen Sie erst die Planung dieser Beiträge zurück.</translation>
    </message>
    <message>
        <source>Ideas without a date live here. Drop photos or clips, or drag a draft in.</source>
        <translation>Hier wohnen Ideen ohne Datum. Legen Sie Fotos oder Clips ab oder ziehen Sie einen Entwurf herein.</translation>
    </message>
    <message>
        <source>No draft matches the search and filter.</source>
        <translation>Kein Entwurf passt zu Suche und Filter.</translation>
    </message>
</context>
<context>
    <name>kalends::EmojiPicker</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Smileys</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Tiere und Natur</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Reisen und Orte</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>None used yet.</source>
        <translation>Noch keines verwendet.</translation>
    </message>
    <message>
        <source>No emoji of that name.</source>
        <translation>Kein Emoji mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>kalends::EmptyHint</name>
    <message>
        <source>Your plan begins here</source>
        <translation>Hier beginnt Ihr Plan</translation>
    </message>
    <message>
        <source>Drop pictures or clips on a day: each becomes a post.
Double-click a day, or press %1, to write one.
Drag posts to move them; Ctrl+Z takes anything back.</source>
        <translation>Legen Sie Bilder oder Clips auf einem Tag ab: Aus jedem wird ein Beitrag.
Doppelklicken Sie auf einen Tag oder drücken Sie %1, um einen zu schreiben.
Ziehen Sie Beiträge, um sie zu verschieben; Strg+Z nimmt alles zurück.</translation>
    </message>
</context>
<context>
    <name>kalends::ExampleButton</name>
    <message>
        <source>Drag it onto a day, or press Enter to put it on today.</source>
        <translation>Ziehen Sie es auf einen Tag, oder drücken Sie Eingabe, um es auf heute zu legen.</translation>
    </message>
</context>
<context>
    <name>kalends::Exchange</name>
    <message>
        <source>The first row lacks the column %1.</source>
        <translation>In der ersten Zeile fehlt die Spalte %1.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>it has %1 cells, the header %2</source>
        <translation>sie hat %1 Zellen, die Kopfzeile %2</translation>
    </message>
    <message>
        <source>“%1” is neither ig nor tiktok</source>
        <translation>„%1“ ist weder ig noch tiktok</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Its first row reads %1.</source>
        <translation>Ihre erste Zeile lautet %1.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>Die Datei hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Row %1: there is text behind a closing quote.</source>
        <translation>Zeile %1: Nach einem schließenden Anführungszeichen steht Text.</translation>
    </message>
    <message>
        <source>Double the quotes that belong to the text.</source>
        <translation>Verdoppeln Sie die Anführungszeichen, die zum Text gehören.</translation>
    </message>
    <message>
        <source>Row %1: a quote is opened and never closed.</source>
        <translation>Zeile %1: Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it, or double it if it belongs to the text.</source>
        <translation>Schließen Sie es oder verdoppeln Sie es, wenn es zum Text gehört.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>Speichern Sie sie als CSV UTF-8.</translation>
    </message>
    <message>
        <source>The entry %1 is in the plan already.</source>
        <translation>Der Eintrag %1 ist schon im Plan.</translation>
    </message>
    <message>
        <source>Take its row out of the file, or delete the entry first.</source>
        <translation>Nehmen Sie seine Zeile aus der Datei oder löschen Sie erst den Eintrag.</translation>
    </message>
    <message>
        <source>The entry %1 was deleted here, so it comes back under a new id.</source>
        <translation>Der Eintrag %1 wurde hier gelöscht und kommt daher mit einer neuen Kennung zurück.</translation>
    </message>
    <message>
        <source>So it became a draft.</source>
        <translation>Daher wurde er ein Entwurf.</translation>
    </message>
    <message>
        <source>media: “%1” is neither in the library nor a file that can be read.</source>
        <translation>Medien: „%1“ ist weder in der Bibliothek noch eine lesbare Datei.</translation>
    </message>
    <message>
        <source>Give an id or SHA-256 of the library, or a file beside the one imported.</source>
        <translation>Geben Sie eine Kennung oder SHA-256 der Bibliothek an oder eine Datei neben der importierten.</translation>
    </message>
    <message>
        <source>“%1” is not in this library.</source>
        <translation>„%1“ ist nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Add the file; the entries that use it find it then.</source>
        <translation>Fügen Sie die Datei hinzu; die Einträge, die sie verwenden, finden sie dann.</translation>
    </message>
    <message>
        <source>Import of %1 posts</source>
        <translation>Import von %1 Beiträgen</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: %2.</source>
        <translation>„%1“ kann nicht importiert werden: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room for it.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und der genug Platz hat.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>“%1” does not say what it is.</source>
        <translation>„%1“ sagt nicht, was es ist.</translation>
    </message>
    <message>
        <source>Its name ends in .csv, .ics or .json.</source>
        <translation>Der Name endet auf .csv, .ics oder .json.</translation>
    </message>
    <message>
        <source>It is not said whether this is CSV, ICS or JSON.</source>
        <translation>Es ist nicht angegeben, ob dies CSV, ICS oder JSON ist.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>The event has no start (DTSTART) that can be read.</source>
        <translation>Das Ereignis hat keinen lesbaren Beginn (DTSTART).</translation>
    </message>
    <message>
        <source>The event lasts a day and has no time, so 09:00 was taken.</source>
        <translation>Das Ereignis dauert einen Tag und hat keine Zeit, daher wurde 09:00 genommen.</translation>
    </message>
    <message>
        <source>The event&apos;s start is not a date and time.</source>
        <translation>Der Beginn des Ereignisses ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>The event&apos;s time zone “%1” is not known.</source>
        <translation>Die Zeitzone „%1“ des Ereignisses ist unbekannt.</translation>
    </message>
    <message>
        <source>“%1” is neither ig nor tiktok.</source>
        <translation>„%1“ ist weder ig noch tiktok.</translation>
    </message>
    <message>
        <source>The event repeats; only its first time was taken.</source>
        <translation>Das Ereignis wiederholt sich; nur der erste Termin wurde übernommen.</translation>
    </message>
    <message>
        <source>The file is not a calendar in iCalendar format (UTF-8).</source>
        <translation>Die Datei ist kein Kalender im iCalendar-Format (UTF-8).</translation>
    </message>
    <message>
        <source>It starts with BEGIN:VCALENDAR.</source>
        <translation>Sie beginnt mit BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>The calendar has more than %1 events.</source>
        <translation>Der Kalender hat mehr als %1 Ereignisse.</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation>Die Datei ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The file is JSON, but not an exported plan.</source>
        <translation>Die Datei ist JSON, aber kein exportierter Plan.</translation>
    </message>
    <message>
        <source>Its format member reads “%1”.</source>
        <translation>Ihr Feld „format“ lautet „%1“.</translation>
    </message>
    <message>
        <source>The plan was exported by a newer version of the program.</source>
        <translation>Der Plan wurde mit einer neueren Programmversion exportiert.</translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation>Aktualisieren Sie diese hier.</translation>
    </message>
    <message>
        <source>The file has %1 entries; at most %2 are taken.</source>
        <translation>Die Datei hat %1 Einträge; höchstens %2 werden angenommen.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Its columns: %1.</source>
        <translation>Ihre Spalten: %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a column can hold.</source>
        <translation>„%1“ ist nichts, was eine Spalte enthalten kann.</translation>
    </message>
    <message>
        <source>A column can be %1, or a field such as ig.first_comment.</source>
        <translation>Eine Spalte kann %1 sein oder ein Feld wie ig.first_comment.</translation>
    </message>
    <message>
        <source>It reads %1, or map the columns by hand.</source>
        <translation>Gelesen werden %1, oder ordnen Sie die Spalten von Hand zu.</translation>
    </message>
    <message>
        <source>The columns are none of Kalends, Buffer, Later or Metricool.</source>
        <translation>Die Spalten stammen weder von Kalends, Buffer, Later noch Metricool.</translation>
    </message>
    <message>
        <source>Say which column is what, such as “%1” = caption.</source>
        <translation>Sagen Sie, welche Spalte was ist, etwa „%1“ = caption.</translation>
    </message>
    <message>
        <source>No column holds a caption or media.</source>
        <translation>Keine Spalte enthält Bildtext oder Medien.</translation>
    </message>
    <message>
        <source>Map one of them.</source>
        <translation>Ordnen Sie eine davon zu.</translation>
    </message>
    <message>
        <source>The time is there twice: as scheduled_at and as date and time.</source>
        <translation>Die Zeit ist doppelt vorhanden: als scheduled_at und als Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>Map one of them to ignore.</source>
        <translation>Ordnen Sie eine davon ignore zu.</translation>
    </message>
    <message>
        <source>A column for the date and one for the time belong together; one of them is missing.</source>
        <translation>Eine Spalte für das Datum und eine für die Uhrzeit gehören zusammen; eine davon fehlt.</translation>
    </message>
    <message>
        <source>The first row lacks columns of %1.</source>
        <translation>Der ersten Zeile fehlen Spalten von %1.</translation>
    </message>
    <message>
        <source>Let the format be found by itself, or map the columns by hand.</source>
        <translation>Lassen Sie das Format von selbst erkennen oder ordnen Sie die Spalten von Hand zu.</translation>
    </message>
    <message>
        <source>“%1”: this column is not known.</source>
        <translation>„%1“: Diese Spalte ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1”: this column is there twice.</source>
        <translation>„%1“: Diese Spalte ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8, UTF-16 or Windows-1252.</source>
        <translation>Die Datei ist kein Text in UTF-8, UTF-16 oder Windows-1252.</translation>
    </message>
    <message>
        <source>The row is meant for networks that Kalends does not publish to.</source>
        <translation>Die Zeile ist für Netzwerke bestimmt, auf denen Kalends nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>It comes as a draft without a channel.</source>
        <translation>Sie kommt als Entwurf ohne Kanal herein.</translation>
    </message>
    <message>
        <source>The file does not say its encoding and is not UTF-8; it was read as Windows-1252.</source>
        <translation>Die Datei nennt ihre Zeichenkodierung nicht und ist nicht UTF-8; sie wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>Where accents or signs look wrong, save it as CSV UTF-8 and import that.</source>
        <translation>Wenn Akzente oder Zeichen falsch aussehen, speichern Sie sie als CSV UTF-8 und importieren Sie diese.</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2027 were read with the month first.</source>
        <translation>Daten wie 3/4/2027 wurden mit dem Monat zuerst gelesen.</translation>
    </message>
    <message>
        <source>Write them as 2027-03-04 where that is wrong.</source>
        <translation>Wo das falsch ist, schreiben Sie sie als 2027-03-04.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells.</source>
        <translation>Zeile %1 hat mehr als %2 Zellen.</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB are taken.</source>
        <translation>Die Datei hat %1 MB; höchstens %2 MB werden angenommen.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Publishing is off</source>
        <translation>Veröffentlichen ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Being published</source>
        <translation>Wird gerade veröffentlicht</translation>
    </message>
    <message>
        <source>Failed, will be tried again</source>
        <translation>Fehlgeschlagen, neuer Versuch folgt</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>The media do not fit</source>
        <translation>Die Medien passen nicht</translation>
    </message>
    <message>
        <source>Media are missing</source>
        <translation>Medien fehlen</translation>
    </message>
    <message>
        <source>No account is linked</source>
        <translation>Kein Konto ist verknüpft</translation>
    </message>
    <message>
        <source>The account has to be linked again</source>
        <translation>Das Konto muss erneut verknüpft werden</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Kein Kanal</translation>
    </message>
    <message>
        <source>Kalends</source>
        <translation>Kalends</translation>
    </message>
    <message>
        <source>The folder has several CSV files: %1.</source>
        <translation>Der Ordner enthält mehrere CSV-Dateien: %1.</translation>
    </message>
    <message>
        <source>Import the one that you mean; its media are found beside it.</source>
        <translation>Importieren Sie die gemeinte; ihre Medien werden daneben gefunden.</translation>
    </message>
    <message>
        <source>The folder “%1” has neither a CSV file nor pictures or films.</source>
        <translation>Der Ordner „%1“ enthält weder eine CSV-Datei noch Bilder oder Clips.</translation>
    </message>
    <message>
        <source>Files in folders inside it are not looked at.</source>
        <translation>Dateien in Unterordnern werden nicht berücksichtigt.</translation>
    </message>
    <message>
        <source>The folder has %1 files; at most %2 are taken.</source>
        <translation>Der Ordner enthält %1 Dateien; höchstens %2 werden angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of other kinds were left out.</source>
        <translation>
            <numerusform>%n Datei anderer Art wurde weggelassen.</numerusform>
            <numerusform>%n Dateien anderer Art wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on the web, and nothing is fetched from there.</source>
        <translation>„%1“ liegt im Web, und von dort wird nichts geholt.</translation>
    </message>
    <message>
        <source>Put the file, under the name at the end of its address, into the folder of the plan, or add it to the post later.</source>
        <translation>Legen Sie die Datei unter dem Namen am Ende ihrer Adresse in den Ordner des Plans oder fügen Sie sie dem Beitrag später hinzu.</translation>
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
        <translation>Auf einem anderen Beitrag ablegen, um die Zeiten zu tauschen.</translation>
    </message>
    <message>
        <source>Only one post at a time can swap places here.</source>
        <translation>Hier kann immer nur ein Beitrag den Platz tauschen.</translation>
    </message>
    <message>
        <source>Here posts swap their times. To give a draft its time or to copy a post, use the month or the week.</source>
        <translation>Hier tauschen Beiträge ihre Zeiten. Um einem Entwurf eine Zeit zu geben oder einen Beitrag zu kopieren, nehmen Sie Monat oder Woche.</translation>
    </message>
    <message>
        <source>Swap with %1, %2</source>
        <comment>date, time</comment>
        <translation>Tauschen mit %1, %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date without year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Profile grid, newest first</source>
        <translation>Profilraster, Neuestes zuerst</translation>
    </message>
    <message>
        <source>There are posts after %1. Show the next month.</source>
        <translation>Nach dem %1 gibt es Beiträge. Nächsten Monat zeigen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>short date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Posts for Instagram appear here as your profile will show them, newest first.</source>
        <translation>Beiträge für Instagram erscheinen hier so, wie Ihr Profil sie zeigen wird, Neuestes zuerst.</translation>
    </message>
    <message>
        <source>No Instagram post matches the search and filter.</source>
        <translation>Kein Instagram-Beitrag passt zu Suche und Filter.</translation>
    </message>
</context>
<context>
    <name>kalends::Fields</name>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Vorhanden sind %1.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>„%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>the text has %1 characters, %2 are the most.</source>
        <translation>der Text hat %1 Zeichen, höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a list of texts.</source>
        <translation>„%1“ ist weder ein Text noch eine Liste von Texten.</translation>
    </message>
    <message>
        <source>the list has %1 items, %2 are the most.</source>
        <translation>die Liste hat %1 Elemente, höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>“%1” is not one of its choices.</source>
        <translation>„%1“ gehört nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Wählen Sie eines von %1.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to %2.</source>
        <translation>„%1“ ist keine ganze Zahl von 0 bis %2.</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>„%1“ ist kein Benutzername.</translation>
    </message>
    <message>
        <source>Write user names, or objects with username, x, y and media_index.</source>
        <translation>Schreiben Sie Benutzernamen oder Objekte mit username, x, y und media_index.</translation>
    </message>
    <message>
        <source>a tag has no “%1”.</source>
        <translation>eine Markierung hat kein „%1“.</translation>
    </message>
    <message>
        <source>It has username, x, y and media_index.</source>
        <translation>Vorhanden sind username, x, y und media_index.</translation>
    </message>
    <message>
        <source>the place of %1 is outside the picture.</source>
        <translation>die Stelle von %1 liegt außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>x and y go from 0 (left, top) to 1 (right, bottom).</source>
        <translation>x und y gehen von 0 (links, oben) bis 1 (rechts, unten).</translation>
    </message>
    <message>
        <source>“%1” is not a list of people.</source>
        <translation>„%1“ ist keine Liste von Personen.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>the text holds the character %1, which cannot be posted.</source>
        <translation>der Text enthält das Zeichen %1, das sich nicht posten lässt.</translation>
    </message>
    <message>
        <source>Remove it; it is usually invisible and came along when the text was copied.</source>
        <translation>Entfernen Sie es; meist ist es unsichtbar und kam beim Kopieren mit.</translation>
    </message>
</context>
<context>
    <name>kalends::Filmstrip</name>
    <message>
        <source>Media, in the order in which they go out</source>
        <translation>Medien, in der Reihenfolge, in der sie erscheinen</translation>
    </message>
    <message>
        <source>Add media…</source>
        <translation>Medien hinzufügen…</translation>
    </message>
</context>
<context>
    <name>kalends::FilterMenu</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
</context>
<context>
    <name>kalends::FirstRunDialog</name>
    <message>
        <source>Welcome to Kalends</source>
        <translation>Willkommen bei Kalends</translation>
    </message>
    <message>
        <source>A calendar that publishes by itself: drop pictures on a day, write the words, and each post goes out once and on time. Everything stays on this computer.</source>
        <translation>Ein Kalender, der von selbst veröffentlicht: Bilder auf einem Tag ablegen, den Text schreiben, und jeder Beitrag geht einmal und pünktlich hinaus. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>In der Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>A local Instagram and TikTok with sample posts. No account, nothing leaves this computer.</source>
        <translation>Ein lokales Instagram und TikTok mit Beispielbeiträgen. Kein Konto nötig, nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Connect Instagram</source>
        <translation>Instagram verbinden</translation>
    </message>
    <message>
        <source>A professional account, with app credentials of your own. The steps are spelled out.</source>
        <translation>Ein professionelles Konto mit eigenen App-Zugangsdaten. Die Schritte sind genau beschrieben.</translation>
    </message>
    <message>
        <source>Connect TikTok</source>
        <translation>TikTok verbinden</translation>
    </message>
    <message>
        <source>With app credentials of your own. The steps are spelled out.</source>
        <translation>Mit eigenen App-Zugangsdaten. Die Schritte sind genau beschrieben.</translation>
    </message>
    <message>
        <source>Just plan for now</source>
        <translation>Erst einmal nur planen</translation>
    </message>
    <message>
        <source>Begin with drafts; accounts can be connected at any time from the menu.</source>
        <translation>Beginnen Sie mit Entwürfen; Konten lassen sich jederzeit über das Menü verbinden.</translation>
    </message>
</context>
<context>
    <name>kalends::FollowMark</name>
    <message>
        <source>follow shared again</source>
        <translation>wieder „Gemeinsam“ folgen</translation>
    </message>
    <message>
        <source>Gives up the words of this channel and shows the shared text again.</source>
        <translation>Gibt den Text dieses Kanals auf und zeigt wieder den gemeinsamen Text.</translation>
    </message>
    <message>
        <source>follows Shared</source>
        <translation>folgt „Gemeinsam“</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>eigener Text</translation>
    </message>
    <message>
        <source>What you write under Shared appears here, until you change it here.</source>
        <translation>Was Sie unter „Gemeinsam“ schreiben, erscheint hier, bis Sie es hier ändern.</translation>
    </message>
</context>
<context>
    <name>kalends::FrameBar</name>
    <message>
        <source>The cover is the frame at %1 of %2. Arrow keys move it by a frame, with Shift by a second.</source>
        <translation>Das Titelbild ist das Bild bei %1 von %2. Pfeiltasten verschieben um ein Bild, mit Umschalt um eine Sekunde.</translation>
    </message>
    <message>
        <source>End at %2; begins at %1, of %3. Arrow keys move it by a frame, with Shift by a second; Tab goes to the other handle.</source>
        <translation>Ende bei %2; beginnt bei %1, von %3. Pfeiltasten verschieben um ein Bild, mit Umschalt um eine Sekunde; Tab wechselt zum anderen Griff.</translation>
    </message>
    <message>
        <source>Beginning at %1; ends at %2, of %3. Arrow keys move it by a frame, with Shift by a second; Tab goes to the other handle.</source>
        <translation>Anfang bei %1; endet bei %2, von %3. Pfeiltasten verschieben um ein Bild, mit Umschalt um eine Sekunde; Tab wechselt zum anderen Griff.</translation>
    </message>
</context>
<context>
    <name>kalends::GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
</context>
<context>
    <name>kalends::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>kalends::HeaderBar</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum gehen</translation>
    </message>
    <message>
        <source>Search captions</source>
        <translation>Bildtexte durchsuchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Filter ●</source>
        <translation>Filter ●</translation>
    </message>
    <message>
        <source>Some posts are hidden</source>
        <translation>Einige Beiträge sind ausgeblendet</translation>
    </message>
</context>
<context>
    <name>kalends::Heartbeat</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Publishing now: “%1” to %2</source>
        <translation>Wird veröffentlicht: „%1“ auf %2</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Next: %1 “%2” to %3, %4</source>
        <translation>Als Nächstes: %1 „%2“ auf %3, %4</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>in %1 h %2 min</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>in einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>not publishing</source>
        <translation>veröffentlicht nicht</translation>
    </message>
    <message>
        <source>worker silent</source>
        <translation>Dienst antwortet nicht</translation>
    </message>
    <message numerus="yes">
        <source>publishing %n</source>
        <translation>
            <numerusform>%n wird veröffentlicht</numerusform>
            <numerusform>%n werden veröffentlicht</numerusform>
        </translation>
    </message>
    <message>
        <source>worker ok</source>
        <translation>Dienst ok</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n hängt</numerusform>
            <numerusform>%n hängen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n verspätet</numerusform>
            <numerusform>%n verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrying</source>
        <translation>
            <numerusform>%n mit neuem Versuch</numerusform>
            <numerusform>%n mit neuem Versuch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being checked</source>
        <translation>
            <numerusform>%n wird geprüft</numerusform>
            <numerusform>%n werden geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n zurückgehalten</numerusform>
            <numerusform>%n zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is scheduled is ready to go out</source>
        <translation>Nichts Geplantes ist bereit hinauszugehen</translation>
    </message>
</context>
<context>
    <name>kalends::HouseWindowDesk</name>
    <message>
        <source>“%1” does not say in which form.</source>
        <translation>„%1“ sagt nicht, in welcher Form.</translation>
    </message>
    <message>
        <source>Let the name end in .ics, .csv or .json.</source>
        <translation>Lassen Sie den Namen auf .ics, .csv oder .json enden.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts were written to %1.</source>
        <translation>
            <numerusform>%n Beitrag wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Beiträge wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox did not start: %1 cannot be run.</source>
        <translation>Die Sandbox ist nicht gestartet: %1 lässt sich nicht ausführen.</translation>
    </message>
</context>
<context>
    <name>kalends::HttpClient</name>
    <message>
        <source>Canceled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>kalends::ImportDialog</name>
    <message>
        <source>Import a plan</source>
        <translation>Plan importieren</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>The first rows as they would become posts</source>
        <translation>Die ersten Zeilen, wie sie zu Beiträgen würden</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Was die Spalten enthalten</translation>
    </message>
    <message>
        <source>Remarks, row by row</source>
        <translation>Anmerkungen, Zeile für Zeile</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>Was dabei herauskäme</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Import the good rows and leave the others out</source>
        <translation>Die guten Zeilen importieren und die anderen weglassen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>A .csv, .ics or .json file, or a folder of media</source>
        <translation>Eine .csv-, .ics- oder .json-Datei oder ein Ordner mit Medien</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Recognised by the first row</source>
        <translation>An der ersten Zeile erkannt</translation>
    </message>
    <message>
        <source>Co&amp;lumns of:</source>
        <translation>S&amp;palten von:</translation>
    </message>
    <message>
        <source>Posts without a channel go to %1</source>
        <translation>Beiträge ohne Kanal gehen an %1</translation>
    </message>
    <message>
        <source>Posts without a channel go to:</source>
        <translation>Beiträge ohne Kanal gehen an:</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Plans (*.csv *.ics *.json)</source>
        <translation>Pläne (*.csv *.ics *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n posts were imported.</source>
        <translation>
            <numerusform>%n Beitrag wurde importiert.</numerusform>
            <numerusform>%n Beiträge wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or drop one here. Nothing is kept before you say so.</source>
        <translation>Wählen Sie eine Datei oder einen Ordner oder legen Sie hier etwas davon ab. Nichts wird übernommen, bevor Sie zustimmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows can be imported.</source>
        <translation>
            <numerusform>%n Zeile kann importiert werden.</numerusform>
            <numerusform>%n Zeilen können importiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot: see the remarks.</source>
        <translation>
            <numerusform>%n kann es nicht: siehe Anmerkungen.</numerusform>
            <numerusform>%n können es nicht: siehe Anmerkungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no posts in it.</source>
        <translation>Es sind keine Beiträge darin.</translation>
    </message>
    <message>
        <source>Columns of %1.</source>
        <translation>Spalten von %1.</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Anmerkungen (%1)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>Was „%1“ enthält</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>Abgelehnt. %1</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Nothing: leave it out</source>
        <translation>Nichts: auslassen</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Channels, as a list</source>
        <translation>Kanäle, als Liste</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Whether it stays a draft</source>
        <translation>Ob es ein Entwurf bleibt</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>Der Name des Kontos</translation>
    </message>
    <message>
        <source>Whether it goes to %1</source>
        <translation>Ob es an %1 geht</translation>
    </message>
    <message>
        <source>Instagram&apos;s first comment</source>
        <translation>Der erste Kommentar für Instagram</translation>
    </message>
    <message>
        <source>A picture&apos;s description for Instagram</source>
        <translation>Die Beschreibung eines Bildes für Instagram</translation>
    </message>
    <message>
        <source>TikTok&apos;s title</source>
        <translation>Der Titel für TikTok</translation>
    </message>
</context>
<context>
    <name>kalends::InstagramPage</name>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>Was möchten Sie sagen?</translation>
    </message>
    <message>
        <source>A story shows no caption.</source>
        <translation>Eine Story zeigt keinen Bildtext.</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Erster Kommentar</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>AI label</source>
        <translation>KI-Kennzeichnung</translation>
    </message>
    <message>
        <source>Says on the post that AI made or changed it.</source>
        <translation>Sagt am Beitrag, dass er mit KI erstellt oder verändert wurde.</translation>
    </message>
    <message>
        <source>Share to feed</source>
        <translation>Im Feed zeigen</translation>
    </message>
    <message>
        <source>Shows the reel in the feed too, not only among the reels.</source>
        <translation>Zeigt das Reel auch im Feed, nicht nur unter den Reels.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>Choose the frame</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 (not with these media)</source>
        <translation>%1 (nicht mit diesen Medien)</translation>
    </message>
    <message>
        <source>at %1 s</source>
        <translation>bei %1 s</translation>
    </message>
    <message>
        <source>the first frame</source>
        <translation>das erste Bild</translation>
    </message>
    <message>
        <source>This login can send neither a location nor collaborators.</source>
        <translation>Diese Anmeldung kann weder Ort noch Mitwirkende senden.</translation>
    </message>
    <message>
        <source>This login cannot send a location.</source>
        <translation>Diese Anmeldung kann keinen Ort senden.</translation>
    </message>
    <message>
        <source>This login cannot send collaborators (%1).</source>
        <translation>Diese Anmeldung kann keine Mitwirkenden senden (%1).</translation>
    </message>
</context>
<context>
    <name>kalends::JobModel</name>
    <message>
        <source>publishing is off</source>
        <translation>Veröffentlichen ist aus</translation>
    </message>
    <message>
        <source>keychain is locked</source>
        <translation>Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>account must be connected again</source>
        <translation>Konto muss neu verbunden werden</translation>
    </message>
    <message>
        <source>several are overdue: your go is needed</source>
        <translation>mehrere sind überfällig: Ihr Ja ist nötig</translation>
    </message>
    <message>
        <source>restored from a backup: your go is needed</source>
        <translation>aus einer Sicherung wiederhergestellt: Ihr Ja ist nötig</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is wrong</source>
        <translation>die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Sent, checking whether it is out</source>
        <translation>Gesendet, es wird geprüft, ob er erschienen ist</translation>
    </message>
    <message>
        <source>Failed, will retry</source>
        <translation>Fehlgeschlagen, neuer Versuch folgt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month as QLocale formats them</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>with the year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartet: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
</context>
<context>
    <name>kalends::KeychainQueue</name>
    <message>
        <source>The keychain gave back something else than what was just stored in it.</source>
        <translation>Der Schlüsselbund gab etwas anderes zurück, als gerade darin abgelegt wurde.</translation>
    </message>
    <message>
        <source>Restart the keyring service and try again.</source>
        <translation>Starten Sie den Schlüsselbunddienst neu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund verweigerte den Zugriff.</translation>
    </message>
    <message>
        <source>Allow Kalends to use it when your desktop asks; posts wait until then.</source>
        <translation>Erlauben Sie Kalends die Nutzung, wenn Ihr Desktop fragt; Beiträge warten so lange.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von %1 geantwortet.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password; posts wait until then.</source>
        <translation>Suchen Sie nach einem Fenster, das nach dem Passwort fragt; Beiträge warten so lange.</translation>
    </message>
</context>
<context>
    <name>kalends::LinkChain</name>
    <message>
        <source>%1 linked, but without the permission that publishing needs: %2. Nothing was kept.</source>
        <translation>%1 ist verknüpft, aber ohne die zum Veröffentlichen nötige Erlaubnis: %2. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Link again and leave all permissions ticked.</source>
        <translation>Verknüpfen Sie erneut und lassen Sie alle Erlaubnisse angehakt.</translation>
    </message>
    <message>
        <source>%1 did not say which account this is.</source>
        <translation>%1 sagte nicht, welches Konto das ist.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The Instagram account %1 is a personal one (“%2”); Instagram lets apps publish only to professional accounts.</source>
        <translation>Das Instagram-Konto %1 ist ein privates („%2“); Instagram lässt Apps nur auf professionellen Konten veröffentlichen.</translation>
    </message>
    <message>
        <source>Switch it to a business or creator account in the Instagram app, then link it again.</source>
        <translation>Stellen Sie es in der Instagram-App auf ein Business- oder Creator-Konto um und verknüpfen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 is linked to %2 already; this sign-in is %3&apos;s.</source>
        <translation>%1 ist schon mit %2 verknüpft; diese Anmeldung gehört zu %3.</translation>
    </message>
    <message>
        <source>Unlink that account first, then link this one.</source>
        <translation>Trennen Sie erst jenes Konto und verknüpfen Sie dann dieses.</translation>
    </message>
</context>
<context>
    <name>kalends::ListColumns</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
</context>
<context>
    <name>kalends::ListView</name>
    <message>
        <source>No time yet</source>
        <translation>Noch keine Zeit</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No post matches the search and filter.</source>
        <translation>Kein Beitrag passt zu Suche und Filter.</translation>
    </message>
    <message>
        <source>Nothing planned here yet.
Drop photos or clips on a day, or press Enter for a new post.</source>
        <translation>Hier ist noch nichts geplant.
Legen Sie Fotos oder Clips auf einem Tag ab oder drücken Sie die Eingabetaste für einen neuen Beitrag.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
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
        <translation>ddd d. MMM yyyy</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sandbox: a local Instagram and TikTok. Nothing leaves this computer.</source>
        <translation>Sandbox: ein lokales Instagram und TikTok. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Keep publishing in the background?</source>
        <translation>Im Hintergrund weiter veröffentlichen?</translation>
    </message>
    <message>
        <source>Kalends then waits as an icon in your panel and posts on time. When it is not running, nothing is posted.</source>
        <translation>Kalends wartet dann als Symbol in Ihrer Leiste und postet pünktlich. Läuft es nicht, wird nichts gepostet.</translation>
    </message>
    <message>
        <source>Keep publishing</source>
        <translation>Weiter veröffentlichen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Do the same next time</source>
        <translation>Beim nächsten Mal ebenso</translation>
    </message>
    <message>
        <source>Quit Kalends</source>
        <translation>Kalends beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the next 24 hours will not go out.</source>
        <translation>
            <numerusform>%n Beitrag der nächsten 24 Stunden geht dann nicht hinaus.</numerusform>
            <numerusform>%n Beiträge der nächsten 24 Stunden gehen dann nicht hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is “%1” at %2. Kalends publishes only while it runs.</source>
        <translation>Der erste ist „%1“, %2. Kalends veröffentlicht nur, solange es läuft.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Unlinked; its tokens are gone from the keychain.</source>
        <translation>Getrennt; die Tokens sind aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>Reconnect %1…</source>
        <translation>%1 neu verbinden…</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>%1 verbinden…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>Alles (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the focus; with Shift extend the selection</source>
        <translation>Fokus bewegen; mit Umschalt die Auswahl erweitern</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the selected posts by a day or a week</source>
        <translation>Gewählte Beiträge um einen Tag oder eine Woche verschieben</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the post, or write one on an empty day</source>
        <translation>Beitrag öffnen oder an einem leeren Tag einen schreiben</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>Strg beim Ziehen</translation>
    </message>
    <message>
        <source>Copy instead of move</source>
        <translation>Kopieren statt verschieben</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel a drag</source>
        <translation>Ziehen abbrechen</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Was hier möglich ist</translation>
    </message>
    <message>
        <source>About Kalends</source>
        <translation>Über Kalends</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Kalends %1&lt;/h3&gt;&lt;p&gt;A calendar that publishes by itself.&lt;/p&gt;&lt;p&gt;Everything stays on this computer; nothing is sent but your posts.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Kalends %1&lt;/h3&gt;&lt;p&gt;Ein Kalender, der von selbst veröffentlicht.&lt;/p&gt;&lt;p&gt;Alles bleibt auf diesem Computer; gesendet werden nur Ihre Beiträge.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) found</source>
        <translation>
            <numerusform>%n Beitrag gefunden</numerusform>
            <numerusform>%n Beiträge gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Jetzt veröffentlichen</translation>
    </message>
    <message>
        <source>Publish this post right now?</source>
        <translation>Diesen Beitrag sofort veröffentlichen?</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>Unterwegs.</translation>
    </message>
    <message>
        <source>Publishing to %1 is on.</source>
        <translation>Das Veröffentlichen auf %1 ist eingeschaltet.</translation>
    </message>
    <message>
        <source>New post on %1…</source>
        <translation>Neuer Beitrag am %1…</translation>
    </message>
    <message>
        <source>New posts from files</source>
        <translation>Neue Beiträge aus Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Make one post of each of the %n files, or one post of all?</source>
        <translation>
            <numerusform>Einen Beitrag aus %n Datei machen?</numerusform>
            <numerusform>Je einen Beitrag aus jeder der %n Dateien oder einen aus allen?</numerusform>
        </translation>
    </message>
    <message>
        <source>One each</source>
        <translation>Je einen</translation>
    </message>
    <message>
        <source>One of all</source>
        <translation>Einen aus allen</translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.heic *.mp4 *.mov *.webm)</source>
        <translation>Bilder und Clips (*.jpg *.jpeg *.png *.webp *.heic *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Planned. It goes out while this computer is awake.</source>
        <translation>Geplant. Er erscheint, während dieser Computer wach ist.</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>Als Entwurf gespeichert.</translation>
    </message>
    <message>
        <source>%1. It goes out while this computer is awake.</source>
        <translation>%1. Er erscheint, während dieser Computer wach ist.</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Geführte Tour</translation>
    </message>
    <message>
        <source>The tour is for the sandbox: a local Instagram and TikTok where nothing leaves this computer and everything may break.</source>
        <translation>Die Tour ist für die Sandbox: ein lokales Instagram und TikTok, wo nichts diesen Computer verlässt und alles kaputtgehen darf.</translation>
    </message>
    <message>
        <source>It opens in a window of its own, on a profile that is thrown away when you close it. This window stays, and goes on publishing.</source>
        <translation>Sie öffnet sich in einem eigenen Fenster, mit einem Profil, das beim Schließen weggeworfen wird. Dieses Fenster bleibt und veröffentlicht weiter.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
</context>
<context>
    <name>kalends::Media</name>
    <message>
        <source>GIF picture</source>
        <translation>GIF-Bild</translation>
    </message>
    <message>
        <source>TIFF or camera raw picture</source>
        <translation>TIFF- oder Kamera-Rohbild</translation>
    </message>
    <message>
        <source>Photoshop picture</source>
        <translation>Photoshop-Bild</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>ZIP archive or office document</source>
        <translation>ZIP-Archiv oder Office-Dokument</translation>
    </message>
    <message>
        <source>AVI clip</source>
        <translation>AVI-Clip</translation>
    </message>
    <message>
        <source>sound file</source>
        <translation>Tondatei</translation>
    </message>
    <message>
        <source>Ogg file</source>
        <translation>Ogg-Datei</translation>
    </message>
    <message>
        <source>Flash clip</source>
        <translation>Flash-Clip</translation>
    </message>
    <message>
        <source>Windows Media clip</source>
        <translation>Windows-Media-Clip</translation>
    </message>
    <message>
        <source>MPEG clip</source>
        <translation>MPEG-Clip</translation>
    </message>
    <message>
        <source>JPEG XL picture</source>
        <translation>JPEG-XL-Bild</translation>
    </message>
</context>
<context>
    <name>kalends::MediaDoctor</name>
    <message>
        <source>Crop it to a shape that the channel takes.</source>
        <translation>Schneiden Sie es auf ein Format zu, das der Kanal nimmt.</translation>
    </message>
    <message>
        <source>Trim it to a length that the channel takes.</source>
        <translation>Kürzen Sie ihn auf eine Länge, die der Kanal nimmt.</translation>
    </message>
    <message>
        <source>Choose another picture or clip.</source>
        <translation>Wählen Sie ein anderes Bild oder einen anderen Clip.</translation>
    </message>
    <message>
        <source>The clip has a high dynamic range (HDR); it becomes ordinary video with eight bits, so bright parts may look paler.</source>
        <translation>Der Clip hat einen hohen Dynamikumfang (HDR); er wird zu gewöhnlichem Video mit acht Bit, helle Stellen können daher blasser wirken.</translation>
    </message>
    <message>
        <source>The clip has more than eight bits for each colour; it becomes ordinary video with eight.</source>
        <translation>Der Clip hat mehr als acht Bit pro Farbe; er wird zu gewöhnlichem Video mit acht.</translation>
    </message>
    <message>
        <source>The clip is interlaced; only every other line is kept, so it becomes a little softer.</source>
        <translation>Der Clip ist im Zeilensprungverfahren; nur jede zweite Zeile bleibt, er wird also etwas weicher.</translation>
    </message>
    <message>
        <source>The clip has %1 channels of sound; they are mixed into two.</source>
        <translation>Der Clip hat %1 Tonkanäle; sie werden auf zwei gemischt.</translation>
    </message>
    <message>
        <source>Of its %1 frames a second some are left out.</source>
        <translation>Von seinen %1 Bildern pro Sekunde werden einige weggelassen.</translation>
    </message>
    <message>
        <source>The clip is enlarged to %1 pixels, which does not make it sharper.</source>
        <translation>Der Clip wird auf %1 Pixel vergrößert, was ihn nicht schärfer macht.</translation>
    </message>
</context>
<context>
    <name>kalends::MediaEdits</name>
    <message>
        <source>“%1” in “%2” is not the id of a picture or clip.</source>
        <translation>„%1“ in „%2“ ist nicht die Kennung eines Bildes oder Clips.</translation>
    </message>
    <message>
        <source>A crop has x, y, width and height, from 0 (left, top) to 1 (right, bottom).</source>
        <translation>Ein Zuschnitt hat x, y, width und height, von 0 (links, oben) bis 1 (rechts, unten).</translation>
    </message>
    <message>
        <source>the crop “%1” is not an object.</source>
        <translation>der Zuschnitt „%1“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>a crop has no “%1”.</source>
        <translation>ein Zuschnitt hat kein „%1“.</translation>
    </message>
    <message>
        <source>the crop has no number “%1”.</source>
        <translation>dem Zuschnitt fehlt die Zahl „%1“.</translation>
    </message>
    <message>
        <source>the crop %1 reaches outside the picture.</source>
        <translation>der Zuschnitt %1 reicht über das Bild hinaus.</translation>
    </message>
    <message>
        <source>the crop %1 leaves too little of the picture.</source>
        <translation>der Zuschnitt %1 lässt zu wenig vom Bild.</translation>
    </message>
    <message>
        <source>Leave at least %1 % of each side.</source>
        <translation>Lassen Sie mindestens %1 % jeder Seite.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a time in a clip.</source>
        <translation>„%1“ in „%2“ ist keine Zeit in einem Clip.</translation>
    </message>
    <message>
        <source>Write milliseconds from the beginning of the clip, as a whole number.</source>
        <translation>Schreiben Sie Millisekunden ab dem Anfang des Clips, als ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not an edit.</source>
        <translation>„%1“ ist keine Bearbeitung.</translation>
    </message>
    <message>
        <source>An edit is an object with %1.</source>
        <translation>Eine Bearbeitung ist ein Objekt mit %1.</translation>
    </message>
    <message>
        <source>an edit has no “%1”.</source>
        <translation>eine Bearbeitung hat kein „%1“.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Sie hat %1.</translation>
    </message>
    <message>
        <source>a picture cannot be turned by “%1” degrees.</source>
        <translation>ein Bild lässt sich nicht um „%1“ Grad drehen.</translation>
    </message>
    <message>
        <source>Write 0, 90, 180 or 270.</source>
        <translation>Schreiben Sie 0, 90, 180 oder 270.</translation>
    </message>
    <message>
        <source>the clip would end before it begins.</source>
        <translation>der Clip würde enden, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Write a trim_end_ms after trim_start_ms, or 0 for its end.</source>
        <translation>Schreiben Sie ein trim_end_ms nach trim_start_ms oder 0 für das Ende des Clips.</translation>
    </message>
    <message>
        <source>“%1” is not a list of edits.</source>
        <translation>„%1“ ist keine Liste von Bearbeitungen.</translation>
    </message>
    <message>
        <source>Write a list of objects with %1.</source>
        <translation>Schreiben Sie eine Liste von Objekten mit %1.</translation>
    </message>
    <message>
        <source>the list has %1 items, %2 are the most.</source>
        <translation>die Liste hat %1 Elemente, höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>the picture or clip %1 is edited twice.</source>
        <translation>das Bild oder der Clip %1 wird zweimal bearbeitet.</translation>
    </message>
</context>
<context>
    <name>kalends::MediaIntake</name>
    <message>
        <source>The post has as many media as it can take.</source>
        <translation>Der Beitrag hat so viele Medien, wie er nehmen kann.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>Eingefügtes Bild %1</translation>
    </message>
    <message>
        <source>The pasted picture could not be kept in the temporary folder.</source>
        <translation>Das eingefügte Bild konnte nicht im temporären Ordner abgelegt werden.</translation>
    </message>
    <message numerus="yes">
        <source>A post cannot take that many media; %n were left out.</source>
        <translation>
            <numerusform>So viele Medien nimmt ein Beitrag nicht; %n wurde weggelassen.</numerusform>
            <numerusform>So viele Medien nimmt ein Beitrag nicht; %n wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be taken either.</source>
        <translation>
            <numerusform>%n weiteres ging ebenfalls nicht.</numerusform>
            <numerusform>%n weitere gingen ebenfalls nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::MediaIssues</name>
    <message>
        <source>an unknown format</source>
        <translation>ein unbekanntes Format</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>Der Clip</translation>
    </message>
    <message>
        <source>The picture “%1”</source>
        <translation>Das Bild „%1“</translation>
    </message>
    <message>
        <source>The clip “%1”</source>
        <translation>Der Clip „%1“</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes %4.</source>
        <translation>%1 ist %2; %3 nimmt %4.</translation>
    </message>
    <message>
        <source>%1 has %2; %3 takes up to %4.</source>
        <translation>%1 hat %2; %3 nimmt bis zu %4.</translation>
    </message>
    <message>
        <source>%1 is %2, wider than %3; %4 takes %5 to %3.</source>
        <translation>%1 ist %2, breiter als %3; %4 nimmt %5 bis %3.</translation>
    </message>
    <message>
        <source>%1 is %2, taller than %5; %4 takes %5 to %3.</source>
        <translation>%1 ist %2, höher als %5; %4 nimmt %5 bis %3.</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes pictures up to %4 × %5.</source>
        <translation>%1 ist %2; %3 nimmt Bilder bis %4 × %5.</translation>
    </message>
    <message>
        <source>%1 holds several pictures in one file (MPO); %2 takes plain JPEG.</source>
        <translation>%1 enthält mehrere Bilder in einer Datei (MPO); %2 nimmt einfaches JPEG.</translation>
    </message>
    <message>
        <source>%1 has its index at the end; %2 needs it at the start.</source>
        <translation>%1 hat den Index am Ende; %2 braucht ihn am Anfang.</translation>
    </message>
    <message>
        <source>%1 was cut with an edit list; %2 takes clips without one.</source>
        <translation>%1 wurde mit einer Schnittliste geschnitten; %2 nimmt Clips ohne eine solche.</translation>
    </message>
    <message>
        <source>%1 is encoded as %2; %3 takes %4.</source>
        <translation>%1 ist als %2 codiert; %3 nimmt %4.</translation>
    </message>
    <message>
        <source>%1 has %2 frames a second; %3 takes %4 to %5.</source>
        <translation>%1 hat %2 Bilder pro Sekunde; %3 nimmt %4 bis %5.</translation>
    </message>
    <message>
        <source>%1 has %2 Mbit/s; %3 takes up to %4 Mbit/s.</source>
        <translation>%1 hat %2 Mbit/s; %3 nimmt bis zu %4 Mbit/s.</translation>
    </message>
    <message>
        <source>%1 is interlaced; %2 takes progressive clips.</source>
        <translation>%1 ist interlaced; %2 nimmt progressive Clips.</translation>
    </message>
    <message>
        <source>%1 has the colour format %2; %3 takes 4:2:0.</source>
        <translation>%1 hat das Farbformat %2; %3 nimmt 4:2:0.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide; %3 takes up to %4.</source>
        <translation>%1 ist %2 Pixel breit; %3 nimmt bis zu %4.</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes sides from %4 to %5 pixels.</source>
        <translation>%1 ist %2; %3 nimmt Seiten von %4 bis %5 Pixeln.</translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes up to %4.</source>
        <translation>%1 dauert %2; %3 nimmt bis zu %4.</translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes %4 and more.</source>
        <translation>%1 dauert %2; %3 nimmt ab %4.</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 Kanäle</translation>
    </message>
    <message>
        <source>%1 has sound with %2; %3 takes %4, up to %5 Hz, up to %6 channels.</source>
        <translation>%1 hat Ton mit %2; %3 nimmt %4, bis %5 Hz, bis zu %6 Kanäle.</translation>
    </message>
    <message>
        <source>%1 is a picture; %2 takes clips for a post of the type %3.</source>
        <translation>%1 ist ein Bild; %2 nimmt Clips für einen Beitrag vom Typ %3.</translation>
    </message>
    <message>
        <source>%1 is a clip; %2 takes pictures for a post of the type %3.</source>
        <translation>%1 ist ein Clip; %2 nimmt Bilder für einen Beitrag vom Typ %3.</translation>
    </message>
</context>
<context>
    <name>kalends::MediaStage</name>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>Medien hinzufügen</translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.heic *.heif *.mp4 *.m4v *.mov *.webm)</source>
        <translation>Bilder und Clips (*.jpg *.jpeg *.png *.webp *.heic *.heif *.mp4 *.m4v *.mov *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>kalends::MediaStage::Private</name>
    <message numerus="yes">
        <source>%n taken out · Take back</source>
        <translation>
            <numerusform>%n herausgenommen · Zurückholen</numerusform>
            <numerusform>%n herausgenommen · Zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Cover photo</source>
        <translation>Titelfoto</translation>
    </message>
    <message>
        <source>TikTok shows this picture first</source>
        <translation>TikTok zeigt dieses Bild zuerst</translation>
    </message>
    <message>
        <source>The file “%1” is gone from the library. Add it again, or remove it here.</source>
        <translation>Die Datei „%1“ fehlt in der Bibliothek. Fügen Sie sie erneut hinzu oder entfernen Sie sie hier.</translation>
    </message>
    <message>
        <source>Not made for %1 yet.</source>
        <translation>Für %1 noch nicht erstellt.</translation>
    </message>
    <message>
        <source>Converting for %1: %2</source>
        <translation>Wird für %1 umgewandelt: %2</translation>
    </message>
    <message>
        <source>Preparing for %1: %2</source>
        <translation>Wird für %1 vorbereitet: %2</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Die Datei fehlt</translation>
    </message>
    <message>
        <source>TikTok&apos;s cover</source>
        <translation>Titelbild für TikTok</translation>
    </message>
    <message numerus="yes">
        <source>looking at %n more</source>
        <translation>
            <numerusform>%n weiteres wird angesehen</numerusform>
            <numerusform>%n weitere werden angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is missing from the library.</source>
        <translation>Die Datei fehlt in der Bibliothek.</translation>
    </message>
    <message>
        <source>The original stays as it is.</source>
        <translation>Das Original bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(und %n weiteres)</numerusform>
            <numerusform>(und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets: %2</source>
        <comment>a channel and what was made for it</comment>
        <translation>%1 bekommt: %2</translation>
    </message>
    <message>
        <source>No channel is chosen yet.</source>
        <translation>Noch ist kein Kanal gewählt.</translation>
    </message>
    <message>
        <source>%1: goes out as it is.</source>
        <comment>a list of channels</comment>
        <translation>%1: geht hinaus, wie es ist.</translation>
    </message>
    <message>
        <source>or paste them. TikTok takes one clip or up to %1 photos.</source>
        <translation>oder fügen Sie sie ein. TikTok nimmt einen Clip oder bis zu %1 Fotos.</translation>
    </message>
    <message>
        <source>or paste them. One picture or clip, or up to %1 as a carousel.</source>
        <translation>oder fügen Sie sie ein. Ein Bild oder Clip, oder bis zu %1 als Karussell.</translation>
    </message>
    <message>
        <source>or paste them. What a channel does not take as it is, Kalends converts by itself.</source>
        <translation>oder fügen Sie sie ein. Was ein Kanal so nicht nimmt, wandelt Kalends von selbst um.</translation>
    </message>
</context>
<context>
    <name>kalends::MiniCalendar</name>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
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
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first of a month, as QLocale writes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiterer</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::NeedsAttentionPanel</name>
    <message>
        <source>Add media</source>
        <translation>Medien hinzufügen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>Choose who can view</source>
        <translation>Wählen, wer es sehen darf</translation>
    </message>
    <message>
        <source>Give consent</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Turn publishing on</source>
        <translation>Veröffentlichen einschalten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nichts braucht Sie gerade.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Needs attention · %1</source>
        <translation>Braucht Aufmerksamkeit · %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>Verschieben…</translation>
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
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Published to %1</source>
        <translation>Auf %1 veröffentlicht</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Beitrag öffnen</translation>
    </message>
    <message>
        <source>“%1” needs attention</source>
        <translation>„%1“ braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>It did not go out to %1.</source>
        <translation>Der Beitrag ging nicht an %1 hinaus.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>The %1 sign-in has ended</source>
        <translation>Die %1-Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>The %1 sign-in is about to end</source>
        <translation>Die %1-Anmeldung läuft bald ab</translation>
    </message>
    <message>
        <source>Nothing goes out to “%1” until it is connected again.</source>
        <translation>Für „%1“ geht nichts hinaus, bis das Konto wieder verbunden ist.</translation>
    </message>
    <message>
        <source>Connect “%1” again within three days to keep publishing.</source>
        <translation>Verbinden Sie „%1“ innerhalb von drei Tagen neu, damit weiter veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>A post lacks media</source>
        <translation>Einem Beitrag fehlen Medien</translation>
    </message>
    <message>
        <source>A post is not ready</source>
        <translation>Ein Beitrag ist nicht bereit</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>Der Computer hat geschlafen</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 nothing could go out; %n post(s) were due.</source>
        <translation>
            <numerusform>Von %1 bis %2 konnte nichts hinausgehen; %n Beitrag war fällig.</numerusform>
            <numerusform>Von %1 bis %2 konnte nichts hinausgehen; %n Beiträge waren fällig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::OAuthReceiver</name>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation>Diese Anfrage ist zu lang.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>This address is only for signing in.</source>
        <translation>Diese Adresse dient nur der Anmeldung.</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Ungültige Anfrage</translation>
    </message>
    <message>
        <source>This is not a request that a browser makes.</source>
        <translation>So eine Anfrage stellt kein Browser.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Access was not given</source>
        <translation>Es wurde kein Zugriff gewährt</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>Sie können diese Seite schließen</translation>
    </message>
    <message>
        <source>Nothing was linked. You can close this page and return to %1.</source>
        <translation>Es wurde nichts verknüpft. Sie können diese Seite schließen und zu %1 zurückkehren.</translation>
    </message>
    <message>
        <source>Return to %1: it finishes the rest.</source>
        <translation>Kehren Sie zu %1 zurück: Der Rest geschieht dort.</translation>
    </message>
    <message>
        <source>Port %1 on this computer, where the browser should return to, is taken.</source>
        <translation>Port %1 auf diesem Computer, zu dem der Browser zurückkehren soll, ist belegt.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or set a redirect address with another port.</source>
        <translation>Schließen Sie das Programm, das ihn nutzt, oder setzen Sie eine Weiterleitungsadresse mit einem anderen Port.</translation>
    </message>
</context>
<context>
    <name>kalends::PeopleLayer</name>
    <message>
        <source>People on the picture</source>
        <translation>Personen auf dem Bild</translation>
    </message>
    <message>
        <source>User name of the person</source>
        <translation>Benutzername der Person</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@name</translation>
    </message>
    <message>
        <source>Nobody is tagged.</source>
        <translation>Niemand ist markiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are tagged.</source>
        <translation>
            <numerusform>%n Person ist markiert.</numerusform>
            <numerusform>%n Personen sind markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 from the left, %3 from the top.</source>
        <translation>%1, %2 von links, %3 von oben.</translation>
    </message>
    <message>
        <source>Enter places a tag, arrow keys move it, Page Up and Page Down choose one, Delete removes it.</source>
        <translation>Eingabe setzt eine Markierung, Pfeiltasten verschieben sie, Bild auf und Bild ab wählen eine, Entf entfernt sie.</translation>
    </message>
    <message>
        <source>Instagram takes up to %1 people in a post.</source>
        <translation>Instagram nimmt bis zu %1 Personen in einem Beitrag.</translation>
    </message>
    <message>
        <source>“%1” is not a user name: letters, digits, dots and underscores only.</source>
        <translation>„%1“ ist kein Benutzername: nur Buchstaben, Ziffern, Punkte und Unterstriche.</translation>
    </message>
    <message>
        <source>%1 is tagged here already.</source>
        <translation>%1 ist hier schon markiert.</translation>
    </message>
</context>
<context>
    <name>kalends::PeopleList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Place on the picture</source>
        <translation>Auf dem Bild platzieren</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>User name of somebody to tag</source>
        <translation>Benutzername von jemandem, der markiert werden soll</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@name</translation>
    </message>
    <message>
        <source>People that you have mentioned</source>
        <translation>Personen, die Sie erwähnt haben</translation>
    </message>
    <message>
        <source>The next click on the picture tags somebody there.</source>
        <translation>Der nächste Klick auf das Bild markiert dort jemanden.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Remove the tag of %1</source>
        <translation>Markierung von %1 entfernen</translation>
    </message>
    <message>
        <source>Picture on which %1 is tagged</source>
        <translation>Bild, auf dem %1 markiert ist</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How far %1 is from the left edge</source>
        <translation>Wie weit %1 vom linken Rand entfernt ist</translation>
    </message>
    <message>
        <source>How far %1 is from the upper edge</source>
        <translation>Wie weit %1 vom oberen Rand entfernt ist</translation>
    </message>
    <message>
        <source>has no place yet</source>
        <translation>hat noch keine Stelle</translation>
    </message>
    <message>
        <source>a reel shows no places</source>
        <translation>ein Reel zeigt keine Stellen</translation>
    </message>
    <message>
        <source>a carousel&apos;s clips take no tags</source>
        <translation>die Clips eines Karussells nehmen keine Markierungen</translation>
    </message>
    <message>
        <source>Into the middle</source>
        <translation>In die Mitte</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Stelle</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>„%1“ ist kein Benutzername.</translation>
    </message>
    <message>
        <source>Instagram takes up to %1 people.</source>
        <translation>Instagram nimmt bis zu %1 Personen.</translation>
    </message>
    <message>
        <source>On a carousel&apos;s clips nobody can be tagged; choose one of its pictures.</source>
        <translation>Auf den Clips eines Karussells kann niemand markiert werden; wählen Sie eines seiner Bilder.</translation>
    </message>
    <message>
        <source>@%1 is tagged there already.</source>
        <translation>@%1 ist dort schon markiert.</translation>
    </message>
</context>
<context>
    <name>kalends::PeoplePanel</name>
    <message>
        <source>Tag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>User name of a person to tag</source>
        <translation>Benutzername einer Person, die markiert werden soll</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@name</translation>
    </message>
    <message>
        <source>Remove the chosen tag</source>
        <translation>Gewählte Markierung entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Click on a person in the picture, or type a name.</source>
        <translation>Klicken Sie auf eine Person im Bild oder geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Tags on a reel have no place; type a name.</source>
        <translation>Markierungen auf einem Reel haben keine Stelle; geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Nobody can be tagged on this one.</source>
        <translation>Hier kann niemand markiert werden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>kalends::PlanBoard</name>
    <message numerus="yes">
        <source>%n file(s) were not taken in. %1</source>
        <translation>
            <numerusform>%n Datei wurde nicht übernommen. %1</numerusform>
            <numerusform>%n Dateien wurden nicht übernommen. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stayed as they were. %1</source>
        <translation>
            <numerusform>%n Beitrag blieb, wie er war. %1</numerusform>
            <numerusform>%n Beiträge blieben, wie sie waren. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) would lie in the past and stayed.</source>
        <translation>
            <numerusform>%n Vorschlag läge in der Vergangenheit und blieb.</numerusform>
            <numerusform>%n Vorschläge lägen in der Vergangenheit und blieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %n proposal(s) has passed meanwhile.</source>
        <translation>
            <numerusform>Die Zeit von %n Vorschlag ist inzwischen vorbei.</numerusform>
            <numerusform>Die Zeit von %n Vorschlägen ist inzwischen vorbei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move it to a time ahead, or drop it.</source>
        <translation>Verschieben Sie ihn auf eine Zeit in der Zukunft oder verwerfen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>kalends::PlanDialog</name>
    <message>
        <source>Plan with AI</source>
        <translation>Mit KI planen</translation>
    </message>
    <message>
        <source>Looking for good times and drafting words</source>
        <translation>Gute Zeiten werden gesucht und Text wird entworfen</translation>
    </message>
    <message>
        <source>Propose posts</source>
        <translation>Beiträge vorschlagen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Three reels about the studio, one offer a week</source>
        <translation>Drei Reels über das Studio, ein Angebot pro Woche</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Ziele</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>A few a week</source>
        <translation>Ein paar pro Woche</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>Beiträge pro Woche</translation>
    </message>
    <message>
        <source> a week</source>
        <comment>after a number of posts</comment>
        <translation> pro Woche</translation>
    </message>
    <message>
        <source>How often, in your own words</source>
        <translation>Wie oft, in eigenen Worten</translation>
    </message>
    <message>
        <source>2 per day; mon, wed, fri; weekly</source>
        <translation>2 pro Tag; Mo, Mi, Fr; wöchentlich</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Wie oft</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Made offline, from templates and your earlier posts: nothing leaves this computer. A model of your own can be set up in the settings.</source>
        <translation>Offline erstellt, aus Vorlagen und Ihren früheren Beiträgen: Nichts verlässt diesen Computer. Ein eigenes Modell lässt sich in den Einstellungen einrichten.</translation>
    </message>
    <message>
        <source>%1 drafts the words; the times come from your own posts.</source>
        <translation>%1 entwirft den Text; die Zeiten stammen aus Ihren eigenen Beiträgen.</translation>
    </message>
    <message>
        <source>What will be sent:</source>
        <translation>Was gesendet wird:</translation>
    </message>
    <message>
        <source>&amp;Send this, now and later. Without it the proposals are made offline.</source>
        <translation>&amp;Dies senden, jetzt und künftig. Ohne das entstehen die Vorschläge offline.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>These days are over.</source>
        <translation>Diese Tage sind vorbei.</translation>
    </message>
    <message>
        <source>A plan covers a year at most.</source>
        <translation>Ein Plan umfasst höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>Wählen Sie mindestens einen Kanal.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Wählen Sie mindestens einen Wochentag.</translation>
    </message>
    <message>
        <source>Looking for good times and drafting words…</source>
        <translation>Gute Zeiten werden gesucht und Text wird entworfen…</translation>
    </message>
</context>
<context>
    <name>kalends::PlanDoor</name>
    <message numerus="yes">
        <source>%n proposal(s) dropped.</source>
        <translation>
            <numerusform>%n Vorschlag verworfen.</numerusform>
            <numerusform>%n Vorschläge verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals are still coming. Stop them to ask for others.</source>
        <translation>Es kommen noch Vorschläge. Stoppen Sie sie, um andere zu erfragen.</translation>
    </message>
    <message>
        <source>No proposals came.</source>
        <translation>Es kamen keine Vorschläge.</translation>
    </message>
    <message>
        <source>Say more about the goals, or choose more days.</source>
        <translation>Sagen Sie mehr über die Ziele oder wählen Sie mehr Tage.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s): drag them, keep them or drop them.</source>
        <translation>
            <numerusform>%n Vorschlag: ziehen, behalten oder verwerfen Sie ihn.</numerusform>
            <numerusform>%n Vorschläge: ziehen, behalten oder verwerfen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag &amp;behalten</numerusform>
            <numerusform>%n Vorschläge &amp;behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message numerus="yes">
        <source>D&amp;rop %n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag ver&amp;werfen</numerusform>
            <numerusform>%n Vorschläge ver&amp;werfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::PlanWriter</name>
    <message>
        <source>“%1” cannot be taken in here.</source>
        <translation>„%1“ kann hier nicht übernommen werden.</translation>
    </message>
    <message>
        <source>Add the file to the media library first.</source>
        <translation>Fügen Sie die Datei erst der Medienbibliothek hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n post(s)</source>
        <translation>
            <numerusform>Änderung von %n Beitrag</numerusform>
            <numerusform>Änderung von %n Beiträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::Planner</name>
    <message>
        <source>The post&apos;s time is past, and a shift of many leaves what is past alone.</source>
        <translation>Die Zeit des Beitrags ist vorbei; ein Verschieben vieler lässt Vergangenes in Ruhe.</translation>
    </message>
    <message>
        <source>Move it on its own to a time that is still ahead.</source>
        <translation>Verschieben Sie ihn einzeln auf eine Zeit in der Zukunft.</translation>
    </message>
    <message>
        <source>A shift needs exactly one of ids, range and after.</source>
        <translation>Ein Verschieben braucht genau eines von ids, range und after.</translation>
    </message>
    <message>
        <source>Name which entries are to move.</source>
        <translation>Nennen Sie die Einträge, die verschoben werden sollen.</translation>
    </message>
    <message>
        <source>The range needs a from and a later to.</source>
        <translation>Der Zeitraum braucht ein from und ein späteres to.</translation>
    </message>
    <message>
        <source>from is included, to is not.</source>
        <translation>from zählt dazu, to nicht.</translation>
    </message>
    <message>
        <source>There are %1 ids; a shift takes at most %2.</source>
        <translation>Es sind %1 Kennungen; ein Verschieben nimmt höchstens %2.</translation>
    </message>
    <message>
        <source>Shift a range instead.</source>
        <translation>Verschieben Sie stattdessen einen Zeitraum.</translation>
    </message>
    <message>
        <source>A shift goes by days or by a duration, and by more than nothing.</source>
        <translation>Verschoben wird um Tage oder eine Dauer, und um mehr als nichts.</translation>
    </message>
    <message>
        <source>Write it like 2d, -3h or 1w.</source>
        <translation>Schreiben Sie es wie 2d, -3h oder 1w.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 ist zweimal genannt.</translation>
    </message>
    <message>
        <source>Name each channel once.</source>
        <translation>Nennen Sie jeden Kanal einmal.</translation>
    </message>
    <message>
        <source>%1 is %2 characters long; at most %3 are kept.</source>
        <translation>%1 ist %2 Zeichen lang; höchstens %3 werden behalten.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>The label “%1”</source>
        <translation>Das Label „%1“</translation>
    </message>
    <message>
        <source>A label is empty.</source>
        <translation>Ein Label ist leer.</translation>
    </message>
    <message>
        <source>Give it a name, or leave it out.</source>
        <translation>Geben Sie ihm einen Namen oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The label “%1” has more than one line.</source>
        <translation>Das Label „%1“ hat mehr als eine Zeile.</translation>
    </message>
    <message>
        <source>There are %1 labels; an entry takes at most %2.</source>
        <translation>Es sind %1 Labels; ein Eintrag nimmt höchstens %2.</translation>
    </message>
    <message>
        <source>The time %1 cannot be planned: only the years 1970 to 2199 are taken.</source>
        <translation>Die Zeit %1 lässt sich nicht planen: Nur die Jahre 1970 bis 2199 sind möglich.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>There are %1 pictures and clips; an entry takes at most %2.</source>
        <translation>Es sind %1 Bilder und Clips; ein Eintrag nimmt höchstens %2.</translation>
    </message>
    <message>
        <source>Split them over several entries.</source>
        <translation>Verteilen Sie sie auf mehrere Einträge.</translation>
    </message>
    <message>
        <source>The library has no picture or clip with the id %1.</source>
        <translation>Die Bibliothek hat kein Bild und keinen Clip mit der Kennung %1.</translation>
    </message>
    <message>
        <source>Add the file first, then use the id that this gives.</source>
        <translation>Fügen Sie erst die Datei hinzu und verwenden Sie dann die Kennung, die sich daraus ergibt.</translation>
    </message>
    <message>
        <source>“%1” is marked as suggested, but is not among the fields set.</source>
        <translation>„%1“ ist als vorgeschlagen markiert, gehört aber nicht zu den gesetzten Feldern.</translation>
    </message>
    <message>
        <source>The caption</source>
        <translation>Der Bildtext</translation>
    </message>
    <message>
        <source>this is not a list</source>
        <translation>das ist keine Liste</translation>
    </message>
    <message>
        <source>one of the list is not a text</source>
        <translation>ein Element der Liste ist kein Text</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 with an offset, between 1970 and 2199</source>
        <translation>das ist keine Zeit nach ISO 8601 mit Zeitversatz zwischen 1970 und 2199</translation>
    </message>
    <message>
        <source>this is neither ig nor tiktok</source>
        <translation>das ist weder ig noch tiktok</translation>
    </message>
    <message>
        <source>this is not an object</source>
        <translation>das ist kein Objekt</translation>
    </message>
    <message>
        <source>this is not an id (a UUID in lower case)</source>
        <translation>das ist keine Kennung (eine UUID in Kleinbuchstaben)</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 without an offset</source>
        <translation>das ist keine Zeit nach ISO 8601 ohne Zeitversatz</translation>
    </message>
    <message>
        <source>this is neither draft nor planned</source>
        <translation>das ist weder draft noch planned</translation>
    </message>
    <message>
        <source>“%1” is not an id</source>
        <translation>„%1“ ist keine Kennung</translation>
    </message>
    <message>
        <source>cannot be moved</source>
        <translation>kann nicht verschoben werden</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>kann nicht geändert werden</translation>
    </message>
    <message>
        <source>cannot be planned again</source>
        <translation>kann nicht neu geplant werden</translation>
    </message>
    <message>
        <source>cannot go back to the drafts</source>
        <translation>kann nicht zurück zu den Entwürfen</translation>
    </message>
    <message>
        <source>cannot be deleted</source>
        <translation>kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>The post is being published right now, so it %1.</source>
        <translation>Der Beitrag wird gerade veröffentlicht und %1.</translation>
    </message>
    <message>
        <source>Wait until it is out, or cancel its job first.</source>
        <translation>Warten Sie, bis er erschienen ist, oder brechen Sie erst seinen Auftrag ab.</translation>
    </message>
    <message>
        <source>The post was sent and the platform has not said yet whether it is out, so it %1.</source>
        <translation>Der Beitrag wurde gesendet, die Plattform hat noch nicht gesagt, ob er erschienen ist, und er %1.</translation>
    </message>
    <message>
        <source>Look at the profile; then settle its job with retry or cancel.</source>
        <translation>Sehen Sie im Profil nach; klären Sie dann seinen Auftrag durch Wiederholen oder Abbrechen.</translation>
    </message>
    <message>
        <source>The post is published, so it %1.</source>
        <translation>Der Beitrag ist veröffentlicht und %1.</translation>
    </message>
    <message>
        <source>Duplicate it as a new post.</source>
        <translation>Duplizieren Sie ihn als neuen Beitrag.</translation>
    </message>
    <message>
        <source>%1 is past; it is %2 now.</source>
        <translation>%1 ist vorbei; jetzt ist es %2.</translation>
    </message>
    <message>
        <source>Choose a time that is still ahead, or keep it as a draft.</source>
        <translation>Wählen Sie eine Zeit in der Zukunft oder behalten Sie ihn als Entwurf.</translation>
    </message>
    <message>
        <source>There is no entry with the id %1.</source>
        <translation>Es gibt keinen Eintrag mit der Kennung %1.</translation>
    </message>
    <message>
        <source>List the entries to see which there are; it may have been deleted.</source>
        <translation>Lassen Sie die Einträge auflisten, um zu sehen, welche es gibt; vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>The post has no time yet.</source>
        <translation>Der Beitrag hat noch keine Zeit.</translation>
    </message>
    <message>
        <source>Give it a time first.</source>
        <translation>Geben Sie ihm erst eine Zeit.</translation>
    </message>
    <message>
        <source>A planned post needs a time; it cannot go to the shelf.</source>
        <translation>Ein geplanter Beitrag braucht eine Zeit; er kann nicht in die Ablage.</translation>
    </message>
    <message>
        <source>Take it back to the drafts first, or choose another time.</source>
        <translation>Nehmen Sie ihn erst zu den Entwürfen zurück oder wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier unbekannt.</translation>
    </message>
    <message>
        <source>Known are %1.</source>
        <translation>Bekannt sind %1.</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>das ist kein Text</translation>
    </message>
    <message>
        <source>this is not a list of texts</source>
        <translation>das ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>this is not a list of ids</source>
        <translation>das ist keine Liste von Kennungen</translation>
    </message>
    <message>
        <source>“%1” is not the id of a picture or clip</source>
        <translation>„%1“ ist nicht die Kennung eines Bildes oder Clips</translation>
    </message>
    <message>
        <source>one of the list is not an object with a channel</source>
        <translation>ein Element der Liste ist kein Objekt mit einem Kanal</translation>
    </message>
    <message>
        <source>“%1” is not a channel</source>
        <translation>„%1“ ist kein Kanal</translation>
    </message>
    <message>
        <source>There are ig and tiktok.</source>
        <translation>Es gibt ig und tiktok.</translation>
    </message>
    <message>
        <source>fields of %1 is not an object</source>
        <translation>fields von %1 ist kein Objekt</translation>
    </message>
    <message>
        <source>“%1” is not the id of an entry</source>
        <translation>„%1“ ist nicht die Kennung eines Eintrags</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>die Liste ist leer</translation>
    </message>
    <message>
        <source>this is neither true nor false</source>
        <translation>das ist weder true noch false</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Change of a post</source>
        <translation>Änderung eines Beitrags</translation>
    </message>
    <message>
        <source>Move of a post</source>
        <translation>Verschieben eines Beitrags</translation>
    </message>
    <message>
        <source>Planning of a post</source>
        <translation>Planung eines Beitrags</translation>
    </message>
    <message>
        <source>Return of a post to the drafts</source>
        <translation>Rückkehr eines Beitrags zu den Entwürfen</translation>
    </message>
    <message>
        <source>Copy of a post</source>
        <translation>Kopie eines Beitrags</translation>
    </message>
    <message>
        <source>limit is %1; a page has 1 to %2 entries.</source>
        <translation>limit ist %1; eine Seite hat 1 bis %2 Einträge.</translation>
    </message>
    <message>
        <source>There are %1 ids; one request takes at most %2.</source>
        <translation>Es sind %1 Kennungen; eine Anfrage nimmt höchstens %2.</translation>
    </message>
    <message>
        <source>Split the request.</source>
        <translation>Teilen Sie die Anfrage auf.</translation>
    </message>
    <message>
        <source>There is no deleted entry with the id %1.</source>
        <translation>Es gibt keinen gelöschten Eintrag mit der Kennung %1.</translation>
    </message>
    <message>
        <source>An entry is named twice in one move.</source>
        <translation>Ein Eintrag ist beim Verschieben zweimal genannt.</translation>
    </message>
    <message>
        <source>Give each entry one time.</source>
        <translation>Geben Sie jedem Eintrag eine Zeit.</translation>
    </message>
    <message>
        <source>There is no undo record with the id %1.</source>
        <translation>Es gibt keinen Rückgängig-Schritt mit der Kennung %1.</translation>
    </message>
    <message>
        <source>The last %1 changes are kept.</source>
        <translation>Die letzten %1 Änderungen werden aufbewahrt.</translation>
    </message>
    <message>
        <source>“%1” is undone already.</source>
        <translation>„%1“ ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>“%1” is not undone, so it cannot be done again.</source>
        <translation>„%1“ ist nicht rückgängig gemacht und lässt sich daher nicht wiederholen.</translation>
    </message>
    <message>
        <source>“%1” was recorded by another version of the program.</source>
        <translation>„%1“ wurde von einer anderen Programmversion aufgezeichnet.</translation>
    </message>
    <message>
        <source>The entry was changed meanwhile: it is at version %1, not %2.</source>
        <translation>Der Eintrag wurde inzwischen geändert: Er hat Version %1, nicht %2.</translation>
    </message>
    <message>
        <source>Read it again, then repeat the change.</source>
        <translation>Lesen Sie ihn neu und wiederholen Sie dann die Änderung.</translation>
    </message>
    <message>
        <source>Deletion of a post</source>
        <translation>Löschen eines Beitrags</translation>
    </message>
    <message>
        <source>Deletion of %1 posts</source>
        <translation>Löschen von %1 Beiträgen</translation>
    </message>
    <message>
        <source>Return of a deleted post</source>
        <translation>Rückkehr eines gelöschten Beitrags</translation>
    </message>
    <message>
        <source>Return of %1 deleted posts</source>
        <translation>Rückkehr von %1 gelöschten Beiträgen</translation>
    </message>
    <message>
        <source>Copies of %1 posts</source>
        <translation>Kopien von %1 Beiträgen</translation>
    </message>
    <message>
        <source>%1 new posts</source>
        <translation>%1 neue Beiträge</translation>
    </message>
    <message>
        <source>Move of %1 posts</source>
        <translation>Verschieben von %1 Beiträgen</translation>
    </message>
    <message>
        <source>Shift of one entry</source>
        <translation>Versetzen eines Eintrags</translation>
    </message>
    <message>
        <source>Shift of %1 entries</source>
        <translation>Versetzen von %1 Einträgen</translation>
    </message>
</context>
<context>
    <name>kalends::PresetBox</name>
    <message>
        <source>Off until you choose a provider: then captions, hashtags and alt texts are drafted by its model. Without one they come from templates, file names and your earlier posts.</source>
        <translation>Aus, bis Sie einen Anbieter wählen: Dann entwirft dessen Modell Bildtexte, Hashtags und Alternativtexte. Ohne Anbieter stammen sie aus Vorlagen, Dateinamen und Ihren früheren Beiträgen.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>None: draft offline</source>
        <translation>Keiner: offline entwerfen</translation>
    </message>
    <message>
        <source>%1 (on this computer)</source>
        <translation>%1 (auf diesem Computer)</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderer</translation>
    </message>
</context>
<context>
    <name>kalends::PreviewCanvas</name>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>Click to fold the caption</source>
        <translation>Klicken, um den Bildtext einzuklappen</translation>
    </message>
    <message>
        <source>Click to see all of the caption</source>
        <translation>Klicken, um den ganzen Bildtext zu sehen</translation>
    </message>
    <message>
        <source>Alternative text: %1</source>
        <translation>Alternativtext: %1</translation>
    </message>
</context>
<context>
    <name>kalends::PreviewPane</name>
    <message>
        <source>Show what the app&apos;s controls cover</source>
        <translation>Zeigen, was die Bedienelemente der App verdecken</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation>kein Alternativtext</translation>
    </message>
    <message>
        <source>alt text: %1</source>
        <translation>Alternativtext: %1</translation>
    </message>
    <message>
        <source>The app shows this on black</source>
        <translation>Die App zeigt dies auf Schwarz</translation>
    </message>
    <message>
        <source>Show the app in dark</source>
        <translation>App im dunklen Modus zeigen</translation>
    </message>
    <message>
        <source>Dark app</source>
        <translation>Dunkle App</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>kalends::PreviewPictures</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Dieses Bild lässt sich nicht anzeigen.</translation>
    </message>
</context>
<context>
    <name>kalends::ProposalBar</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>More proposals are coming</source>
        <translation>Weitere Vorschläge kommen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Asks for no more; what is there stays.</source>
        <translation>Fragt nach keinen weiteren; was da ist, bleibt.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Shows the proposals one below the other.</source>
        <translation>Zeigt die Vorschläge untereinander.</translation>
    </message>
    <message>
        <source>List of the proposals</source>
        <translation>Liste der Vorschläge</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Makes a draft of each, in one step.</source>
        <translation>Macht aus jedem einen Entwurf, in einem Schritt.</translation>
    </message>
    <message>
        <source>Drop all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Takes all proposals off the calendar.</source>
        <translation>Nimmt alle Vorschläge aus dem Kalender.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ends planning; what was not kept is dropped.</source>
        <translation>Beendet das Planen; was nicht behalten wurde, wird verworfen.</translation>
    </message>
    <message>
        <source>Enter keeps one, Delete drops it, F2 moves it.</source>
        <translation>Eingabe behält einen, Entf verwirft ihn, F2 verschiebt ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
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
        <translation>Modelle auflisten</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Speichern und testen</translation>
    </message>
    <message>
        <source>Models that the provider lists</source>
        <translation>Modelle, die der Anbieter auflistet</translation>
    </message>
    <message>
        <source>The address answers</source>
        <translation>Die Adresse antwortet</translation>
    </message>
    <message>
        <source>The key is accepted</source>
        <translation>Der Schlüssel wird angenommen</translation>
    </message>
    <message>
        <source>The model is there</source>
        <translation>Das Modell ist da</translation>
    </message>
    <message>
        <source>It writes</source>
        <translation>Es schreibt</translation>
    </message>
    <message>
        <source>It keeps to the form of a draft</source>
        <translation>Es hält sich an die Form eines Entwurfs</translation>
    </message>
    <message>
        <source>It sees pictures</source>
        <translation>Es sieht Bilder</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Only when a post is drafted, and only after you have said yes once for this provider: its pictures made small, or three moments of its clip, without place or camera data; the words in the files’ names; the month of the picture; what you wrote for the post; your last five captions and usual hashtags; your brand voice. Never account names, tokens or the files themselves.</source>
        <translation>Nur wenn ein Beitrag entworfen wird und nur, nachdem Sie für diesen Anbieter einmal zugestimmt haben: seine Bilder verkleinert oder drei Momente seines Clips, ohne Orts- oder Kameradaten; die Wörter in den Dateinamen; der Monat des Bildes; was Sie für den Beitrag geschrieben haben; Ihre letzten fünf Bildtexte und üblichen Hashtags; Ihr Markenton. Niemals Kontonamen, Tokens oder die Dateien selbst.</translation>
    </message>
</context>
<context>
    <name>kalends::PublishTimeEdit</name>
    <message>
        <source>No time yet</source>
        <translation>Noch keine Zeit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>The post waits on the drafts shelf.</source>
        <translation>Der Beitrag wartet in der Entwurfsablage.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>The clock jumps over this time on that day; the post goes out at %1.</source>
        <translation>Die Uhr überspringt diese Zeit an jenem Tag; der Beitrag geht um %1 hinaus.</translation>
    </message>
    <message>
        <source>The clock shows this time twice on that day; the first one is meant.</source>
        <translation>Die Uhr zeigt diese Zeit an jenem Tag zweimal; gemeint ist die erste.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Zeit wählen</translation>
    </message>
    <message>
        <source>No time yet: the post waits on the drafts shelf.</source>
        <translation>Noch keine Zeit: Der Beitrag wartet in der Entwurfsablage.</translation>
    </message>
    <message>
        <source>Choose another time zone</source>
        <translation>Andere Zeitzone wählen</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Zeitzone: %1</translation>
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
        <translation>Wie es hinausging</translation>
    </message>
    <message>
        <source>Copy the facts</source>
        <translation>Fakten kopieren</translation>
    </message>
    <message>
        <source>Everything that is known of each try, for a report. No secrets are in it.</source>
        <translation>Alles, was über jeden Versuch bekannt ist, für einen Bericht. Es sind keine Geheimnisse darin.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n Minute verspätet</numerusform>
            <numerusform>%n Minuten verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>The post was handed to %1, but the answer got lost on the way. It may be out already, so it is not sent again: Kalends asks %1 again and again whether it is there, and tells you.</source>
        <translation>Der Beitrag wurde an %1 übergeben, aber die Antwort ging unterwegs verloren. Er ist vielleicht schon erschienen und wird daher nicht noch einmal gesendet: Kalends fragt %1 immer wieder, ob er da ist, und sagt es Ihnen.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Beitrag öffnen</translation>
    </message>
    <message>
        <source>Open the post on %1</source>
        <translation>Beitrag auf %1 öffnen</translation>
    </message>
    <message>
        <source>The browser did not open. The address is %1</source>
        <translation>Der Browser ging nicht auf. Die Adresse ist %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy the link to %1</source>
        <translation>Link zu %1 kopieren</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>kalends::Readiness</name>
    <message>
        <source>No %1 account is linked for this post.</source>
        <translation>Für diesen Beitrag ist kein %1-Konto verknüpft.</translation>
    </message>
    <message>
        <source>The sign-in of the %1 account “%2” has expired.</source>
        <translation>Die Anmeldung beim %1-Konto „%2“ ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1 no longer lets Kalends act for the account “%2”.</source>
        <translation>%1 lässt Kalends nicht mehr für das Konto „%2“ handeln.</translation>
    </message>
    <message>
        <source>The post to %1 did not go out.</source>
        <translation>Der Beitrag ging nicht an %1 hinaus.</translation>
    </message>
    <message>
        <source>The last try to post to %1 failed.</source>
        <translation>Der letzte Versuch, auf %1 zu posten, schlug fehl.</translation>
    </message>
    <message>
        <source>The next try is at %1.</source>
        <translation>Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>The post was handed to %1 and the answer got lost; Kalends is looking whether it is out.</source>
        <translation>Der Beitrag wurde %1 übergeben und die Antwort ging verloren; Kalends sieht nach, ob er erschienen ist.</translation>
    </message>
    <message>
        <source>The keychain with the sign-in for %1 cannot be opened.</source>
        <translation>Der Schlüsselbund mit der Anmeldung bei %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The sign-in for %1 was lost while it was renewed.</source>
        <translation>Die Anmeldung bei %1 ging beim Erneuern verloren.</translation>
    </message>
    <message>
        <source>Several posts to %1 are overdue; say which of them still go out.</source>
        <translation>Mehrere Beiträge für %1 sind überfällig; sagen Sie, welche noch hinausgehen sollen.</translation>
    </message>
    <message>
        <source>The plan was restored from a backup; look whether this post is out already.</source>
        <translation>Der Plan wurde aus einer Sicherung wiederhergestellt; sehen Sie nach, ob dieser Beitrag schon erschienen ist.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong, so nothing goes out.</source>
        <translation>Die Uhr des Computers geht falsch, daher geht nichts hinaus.</translation>
    </message>
    <message>
        <source>Publishing to %1 is turned off.</source>
        <translation>Das Veröffentlichen auf %1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>No channel is chosen for this post.</source>
        <translation>Für diesen Beitrag ist kein Kanal gewählt.</translation>
    </message>
    <message>
        <source>No time is chosen for this post.</source>
        <translation>Für diesen Beitrag ist keine Zeit gewählt.</translation>
    </message>
    <message>
        <source>The changes to “%1” for %2 are not made yet.</source>
        <translation>Die Änderungen an „%1“ für %2 sind noch nicht gemacht.</translation>
    </message>
    <message>
        <source>What was made of “%1” for %2 is gone from the library; it can be made again.</source>
        <translation>Was aus „%1“ für %2 gemacht wurde, fehlt in der Bibliothek; es kann erneut gemacht werden.</translation>
    </message>
</context>
<context>
    <name>kalends::RedraftBar</name>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Playful</source>
        <translation>Verspielt</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionell</translation>
    </message>
    <message>
        <source>Witty</source>
        <translation>Geistreich</translation>
    </message>
    <message>
        <source>Poetic</source>
        <translation>Poetisch</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Writes other words.</source>
        <translation>Schreibt andere Worte.</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>Says the same in fewer words.</source>
        <translation>Sagt dasselbe in weniger Worten.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Says more.</source>
        <translation>Sagt mehr.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stops writing and brings the earlier words back (Escape).</source>
        <translation>Hört auf zu schreiben und bringt den früheren Text zurück (Esc).</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Writes it in another tone.</source>
        <translation>Schreibt es in einem anderen Ton.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Writes it in another language.</source>
        <translation>Schreibt es in einer anderen Sprache.</translation>
    </message>
    <message>
        <source>What will be sent to the assistant</source>
        <translation>Was an den Assistenten gesendet wird</translation>
    </message>
    <message>
        <source>Send and remember</source>
        <translation>Senden und merken</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreibt…</translation>
    </message>
    <message>
        <source>Drafted offline, from templates and your earlier posts. An assistant can be set up in the settings.</source>
        <translation>Offline entworfen, aus Vorlagen und Ihren früheren Beiträgen. Ein Assistent lässt sich in den Einstellungen einrichten.</translation>
    </message>
</context>
<context>
    <name>kalends::RescheduleDialog</name>
    <message>
        <source>Reschedule</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>New time (%1)</source>
        <translation>Neue Zeit (%1)</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Neue Zeit</translation>
    </message>
    <message>
        <source>The clocks go forward over this time; %1 is meant.</source>
        <translation>Die Uhren überspringen diese Zeit; gemeint ist %1.</translation>
    </message>
    <message>
        <source>The clocks show this time twice; the first one is meant.</source>
        <translation>Die Uhren zeigen diese Zeit zweimal; gemeint ist die erste.</translation>
    </message>
</context>
<context>
    <name>kalends::RestoreQuestion</name>
    <message>
        <source>Undo the restore</source>
        <translation>Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Go back to the plan as it was before the restore?</source>
        <translation>Zum Plan zurückkehren, wie er vor der Wiederherstellung war?</translation>
    </message>
    <message numerus="yes">
        <source>Go back to a plan of %n post(s)?</source>
        <translation>
            <numerusform>Zu einem Plan mit %n Beitrag zurückkehren?</numerusform>
            <numerusform>Zu einem Plan mit %n Beiträgen zurückkehren?</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan as it is now is put aside whole before, and “Undo the restore” brings it back. Kalends closes for a moment and comes back by itself.</source>
        <translation>Der Plan, wie er jetzt ist, wird vorher vollständig beiseitegelegt, und „Wiederherstellung rückgängig machen“ holt ihn zurück. Kalends schließt sich kurz und kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>kalends::RestoredBar</name>
    <message>
        <source>The plan was restored</source>
        <translation>Der Plan wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>Posts then go out at their times again.</source>
        <translation>Die Beiträge gehen dann wieder zu ihrer Zeit hinaus.</translation>
    </message>
    <message>
        <source>Undo the restore…</source>
        <translation>Wiederherstellung rückgängig machen…</translation>
    </message>
    <message>
        <source>Goes back to the plan as it was before.</source>
        <translation>Kehrt zum Plan zurück, wie er vorher war.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Backups, in the File menu, still has the plan as it was before.</source>
        <translation>Unter Sicherungen, im Menü Datei, ist der Plan weiterhin so zu finden, wie er vorher war.</translation>
    </message>
    <message>
        <source>Let them go…</source>
        <translation>Hinausgehen lassen…</translation>
    </message>
</context>
<context>
    <name>kalends::SamplePlan</name>
    <message>
        <source>Morning light at the studio</source>
        <translation>Morgenlicht im Studio</translation>
    </message>
    <message>
        <source>Five lenses I would buy again</source>
        <translation>Fünf Objektive, die ich wieder kaufen würde</translation>
    </message>
    <message>
        <source>How I edit in ten minutes</source>
        <translation>Wie ich in zehn Minuten bearbeite</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Answering your questions</source>
        <translation>Antworten auf eure Fragen</translation>
    </message>
    <message>
        <source>Slow Saturday</source>
        <translation>Langsamer Samstag</translation>
    </message>
    <message>
        <source>Autumn presets are here</source>
        <translation>Die Herbst-Presets sind da</translation>
    </message>
    <message>
        <source>Client work, uncut</source>
        <translation>Kundenarbeit, ungeschnitten</translation>
    </message>
    <message>
        <source>Weekend plan</source>
        <translation>Wochenendplan</translation>
    </message>
    <message>
        <source>Thank you for ten thousand</source>
        <translation>Danke für zehntausend</translation>
    </message>
    <message>
        <source>Reel idea: rain on glass</source>
        <translation>Reel-Idee: Regen auf Glas</translation>
    </message>
    <message>
        <source>Desk setup 2027</source>
        <translation>Schreibtisch-Setup 2027</translation>
    </message>
    <message>
        <source>Film versus digital</source>
        <translation>Film gegen digital</translation>
    </message>
    <message>
        <source>The sample picture %1 cannot be written.</source>
        <translation>Das Beispielbild %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Watch me go out in two minutes</source>
        <translation>In zwei Minuten gehe ich hinaus</translation>
    </message>
</context>
<context>
    <name>kalends::SecretField</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>kalends::SettingsDialog</name>
    <message>
        <source>Save and test</source>
        <translation>Speichern und testen</translation>
    </message>
    <message>
        <source>Put a small file there, fetch it, take it away</source>
        <translation>Eine kleine Datei dort ablegen, holen und wieder löschen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Language (from the next start)</source>
        <translation>Sprache (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Second time zone in week and day</source>
        <translation>Zweite Zeitzone in Woche und Tag</translation>
    </message>
    <message>
        <source>Snap while dragging to</source>
        <translation>Beim Ziehen einrasten auf</translation>
    </message>
    <message>
        <source>Several files dropped at once become</source>
        <translation>Mehrere zugleich abgelegte Dateien werden</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>A post each</source>
        <translation>Je ein Beitrag</translation>
    </message>
    <message>
        <source>One carousel</source>
        <translation>Ein Karussell</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Das Schließen des Fensters</translation>
    </message>
    <message>
        <source>Keeps publishing in the background</source>
        <translation>Veröffentlicht im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Quits</source>
        <translation>Beendet Kalends</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Instagram app secret</source>
        <translation>Instagram-App-Geheimnis</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>TikTok client secret</source>
        <translation>TikTok-Client-Secret</translation>
    </message>
    <message>
        <source>Staging storage</source>
        <translation>Übergabespeicher</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>The storage works.</source>
        <translation>Der Speicher funktioniert.</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 Minuten</translation>
    </message>
    <message>
        <source>Size of text (from the next start)</source>
        <translation>Textgröße (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Off: as your desktop asks.</source>
        <translation>Aus: wie Ihr Desktop es wünscht.</translation>
    </message>
</context>
<context>
    <name>kalends::SharedPage</name>
    <message>
        <source>not linked</source>
        <translation>nicht verknüpft</translation>
    </message>
    <message>
        <source>%1 · has to be linked again</source>
        <translation>%1 · muss erneut verknüpft werden</translation>
    </message>
    <message>
        <source>Caption for all channels</source>
        <translation>Bildtext für alle Kanäle</translation>
    </message>
    <message>
        <source>Write it once; each channel follows until it has words of its own.</source>
        <translation>Schreiben Sie ihn einmal; jeder Kanal folgt, bis er eigenen Text hat.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen…</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>%1 verknüpfen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>For your own order, separated by commas; never posted</source>
        <translation>Für Ihre eigene Ordnung, durch Kommas getrennt; nie gepostet</translation>
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
        <translation>„%1“ ist keine Verschiebung: %2.</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 2d, -3h, 1w or 90m.</source>
        <translation>Schreiben Sie eine Zahl und eine Einheit, etwa 2d, -3h, 1w oder 90m.</translation>
    </message>
    <message>
        <source>it is not a number with one of the units m, h, d, w</source>
        <translation>es ist keine Zahl mit einer der Einheiten m, h, d, w</translation>
    </message>
    <message>
        <source>there is nothing to shift</source>
        <translation>es gibt nichts zu verschieben</translation>
    </message>
    <message>
        <source>it is more than ten years</source>
        <translation>es sind mehr als zehn Jahre</translation>
    </message>
    <message>
        <source>Shifted, this would be at %1; only the years 1970 to 2199 are taken.</source>
        <translation>Verschoben läge dies bei %1; nur die Jahre 1970 bis 2199 sind möglich.</translation>
    </message>
    <message>
        <source>Shift by less.</source>
        <translation>Verschieben Sie um weniger.</translation>
    </message>
</context>
<context>
    <name>kalends::ShiftDialog</name>
    <message>
        <source>Shift posts</source>
        <translation>Beiträge verschieben</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>Was dabei herauskäme</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschieben</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected post(s)</source>
        <translation>
            <numerusform>Den gewählten Beitrag</numerusform>
            <numerusform>Die %n gewählten Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything from</source>
        <translation>Alles ab</translation>
    </message>
    <message>
        <source>Everything after</source>
        <translation>Alles nach</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Point in time</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>Um wie viel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>by</source>
        <translation>um</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n post(s)</source>
        <translation>
            <numerusform>%n Beitrag verschieben</numerusform>
            <numerusform>%n Beiträge verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation>Nichts würde sich bewegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) would move.</source>
        <translation>
            <numerusform>%n Beitrag würde verschoben.</numerusform>
            <numerusform>%n Beiträge würden verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would stay.</source>
        <translation>
            <numerusform>%n bliebe stehen.</numerusform>
            <numerusform>%n blieben stehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would meet another post of the same account.</source>
        <translation>
            <numerusform>%n träfe auf einen anderen Beitrag desselben Kontos.</numerusform>
            <numerusform>%n träfen auf einen anderen Beitrag desselben Kontos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would fall on a change of the clock.</source>
        <translation>
            <numerusform>%n fiele auf eine Zeitumstellung.</numerusform>
            <numerusform>%n fielen auf eine Zeitumstellung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays: %1. %2</source>
        <translation>Bleibt: %1. %2</translation>
    </message>
    <message>
        <source>Same time: %1 and %2</source>
        <translation>Gleiche Zeit: %1 und %2</translation>
    </message>
    <message>
        <source>The clock jumps: %1 goes to %2</source>
        <translation>Die Uhr springt: %1 wird zu %2</translation>
    </message>
    <message>
        <source>The clock shows it twice: %1 goes to the first %2</source>
        <translation>Die Uhr zeigt es zweimal: %1 wird zum ersten %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… und mehr</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>kalends::SnippetsButton</name>
    <message>
        <source>Hashtag groups and saved captions</source>
        <translation>Hashtag-Gruppen und gespeicherte Bildtexte</translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation>Hashtag-Gruppen</translation>
    </message>
    <message>
        <source>Keep these hashtags…</source>
        <translation>Diese Hashtags behalten…</translation>
    </message>
    <message>
        <source>Saved captions</source>
        <translation>Gespeicherte Bildtexte</translation>
    </message>
    <message>
        <source>Keep the selected words…</source>
        <translation>Ausgewählten Text behalten…</translation>
    </message>
    <message>
        <source>Keep this caption…</source>
        <translation>Diesen Bildtext behalten…</translation>
    </message>
    <message>
        <source>Rename and delete…</source>
        <translation>Umbenennen und löschen…</translation>
    </message>
    <message>
        <source>Keep hashtags</source>
        <translation>Hashtags behalten</translation>
    </message>
    <message>
        <source>Keep caption</source>
        <translation>Bildtext behalten</translation>
    </message>
    <message>
        <source>Name; one that you use already is replaced:</source>
        <translation>Name; ein schon verwendeter wird ersetzt:</translation>
    </message>
</context>
<context>
    <name>kalends::SnippetsDialog</name>
    <message>
        <source>Hashtag groups and saved captions</source>
        <translation>Hashtag-Gruppen und gespeicherte Bildtexte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation>Hashtag-Gruppen</translation>
    </message>
    <message>
        <source>Saved captions</source>
        <translation>Gespeicherte Bildtexte</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>kalends::StageCanvas</name>
    <message>
        <source>Previous picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>No media yet</source>
        <translation>Noch keine Medien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No media</source>
        <translation>Keine Medien</translation>
    </message>
    <message>
        <source>Drop pictures or a clip here</source>
        <translation>Bilder oder einen Clip hier ablegen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>kalends::StatusLine</name>
    <message>
        <source>Show what is due, running and failed</source>
        <translation>Zeigen, was fällig ist, läuft und fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>How publishing is going</source>
        <translation>Wie es um das Veröffentlichen steht</translation>
    </message>
</context>
<context>
    <name>kalends::StoragePage</name>
    <message>
        <source>The platforms fetch pictures from the web, so they have to lie somewhere for a moment: any storage with the S3 protocol will do, such as Cloudflare R2, Backblaze B2 or your own MinIO. Links end by themselves and files are deleted afterwards.</source>
        <translation>Die Plattformen holen Bilder aus dem Web, sie müssen also kurz irgendwo liegen: Jeder Speicher mit S3-Protokoll genügt, etwa Cloudflare R2, Backblaze B2 oder Ihr eigenes MinIO. Links enden von selbst, und die Dateien werden danach gelöscht.</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Put a small file there, fetch it, take it away</source>
        <translation>Eine kleine Datei dort ablegen, holen und wieder löschen</translation>
    </message>
    <message>
        <source>The storage works.</source>
        <translation>Der Speicher funktioniert.</translation>
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
            <numerusform>%n Zeichen zu viel.</numerusform>
            <numerusform>%n Zeichen zu viel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hashtag(s) too many.</source>
        <translation>
            <numerusform>%n Hashtag zu viel.</numerusform>
            <numerusform>%n Hashtags zu viel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) too many.</source>
        <translation>
            <numerusform>%n Erwähnung zu viel.</numerusform>
            <numerusform>%n Erwähnungen zu viel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted as the platform counts: UTF-16 units.</source>
        <translation>Gezählt wie auf der Plattform: UTF-16-Einheiten.</translation>
    </message>
</context>
<context>
    <name>kalends::TikTokPage</name>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Allow others to</source>
        <translation>Anderen erlauben</translation>
    </message>
    <message>
        <source>Allow others to: %1</source>
        <translation>Anderen erlauben: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Duet</source>
        <translation>Duett</translation>
    </message>
    <message>
        <source>Stitch</source>
        <translation>Stitch</translation>
    </message>
    <message>
        <source>Disclose commercial content</source>
        <translation>Kommerzielle Inhalte offenlegen</translation>
    </message>
    <message>
        <source>Turn on when it promotes goods or services in exchange for something of value: yourself, a third party, or both.</source>
        <translation>Einschalten, wenn der Beitrag gegen etwas von Wert für Waren oder Dienstleistungen wirbt: für Sie selbst, für Dritte oder für beide.</translation>
    </message>
    <message>
        <source>Your brand</source>
        <translation>Ihre Marke</translation>
    </message>
    <message>
        <source>You promote yourself or your own business.</source>
        <translation>Sie werben für sich selbst oder Ihr eigenes Unternehmen.</translation>
    </message>
    <message>
        <source>Branded content</source>
        <translation>Branded Content</translation>
    </message>
    <message>
        <source>You promote another brand or a third party.</source>
        <translation>Sie werben für eine andere Marke oder für Dritte.</translation>
    </message>
    <message>
        <source>AI-generated content</source>
        <translation>KI-generierter Inhalt</translation>
    </message>
    <message>
        <source>TikTok adds “Creator labeled as AI-generated” to the post.</source>
        <translation>TikTok fügt dem Beitrag „Vom Creator als KI-generiert gekennzeichnet“ hinzu.</translation>
    </message>
    <message>
        <source>Let TikTok add music</source>
        <translation>TikTok Musik hinzufügen lassen</translation>
    </message>
    <message>
        <source>TikTok picks it; it can be changed in the TikTok app only.</source>
        <translation>TikTok wählt sie aus; ändern lässt sie sich nur in der TikTok-App.</translation>
    </message>
    <message>
        <source>Cover photo</source>
        <translation>Titelfoto</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>Photos go out the moment TikTok has taken them: they cannot be called back from here, and words, order and music cannot be changed afterwards. Deleting is done in the TikTok app.</source>
        <translation>Fotos erscheinen, sobald TikTok sie angenommen hat: Von hier lassen sie sich nicht zurückholen, und Text, Reihenfolge und Musik sind danach nicht mehr zu ändern. Gelöscht wird in der TikTok-App.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Frame at %1…</source>
        <translation>Bild bei %1…</translation>
    </message>
    <message>
        <source>First frame…</source>
        <translation>Erstes Bild…</translation>
    </message>
    <message>
        <source>Cover: %1</source>
        <translation>Titelbild: %1</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Zugestimmt.</translation>
    </message>
    <message>
        <source>Agreed: “%1”.</source>
        <translation>Zugestimmt: „%1“.</translation>
    </message>
    <message>
        <source>Agreed as %1: “%2”.</source>
        <translation>Zugestimmt als %1: „%2“.</translation>
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
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>kein Kanal</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>time, title, channels, readiness</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Would move here</source>
        <translation>Käme hierher</translation>
    </message>
    <message>
        <source>Would meet another post of the same account at this time</source>
        <translation>Träfe zu dieser Zeit auf einen anderen Beitrag desselben Kontos</translation>
    </message>
    <message>
        <source>The clock changes on this day, so the time is not the same</source>
        <translation>An diesem Tag ist Zeitumstellung, die Uhrzeit ist daher nicht dieselbe</translation>
    </message>
    <message>
        <source>Cannot be moved and stays here</source>
        <translation>Kann nicht verschoben werden und bleibt hier</translation>
    </message>
    <message>
        <source>Would move away</source>
        <translation>Käme von hier weg</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Enter keeps it, Delete drops it.</source>
        <translation>Enter behält ihn, Entf verwirft ihn.</translation>
    </message>
</context>
<context>
    <name>kalends::TimeDialog</name>
    <message>
        <source>Set time</source>
        <translation>Zeit festlegen</translation>
    </message>
    <message numerus="yes">
        <source>The time of the first of %n posts; the others keep their distance to it.</source>
        <translation>
            <numerusform>Die Zeit des Beitrags.</numerusform>
            <numerusform>Die Zeit des ersten von %n Beiträgen; die anderen behalten ihren Abstand dazu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::TimeGridHeader</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>kalends::TimeGridView</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day of a week – last day of it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: a day with its month and year</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format: 30 November in “30 November – 6 December 2026”</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 6 December 2026 in “30 November – 6 December 2026”</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>date format: 23 in “23 – 29 November 2026”</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 29 November 2026 in “23 – 29 November 2026”</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>The clocks go forward on this day.</source>
        <translation>An diesem Tag wird die Uhr vorgestellt.</translation>
    </message>
    <message>
        <source>The clocks go back on this day.</source>
        <translation>An diesem Tag wird die Uhr zurückgestellt.</translation>
    </message>
    <message>
        <source>New post, %1</source>
        <translation>Neuer Beitrag, %1</translation>
    </message>
</context>
<context>
    <name>kalends::TourDesk</name>
    <message>
        <source>Guided tour: what is marked ✦ was drafted for you. Change it or leave it, then close this window with Esc; nothing is lost.</source>
        <translation>Geführte Tour: Was mit ✦ markiert ist, wurde für Sie entworfen. Ändern Sie es oder lassen Sie es so und schließen Sie dann dieses Fenster mit Esc; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Sent on the tour</source>
        <translation>Auf der Tour gesendet</translation>
    </message>
</context>
<context>
    <name>kalends::TourExamples</name>
    <message>
        <source>Evening hills</source>
        <translation>Hügel am Abend</translation>
    </message>
    <message>
        <source>A quiet lake</source>
        <translation>Ein stiller See</translation>
    </message>
    <message>
        <source>First frost</source>
        <translation>Erster Frost</translation>
    </message>
    <message>
        <source>The example %1 cannot be written.</source>
        <translation>Das Beispiel %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space, or use files of your own.</source>
        <translation>Schaffen Sie etwas Platz oder verwenden Sie eigene Dateien.</translation>
    </message>
    <message>
        <source>Drifting colours, a clip</source>
        <translation>Treibende Farben, ein Clip</translation>
    </message>
</context>
<context>
    <name>kalends::Tray</name>
    <message>
        <source>Open Kalends</source>
        <translation>Kalends öffnen</translation>
    </message>
    <message>
        <source>New post…</source>
        <translation>Neuer Beitrag…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>The first frame</source>
        <translation>Das erste Bild</translation>
    </message>
    <message>
        <source>The last frame</source>
        <translation>Das letzte Bild</translation>
    </message>
    <message>
        <source>What of the clip goes out</source>
        <translation>Was vom Clip hinausgeht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>kalends::UiPreferences</name>
    <message>
        <source>it must be one of %1</source>
        <translation>muss eines von %1 sein</translation>
    </message>
    <message>
        <source>it must look like de or pt_BR</source>
        <translation>muss aussehen wie de oder pt_BR</translation>
    </message>
    <message>
        <source>it is not a time zone such as Asia/Tokyo</source>
        <translation>ist keine Zeitzone wie Asia/Tokyo</translation>
    </message>
</context>
<context>
    <name>kalends::UnlinkChain</name>
    <message>
        <source>The keychain still holds the tokens of %1 after they were deleted.</source>
        <translation>Der Schlüsselbund enthält die Tokens von %1 noch, obwohl sie gelöscht wurden.</translation>
    </message>
    <message>
        <source>Delete the entries of Kalends in your desktop&apos;s password manager, then unlink again.</source>
        <translation>Löschen Sie die Einträge von Kalends in der Passwortverwaltung Ihres Desktops und trennen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The %1 account %2 was unlinked. Link an account, or delete the post.</source>
        <translation>Das %1-Konto %2 wurde getrennt. Verknüpfen Sie ein Konto oder löschen Sie den Beitrag.</translation>
    </message>
</context>
<context>
    <name>kalends::WarningsBand</name>
    <message>
        <source>Trim</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Andere hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Zeit ändern</translation>
    </message>
    <message>
        <source>Choose time</source>
        <translation>Zeit wählen</translation>
    </message>
    <message>
        <source>Choose channel</source>
        <translation>Kanal wählen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>What is not ready</source>
        <translation>Was noch nicht bereit ist</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more warning(s)</source>
        <translation>
            <numerusform>%n weitere Warnung zeigen</numerusform>
            <numerusform>%n weitere Warnungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer warnings</source>
        <translation>Weniger Warnungen zeigen</translation>
    </message>
</context>
<context>
    <name>kalends::WindowActions</name>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>&amp;Neuer Beitrag…</translation>
    </message>
    <message>
        <source>New posts from &amp;files…</source>
        <translation>Neue Beiträge aus &amp;Dateien…</translation>
    </message>
    <message>
        <source>&amp;Import a plan…</source>
        <translation>Plan &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export the plan…</source>
        <translation>Plan &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>&amp;Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Set &amp;time…</source>
        <translation>Z&amp;eit festlegen…</translation>
    </message>
    <message>
        <source>By a &amp;day</source>
        <translation>Um einen &amp;Tag</translation>
    </message>
    <message>
        <source>By a &amp;week</source>
        <translation>Um eine &amp;Woche</translation>
    </message>
    <message>
        <source>By an &amp;hour</source>
        <translation>Um eine &amp;Stunde</translation>
    </message>
    <message>
        <source>S&amp;hift…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>&amp;Publish now</source>
        <translation>&amp;Jetzt veröffentlichen</translation>
    </message>
    <message>
        <source>Show its &amp;activity</source>
        <translation>&amp;Aktivität dazu zeigen</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>&amp;Feed</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>W&amp;eiter</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Gehe zu Datum…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>D&amp;rafts</source>
        <translation>E&amp;ntwürfe</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>%1 verbinden…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Beim A&amp;nmelden starten</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Kalends</source>
        <translation>&amp;Über Kalends</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>&amp;Eintrag</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Konten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Earlier by a day</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>Earlier by a week</source>
        <translation>Eine Woche früher</translation>
    </message>
    <message>
        <source>Earlier by an hour</source>
        <translation>Eine Stunde früher</translation>
    </message>
    <message>
        <source>Later by a day</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>Later by a week</source>
        <translation>Eine Woche später</translation>
    </message>
    <message>
        <source>Later by an hour</source>
        <translation>Eine Stunde später</translation>
    </message>
    <message>
        <source>Plan with A&amp;I…</source>
        <translation>Mit &amp;KI planen…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Si&amp;cherungen…</translation>
    </message>
    <message>
        <source>Guided &amp;tour…</source>
        <translation>&amp;Geführte Tour…</translation>
    </message>
</context>
<context>
    <name>kalends::Zone</name>
    <message>
        <source>“%1” is not a time that can be planned: %2.</source>
        <translation>„%1“ ist keine planbare Zeit: %2.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-26T14:30, or with an offset like 2026-11-26T14:30+01:00.</source>
        <translation>Schreiben Sie sie wie 2026-11-26T14:30 oder mit Zeitversatz wie 2026-11-26T14:30+01:00.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows.</source>
        <translation>„%1“ ist keine Zeitzone, die dieser Computer kennt.</translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Berlin or America/Sao_Paulo.</source>
        <translation>Verwenden Sie einen IANA-Namen wie Europe/Berlin oder America/Sao_Paulo.</translation>
    </message>
    <message>
        <source>it is not a date and time in ISO 8601</source>
        <translation>es ist kein Datum mit Zeit nach ISO 8601</translation>
    </message>
    <message>
        <source>only the years 1970 to 2199 are taken</source>
        <translation>nur die Jahre 1970 bis 2199 sind möglich</translation>
    </message>
</context>
<context>
    <name>publishing</name>
    <message>
        <source>%1 takes no more requests for a while.</source>
        <translation>%1 nimmt für eine Weile keine Anfragen mehr an.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the connection to the Internet.</source>
        <translation>Prüfen Sie die Internetverbindung.</translation>
    </message>
</context>
</TS>
