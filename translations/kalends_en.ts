<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountDirectory</name>
    <message>
        <source>The account with the id %1 was unlinked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiToken</name>
    <message>
        <source>The file api-token cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or make the profile&apos;s folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppSecrets</name>
    <message>
        <source>There is no secret named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can be set: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for %1 is empty or longer than 64 KiB; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder writable, or add Kalends in your desktop&apos;s own start-up settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Only %1 MB are free on the disk that holds the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space: media are copied into the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s folder can be written, with %1 GB free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.ini has nothing that is out of place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default is used until it is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link one with “accounts link ig --token” or “accounts link tiktok”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is linked and alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link of the %1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 has taken the permission back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing to %1 is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing to %1 is off, so its posts are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it on with “flags set %1 on”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in memory and are gone when the service stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it without KALENDS_SECRETS=memory to use the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain answers and is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked; posts wait until it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, for instance by logging in to the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no default keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one with the system&apos;s password manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service answers, so tokens can be neither kept nor read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet and log in to a desktop session with a message bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No staging storage is set up; Instagram posts and TikTok photos need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the [staging] part of settings.ini and run “secrets set staging.secret_access_key”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staging storage&apos;s secret key is not in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it with “secrets set staging.secret_access_key”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staging storage takes a file, hands it out and removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock could not be compared with a server&apos;s; nothing suggests that it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock differs from a server&apos;s by %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on automatic time; posts are held while the clock is more than five minutes off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryRepository</name>
    <message>
        <source>“%1” is not a cursor of this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the cursor of the page before, or none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>This profile has a real %1 account linked; the sandbox does not touch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file api-address cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or make the profile&apos;s folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed&apos;s file is there and is no calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another one in the settings: [feed] path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a folder that can be written to: [feed] path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpBody</name>
    <message>
        <source>Add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is shorter than it was when it was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>The API cannot listen on port %1 of 127.0.0.1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another with --port or api/port, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Instagram</name>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another file, or convert this one, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the account again under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Instagram app, finish what it asks for, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the post, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends waits and tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post by hand for now; Kalends waits before it tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram took too long to fetch the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram&apos;s upload expired before it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram has a problem of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram could not prepare the upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram&apos;s upload failed for a reason it does not name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram does not support this kind of media here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover&apos;s moment lies outside the clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another cover, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram is down for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Instagram app that Kalends uses lacks the capability to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the products of your app in Meta&apos;s dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram has paused automatic posting for this account (suspected spam).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has made too many calls to Instagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram&apos;s limit of posts in 24 hours is reached for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram says that the permission to publish was not given, or was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the account again and leave all permissions ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many calls to Instagram for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram does not find the upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram does not know the upload, or it expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram says the account is inactive, restricted or must confirm who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many calls to Instagram for this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram does not know this kind of post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A carousel needs 2 to 10 pictures or clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or remove some, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product tag on a clip must not have a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product tag on a picture needs a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product tag names a product that Instagram does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many @ mentions or tagged people; Instagram takes 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram did not accept what Kalends sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram&apos;s session for this account is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s owner removed the app in Instagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram wants a security check before the account may go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in on instagram.com, finish the check, then link the account again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the account was changed, which ended the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the account has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm it in the Instagram app, then link it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the account was ended (logged out or revoked).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of the account is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram no longer takes the link to this account (expired or revoked).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram denies the permission; Meta may have restricted the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the app in Meta&apos;s dashboard; if it is fine there, link the account again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has reached a limit of Instagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram does not support the clip&apos;s format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram has paused automatic posting for this account (its rules).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram says this is a duplicate of an earlier post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many calls to Instagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram could not fetch the file from the staging storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with “doctor” that the storage&apos;s links can be opened from the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram is not ready with the upload yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is larger than 8 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram does not support the picture&apos;s format, or the staging storage gave it something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s shape is outside 4:5 to 1.91:1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop it, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caption is longer than 2,200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram could not process the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram could not fetch the clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial reels are not available for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram could not process the clip, often because of its sound track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram could not process the clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram refused the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram refused with an error that Kalends does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram could not finish the upload and does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it (log in to your desktop, or open its password manager); posts wait until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain: there is no desktop session bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Kalends from a desktop session, or with dbus-run-session and a keyring service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service runs in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain service has no default keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one in your desktop&apos;s password manager and make it the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain cannot be used, since Qt runs without GLib.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Kalends without QT_NO_GLIB in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the keyring service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OAuthReply</name>
    <message>
        <source>The pasted text holds neither a code nor a redirected address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar after you allowed access, and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed, will retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsuitable media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxLink</name>
    <message>
        <source>The sandbox&apos;s TikTok did not let itself be linked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceDesk</name>
    <message>
        <source>There is already a file at that place; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no flag called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flags are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no media with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cursor is not one that this list handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass meta.nextCursor of the page before, or none for the first page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not linked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link an account to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access of Kalends to the %1 account %2 was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in to the %1 account %2 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the account again; its planned posts wait until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No redirect address is set (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the redirect address that is registered with your app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect address “%1” (%2) is not an address such as http://127.0.0.1:8123/callback/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it exactly as it is registered with your app, without “?” and “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query has “%1” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a status of a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either “scheduledAt” to reschedule or “status”: “canceled” to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“status” can only be set to “canceled”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time with an offset between 1970 and 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-11-26T13:30:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job is not held for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing with the id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“limit” is %1; it goes from 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query has “%1”, which is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“cursor” is not one that this list has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON in the body is nested more than 32 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the body twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not JSON: %1 at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has to be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not work on this address; %2 does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first request with this Idempotency-Key is still being worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection; Kalends tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a problem of its own (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with something that is not its format (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of the network may stand between; check the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram&apos;s sign-in has a problem of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram did not take the sign-in: the code was used, is too old, or belongs to another app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start linking again; check that app id, app secret and redirect address are those of the Instagram product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post with the same caption and of the same kind has just appeared on @%1, and Kalends did not make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the profile: if it is this post, mark it as published; else retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its upload has ended, and something new on the profile may be this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram did not publish the post: its upload ended as %1 and the profile shows nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends tries again with a new upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload still waits, and something new on the profile may be this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ten minutes the upload has stood ready and the profile has shown nothing new; it is probably not out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram did not publish the post: after ten minutes its upload still stands ready and the profile shows nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends publishes the same upload once more, which cannot make a second post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload still stands ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its upload has ended; the profile is looked at next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram is still busy with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram does not show the upload any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram was not done with the upload after 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends starts over with a new upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four times no answer came to the request that prepares the upload on Instagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has no picture and no clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carousel has %1 files; Instagram takes 2 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or remove some, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved link belongs to another Instagram account (%1) than the one this post was planned for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink it and link the right account again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram takes %1 posts in 24 hours from this account, and %2 are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends tries again as places become free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was canceled before it went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (file “%2”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram could not fetch “%1” from the staging storage in %2 tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved step “%1” is not one this version knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking whether the post went out on %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the profile: if the post is there, say so; if it is surely not, you can send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from %1&apos;s by %2 minutes; at most 5 are safe for posting on time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock (best: automatically), then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok has %1 of %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok did not publish the post: its upload ended with bytes missing. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in TikTok&apos;s inbox: open the TikTok app and finish it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok is still working on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the request that posts the pictures was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok gives no way to ask what became of the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of posts could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of public posts does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several public posts look like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has no clip and no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has chosen yet who may see the post on TikTok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it in the post, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok&apos;s terms were not agreed to for this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the consent in the post, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 bytes; TikTok takes 1 byte to 4 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok no longer offers the chosen audience (%1) to @%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose again who may see the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip runs %1 s; TikTok takes at most %2 s from this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload to TikTok was begun four times and never came to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends tries again by itself; a slow connection may be the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok took the upload&apos;s beginning but gave it no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok named an upload address that is not one of its own; the file was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok refused a piece of the file as malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok counts other bytes than the ones that were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the last piece of the file was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok&apos;s answer to the last piece of the file does not tell (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture or a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding “%1” was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the other program has finished with it, and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty (0 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download the file again, and add it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a HEIC file whose picture cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as JPEG and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts like a %1 but is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as JPEG and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 × %2 pixels; a %3 may have %4 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than 256 MB, which no picture to be posted is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it smaller and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a damaged %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as JPEG, or copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file again; the entries that use it find it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no longer in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has changed in the library: it has %1 bytes instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has changed in the library: its bytes are not those that were added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or whether the drive is still connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not be read by your user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rights of the file, or copy it to your own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link that leads in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a name that is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the drive is still connected, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the file could not be copied into the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library folder cannot be written to (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the folder “media” in the profile, and add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut off: its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a JPEG, PNG, WebP or HEIC picture, or an MP4, MOV or WebM clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a picture or a clip, whatever its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a file of another kind (%1), which cannot be posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check staging/access_key_id in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the storage&apos;s secret key, and staging/region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong; set it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check staging/bucket, or make the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is not in the bucket; it will be uploaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check staging/region and staging/endpoint: the bucket lives elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key the rights to put, get, list and delete objects below the prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage takes no file of this size; choose another storage or a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage is busy or down; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the staging settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage could not be reached: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and staging/endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage refused the request: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage answered a listing that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that staging/endpoint is the address of S3-compatible storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AVIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera raw picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOV clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebM clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matroska (MKV) clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be shown, because this computer has no decoder for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be posted all the same once it is saved as JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be decoded (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a damaged clip that cannot be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again as MP4 (H.264 and AAC) and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: the libraries for clips (FFmpeg) are missing on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package libavformat%1 and what belongs to it, and start Kalends again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has sound but no moving picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a clip or a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses a kind of video that this computer cannot decode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as MP4 (H.264 and AAC) and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no picture at that moment that can be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another moment for the cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no index (moov), so it cannot be played: it was not finished, or it is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from the camera, or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a clip whose first picture cannot be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 was not found. Is this computer online?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or encryption was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the request is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address at %1 carries a user name or password, which is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not reached through https, which every host but this computer needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to %1 has no proper method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of the request to %1 holds a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token for %1 holds a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” changed while it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took longer than %2 for the whole answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said nothing for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and start Kalends again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends cannot write to “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder writable for your user, or choose another one with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to another user of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own with --profile, or give this one to your user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies on a network file system, where the database cannot be kept safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link, or repair what it points to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” should be a folder, but a file of that name is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file away, or choose another folder with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” should be a file, but something else of that name is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away and start Kalends again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it yourself, or choose another place with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile folder has no usable name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder after --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock file “%1” cannot be opened (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the profile folder and the space on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “%1” cannot be locked (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends is already running with the profile “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the window or service that is open, close it first, or choose another profile with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a host name, with or without :port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may hold letters, digits, and . _ - / only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s3 is the only kind of storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a region has letters, digits and - only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bucket&apos;s name has 2 to 63 letters, digits, dots and -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key id has no blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written to “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the file and the space on its disk; the settings are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a setting that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key looks like publishing/late_grace, and a value has 4000 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an address that starts with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a part after #</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this computer may be reached without TLS, so it must start with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.ini cannot be read, so every setting has its default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.ini is larger than 1 MiB, which no settings are; every setting has its default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.ini is not a text file, so every setting has its default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.ini has lines that are not “key=value”; they were passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.ini: %1 = “%2” cannot be used: %3. The default is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a duration such as 90s or 5m, from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a duration such as 90s or 5m, of %2 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a part after ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must end after the host, without a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is already out on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the entry to publish it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is going out to %1 right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the outcome, or cancel the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked to publish this post and it is not known whether it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the profile. If the post is not there, say so: confirmed_not_published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time ahead, or publish now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the entries to see what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person looked and did not find the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is %1: this cannot be done to it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a time and schedule it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry does not go to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the channel to the entry first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has a publish job for %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or retry that one, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry goes to no channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a channel to the entry first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new job for the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job has not failed: it is scheduled for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule it, or publish the entry now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time lies outside the years 1970 to 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person canceled the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing at once is turned off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on the flag publish_now, or schedule the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing to %1 is turned off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on the channel&apos;s flag first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has nothing to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is %1: its outcome is not in question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no publish job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the jobs to see what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry %1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slot was missed by %1; posts go out by themselves up to %2 late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish it now, reschedule it, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is off by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock of this computer, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped unexpectedly %1 times while it worked on this post. Nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the media of the post, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was interrupted while %1 was asked to publish; it is being looked up whether the post is out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or look at the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret key of the staging storage is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set staging.secret_access_key in the settings; the post goes on by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no storage from which the platform could fetch the media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set staging/endpoint, staging/bucket and the staging key in the settings, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no linked account with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is linked to %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink that account first, then link the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the store does not allow a write-ahead log (journal mode is %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the profile on a local disk, not on a network share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite %1 is too old, 3.37 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the libsqlite3 package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 has not been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement wants %1 values and got %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not made: %1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or delete that file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Idempotency-Key has %1 characters; 1 to %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another request already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a new key for each request; repeat a key only with the very same request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publish job %1 is being worked on or is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A migration would leave %1 references that point nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of its migrations is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of its migrations does not fit its version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 is sound: there is nothing to recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the store could not be written. Nothing that was saved before is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the profile folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 cannot be opened for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the profile folder exists, belongs to you and is not on a read-only disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 could not be read or written: the disk reported an error (SQLite code %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk; then run &quot;kalends-cli doctor&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &quot;kalends-cli doctor --recover&quot;: it sets the damaged files aside and restores the newest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is in use: another program kept it locked for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that have kalends.sqlite3 open, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store refused a change that breaks its rules: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not do what was asked: %1 (SQLite code %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which version it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists, belongs to you and is not on a read-only disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was written by a newer Kalends (store version %1, this program knows %2). It was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Kalends, or use another profile folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its recovery was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is missing, but its log kalends.sqlite3-wal is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log kalends.sqlite3-wal beside it belongs to another database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transaction was committed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the change failed, so all of it was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits between attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each failed attempt the next of these; after the last one a post needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still publish when late by at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when the computer was off. 0m to 24h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First look after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon to ask a platform whether it is done; later looks come at growing distances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest silence of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram app ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from your app&apos;s dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as in your app&apos;s business login settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-in address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own token broker, if you have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok client key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from your app&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in Login Kit&apos;s desktop settings; * stands for any free port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further upload hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host names, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s3: any storage that speaks the S3 protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links live for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1m to 24h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket in the path, not in the host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a bucket behind a domain that TikTok has verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any service that speaks the OpenAI chat protocol. Empty: the offline drafter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you sound, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let programs on this computer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API listens on 127.0.0.1 only and wants the token from the profile folder. Counts from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keychain. Type to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set. Goes into the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time to move the job to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within 15 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection, a proxy or a firewall, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staging storage&apos;s secret key is not in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it above and test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends is already publishing on this profile without a window (kalends-cli serve). Stop it there, then start this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file can be set aside, untouched, and the newest good backup taken in its place. Posts that are overdue then wait for your yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends runs already, but it does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar that publishes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the profile in DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use built-in simulators instead of the platforms, in a throw-away profile unless one is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the tray, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not tried again; when the cause is gone, retry it or choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of these posts would lie in the past.</source>
        <translation>
            <numerusform>%n of these posts would lie in the past.</numerusform>
            <numerusform>%n of these posts would lie in the past.</numerusform>
        </translation>
    </message>
    <message>
        <source>This post is being published right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these posts is being published right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is published. Hold Ctrl to make a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these posts is published. Hold Ctrl to make copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts, no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files can be dropped on a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read from “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be checked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assistant does not run in this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; a larger model keeps to the form more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s answer is larger than %1 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its JSON is nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its JSON breaks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its JSON is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a text of at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are ig and tiktok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 with an offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan covers a year at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a list of 1 to %1 proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say how often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “daily”, “3 per week”, “2 per day” or days, such as “mon,wed,fri”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s answer broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at this address does not speak the OpenAI chat protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model answered in another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or another language in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day of the next two weeks is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stretch of the calendar is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose days ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no free time for this in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose more days, or fewer posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer several times in a row and is left alone for %n second(s).</source>
        <translation>
            <numerusform>%1 did not answer several times in a row and is left alone for %n second.</numerusform>
            <numerusform>%1 did not answer several times in a row and is left alone for %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the provider in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not list its models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL; it usually ends in /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 was too large and was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller model answers sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the provider runs and that the base URL in the settings is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the right key in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows neither this address nor this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL and the model in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no more requests for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a while, or look at the plan and the credit there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of order (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the request (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draft this from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a picture or a clip, or write a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text that can be drafted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a model can do that, and none is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one up in the settings, under Assistant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a %1 your posts usually go out around %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your posts usually go out around %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has gone out yet to learn from, so this is a common time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little has gone out yet to see a habit, so this is a common time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your usual times are taken, and this one is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is planned that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No base URL is set, so posts are drafted offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but does not list its models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not among the %n model(s) that are listed.</source>
        <translation>
            <numerusform>“%1” is not the one model that is listed.</numerusform>
            <numerusform>“%1” is not among the %n models that are listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered after %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not keep to JSON, so its drafts cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps to a JSON schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes JSON, but takes no schema: some drafts may fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not shown pictures, as you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes no pictures: captions are drafted from words alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes pictures, but did not recognise a red square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be converted: this computer has no encoder for AAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install FFmpeg&apos;s libavcodec, or convert it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be written as MP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs more memory than this computer has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be encoded on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264 and AAC) with another program and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses a kind of video or sound that this computer cannot decode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a HEIC picture that cannot be decoded (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be shown: the library for HEIC pictures is missing on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package libheif1 and start Kalends again, or save it as JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 × %2 pixels, too many for this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work on “%1” was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more pixels than this computer has memory for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be saved as JPEG on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as JPEG with another program and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be converted: this computer has no encoder for H.264</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install FFmpeg&apos;s libavcodec with libx264, or convert it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds pictures that this computer cannot convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: only %1 of its %2 pictures can be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is auto, on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a whole path that ends in .ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 references point nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a clock&apos;s time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of this year, as QLocale writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of this post has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n picture(s)</source>
        <translation>
            <numerusform>Carousel · %n picture</numerusform>
            <numerusform>Carousel · %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n clip(s)</source>
        <translation>
            <numerusform>Carousel · %n clip</numerusform>
            <numerusform>Carousel · %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n picture(s) and clip(s)</source>
        <translation>
            <numerusform>Carousel · %n picture or clip</numerusform>
            <numerusform>Carousel · %n pictures and clips</numerusform>
        </translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original audio · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator labeled as AI-generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original sound – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotional content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your.account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture or clip yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 of %3 × %4 pixels, %5 from the left, %6 from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is out or on its way and cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a TikTok account first: it says what may be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok is being asked what this account may choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok did not say what this account may choose. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok takes no post from this account now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Kalends does not know this audience yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branded content visibility cannot be set to private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok no longer offers “%1” to this account; choose again who can view the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments are turned off in your TikTok settings, so this post cannot allow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duets are turned off in your TikTok settings, or the account is private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stitches are turned off in your TikTok settings, or the account is private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branded content cannot be private. Choose another audience than “Only you” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branded content cannot be private, and TikTok offers this account nothing but “Only you”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos will be labeled as “Paid partnership”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your video will be labeled as “Paid partnership”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos will be labeled as “Promotional content”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your video will be labeled as “Promotional content”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need to indicate if your content promotes yourself, a third party, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok takes clips of up to %1 from this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip runs %1; TikTok takes up to %2 from this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hashtags: the TikTok app itself takes up to %2, and may not link the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok takes no post from this account now. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first who can view the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone on TikTok and off it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers you follow back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone you have let follow you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else; you can open it up later in the TikTok app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music Usage Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branded Content Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By posting, you agree to TikTok&apos;s %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By posting, you agree to TikTok&apos;s %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, on or off. With auto it is tried, and left when the model does not take them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft new posts in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When files are dropped on the calendar, their words are drafted at once. What you type stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be shown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address is not one of the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture or clip went out on %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture or clip is planned for %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words went out on %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words are planned for %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n post(s) within 24 hours, and as many are planned before this one.</source>
        <translation>
            <numerusform>%1 takes %n post within 24 hours, and one is planned before this one.</numerusform>
            <numerusform>%1 takes %n posts within 24 hours, and as many are planned before this one.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer usually sleeps at that time; posts go out only while it is awake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on. “kalends-cli serve” publishes without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not restored: %2 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backup: “kalends-cli restore” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the store that is in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TikTok</name>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the account again under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the file or use another one, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the post, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok did not accept what Kalends sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok says the file is not as it must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TikTok app on the phone is too old for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the TikTok app to 31.8 or newer, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission is missing that this needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the account again and leave all permissions ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission to publish (video.publish) was not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok does not know the upload any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the profile to see whether it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok says the upload belongs to another link of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post can no longer be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok no longer takes the link to this account (expired or revoked).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok&apos;s limit of posts in 24 hours is reached for this account, all apps together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends looks again each hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five drafts of the last 24 hours wait in TikTok&apos;s inbox; it takes no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish or delete them in the TikTok app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TikTok app that Kalends uses has reached its number of posting people for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok has banned this account from posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the TikTok app and see what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok has not audited the app yet: it may only post to private accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the TikTok account to private, or have the app audited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok does not offer the chosen audience to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who may see the post again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok has not verified that the staging address belongs to the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the domain of staging/public_base_url in TikTok&apos;s developer portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many calls to TikTok within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends waits and tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok has a problem of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok refused with an error that Kalends does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok could not read the file&apos;s format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is too long or too short for this account on TikTok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip&apos;s frame rate is outside 23 to 60 a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s size is outside what TikTok takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok failed while it processed the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok could not fetch the clip from the staging storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok could not fetch a picture from the staging storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was canceled on TikTok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry if it should go out after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s owner removed the app in TikTok while it was posting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok judged the caption as risky.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok judged the post as spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send the same post again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok refused the post for a reason that Kalends does not know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TikTokAccount</name>
    <message>
        <source>Link the account again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check client key, client secret and scopes of your app in TikTok&apos;s developer portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in was declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to TikTok was used up, has expired or was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok says the sign-in request is not as it must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the redirect address is registered exactly so, then link again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok does not know this client key and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TikTok app is not approved for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TikTok app is not approved for a permission that Kalends asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok does not support this way of signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in has a problem of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in is not available for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok refused the sign-in with an error that Kalends does not know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::AccountLinker</name>
    <message>
        <source>No %1 app is set up (%2 is empty).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your Meta app&apos;s Instagram app ID in the settings, or paste a token from its dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your TikTok app&apos;s client key in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another link of %1 was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came back from %1 within ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start linking again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was not given on %1&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the sign-in with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start linking again and allow what Kalends asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is over, or is being finished already (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start linking again if the account is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address belongs to another sign-in, so it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after the sign-in that was started last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are remembered for a while only; start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no tokens to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link it through the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an access token: it is empty, too short or long, or holds spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole token from the app&apos;s dashboard (Instagram, API setup, Generate token).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 is not linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is being unlinked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only TikTok has choices to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok was asked about this account too often just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok · sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publishing is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink %1 from %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tokens leave the keychain. Nothing is deleted from the calendar, but posts that are planned for it will not go out until an account is connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::ActivityPanel</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the raw facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts of the chosen job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be out already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account first. If the post is there and you go on, it goes out twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I looked: it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel publishing to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this post&apos;s jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel publishing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems. Nothing needs you here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting to go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has gone out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post has never been scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is scheduled yet. What goes out, and how it went, stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post stays in the calendar and does not go out there. You can schedule it again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::AltTextPanel</name>
    <message>
        <source>Alternative text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be seen, in a sentence or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative text of picture %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::AltTexts</name>
    <message>
        <source>Alternative text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows, for people who cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative text, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what does it show?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::AppPage</name>
    <message>
        <source>Switch your Instagram account to a business or creator account, in the Instagram app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At developers.facebook.com choose My Apps, Create App, and add the product Instagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under API setup with Instagram login, add your account and press Generate token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token and paste it here. It goes into the keychain and is renewed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under API setup with Instagram login, copy the Instagram app ID and the app secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Business login settings, enter a redirect address, and the same one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At developers.tiktok.com choose Manage apps, Connect an app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the products Login Kit and Content Posting API, and turn Direct Post on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Login Kit choose Desktop and enter the redirect address http://127.0.0.1:*/callback/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the client key and the client secret. Until TikTok has audited your app, posts are visible to you only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets programs in only through an app of your own. It is free and takes about ten minutes, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a token (simplest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram app secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok client secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::Assistant</name>
    <message>
        <source>To %1, for the model “%2”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• up to four pictures of this post, or three moments of its clip, made small (512 pixels) and without any data about camera or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• the words in the files’ names, the month in which the picture was taken, and what you have written for this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• your last five captions and your usual hashtags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• how you want to sound, from the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account names, tokens and the files themselves are not sent. What happens to it there is up to that provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• the goals as you wrote them, the channels, and the days and times that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, account names and tokens are not sent. What happens to it there is up to that provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a model at a host</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::AttemptModel</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::AttentionDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>time, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::AttentionModel</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month as QLocale formats them</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::AudienceBox</name>
    <message>
        <source>Who can view this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not offered any more. Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok wants you to choose; nothing is chosen for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::BackPlan</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is due %2 and has no picture or clip yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has its time %2, but is still a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is due %2 and cannot go out: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::CalendarView</name>
    <message numerus="yes">
        <source>%n file(s) to the drafts</source>
        <translation>
            <numerusform>%n file to the drafts</numerusform>
            <numerusform>%n files to the drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1</source>
        <translation>
            <numerusform>%n file: %1</numerusform>
            <numerusform>%n files: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file among what was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::CaptionEdit</name>
    <message>
        <source>That was more than fits: a text can have %1 characters here, so the end was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags that you have used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and its code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for better words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better words found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::CaptionField</name>
    <message>
        <source>Insert an emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert an emoji (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::CheckLine</name>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::ChecksPage</name>
    <message>
        <source>App credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A professional account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account that may post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the log-in page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that the browser ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address that the browser ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser is open: log in, say yes, and come back. This goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser is open: log in and say yes. Then copy the address of the page that it ended on, even if that page shows an error, and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures and clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDialog::Private</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the post says, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the post will look in the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post went out as it was planned while you were changing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my changes as a new post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to post it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time zone that exists first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time that is still ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile somebody else changed this post too: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Save your changes?&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is planned. Without them it goes out as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They could not be stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDoor</name>
    <message>
        <source>Kalends ended while you were writing this. Nothing is lost: here are your words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::ComposerFooter</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to &amp;draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the suggested time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::ComposerSession</name>
    <message>
        <source>The post was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post was deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it to keep your words as a new post.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::ConnectWizard</name>
    <message>
        <source>%1  %2</source>
        <comment>number, name of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an access token: it is too short or holds spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and copy the whole token from your app&apos;s dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Instagram app ID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and enter the one from your app&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app&apos;s secret is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and enter it; it is kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser did not open. Copy the address below into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log-in ended without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::ConsentBox</name>
    <message>
        <source>I agree: post this to TikTok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it is posted, TikTok may take a few minutes to process it before it shows on your profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent to TikTok without it. It is asked again whenever the words, the choices or the media change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::ConsentPage</name>
    <message>
        <source>Kalends can publish what you have planned by itself, at its time, as long as it runs. Each post goes out once, or Kalends says clearly why it did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, publish planned posts to %1 by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: nothing is sent, and planned posts wait. You can turn this on and off at any time in the account&apos;s menu; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::ContentRules</name>
    <message>
        <source>A post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A carousel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TikTok video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TikTok photo post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 pictures or clips; this one has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a picture or a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is gone from the library or has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 takes up to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 hashtags; %3 takes up to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story cannot have a first comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caption mentions %1 accounts; Instagram takes up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alternative text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is tagged on picture %2, but there are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the tag %1 is outside the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is tagged on a clip of a carousel; only its pictures take tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag %1 needs a place on the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag %1 has a place, but tags on a reel have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people are tagged; Instagram takes up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A location cannot be sent with this login; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collaborators cannot be sent with this login; remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok takes either one clip or photos; this post has both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see the TikTok post is not chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branded content cannot be visible to you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your express agreement to post this to TikTok is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo posts cannot allow duets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo posts cannot allow stitches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1 is to be the cover, but there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover is taken at %1 s, but the clip lasts %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disclosure is on, but not whether the post promotes you, a third party, or both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::CoverPanel</name>
    <message>
        <source>Cover frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No own cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover is the frame at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform takes the first frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::CreatorCard</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask TikTok again what this account may post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TikTok account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link one: TikTok then says who may view the post and what it may allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking TikTok what this account may post…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link TikTok…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::CropGeometry</name>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::CropPanel</name>
    <message>
        <source>Turn left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for the other channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole picture, not turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take this shape.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::CropView</name>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift they resize it, plus and minus zoom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::DraftMark</name>
    <message>
        <source>Drafted, not accepted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted offline, from templates and your earlier posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted by the assistant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted by the assistant (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the drafted words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to accept it as it is; editing accepts it too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::DraftsShelf</name>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts · %1</source>
        <comment>the heading of the shelf; %1 is a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only drafts can go to the shelf. Unschedule this post first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only drafts can go to the shelf. Unschedule these posts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas without a date live here. Drop photos or clips, or drag a draft in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft matches the search and filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::EmojiPicker</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None used yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No emoji of that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::EmptyHint</name>
    <message>
        <source>Your plan begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures or clips on a day: each becomes a post.
Double-click a day, or press %1, to write one.
Drag posts to move them; Ctrl+Z takes anything back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::Exchange</name>
    <message>
        <source>The first row lacks the column %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 cells, the header %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither ig nor tiktok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first row reads %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: there is text behind a closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double the quotes that belong to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: a quote is opened and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or double it if it belongs to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry %1 is in the plan already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its row out of the file, or delete the entry first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry %1 was deleted here, so it comes back under a new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it became a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media: “%1” is neither in the library nor a file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an id or SHA-256 of the library, or a file beside the one imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file; the entries that use it find it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1 posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be imported: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name ends in .csv, .ics or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said whether this is CSV, ICS or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no start (DTSTART) that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event lasts a day and has no time, so 09:00 was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s start is not a date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s time zone “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither ig nor tiktok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event repeats; only its first time was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a calendar in iCalendar format (UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts with BEGIN:VCALENDAR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar has more than %1 events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is JSON, but not an exported plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its format member reads “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was exported by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 entries; at most %2 are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing that a column can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column can be %1, or a field such as ig.first_comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads %1, or map the columns by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are none of Kalends, Buffer, Later or Metricool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column is what, such as “%1” = caption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds a caption or media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is there twice: as scheduled_at and as date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map one of them to ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column for the date and one for the time belong together; one of them is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row lacks columns of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the format be found by itself, or map the columns by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: this column is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: this column is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not text in UTF-8, UTF-16 or Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is meant for networks that Kalends does not publish to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes as a draft without a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say its encoding and is not UTF-8; it was read as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where accents or signs look wrong, save it as CSV UTF-8 and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as 3/4/2027 were read with the month first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them as 2027-03-04 where that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed, will be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The media do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has to be linked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has several CSV files: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the one that you mean; its media are found beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” has neither a CSV file nor pictures or films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in folders inside it are not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has %1 files; at most %2 are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files of other kinds were left out.</source>
        <translation>
            <numerusform>%n file of another kind was left out.</numerusform>
            <numerusform>%n files of other kinds were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on the web, and nothing is fetched from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file, under the name at the end of its address, into the folder of the plan, or add it to the post later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::FeedView</name>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it on another post to swap their times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one post at a time can swap places here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here posts swap their times. To give a draft its time or to copy a post, use the month or the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap with %1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date without year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile grid, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are posts after %1. Show the next month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>short date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts for Instagram appear here as your profile will show them, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Instagram post matches the search and filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::Fields</name>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has %1 characters, %2 are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has %1 items, %2 are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of its choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write user names, or objects with username, x, y and media_index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag has no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has username, x, y and media_index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place of %1 is outside the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x and y go from 0 (left, top) to 1 (right, bottom).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a list of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text holds the character %1, which cannot be posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it; it is usually invisible and came along when the text was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::Filmstrip</name>
    <message>
        <source>Media, in the order in which they go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add media…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::FilterMenu</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::FirstRunDialog</name>
    <message>
        <source>Welcome to Kalends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar that publishes by itself: drop pictures on a day, write the words, and each post goes out once and on time. Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local Instagram and TikTok with sample posts. No account, nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Instagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A professional account, with app credentials of your own. The steps are spelled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect TikTok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With app credentials of your own. The steps are spelled out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just plan for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with drafts; accounts can be connected at any time from the menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::FollowMark</name>
    <message>
        <source>follow shared again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives up the words of this channel and shows the shared text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write under Shared appears here, until you change it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::FrameBar</name>
    <message>
        <source>The cover is the frame at %1 of %2. Arrow keys move it by a frame, with Shift by a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End at %2; begins at %1, of %3. Arrow keys move it by a frame, with Shift by a second; Tab goes to the other handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning at %1; ends at %2, of %3. Arrow keys move it by a frame, with Shift by a second; Tab goes to the other handle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::HeaderBar</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter ●</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some posts are hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::Heartbeat</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing now: “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 “%2” to %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>not publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>publishing %n</source>
        <translation>
            <numerusform>publishing %n</numerusform>
            <numerusform>publishing %n</numerusform>
        </translation>
    </message>
    <message>
        <source>worker ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n stuck</numerusform>
            <numerusform>%n stuck</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrying</source>
        <translation>
            <numerusform>%n retrying</numerusform>
            <numerusform>%n retrying</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being checked</source>
        <translation>
            <numerusform>%n being checked</numerusform>
            <numerusform>%n being checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::HouseWindowDesk</name>
    <message>
        <source>“%1” does not say in which form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the name end in .ics, .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n posts were written to %1.</source>
        <translation>
            <numerusform>%n post was written to %1.</numerusform>
            <numerusform>%n posts were written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::HttpClient</name>
    <message>
        <source>Canceled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::ImportDialog</name>
    <message>
        <source>Import a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows as they would become posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the good rows and leave the others out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .csv, .ics or .json file, or a folder of media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by the first row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lumns of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts without a channel go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts without a channel go to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.csv *.ics *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n posts were imported.</source>
        <translation>
            <numerusform>%n post was imported.</numerusform>
            <numerusform>%n posts were imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file or a folder, or drop one here. Nothing is kept before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows can be imported.</source>
        <translation>
            <numerusform>%n row can be imported.</numerusform>
            <numerusform>%n rows can be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot: see the remarks.</source>
        <translation>
            <numerusform>%n cannot: see the remark.</numerusform>
            <numerusform>%n cannot: see the remarks.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no posts in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels, as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it stays a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it goes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram&apos;s first comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture&apos;s description for Instagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::InstagramPage</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story shows no caption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says on the post that AI made or changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share to feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the reel in the feed too, not only among the reels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not with these media)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login can send neither a location nor collaborators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login cannot send a location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login cannot send collaborators (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::JobModel</name>
    <message>
        <source>publishing is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account must be connected again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several are overdue: your go is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored from a backup: your go is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, checking whether it is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed, will retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month as QLocale formats them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>with the year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::KeychainQueue</name>
    <message>
        <source>The keychain gave back something else than what was just stored in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the keyring service and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Kalends to use it when your desktop asks; posts wait until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer within %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a window that asks for its password; posts wait until then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::LinkChain</name>
    <message>
        <source>%1 linked, but without the permission that publishing needs: %2. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link again and leave all permissions ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not say which account this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Instagram account %1 is a personal one (“%2”); Instagram lets apps publish only to professional accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it to a business or creator account in the Instagram app, then link it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is linked to %2 already; this sign-in is %3&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink that account first, then link this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::ListColumns</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::ListView</name>
    <message>
        <source>No time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post matches the search and filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned here yet.
Drop photos or clips on a day, or press Enter for a new post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>short date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::MainWindow</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.ini: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox: a local Instagram and TikTok. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep publishing in the background?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends then waits as an icon in your panel and posts on time. When it is not running, nothing is posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the same next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Kalends</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the next 24 hours will not go out.</source>
        <translation>
            <numerusform>%n post of the next 24 hours will not go out.</numerusform>
            <numerusform>%n posts of the next 24 hours will not go out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is “%1” at %2. Kalends publishes only while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked; its tokens are gone from the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the focus; with Shift extend the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected posts by a day or a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the post, or write one on an empty day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy instead of move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Kalends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Kalends %1&lt;/h3&gt;&lt;p&gt;A calendar that publishes by itself.&lt;/p&gt;&lt;p&gt;Everything stays on this computer; nothing is sent but your posts.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) found</source>
        <translation>
            <numerusform>%n post found</numerusform>
            <numerusform>%n posts found</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish this post right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing to %1 is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post on %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New posts from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make one post of each of the %n files, or one post of all?</source>
        <translation>
            <numerusform>Make one post of the file?</numerusform>
            <numerusform>Make one post of each of the %n files, or one post of all?</numerusform>
        </translation>
    </message>
    <message>
        <source>One each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.heic *.mp4 *.mov *.webm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned. It goes out while this computer is awake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It goes out while this computer is awake.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::Media</name>
    <message>
        <source>GIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF or camera raw picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photoshop picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archive or office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AVI clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ogg file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Media clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPEG clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG XL picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::MediaDoctor</name>
    <message>
        <source>Crop it to a shape that the channel takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim it to a length that the channel takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another picture or clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip has a high dynamic range (HDR); it becomes ordinary video with eight bits, so bright parts may look paler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip has more than eight bits for each colour; it becomes ordinary video with eight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is interlaced; only every other line is kept, so it becomes a little softer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip has %1 channels of sound; they are mixed into two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its %1 frames a second some are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is enlarged to %1 pixels, which does not make it sharper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::MediaEdits</name>
    <message>
        <source>“%1” in “%2” is not the id of a picture or clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crop has x, y, width and height, from 0 (left, top) to 1 (right, bottom).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the crop “%1” is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a crop has no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the crop has no number “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the crop %1 reaches outside the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the crop %1 leaves too little of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave at least %1 % of each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a time in a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write milliseconds from the beginning of the clip, as a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edit is an object with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an edit has no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture cannot be turned by “%1” degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 0, 90, 180 or 270.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clip would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a trim_end_ms after trim_start_ms, or 0 for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a list of edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a list of objects with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has %1 items, %2 are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture or clip %1 is edited twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::MediaIntake</name>
    <message>
        <source>The post has as many media as it can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted picture could not be kept in the temporary folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A post cannot take that many media; %n were left out.</source>
        <translation>
            <numerusform>A post cannot take that many media; %n was left out.</numerusform>
            <numerusform>A post cannot take that many media; %n were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be taken either.</source>
        <translation>
            <numerusform>%n more could not be taken either.</numerusform>
            <numerusform>%n more could not be taken either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::MediaIssues</name>
    <message>
        <source>an unknown format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2; %3 takes up to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, wider than %3; %4 takes %5 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, taller than %5; %4 takes %5 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide; %3 takes %4 and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes pictures up to %4 × %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds several pictures in one file (MPO); %2 takes plain JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has its index at the end; %2 needs it at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cut with an edit list; %2 takes clips without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is encoded as %2; %3 takes %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 frames a second; %3 takes %4 to %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 Mbit/s; %3 takes up to %4 Mbit/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is interlaced; %2 takes progressive clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the colour format %2; %3 takes 4:2:0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide; %3 takes up to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes sides from %4 to %5 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes up to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes %4 and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has sound with %2; %3 takes %4, up to %5 Hz, up to %6 channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a picture; %2 takes clips for a post of the type %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a clip; %2 takes pictures for a post of the type %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::MediaStage</name>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.heic *.heif *.mp4 *.m4v *.mov *.webm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::MediaStage::Private</name>
    <message numerus="yes">
        <source>%n taken out · Take back</source>
        <translation>
            <numerusform>%n taken out · Take back</numerusform>
            <numerusform>%n taken out · Take back</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok shows this picture first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is gone from the library. Add it again, or remove it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made for %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok&apos;s cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>looking at %n more</source>
        <translation>
            <numerusform>looking at %n more</numerusform>
            <numerusform>looking at %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is missing from the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets: %2</source>
        <comment>a channel and what was made for it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: goes out as it is.</source>
        <comment>a list of channels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or paste them. TikTok takes one clip or up to %1 photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or paste them. One picture or clip, or up to %1 as a carousel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or paste them. What a channel does not take as it is, Kalends converts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::MiniCalendar</name>
    <message>
        <source>Go to a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::MonthView</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first of a month, as QLocale writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::NeedsAttentionPanel</name>
    <message>
        <source>Add media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who can view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn publishing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::NewsDesk</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not go out to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 sign-in has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 sign-in is about to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes out to “%1” until it is connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect “%1” again within three days to keep publishing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post lacks media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 nothing could go out; %n post(s) were due.</source>
        <translation>
            <numerusform>From %1 to %2 nothing could go out; %n post was due.</numerusform>
            <numerusform>From %1 to %2 nothing could go out; %n posts were due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::OAuthReceiver</name>
    <message>
        <source>Too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is only for signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a request that a browser makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was linked. You can close this page and return to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to %1: it finishes the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 on this computer, where the browser should return to, is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that uses it, or set a redirect address with another port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::PeopleLayer</name>
    <message>
        <source>People on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people are tagged.</source>
        <translation>
            <numerusform>%n person is tagged.</numerusform>
            <numerusform>%n people are tagged.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 from the left, %3 from the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter places a tag, arrow keys move it, Page Up and Page Down choose one, Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram takes up to %1 people in a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a user name: letters, digits, dots and underscores only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is tagged here already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::PeopleList</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name of somebody to tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People that you have mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next click on the picture tags somebody there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture on which %1 is tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far %1 is from the left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far %1 is from the upper edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reel shows no places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a carousel&apos;s clips take no tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram takes up to %1 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a carousel&apos;s clips nobody can be tagged; choose one of its pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@%1 is tagged there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::PeoplePanel</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name of a person to tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on a person in the picture, or type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags on a reel have no place; type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be tagged on this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::PlanBoard</name>
    <message numerus="yes">
        <source>%n file(s) were not taken in. %1</source>
        <translation>
            <numerusform>%n file was not taken in. %1</numerusform>
            <numerusform>%n files were not taken in. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stayed as they were. %1</source>
        <translation>
            <numerusform>%n post stayed as it was. %1</numerusform>
            <numerusform>%n posts stayed as they were. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) would lie in the past and stayed.</source>
        <translation>
            <numerusform>%n proposal would lie in the past and stayed.</numerusform>
            <numerusform>%n proposals would lie in the past and stayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %n proposal(s) has passed meanwhile.</source>
        <translation>
            <numerusform>The time of %n proposal has passed meanwhile.</numerusform>
            <numerusform>The time of %n proposals has passed meanwhile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move it to a time ahead, or drop it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::PlanDialog</name>
    <message>
        <source>Plan with AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for good times and drafting words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three reels about the studio, one offer a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a week</source>
        <comment>after a number of posts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 per day; mon, wed, fri; weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made offline, from templates and your earlier posts: nothing leaves this computer. A model of your own can be set up in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drafts the words; the times come from your own posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send this, now and later. Without it the proposals are made offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan covers a year at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for good times and drafting words…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::PlanDoor</name>
    <message numerus="yes">
        <source>%n proposal(s) dropped.</source>
        <translation>
            <numerusform>%n proposal dropped.</numerusform>
            <numerusform>%n proposals dropped.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals are still coming. Stop them to ask for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposals came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say more about the goals, or choose more days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s): drag them, keep them or drop them.</source>
        <translation>
            <numerusform>%n proposal: drag it, keep it or drop it.</numerusform>
            <numerusform>%n proposals: drag them, keep them or drop them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n proposal(s)</source>
        <translation>
            <numerusform>&amp;Keep %n proposal</numerusform>
            <numerusform>&amp;Keep %n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>D&amp;rop %n proposal(s)</source>
        <translation>
            <numerusform>D&amp;rop %n proposal</numerusform>
            <numerusform>D&amp;rop %n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::PlanWriter</name>
    <message>
        <source>“%1” cannot be taken in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file to the media library first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change of %n post(s)</source>
        <translation>
            <numerusform>Change of %n post</numerusform>
            <numerusform>Change of %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::Planner</name>
    <message>
        <source>The post&apos;s time is past, and a shift of many leaves what is past alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it on its own to a time that is still ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift needs exactly one of ids, range and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name which entries are to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range needs a from and a later to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from is included, to is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 ids; a shift takes at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift a range instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift goes by days or by a duration, and by more than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2d, -3h or 1w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each channel once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 characters long; at most %3 are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “%1” has more than one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 labels; an entry takes at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time %1 cannot be planned: only the years 1970 to 2199 are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 pictures and clips; an entry takes at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split them over several entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no picture or clip with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the file first, then use the id that this gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is marked as suggested, but is not among the fields set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the list is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 with an offset, between 1970 and 2199</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither ig nor tiktok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an id (a UUID in lower case)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 without an offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither draft nor planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be planned again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot go back to the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is being published right now, so it %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is out, or cancel its job first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was sent and the platform has not said yet whether it is out, so it %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the profile; then settle its job with retry or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is published, so it %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate it as a new post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is past; it is %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time that is still ahead, or keep it as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the entries to see which there are; it may have been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has no time yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a time first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A planned post needs a time; it cannot go to the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back to the drafts first, or choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a list of ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the id of a picture or clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the list is not an object with a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are ig and tiktok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields of %1 is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the id of an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move of a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning of a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return of a post to the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit is %1; a page has 1 to %2 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 ids; one request takes at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no deleted entry with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is named twice in one move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each entry one time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no undo record with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last %1 changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not undone, so it cannot be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was recorded by another version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was changed meanwhile: it is at version %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again, then repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of %1 posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return of a deleted post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return of %1 deleted posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of %1 posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move of %1 posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift of one entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift of %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::PresetBox</name>
    <message>
        <source>Off until you choose a provider: then captions, hashtags and alt texts are drafted by its model. Without one they come from templates, file names and your earlier posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: draft offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (on this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::PreviewCanvas</name>
    <message>
        <source>Preview: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to fold the caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to see all of the caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative text: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::PreviewPane</name>
    <message>
        <source>Show what the app&apos;s controls cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alt text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app shows this on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the app in dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::PreviewPictures</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::ProposalBar</name>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More proposals are coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for no more; what is there stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the proposals one below the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of the proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a draft of each, in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all proposals off the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends planning; what was not kept is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps one, Delete drops it, F2 moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>day, time, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, what a tile says</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::ProviderTrial</name>
    <message>
        <source>List models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that the provider lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps to the form of a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when a post is drafted, and only after you have said yes once for this provider: its pictures made small, or three moments of its clip, without place or camera data; the words in the files’ names; the month of the picture; what you wrote for the post; your last five captions and usual hashtags; your brand voice. Never account names, tokens or the files themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::PublishTimeEdit</name>
    <message>
        <source>No time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post waits on the drafts shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock jumps over this time on that day; the post goes out at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock shows this time twice on that day; the first one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time yet: the post waits on the drafts shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::PublishedView</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is known of each try, for a report. No secrets are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
    <message>
        <source>The post was handed to %1, but the answer got lost on the way. It may be out already, so it is not sent again: Kalends asks %1 again and again whether it is there, and tells you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the post on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser did not open. The address is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::Readiness</name>
    <message>
        <source>No %1 account is linked for this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of the %1 account “%2” has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer lets Kalends act for the account “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post to %1 did not go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last try to post to %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next try is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was handed to %1 and the answer got lost; Kalends is looking whether it is out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain with the sign-in for %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in for %1 was lost while it was renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several posts to %1 are overdue; say which of them still go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was restored from a backup; look whether this post is out already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong, so nothing goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing to %1 is turned off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel is chosen for this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is chosen for this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes to “%1” for %2 are not made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was made of “%1” for %2 is gone from the library; it can be made again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::RedraftBar</name>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says the same in fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops writing and brings the earlier words back (Escape).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes it in another tone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes it in another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sent to the assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted offline, from templates and your earlier posts. An assistant can be set up in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::RescheduleDialog</name>
    <message>
        <source>Reschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks go forward over this time; %1 is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks show this time twice; the first one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::SamplePlan</name>
    <message>
        <source>Morning light at the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five lenses I would buy again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I edit in ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering your questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autumn presets are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client work, uncut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for ten thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reel idea: rain on glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk setup 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film versus digital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample picture %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch me go out in two minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::SecretField</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::SettingsDialog</name>
    <message>
        <source>Save and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a small file there, fetch it, take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language (from the next start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second time zone in week and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap while dragging to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several files dropped at once become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One carousel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps publishing in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram app secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::SharedPage</name>
    <message>
        <source>not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · has to be linked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption for all channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it once; each channel follows until it has words of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your own order, separated by commas; never posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a channel and its account</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::Shift</name>
    <message>
        <source>“%1” is not a shift: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 2d, -3h, 1w or 90m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a number with one of the units m, h, d, w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is more than ten years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifted, this would be at %1; only the years 1970 to 2199 are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift by less.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::ShiftDialog</name>
    <message>
        <source>Shift posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n selected post(s)</source>
        <translation>
            <numerusform>The selected post</numerusform>
            <numerusform>The %n selected posts</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shift %n post(s)</source>
        <translation>
            <numerusform>Shift %n post</numerusform>
            <numerusform>Shift %n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) would move.</source>
        <translation>
            <numerusform>%n post would move.</numerusform>
            <numerusform>%n posts would move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would stay.</source>
        <translation>
            <numerusform>%n would stay.</numerusform>
            <numerusform>%n would stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would meet another post of the same account.</source>
        <translation>
            <numerusform>%n would meet another post of the same account.</numerusform>
            <numerusform>%n would meet another post of the same account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would fall on a change of the clock.</source>
        <translation>
            <numerusform>%n would fall on a change of the clock.</numerusform>
            <numerusform>%n would fall on a change of the clock.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same time: %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock jumps: %1 goes to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock shows it twice: %1 goes to the first %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::SnippetsButton</name>
    <message>
        <source>Hashtag groups and saved captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these hashtags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selected words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this caption…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename and delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep hashtags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name; one that you use already is replaced:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::SnippetsDialog</name>
    <message>
        <source>Hashtag groups and saved captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::StageCanvas</name>
    <message>
        <source>Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No media yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures or a clip here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::StatusLine</name>
    <message>
        <source>Show what is due, running and failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How publishing is going</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::StoragePage</name>
    <message>
        <source>The platforms fetch pictures from the web, so they have to lie somewhere for a moment: any storage with the S3 protocol will do, such as Cloudflare R2, Backblaze B2 or your own MinIO. Links end by themselves and files are deleted afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a small file there, fetch it, take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::TextCounter</name>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 #</source>
        <comment>a count of hashtags</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 @</source>
        <comment>a count of mentions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many.</source>
        <translation>
            <numerusform>%n character too many.</numerusform>
            <numerusform>%n characters too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hashtag(s) too many.</source>
        <translation>
            <numerusform>%n hashtag too many.</numerusform>
            <numerusform>%n hashtags too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) too many.</source>
        <translation>
            <numerusform>%n mention too many.</numerusform>
            <numerusform>%n mentions too many.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted as the platform counts: UTF-16 units.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::TikTokPage</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow others to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow others to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclose commercial content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on when it promotes goods or services in exchange for something of value: yourself, a third party, or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promote yourself or your own business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branded content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promote another brand or a third party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI-generated content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok adds “Creator labeled as AI-generated” to the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let TikTok add music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok picks it; it can be changed in the TikTok app only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos go out the moment TikTok has taken them: they cannot be called back from here, and words, order and music cannot be changed afterwards. Deleting is done in the TikTok app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First frame…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed as %1: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::TilePainter</name>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>time, title, channels, readiness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would move here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would meet another post of the same account at this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock changes on this day, so the time is not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be moved and stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would move away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps it, Delete drops it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::TimeDialog</name>
    <message>
        <source>Set time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The time of the first of %n posts; the others keep their distance to it.</source>
        <translation>
            <numerusform>The time of the post.</numerusform>
            <numerusform>The time of the first of %n posts; the others keep their distance to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::TimeGridHeader</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::TimeGridView</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks go forward on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks go back on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day of a week – last day of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: a day with its month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format: 30 November in “30 November – 6 December 2026”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 6 December 2026 in “30 November – 6 December 2026”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <comment>date format: 23 in “23 – 29 November 2026”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 29 November 2026 in “23 – 29 November 2026”</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::Tray</name>
    <message>
        <source>Open Kalends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::TrimPanel</name>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of the clip goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::UiPreferences</name>
    <message>
        <source>it must be one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must look like de or pt_BR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a time zone such as Asia/Tokyo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::UnlinkChain</name>
    <message>
        <source>The keychain still holds the tokens of %1 after they were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the entries of Kalends in your desktop&apos;s password manager, then unlink again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 account %2 was unlinked. Link an account, or delete the post.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::WarningsBand</name>
    <message>
        <source>Trim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more warning(s)</source>
        <translation>
            <numerusform>Show %n more warning</numerusform>
            <numerusform>Show %n more warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer warnings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::WindowActions</name>
    <message>
        <source>&amp;Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New posts from &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By an &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hift…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its &amp;activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;rafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Kalends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier by a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier by a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier by an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later by a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later by a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later by an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan with A&amp;I…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kalends::Zone</name>
    <message>
        <source>“%1” is not a time that can be planned: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2026-11-26T14:30, or with an offset like 2026-11-26T14:30+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Berlin or America/Sao_Paulo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a date and time in ISO 8601</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the years 1970 to 2199 are taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>publishing</name>
    <message>
        <source>%1 takes no more requests for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection to the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
