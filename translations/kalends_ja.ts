<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountDirectory</name>
    <message>
        <source>The account with the id %1 was unlinked.</source>
        <translation>ID %1 のアカウントの連携は解除されました。</translation>
    </message>
</context>
<context>
    <name>ApiToken</name>
    <message>
        <source>The file api-token cannot be written: %1.</source>
        <translation>ファイル api-token に書き込めません: %1。</translation>
    </message>
    <message>
        <source>Free some space, or make the profile&apos;s folder writable.</source>
        <translation>空き容量を増やすか、プロファイルのフォルダーを書き込み可能にしてください。</translation>
    </message>
</context>
<context>
    <name>AppSecrets</name>
    <message>
        <source>There is no secret named “%1”.</source>
        <translation>「%1」という名前のシークレットはありません。</translation>
    </message>
    <message>
        <source>These can be set: %1.</source>
        <translation>設定できるもの: %1。</translation>
    </message>
    <message>
        <source>The value for %1 is empty or longer than 64 KiB; nothing was changed.</source>
        <translation>%1 の値が空か 64 KiB を超えています。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>%1 を変更できません: %2。</translation>
    </message>
    <message>
        <source>Make the folder writable, or add Kalends in your desktop&apos;s own start-up settings.</source>
        <translation>フォルダーを書き込み可能にするか、デスクトップの自動起動の設定に Kalends を追加してください。</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Only %1 MB are free on the disk that holds the profile.</source>
        <translation>プロファイルのあるディスクの空きは %1 MB だけです。</translation>
    </message>
    <message>
        <source>Free some space: media are copied into the profile.</source>
        <translation>空き容量を増やしてください。メディアはプロファイルにコピーされます。</translation>
    </message>
    <message>
        <source>The profile&apos;s folder can be written, with %1 GB free.</source>
        <translation>プロファイルのフォルダーは書き込み可能で、空きは %1 GB です。</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>データベースは正常です。</translation>
    </message>
    <message>
        <source>settings.ini has nothing that is out of place.</source>
        <translation>settings.ini に問題はありません。</translation>
    </message>
    <message>
        <source>The default is used until it is mended.</source>
        <translation>直るまでは既定値を使います。</translation>
    </message>
    <message>
        <source>No account is linked.</source>
        <translation>連携しているアカウントがありません。</translation>
    </message>
    <message>
        <source>Link one with “accounts link ig --token” or “accounts link tiktok”.</source>
        <translation>「accounts link ig --token」または「accounts link tiktok」で連携してください。</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <translation>%1 アカウント %2</translation>
    </message>
    <message>
        <source>The %1 is linked and alive.</source>
        <translation>%1 は連携済みで有効です。</translation>
    </message>
    <message>
        <source>The link of the %1 has expired.</source>
        <translation>%1 の連携の期限が切れました。</translation>
    </message>
    <message>
        <source>The %1 has taken the permission back.</source>
        <translation>%1 が許可を取り消しました。</translation>
    </message>
    <message>
        <source>Link it again.</source>
        <translation>もう一度連携してください。</translation>
    </message>
    <message>
        <source>Publishing to %1 is on.</source>
        <translation>%1 への公開はオンです。</translation>
    </message>
    <message>
        <source>Publishing to %1 is off, so its posts are held.</source>
        <translation>%1 への公開がオフなので、投稿は保留されています。</translation>
    </message>
    <message>
        <source>Turn it on with “flags set %1 on”.</source>
        <translation>「flags set %1 on」でオンにできます。</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and are gone when the service stops.</source>
        <translation>シークレットはメモリーにあり、サービスが止まると消えます。</translation>
    </message>
    <message>
        <source>Start it without KALENDS_SECRETS=memory to use the keychain.</source>
        <translation>キーチェーンを使うには、KALENDS_SECRETS=memory なしで起動してください。</translation>
    </message>
    <message>
        <source>The keychain answers and is unlocked.</source>
        <translation>キーチェーンは応答し、ロックは解除されています。</translation>
    </message>
    <message>
        <source>The keychain is locked; posts wait until it is open.</source>
        <translation>キーチェーンがロックされています。開くまで投稿は待機します。</translation>
    </message>
    <message>
        <source>Unlock it, for instance by logging in to the desktop.</source>
        <translation>デスクトップにログインするなどして、ロックを解除してください。</translation>
    </message>
    <message>
        <source>The keychain has no default keyring.</source>
        <translation>キーチェーンに既定のキーリングがありません。</translation>
    </message>
    <message>
        <source>Create one with the system&apos;s password manager.</source>
        <translation>システムのパスワードマネージャーで作成してください。</translation>
    </message>
    <message>
        <source>No keychain service answers, so tokens can be neither kept nor read.</source>
        <translation>キーチェーンのサービスが応答しないため、トークンの保存も読み取りもできません。</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet and log in to a desktop session with a message bus.</source>
        <translation>gnome-keyring か KWallet をインストールし、メッセージバスのあるデスクトップセッションにログインしてください。</translation>
    </message>
    <message>
        <source>No staging storage is set up; Instagram posts and TikTok photos need one.</source>
        <translation>中継ストレージが未設定です。Instagram の投稿と TikTok の写真に必要です。</translation>
    </message>
    <message>
        <source>Fill in the [staging] part of settings.ini and run “secrets set staging.secret_access_key”.</source>
        <translation>settings.ini の [staging] を記入し、「secrets set staging.secret_access_key」を実行してください。</translation>
    </message>
    <message>
        <source>The staging storage&apos;s secret key is not in the keychain.</source>
        <translation>中継ストレージの秘密鍵がキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Set it with “secrets set staging.secret_access_key”.</source>
        <translation>「secrets set staging.secret_access_key」で設定してください。</translation>
    </message>
    <message>
        <source>The staging storage takes a file, hands it out and removes it.</source>
        <translation>中継ストレージでファイルの保存、取得、削除ができました。</translation>
    </message>
    <message>
        <source>The clock could not be compared with a server&apos;s; nothing suggests that it is wrong.</source>
        <translation>時計をサーバーと比べられませんでした。ずれている様子はありません。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock differs from a server&apos;s by %1 s.</source>
        <translation>コンピューターの時計がサーバーと %1 秒ずれています。</translation>
    </message>
    <message>
        <source>Turn on automatic time; posts are held while the clock is more than five minutes off.</source>
        <translation>時刻の自動設定をオンにしてください。5 分以上ずれている間、投稿は保留されます。</translation>
    </message>
</context>
<context>
    <name>EntryRepository</name>
    <message>
        <source>“%1” is not a cursor of this list.</source>
        <translation>「%1」はこの一覧のカーソルではありません。</translation>
    </message>
    <message>
        <source>Take the cursor of the page before, or none.</source>
        <translation>前のページのカーソルを使うか、指定しないでください。</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>This profile has a real %1 account linked; the sandbox does not touch it.</source>
        <translation>このプロファイルには本物の %1 アカウントが連携されています。サンドボックスは触れません。</translation>
    </message>
    <message>
        <source>Choose another folder with --profile.</source>
        <translation>--profile で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The file api-address cannot be written: %1.</source>
        <translation>ファイル api-address に書き込めません: %1。</translation>
    </message>
    <message>
        <source>Free some space, or make the profile&apos;s folder writable.</source>
        <translation>空き容量を増やすか、プロファイルのフォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>The feed&apos;s file is there and is no calendar.</source>
        <translation>フィードのファイルがすでにあり、カレンダーではありません。</translation>
    </message>
    <message>
        <source>Give another one in the settings: [feed] path.</source>
        <translation>設定で別のファイルを指定してください: [feed] path。</translation>
    </message>
    <message>
        <source>The feed cannot be written: %1.</source>
        <translation>フィードを書き込めません: %1。</translation>
    </message>
    <message>
        <source>Give a folder that can be written to: [feed] path.</source>
        <translation>書き込めるフォルダーを指定してください: [feed] path。</translation>
    </message>
</context>
<context>
    <name>HttpBody</name>
    <message>
        <source>Add the file again.</source>
        <translation>ファイルをもう一度追加してください。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>ファイル「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>The file “%1” is shorter than it was when it was added.</source>
        <translation>ファイル「%1」が追加時より短くなっています。</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>The API cannot listen on port %1 of 127.0.0.1: %2.</source>
        <translation>API は 127.0.0.1 のポート %1 で待ち受けできません: %2。</translation>
    </message>
    <message>
        <source>Choose another with --port or api/port, or 0 for any free one.</source>
        <translation>--port か api/port で別のポートを選ぶか、0 で空きポートを使ってください。</translation>
    </message>
</context>
<context>
    <name>Instagram</name>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation>Kalends は自動で再試行します。</translation>
    </message>
    <message>
        <source>Use another file, or convert this one, then retry.</source>
        <translation>別のファイルを使うか、このファイルを変換してから再試行してください。</translation>
    </message>
    <message>
        <source>Link the account again under Accounts.</source>
        <translation>「アカウント」でもう一度連携してください。</translation>
    </message>
    <message>
        <source>Open the Instagram app, finish what it asks for, then retry.</source>
        <translation>Instagram アプリを開き、求められた操作を終えてから再試行してください。</translation>
    </message>
    <message>
        <source>Edit the post, then retry.</source>
        <translation>投稿を編集してから再試行してください。</translation>
    </message>
    <message>
        <source>Kalends waits and tries again by itself.</source>
        <translation>Kalends は待ってから自動で再試行します。</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>また起きたら、試行の記録にあるコードを添えて報告してください。</translation>
    </message>
    <message>
        <source>Post by hand for now; Kalends waits before it tries again.</source>
        <translation>当面は手動で投稿してください。Kalends は待ってから再試行します。</translation>
    </message>
    <message>
        <source>Instagram took too long to fetch the file.</source>
        <translation>Instagram によるファイルの取得に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Instagram&apos;s upload expired before it was published.</source>
        <translation>Instagram のアップロードが公開前に期限切れになりました。</translation>
    </message>
    <message>
        <source>Instagram has a problem of its own.</source>
        <translation>Instagram 側で問題が起きています。</translation>
    </message>
    <message>
        <source>Instagram could not prepare the upload.</source>
        <translation>Instagram がアップロードを準備できませんでした。</translation>
    </message>
    <message>
        <source>Instagram&apos;s upload failed for a reason it does not name.</source>
        <translation>Instagram のアップロードが失敗しました。理由は示されていません。</translation>
    </message>
    <message>
        <source>Instagram does not support this kind of media here.</source>
        <translation>Instagram はここでこの種類のメディアに対応していません。</translation>
    </message>
    <message>
        <source>The cover&apos;s moment lies outside the clip.</source>
        <translation>カバーの時点が動画の範囲外です。</translation>
    </message>
    <message>
        <source>Choose another cover, then retry.</source>
        <translation>別のカバーを選んでから再試行してください。</translation>
    </message>
    <message>
        <source>Instagram is down for a moment.</source>
        <translation>Instagram が一時的に停止しています。</translation>
    </message>
    <message>
        <source>The Instagram app that Kalends uses lacks the capability to publish.</source>
        <translation>Kalends が使う Instagram アプリに公開の機能がありません。</translation>
    </message>
    <message>
        <source>Check the products of your app in Meta&apos;s dashboard.</source>
        <translation>Meta のダッシュボードでアプリの製品を確認してください。</translation>
    </message>
    <message>
        <source>Instagram has paused automatic posting for this account (suspected spam).</source>
        <translation>Instagram がこのアカウントの自動投稿を停止しました（スパムの疑い）。</translation>
    </message>
    <message>
        <source>The app has made too many calls to Instagram.</source>
        <translation>アプリから Instagram への呼び出しが多すぎました。</translation>
    </message>
    <message>
        <source>Instagram&apos;s limit of posts in 24 hours is reached for this account.</source>
        <translation>このアカウントは、Instagram の 24 時間の投稿数の上限に達しました。</translation>
    </message>
    <message>
        <source>Instagram says that the permission to publish was not given, or was taken away.</source>
        <translation>Instagram によると、公開の許可がないか、取り消されています。</translation>
    </message>
    <message>
        <source>Link the account again and leave all permissions ticked.</source>
        <translation>もう一度連携し、すべての許可にチェックを付けたままにしてください。</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram for this account.</source>
        <translation>このアカウントの Instagram への呼び出しが多すぎました。</translation>
    </message>
    <message>
        <source>Instagram does not find the upload.</source>
        <translation>Instagram がアップロードを見つけられません。</translation>
    </message>
    <message>
        <source>Instagram does not know the upload, or it expired.</source>
        <translation>Instagram にアップロードがないか、期限切れです。</translation>
    </message>
    <message>
        <source>Instagram says the account is inactive, restricted or must confirm who it is.</source>
        <translation>Instagram によると、アカウントは無効か制限中、または本人確認が必要です。</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram for this page.</source>
        <translation>このページの Instagram への呼び出しが多すぎました。</translation>
    </message>
    <message>
        <source>Instagram does not know this kind of post.</source>
        <translation>Instagram はこの種類の投稿に対応していません。</translation>
    </message>
    <message>
        <source>A carousel needs 2 to 10 pictures or clips.</source>
        <translation>カルーセルには 2〜10 個の画像か動画が必要です。</translation>
    </message>
    <message>
        <source>Add or remove some, then retry.</source>
        <translation>追加か削除をしてから再試行してください。</translation>
    </message>
    <message>
        <source>A product tag on a clip must not have a position.</source>
        <translation>動画の商品タグに位置は付けられません。</translation>
    </message>
    <message>
        <source>A product tag on a picture needs a position.</source>
        <translation>画像の商品タグには位置が必要です。</translation>
    </message>
    <message>
        <source>A product tag names a product that Instagram does not take.</source>
        <translation>商品タグの商品を Instagram が受け付けません。</translation>
    </message>
    <message>
        <source>There are too many @ mentions or tagged people; Instagram takes 20.</source>
        <translation>@ のメンションかタグ付けが多すぎます。Instagram は 20 件までです。</translation>
    </message>
    <message>
        <source>Instagram did not accept what Kalends sent.</source>
        <translation>Kalends が送った内容を Instagram が受け付けませんでした。</translation>
    </message>
    <message>
        <source>Instagram&apos;s session for this account is no longer valid.</source>
        <translation>このアカウントの Instagram のセッションは無効になりました。</translation>
    </message>
    <message>
        <source>The account&apos;s owner removed the app in Instagram.</source>
        <translation>アカウントの持ち主が Instagram でアプリを削除しました。</translation>
    </message>
    <message>
        <source>Instagram wants a security check before the account may go on.</source>
        <translation>Instagram が、続ける前にセキュリティ確認を求めています。</translation>
    </message>
    <message>
        <source>Log in on instagram.com, finish the check, then link the account again.</source>
        <translation>instagram.com にログインして確認を終えてから、もう一度連携してください。</translation>
    </message>
    <message>
        <source>The password of the account was changed, which ended the link.</source>
        <translation>アカウントのパスワードが変わり、連携が切れました。</translation>
    </message>
    <message>
        <source>The link to the account has expired.</source>
        <translation>アカウントの連携の期限が切れました。</translation>
    </message>
    <message>
        <source>The account is not confirmed yet.</source>
        <translation>アカウントがまだ確認されていません。</translation>
    </message>
    <message>
        <source>Confirm it in the Instagram app, then link it again.</source>
        <translation>Instagram アプリで確認してから、もう一度連携してください。</translation>
    </message>
    <message>
        <source>The link to the account was ended (logged out or revoked).</source>
        <translation>アカウントの連携が終了しました（ログアウトまたは取り消し）。</translation>
    </message>
    <message>
        <source>The session of the account is no longer valid.</source>
        <translation>アカウントのセッションは無効になりました。</translation>
    </message>
    <message>
        <source>Instagram no longer takes the link to this account (expired or revoked).</source>
        <translation>Instagram はこのアカウントの連携を受け付けなくなりました（期限切れまたは取り消し）。</translation>
    </message>
    <message>
        <source>Instagram denies the permission; Meta may have restricted the app.</source>
        <translation>Instagram が許可していません。Meta がアプリを制限したのかもしれません。</translation>
    </message>
    <message>
        <source>Check the app in Meta&apos;s dashboard; if it is fine there, link the account again.</source>
        <translation>Meta のダッシュボードでアプリを確認してください。問題がなければ、もう一度連携してください。</translation>
    </message>
    <message>
        <source>The app has reached a limit of Instagram.</source>
        <translation>アプリが Instagram の上限に達しました。</translation>
    </message>
    <message>
        <source>Instagram does not support the clip&apos;s format.</source>
        <translation>Instagram は動画の形式に対応していません。</translation>
    </message>
    <message>
        <source>Instagram has paused automatic posting for this account (its rules).</source>
        <translation>Instagram がこのアカウントの自動投稿を停止しました（規則のため）。</translation>
    </message>
    <message>
        <source>Instagram says this is a duplicate of an earlier post.</source>
        <translation>Instagram によると、以前の投稿と重複しています。</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram.</source>
        <translation>Instagram への呼び出しが多すぎました。</translation>
    </message>
    <message>
        <source>Instagram could not fetch the file from the staging storage.</source>
        <translation>Instagram が中継ストレージからファイルを取得できませんでした。</translation>
    </message>
    <message>
        <source>Check with “doctor” that the storage&apos;s links can be opened from the internet.</source>
        <translation>ストレージのリンクがインターネットから開けるか「doctor」で確認してください。</translation>
    </message>
    <message>
        <source>Instagram is not ready with the upload yet.</source>
        <translation>Instagram のアップロードはまだ準備中です。</translation>
    </message>
    <message>
        <source>The picture is larger than 8 MiB.</source>
        <translation>画像が 8 MiB を超えています。</translation>
    </message>
    <message>
        <source>Instagram does not support the picture&apos;s format, or the staging storage gave it something else.</source>
        <translation>Instagram が画像の形式に対応していないか、中継ストレージが別のものを渡しました。</translation>
    </message>
    <message>
        <source>The picture&apos;s shape is outside 4:5 to 1.91:1.</source>
        <translation>画像の縦横比が 4:5 から 1.91:1 の範囲外です。</translation>
    </message>
    <message>
        <source>Crop it, then retry.</source>
        <translation>切り抜いてから再試行してください。</translation>
    </message>
    <message>
        <source>The caption is longer than 2,200 characters.</source>
        <translation>キャプションが 2,200 文字を超えています。</translation>
    </message>
    <message>
        <source>Shorten it, then retry.</source>
        <translation>短くしてから再試行してください。</translation>
    </message>
    <message>
        <source>Instagram could not process the file.</source>
        <translation>Instagram がファイルを処理できませんでした。</translation>
    </message>
    <message>
        <source>Instagram could not fetch the clip.</source>
        <translation>Instagram が動画を取得できませんでした。</translation>
    </message>
    <message>
        <source>Trial reels are not available for this account.</source>
        <translation>このアカウントではお試しリールを使えません。</translation>
    </message>
    <message>
        <source>Instagram could not process the clip, often because of its sound track.</source>
        <translation>Instagram が動画を処理できませんでした。音声が原因のことが多いです。</translation>
    </message>
    <message>
        <source>Instagram could not process the clip.</source>
        <translation>Instagram が動画を処理できませんでした。</translation>
    </message>
    <message>
        <source>Instagram refused the file.</source>
        <translation>Instagram がファイルを拒否しました。</translation>
    </message>
    <message>
        <source>Instagram refused with an error that Kalends does not know.</source>
        <translation>Instagram が、Kalends の知らないエラーで拒否しました。</translation>
    </message>
    <message>
        <source>Instagram could not finish the upload and does not say why.</source>
        <translation>Instagram がアップロードを完了できませんでした。理由は示されていません。</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it (log in to your desktop, or open its password manager); posts wait until then.</source>
        <translation>ロックを解除してください（デスクトップにログインするか、パスワードマネージャーを開く）。それまで投稿は待機します。</translation>
    </message>
    <message>
        <source>No keychain: there is no desktop session bus.</source>
        <translation>キーチェーンなし: デスクトップのセッションバスがありません。</translation>
    </message>
    <message>
        <source>Start Kalends from a desktop session, or with dbus-run-session and a keyring service.</source>
        <translation>デスクトップセッションから、または dbus-run-session とキーリングサービスで Kalends を起動してください。</translation>
    </message>
    <message>
        <source>No keychain service runs in this session.</source>
        <translation>このセッションではキーチェーンのサービスが動いていません。</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet.</source>
        <translation>gnome-keyring か KWallet をインストールして起動してください。</translation>
    </message>
    <message>
        <source>The keychain service has no default keyring.</source>
        <translation>キーチェーンのサービスに既定のキーリングがありません。</translation>
    </message>
    <message>
        <source>Create one in your desktop&apos;s password manager and make it the default.</source>
        <translation>デスクトップのパスワードマネージャーで作成し、既定にしてください。</translation>
    </message>
    <message>
        <source>The keychain cannot be used, since Qt runs without GLib.</source>
        <translation>Qt が GLib なしで動いているため、キーチェーンを使えません。</translation>
    </message>
    <message>
        <source>Start Kalends without QT_NO_GLIB in the environment.</source>
        <translation>環境変数 QT_NO_GLIB なしで Kalends を起動してください。</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>キーチェーンがエラーを返しました。</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the keyring service.</source>
        <translation>もう一度試してください。続く場合はキーリングサービスを再起動してください。</translation>
    </message>
</context>
<context>
    <name>OAuthReply</name>
    <message>
        <source>The pasted text holds neither a code nor a redirected address.</source>
        <translation>貼り付けたテキストに、コードもリダイレクト先アドレスもありません。</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar after you allowed access, and paste it here.</source>
        <translation>アクセスを許可した後、ブラウザーのアドレスバーのアドレス全体をコピーして、ここに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Publishing turned off</source>
        <translation>公開オフ</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>Failed, will retry</source>
        <translation>失敗、再試行します</translation>
    </message>
    <message>
        <source>Missing fields</source>
        <translation>未入力の項目</translation>
    </message>
    <message>
        <source>Unsuitable media</source>
        <translation>使えないメディア</translation>
    </message>
    <message>
        <source>Missing media</source>
        <translation>メディアなし</translation>
    </message>
    <message>
        <source>Account missing</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>トークン期限切れ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
</context>
<context>
    <name>SandboxLink</name>
    <message>
        <source>The sandbox&apos;s TikTok did not let itself be linked.</source>
        <translation>サンドボックスの TikTok を連携できませんでした。</translation>
    </message>
</context>
<context>
    <name>ServiceDesk</name>
    <message>
        <source>There is already a file at that place; nothing was written.</source>
        <translation>その場所にはすでにファイルがあります。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>バックアップに別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no flag called &quot;%1&quot;.</source>
        <translation>「%1」というフラグはありません。</translation>
    </message>
    <message>
        <source>The flags are %1.</source>
        <translation>フラグは %1 です。</translation>
    </message>
    <message>
        <source>There is no media with the id %1.</source>
        <translation>ID %1 のメディアはありません。</translation>
    </message>
    <message>
        <source>The cursor is not one that this list handed out.</source>
        <translation>このカーソルは、この一覧が渡したものではありません。</translation>
    </message>
    <message>
        <source>Pass meta.nextCursor of the page before, or none for the first page.</source>
        <translation>前のページの meta.nextCursor を渡してください。最初のページでは不要です。</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation>%1 に接続できませんでした: %2</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again.</source>
        <translation>何も失われていません。もう一度試します。</translation>
    </message>
    <message>
        <source>The account is not linked any more.</source>
        <translation>アカウントの連携はもうありません。</translation>
    </message>
    <message>
        <source>Link an account to publish.</source>
        <translation>公開するにはアカウントを連携してください。</translation>
    </message>
    <message>
        <source>The access of Kalends to the %1 account %2 was taken back.</source>
        <translation>%1 アカウント %2 への Kalends のアクセスが取り消されました。</translation>
    </message>
    <message>
        <source>The sign-in to the %1 account %2 has expired.</source>
        <translation>%1 アカウント %2 のサインインの期限が切れました。</translation>
    </message>
    <message>
        <source>Link the account again; its planned posts wait until then.</source>
        <translation>アカウントをもう一度連携してください。それまで予定の投稿は待機します。</translation>
    </message>
    <message>
        <source>No redirect address is set (%1).</source>
        <translation>リダイレクト先アドレスが未設定です（%1）。</translation>
    </message>
    <message>
        <source>Enter the redirect address that is registered with your app.</source>
        <translation>アプリに登録したリダイレクト先アドレスを入力してください。</translation>
    </message>
    <message>
        <source>The redirect address “%1” (%2) is not an address such as http://127.0.0.1:8123/callback/.</source>
        <translation>リダイレクト先アドレス「%1」（%2）は http://127.0.0.1:8123/callback/ のような形ではありません。</translation>
    </message>
    <message>
        <source>Enter it exactly as it is registered with your app, without “?” and “#”.</source>
        <translation>アプリに登録したとおりに、「?」と「#」なしで入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a %2.</source>
        <translation>「%1」は %2 ではありません。</translation>
    </message>
    <message>
        <source>The query has “%1” twice.</source>
        <translation>クエリに「%1」が 2 回あります。</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>「%1」は ID ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a status of a job.</source>
        <translation>「%1」はジョブの状態ではありません。</translation>
    </message>
    <message>
        <source>Give either “scheduledAt” to reschedule or “status”: “canceled” to cancel.</source>
        <translation>日時の変更は「scheduledAt」、キャンセルは「status」:「canceled」のどちらかを渡してください。</translation>
    </message>
    <message>
        <source>“status” can only be set to “canceled”.</source>
        <translation>「status」には「canceled」だけを設定できます。</translation>
    </message>
    <message>
        <source>“%1” is not a time with an offset between 1970 and 2199.</source>
        <translation>「%1」は 1970 年から 2199 年の、時差付きの日時ではありません。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-26T13:30:00Z.</source>
        <translation>2026-11-26T13:30:00Z のように書いてください。</translation>
    </message>
    <message>
        <source>This job is not held for review.</source>
        <translation>このジョブは確認待ちではありません。</translation>
    </message>
    <message>
        <source>There is nothing with the id “%1”.</source>
        <translation>ID「%1」のものはありません。</translation>
    </message>
    <message>
        <source>“%1” has to be %2.</source>
        <translation>「%1」は %2 である必要があります。</translation>
    </message>
    <message>
        <source>“limit” is %1; it goes from 1 to %2.</source>
        <translation>「limit」が %1 です。1 から %2 までです。</translation>
    </message>
    <message>
        <source>The query has “%1”, which is not known here.</source>
        <translation>クエリの「%1」は、ここでは使えません。</translation>
    </message>
    <message>
        <source>“cursor” is not one that this list has answered.</source>
        <translation>「cursor」は、この一覧が返したものではありません。</translation>
    </message>
    <message>
        <source>The JSON in the body is nested more than 32 levels deep.</source>
        <translation>本文の JSON の入れ子が 32 段を超えています。</translation>
    </message>
    <message>
        <source>“%1” is in the body twice.</source>
        <translation>本文に「%1」が 2 回あります。</translation>
    </message>
    <message>
        <source>The body is not JSON: %1 at byte %2.</source>
        <translation>本文が JSON ではありません: %1（%2 バイト目）。</translation>
    </message>
    <message>
        <source>The body has to be a JSON object.</source>
        <translation>本文は JSON オブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>「%1」は、ここでは使えません。</translation>
    </message>
    <message>
        <source>%1 does not work on this address; %2 does.</source>
        <translation>%1 はこのアドレスでは使えません。%2 は使えます。</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>%1 には何もありません。</translation>
    </message>
    <message>
        <source>The first request with this Idempotency-Key is still being worked on.</source>
        <translation>この Idempotency-Key の最初のリクエストはまだ処理中です。</translation>
    </message>
    <message>
        <source>Check the internet connection; Kalends tries again by itself.</source>
        <translation>インターネット接続を確認してください。Kalends は自動で再試行します。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer was complete.</source>
        <translation>%1 との接続が、応答の途中で切れました。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (HTTP %2).</source>
        <translation>%1 側で問題が起きています（HTTP %2）。</translation>
    </message>
    <message>
        <source>%1 answered with something that is not its format (HTTP %2).</source>
        <translation>%1 が想定外の形式で応答しました（HTTP %2）。</translation>
    </message>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation>Kalends は自動で再試行します。</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of the network may stand between; check the connection.</source>
        <translation>プロキシやネットワークのサインインページが間にあるかもしれません。接続を確認してください。</translation>
    </message>
    <message>
        <source>Instagram&apos;s sign-in has a problem of its own.</source>
        <translation>Instagram のサインイン側で問題が起きています。</translation>
    </message>
    <message>
        <source>Instagram did not take the sign-in: the code was used, is too old, or belongs to another app.</source>
        <translation>Instagram がサインインを受け付けませんでした。コードが使用済みか、古すぎるか、別のアプリのものです。</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>Start linking again; check that app id, app secret and redirect address are those of the Instagram product.</source>
        <translation>連携を最初からやり直してください。アプリ ID、app secret、リダイレクト先アドレスが Instagram 製品のものか確認してください。</translation>
    </message>
    <message>
        <source>A post with the same caption and of the same kind has just appeared on @%1, and Kalends did not make it.</source>
        <translation>同じキャプションで同じ種類の投稿が @%1 に現れました。Kalends が作ったものではありません。</translation>
    </message>
    <message>
        <source>Look at the profile: if it is this post, mark it as published; else retry.</source>
        <translation>プロフィールを見てください。この投稿なら公開済みにし、違うなら再試行してください。</translation>
    </message>
    <message>
        <source>Its answer was lost.</source>
        <translation>応答が失われました。</translation>
    </message>
    <message>
        <source>Its upload has ended, and something new on the profile may be this post.</source>
        <translation>アップロードは終わり、プロフィールの新しい項目がこの投稿かもしれません。</translation>
    </message>
    <message>
        <source>Instagram did not publish the post: its upload ended as %1 and the profile shows nothing new.</source>
        <translation>Instagram は投稿を公開しませんでした。アップロードは %1 で終わり、プロフィールに新しいものはありません。</translation>
    </message>
    <message>
        <source>Kalends tries again with a new upload.</source>
        <translation>Kalends は新しいアップロードで再試行します。</translation>
    </message>
    <message>
        <source>The upload still waits, and something new on the profile may be this post.</source>
        <translation>アップロードはまだ待機中で、プロフィールの新しい項目がこの投稿かもしれません。</translation>
    </message>
    <message>
        <source>For ten minutes the upload has stood ready and the profile has shown nothing new; it is probably not out.</source>
        <translation>アップロードの準備から 10 分たちましたが、プロフィールに新しいものはありません。おそらく公開されていません。</translation>
    </message>
    <message>
        <source>Instagram did not publish the post: after ten minutes its upload still stands ready and the profile shows nothing new.</source>
        <translation>Instagram は投稿を公開しませんでした。10 分たってもアップロードは待機中で、プロフィールに新しいものはありません。</translation>
    </message>
    <message>
        <source>Kalends publishes the same upload once more, which cannot make a second post.</source>
        <translation>Kalends は同じアップロードをもう一度公開します。投稿が二重になることはありません。</translation>
    </message>
    <message>
        <source>The upload still stands ready.</source>
        <translation>アップロードはまだ待機中です。</translation>
    </message>
    <message>
        <source>Its upload has ended; the profile is looked at next.</source>
        <translation>アップロードは終わりました。次にプロフィールを確認します。</translation>
    </message>
    <message>
        <source>Instagram is still busy with it.</source>
        <translation>Instagram がまだ処理中です。</translation>
    </message>
    <message>
        <source>Instagram does not show the upload any more.</source>
        <translation>Instagram にアップロードがもう表示されません。</translation>
    </message>
    <message>
        <source>Instagram was not done with the upload after 30 minutes.</source>
        <translation>Instagram は 30 分たってもアップロードを終えませんでした。</translation>
    </message>
    <message>
        <source>Kalends starts over with a new upload.</source>
        <translation>Kalends は新しいアップロードで最初からやり直します。</translation>
    </message>
    <message>
        <source>Four times no answer came to the request that prepares the upload on Instagram.</source>
        <translation>Instagram でアップロードを準備するリクエストに、4 回応答がありませんでした。</translation>
    </message>
    <message>
        <source>The post has no picture and no clip.</source>
        <translation>投稿に画像も動画もありません。</translation>
    </message>
    <message>
        <source>Add one, then retry.</source>
        <translation>追加してから再試行してください。</translation>
    </message>
    <message>
        <source>The carousel has %1 files; Instagram takes 2 to 10.</source>
        <translation>カルーセルのファイルは %1 個です。Instagram は 2〜10 個です。</translation>
    </message>
    <message>
        <source>Add or remove some, then retry.</source>
        <translation>追加か削除をしてから再試行してください。</translation>
    </message>
    <message>
        <source>The saved link belongs to another Instagram account (%1) than the one this post was planned for.</source>
        <translation>保存された連携は、この投稿の予定とは別の Instagram アカウント（%1）のものです。</translation>
    </message>
    <message>
        <source>Unlink it and link the right account again.</source>
        <translation>連携を解除し、正しいアカウントをもう一度連携してください。</translation>
    </message>
    <message>
        <source>Instagram takes %1 posts in 24 hours from this account, and %2 are used.</source>
        <translation>Instagram がこのアカウントで受け付けるのは 24 時間に %1 件で、%2 件使用済みです。</translation>
    </message>
    <message>
        <source>Kalends tries again as places become free.</source>
        <translation>空きができたら Kalends が再試行します。</translation>
    </message>
    <message>
        <source>The post was canceled before it went out.</source>
        <translation>投稿は公開前にキャンセルされました。</translation>
    </message>
    <message>
        <source>%1 (file “%2”)</source>
        <translation>%1（ファイル「%2」）</translation>
    </message>
    <message>
        <source>Instagram could not fetch “%1” from the staging storage in %2 tries.</source>
        <translation>Instagram は中継ストレージから「%1」を %2 回の試行で取得できませんでした。</translation>
    </message>
    <message>
        <source>The saved step “%1” is not one this version knows.</source>
        <translation>保存された手順「%1」は、このバージョンでは扱えません。</translation>
    </message>
    <message>
        <source>Checking whether the post went out on %1. %2</source>
        <translation>投稿が %1 に出たか確認しています。%2</translation>
    </message>
    <message>
        <source>Look at the profile: if the post is there, say so; if it is surely not, you can send it again.</source>
        <translation>プロフィールを見てください。投稿があればそう指定し、確実になければもう一度送れます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from %1&apos;s by %2 minutes; at most 5 are safe for posting on time.</source>
        <translation>このコンピューターの時計が %1 と %2 分ずれています。時間どおりに投稿できるのは 5 分までです。</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock (best: automatically), then retry.</source>
        <translation>コンピューターの時計を（できれば自動で）合わせてから再試行してください。</translation>
    </message>
    <message>
        <source>TikTok has %1 of %2 bytes.</source>
        <translation>TikTok が受け取ったのは %2 バイト中 %1 バイトです。</translation>
    </message>
    <message>
        <source>TikTok did not publish the post: its upload ended with bytes missing. %1</source>
        <translation>TikTok は投稿を公開しませんでした。バイトが足りないままアップロードが終わりました。%1</translation>
    </message>
    <message>
        <source>It lies in TikTok&apos;s inbox: open the TikTok app and finish it there.</source>
        <translation>TikTok の受信箱にあります。TikTok アプリを開いて仕上げてください。</translation>
    </message>
    <message>
        <source>TikTok is still working on it.</source>
        <translation>TikTok がまだ処理中です。</translation>
    </message>
    <message>
        <source>The answer to the request that posts the pictures was lost.</source>
        <translation>画像を投稿するリクエストの応答が失われました。</translation>
    </message>
    <message>
        <source>TikTok gives no way to ask what became of the pictures.</source>
        <translation>TikTok には、画像がどうなったか確認する方法がありません。</translation>
    </message>
    <message>
        <source>The list of posts could not be read.</source>
        <translation>投稿の一覧を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The list of public posts does not show it.</source>
        <translation>公開投稿の一覧には見当たりません。</translation>
    </message>
    <message>
        <source>Several public posts look like it.</source>
        <translation>似た公開投稿がいくつかあります。</translation>
    </message>
    <message>
        <source>The post has no clip and no picture.</source>
        <translation>投稿に動画も画像もありません。</translation>
    </message>
    <message>
        <source>Nobody has chosen yet who may see the post on TikTok.</source>
        <translation>TikTok で誰が見られるか、まだ選ばれていません。</translation>
    </message>
    <message>
        <source>Choose it in the post, then retry.</source>
        <translation>投稿で選んでから再試行してください。</translation>
    </message>
    <message>
        <source>TikTok&apos;s terms were not agreed to for this post.</source>
        <translation>この投稿について TikTok の規約にまだ同意していません。</translation>
    </message>
    <message>
        <source>Tick the consent in the post, then retry.</source>
        <translation>投稿の同意にチェックを入れてから再試行してください。</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes; TikTok takes 1 byte to 4 GiB.</source>
        <translation>「%1」は %2 バイトです。TikTok は 1 バイト〜4 GiB です。</translation>
    </message>
    <message>
        <source>Use another file.</source>
        <translation>別のファイルを使ってください。</translation>
    </message>
    <message>
        <source>TikTok no longer offers the chosen audience (%1) to @%2.</source>
        <translation>TikTok は選ばれた公開範囲（%1）を @%2 に提供しなくなりました。</translation>
    </message>
    <message>
        <source>Choose again who may see the post.</source>
        <translation>誰が投稿を見られるか、選び直してください。</translation>
    </message>
    <message>
        <source>The clip runs %1 s; TikTok takes at most %2 s from this account.</source>
        <translation>動画は %1 秒です。このアカウントでは TikTok は最長 %2 秒です。</translation>
    </message>
    <message>
        <source>Cut it, then retry.</source>
        <translation>短くしてから再試行してください。</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>また起きたら、試行の記録にあるコードを添えて報告してください。</translation>
    </message>
    <message>
        <source>The upload to TikTok was begun four times and never came to its end.</source>
        <translation>TikTok へのアップロードは 4 回始まりましたが、完了しませんでした。</translation>
    </message>
    <message>
        <source>Kalends tries again by itself; a slow connection may be the cause.</source>
        <translation>Kalends は自動で再試行します。接続が遅いためかもしれません。</translation>
    </message>
    <message>
        <source>TikTok took the upload&apos;s beginning but gave it no id.</source>
        <translation>TikTok はアップロードの開始を受け付けましたが、ID を返しませんでした。</translation>
    </message>
    <message>
        <source>TikTok named an upload address that is not one of its own; the file was not sent.</source>
        <translation>TikTok が自社のものではないアップロード先を示したため、ファイルは送信していません。</translation>
    </message>
    <message>
        <source>TikTok refused a piece of the file as malformed.</source>
        <translation>TikTok はファイルの一部を不正な形式として拒否しました。</translation>
    </message>
    <message>
        <source>TikTok counts other bytes than the ones that were sent.</source>
        <translation>TikTok の受信バイト数が、送信したものと違います。</translation>
    </message>
    <message>
        <source>The answer to the last piece of the file was lost.</source>
        <translation>ファイルの最後の部分への応答が失われました。</translation>
    </message>
    <message>
        <source>TikTok&apos;s answer to the last piece of the file does not tell (HTTP %1).</source>
        <translation>ファイルの最後の部分への TikTok の応答からは分かりません（HTTP %1）。</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>はフォルダーです</translation>
    </message>
    <message>
        <source>is a pipe</source>
        <translation>はパイプです</translation>
    </message>
    <message>
        <source>is a socket</source>
        <translation>はソケットです</translation>
    </message>
    <message>
        <source>is a device</source>
        <translation>はデバイスです</translation>
    </message>
    <message>
        <source>Choose a picture or a clip.</source>
        <translation>画像か動画を選んでください。</translation>
    </message>
    <message>
        <source>Adding “%1” was stopped.</source>
        <translation>「%1」の追加を中止しました。</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>は読み取り中に変わりました</translation>
    </message>
    <message>
        <source>Wait until the other program has finished with it, and add it again.</source>
        <translation>ほかのプログラムの処理が終わるのを待って、もう一度追加してください。</translation>
    </message>
    <message>
        <source>is empty (0 bytes)</source>
        <translation>は空です（0 バイト）</translation>
    </message>
    <message>
        <source>Copy or download the file again, and add it then.</source>
        <translation>ファイルをもう一度コピーかダウンロードしてから追加してください。</translation>
    </message>
    <message>
        <source>is a HEIC file whose picture cannot be found</source>
        <translation>は HEIC ファイルですが、画像が見つかりません</translation>
    </message>
    <message>
        <source>Save it as JPEG and add that.</source>
        <translation>JPEG で保存して、それを追加してください。</translation>
    </message>
    <message>
        <source>starts like a %1 but is damaged</source>
        <translation>は %1 のようですが、壊れています</translation>
    </message>
    <message>
        <source>Save it again as JPEG and add that.</source>
        <translation>もう一度 JPEG で保存して、それを追加してください。</translation>
    </message>
    <message>
        <source>has %1 × %2 pixels; a %3 may have %4 million</source>
        <translation>は %1 × %2 ピクセルです。%3 は %4 百万ピクセルまでです</translation>
    </message>
    <message>
        <source>Make it smaller and add it again.</source>
        <translation>小さくして、もう一度追加してください。</translation>
    </message>
    <message>
        <source>is larger than 256 MB, which no picture to be posted is</source>
        <translation>は 256 MB を超えています。投稿用の画像としては大きすぎます</translation>
    </message>
    <message>
        <source>Save it smaller and add it again.</source>
        <translation>サイズを小さく保存して、もう一度追加してください。</translation>
    </message>
    <message>
        <source>is a damaged %1 (%2)</source>
        <translation>は壊れた %1 です（%2）</translation>
    </message>
    <message>
        <source>Save it again as JPEG, or copy it again from where it came.</source>
        <translation>もう一度 JPEG で保存するか、元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>Add the file again; the entries that use it find it then.</source>
        <translation>ファイルをもう一度追加してください。使っているエントリーが自動で見つけます。</translation>
    </message>
    <message>
        <source>is no longer in the library</source>
        <translation>はもうライブラリーにありません</translation>
    </message>
    <message>
        <source>has changed in the library: it has %1 bytes instead of %2</source>
        <translation>はライブラリー内で変わりました。%2 バイトのはずが %1 バイトです</translation>
    </message>
    <message>
        <source>has changed in the library: its bytes are not those that were added</source>
        <translation>はライブラリー内で変わりました。追加時の内容と違います</translation>
    </message>
    <message>
        <source>is not in the library</source>
        <translation>はライブラリーにありません</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>は存在しません</translation>
    </message>
    <message>
        <source>Check the name, or whether the drive is still connected.</source>
        <translation>名前と、ドライブが接続されているかを確認してください。</translation>
    </message>
    <message>
        <source>may not be read by your user</source>
        <translation>を読み取る権限がありません</translation>
    </message>
    <message>
        <source>Change the rights of the file, or copy it to your own folder.</source>
        <translation>ファイルの権限を変えるか、自分のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>is a link that leads in a circle</source>
        <translation>は循環するリンクです</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>ファイル自体を選んでください。</translation>
    </message>
    <message>
        <source>has a name that is too long</source>
        <translation>の名前が長すぎます</translation>
    </message>
    <message>
        <source>Give the file a shorter name.</source>
        <translation>ファイル名を短くしてください。</translation>
    </message>
    <message>
        <source>could not be read (%1)</source>
        <translation>を読み取れませんでした（%1）</translation>
    </message>
    <message>
        <source>Check whether the drive is still connected, and try again.</source>
        <translation>ドライブが接続されているか確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk is full, so the file could not be copied into the library.</source>
        <translation>ディスクがいっぱいで、ファイルをライブラリーにコピーできませんでした。</translation>
    </message>
    <message>
        <source>Free some space and add the file again.</source>
        <translation>空き容量を増やして、ファイルをもう一度追加してください。</translation>
    </message>
    <message>
        <source>The library folder cannot be written to (%1).</source>
        <translation>ライブラリーのフォルダーに書き込めません（%1）。</translation>
    </message>
    <message>
        <source>Check the rights of the folder “media” in the profile, and add the file again.</source>
        <translation>プロファイルの「media」フォルダーの権限を確認して、ファイルをもう一度追加してください。</translation>
    </message>
    <message>
        <source>is cut off: its end is missing</source>
        <translation>は途中で切れています。末尾がありません</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>はファイルではありません</translation>
    </message>
    <message>
        <source>Add a JPEG, PNG, WebP or HEIC picture, or an MP4, MOV or WebM clip.</source>
        <translation>JPEG、PNG、WebP、HEIC の画像か、MP4、MOV、WebM の動画を追加してください。</translation>
    </message>
    <message>
        <source>is not a picture or a clip, whatever its name says</source>
        <translation>は名前にかかわらず、画像でも動画でもありません</translation>
    </message>
    <message>
        <source>is a file of another kind (%1), which cannot be posted</source>
        <translation>は別の種類のファイル（%1）で、投稿できません</translation>
    </message>
    <message>
        <source>Check staging/access_key_id in the settings.</source>
        <translation>設定の staging/access_key_id を確認してください。</translation>
    </message>
    <message>
        <source>Check the storage&apos;s secret key, and staging/region.</source>
        <translation>ストレージの秘密鍵と staging/region を確認してください。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong; set it and try again.</source>
        <translation>コンピューターの時計がずれています。合わせてからもう一度試してください。</translation>
    </message>
    <message>
        <source>Check staging/bucket, or make the bucket.</source>
        <translation>staging/bucket を確認するか、バケットを作成してください。</translation>
    </message>
    <message>
        <source>The object is not in the bucket; it will be uploaded again.</source>
        <translation>オブジェクトがバケットにありません。もう一度アップロードします。</translation>
    </message>
    <message>
        <source>Check staging/region and staging/endpoint: the bucket lives elsewhere.</source>
        <translation>staging/region と staging/endpoint を確認してください。バケットは別の場所にあります。</translation>
    </message>
    <message>
        <source>Give the key the rights to put, get, list and delete objects below the prefix.</source>
        <translation>プレフィックス以下のオブジェクトを保存、取得、一覧、削除する権限を鍵に与えてください。</translation>
    </message>
    <message>
        <source>The storage takes no file of this size; choose another storage or a smaller file.</source>
        <translation>ストレージがこのサイズのファイルを受け付けません。別のストレージか小さいファイルを選んでください。</translation>
    </message>
    <message>
        <source>The storage is busy or down; it is tried again by itself.</source>
        <translation>ストレージが混雑または停止しています。自動で再試行します。</translation>
    </message>
    <message>
        <source>Check the staging settings.</source>
        <translation>中継ストレージの設定を確認してください。</translation>
    </message>
    <message>
        <source>The storage could not be reached: %1.</source>
        <translation>ストレージに接続できませんでした: %1。</translation>
    </message>
    <message>
        <source>Check the connection and staging/endpoint.</source>
        <translation>接続と staging/endpoint を確認してください。</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP ステータス %1</translation>
    </message>
    <message>
        <source>The storage refused the request: %1.</source>
        <translation>ストレージがリクエストを拒否しました: %1。</translation>
    </message>
    <message>
        <source>The storage answered a listing that cannot be read.</source>
        <translation>ストレージが返した一覧を読み取れません。</translation>
    </message>
    <message>
        <source>Check that staging/endpoint is the address of S3-compatible storage.</source>
        <translation>staging/endpoint が S3 互換ストレージのアドレスか確認してください。</translation>
    </message>
    <message>
        <source>AVIF picture</source>
        <translation>AVIF 画像</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>HEIC 画像</translation>
    </message>
    <message>
        <source>camera raw picture</source>
        <translation>カメラの RAW 画像</translation>
    </message>
    <message>
        <source>sound file</source>
        <translation>音声ファイル</translation>
    </message>
    <message>
        <source>MOV clip</source>
        <translation>MOV 動画</translation>
    </message>
    <message>
        <source>MP4 clip</source>
        <translation>MP4 動画</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 図形</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG 画像</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP 画像</translation>
    </message>
    <message>
        <source>WebM clip</source>
        <translation>WebM 動画</translation>
    </message>
    <message>
        <source>Matroska (MKV) clip</source>
        <translation>Matroska（MKV）動画</translation>
    </message>
    <message>
        <source>cannot be shown, because this computer has no decoder for %1</source>
        <translation>を表示できません。このコンピューターに %1 のデコーダーがありません</translation>
    </message>
    <message>
        <source>It can be posted all the same once it is saved as JPEG.</source>
        <translation>JPEG で保存すれば投稿できます。</translation>
    </message>
    <message>
        <source>cannot be decoded (%1)</source>
        <translation>をデコードできません（%1）</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>ファイルをもう一度追加してください。</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library.</source>
        <translation>「%1」はもうライブラリーにありません。</translation>
    </message>
    <message>
        <source>is a damaged clip that cannot be played</source>
        <translation>は壊れた動画で、再生できません</translation>
    </message>
    <message>
        <source>Export it again as MP4 (H.264 and AAC) and add that.</source>
        <translation>もう一度 MP4（H.264 と AAC）で書き出して、それを追加してください。</translation>
    </message>
    <message>
        <source>cannot be read: the libraries for clips (FFmpeg) are missing on this computer</source>
        <translation>を読み取れません。このコンピューターに動画用ライブラリー（FFmpeg）がありません</translation>
    </message>
    <message>
        <source>Install the package libavformat%1 and what belongs to it, and start Kalends again.</source>
        <translation>パッケージ libavformat%1 と関連するものをインストールして、Kalends を起動し直してください。</translation>
    </message>
    <message>
        <source>has sound but no moving picture</source>
        <translation>には音声だけで映像がありません</translation>
    </message>
    <message>
        <source>Add a clip or a picture.</source>
        <translation>動画か画像を追加してください。</translation>
    </message>
    <message>
        <source>uses a kind of video that this computer cannot decode</source>
        <translation>の映像形式は、このコンピューターではデコードできません</translation>
    </message>
    <message>
        <source>Export it as MP4 (H.264 and AAC) and add that.</source>
        <translation>MP4（H.264 と AAC）で書き出して、それを追加してください。</translation>
    </message>
    <message>
        <source>has no picture at that moment that can be decoded</source>
        <translation>には、その時点でデコードできる画像がありません</translation>
    </message>
    <message>
        <source>Choose another moment for the cover.</source>
        <translation>カバーに別の時点を選んでください。</translation>
    </message>
    <message>
        <source>has no index (moov), so it cannot be played: it was not finished, or it is cut off</source>
        <translation>には索引（moov）がなく再生できません。未完成か、途中で切れています</translation>
    </message>
    <message>
        <source>Copy it again from the camera, or export it again.</source>
        <translation>カメラからコピーし直すか、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>is a clip whose first picture cannot be decoded</source>
        <translation>は最初の画像をデコードできない動画です</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is this computer online?</source>
        <translation>名前 %1 が見つかりません。このコンピューターはオンラインですか?</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 が接続を拒否しました。</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or encryption was not accepted.</source>
        <translation>%1 に安全に接続できません。証明書か暗号化が受け入れられませんでした。</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation>プロキシが %1 への接続を通しませんでした。</translation>
    </message>
    <message>
        <source>%1 ended the connection without an answer.</source>
        <translation>%1 が応答せずに接続を切りました。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete.</source>
        <translation>%1 との接続が、応答の途中で失われました。</translation>
    </message>
    <message>
        <source>The address of the request is not valid.</source>
        <translation>リクエストのアドレスが正しくありません。</translation>
    </message>
    <message>
        <source>The address at %1 carries a user name or password, which is not allowed.</source>
        <translation>%1 のアドレスにユーザー名かパスワードが含まれています。許可されていません。</translation>
    </message>
    <message>
        <source>%1 is not reached through https, which every host but this computer needs.</source>
        <translation>%1 への接続が https ではありません。このコンピューター以外では必要です。</translation>
    </message>
    <message>
        <source>The request to %1 has no proper method.</source>
        <translation>%1 へのリクエストのメソッドが正しくありません。</translation>
    </message>
    <message>
        <source>A header of the request to %1 holds a line break.</source>
        <translation>%1 へのリクエストのヘッダーに改行が含まれています。</translation>
    </message>
    <message>
        <source>The access token for %1 holds a line break.</source>
        <translation>%1 のアクセストークンに改行が含まれています。</translation>
    </message>
    <message>
        <source>The file “%1” changed while it was sent.</source>
        <translation>ファイル「%1」が送信中に変わりました。</translation>
    </message>
    <message>
        <source>%1 took longer than %2 for the whole answer.</source>
        <translation>%1 の応答に %2 より長くかかりました。</translation>
    </message>
    <message>
        <source>%1 said nothing for %2.</source>
        <translation>%1 から %2 の間、応答がありませんでした。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes.</source>
        <translation>%1 の応答が %2 バイトを超えています。</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full.</source>
        <translation>「%1」のあるディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space and start Kalends again; nothing was lost.</source>
        <translation>空き容量を増やして、Kalends を起動し直してください。何も失われていません。</translation>
    </message>
    <message>
        <source>Kalends cannot write to “%1” (%2).</source>
        <translation>Kalends は「%1」に書き込めません（%2）。</translation>
    </message>
    <message>
        <source>Make the folder writable for your user, or choose another one with --profile.</source>
        <translation>フォルダーに書き込めるようにするか、--profile で別のものを選んでください。</translation>
    </message>
    <message>
        <source>“%1” belongs to another user of this computer.</source>
        <translation>「%1」はこのコンピューターの別のユーザーのものです。</translation>
    </message>
    <message>
        <source>Choose a folder of your own with --profile, or give this one to your user.</source>
        <translation>--profile で自分のフォルダーを選ぶか、このフォルダーの所有者を自分にしてください。</translation>
    </message>
    <message>
        <source>“%1” lies on a network file system, where the database cannot be kept safe.</source>
        <translation>「%1」はネットワークファイルシステムにあり、データベースを安全に置けません。</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer with --profile.</source>
        <translation>--profile でこのコンピューターのディスクにあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere.</source>
        <translation>「%1」はリンク先のないリンクです。</translation>
    </message>
    <message>
        <source>Remove the link, or repair what it points to.</source>
        <translation>リンクを削除するか、リンク先を直してください。</translation>
    </message>
    <message>
        <source>“%1” should be a folder, but a file of that name is in the way.</source>
        <translation>「%1」はフォルダーのはずですが、同じ名前のファイルがあります。</translation>
    </message>
    <message>
        <source>Move the file away, or choose another folder with --profile.</source>
        <translation>そのファイルを移すか、--profile で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” should be a file, but something else of that name is in the way.</source>
        <translation>「%1」はファイルのはずですが、同じ名前の別のものがあります。</translation>
    </message>
    <message>
        <source>Move it away and start Kalends again.</source>
        <translation>それを移して、Kalends を起動し直してください。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>フォルダー「%1」を作成できません。</translation>
    </message>
    <message>
        <source>Make it yourself, or choose another place with --profile.</source>
        <translation>自分で作成するか、--profile で別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The profile folder has no usable name.</source>
        <translation>プロファイルのフォルダー名が使えません。</translation>
    </message>
    <message>
        <source>Name a folder after --profile.</source>
        <translation>--profile の後にフォルダー名を指定してください。</translation>
    </message>
    <message>
        <source>The lock file “%1” cannot be opened (%2).</source>
        <translation>ロックファイル「%1」を開けません（%2）。</translation>
    </message>
    <message>
        <source>Check the rights of the profile folder and the space on its disk.</source>
        <translation>プロファイルのフォルダーの権限と、ディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be locked (%2).</source>
        <translation>プロファイル「%1」をロックできません（%2）。</translation>
    </message>
    <message>
        <source>Kalends is already running with the profile “%1”.</source>
        <translation>Kalends はプロファイル「%1」ですでに動いています。</translation>
    </message>
    <message>
        <source>Use the window or service that is open, close it first, or choose another profile with --profile.</source>
        <translation>開いているウィンドウかサービスを使うか、先に閉じるか、--profile で別のプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>it must be a host name, with or without :port</source>
        <translation>ホスト名にしてください（:port は任意）</translation>
    </message>
    <message>
        <source>it may hold letters, digits, and . _ - / only</source>
        <translation>英字、数字、. _ - / だけが使えます</translation>
    </message>
    <message>
        <source>s3 is the only kind of storage</source>
        <translation>ストレージの種類は s3 だけです</translation>
    </message>
    <message>
        <source>a region has letters, digits and - only</source>
        <translation>リージョンは英字、数字、- だけです</translation>
    </message>
    <message>
        <source>a bucket&apos;s name has 2 to 63 letters, digits, dots and -</source>
        <translation>バケット名は 2〜63 文字の英字、数字、ドット、- です</translation>
    </message>
    <message>
        <source>a key id has no blanks</source>
        <translation>鍵 ID に空白は使えません</translation>
    </message>
    <message>
        <source>The settings could not be written to “%1”: %2.</source>
        <translation>設定を「%1」に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>Check the rights of the file and the space on its disk; the settings are as they were.</source>
        <translation>ファイルの権限とディスクの空きを確認してください。設定は元のままです。</translation>
    </message>
    <message>
        <source>“%1” is not a setting that can be written.</source>
        <translation>「%1」は書き込める設定ではありません。</translation>
    </message>
    <message>
        <source>A key looks like publishing/late_grace, and a value has 4000 characters at most.</source>
        <translation>キーは publishing/late_grace のような形で、値は 4000 文字までです。</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>it is not an address that starts with https://</source>
        <translation>https:// で始まるアドレスではありません</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation>ユーザー名かパスワードが含まれています</translation>
    </message>
    <message>
        <source>it has a part after #</source>
        <translation># の後に続きがあります</translation>
    </message>
    <message>
        <source>only this computer may be reached without TLS, so it must start with https://</source>
        <translation>TLS なしで接続できるのはこのコンピューターだけなので、https:// で始めてください</translation>
    </message>
    <message>
        <source>settings.ini cannot be read, so every setting has its default.</source>
        <translation>settings.ini を読み取れないため、すべて既定値を使います。</translation>
    </message>
    <message>
        <source>settings.ini is larger than 1 MiB, which no settings are; every setting has its default.</source>
        <translation>settings.ini が 1 MiB を超えていて設定とは思えないため、すべて既定値を使います。</translation>
    </message>
    <message>
        <source>settings.ini is not a text file, so every setting has its default.</source>
        <translation>settings.ini がテキストファイルではないため、すべて既定値を使います。</translation>
    </message>
    <message>
        <source>settings.ini has lines that are not “key=value”; they were passed over.</source>
        <translation>settings.ini に「key=value」でない行があり、無視しました。</translation>
    </message>
    <message>
        <source>settings.ini: %1 = “%2” cannot be used: %3. The default is used.</source>
        <translation>settings.ini: %1 =「%2」は使えません: %3。既定値を使います。</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>%1 文字を超えています</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>制御文字が含まれています</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>true か false にしてください</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数にしてください</translation>
    </message>
    <message>
        <source>it must be a duration such as 90s or 5m, from %1 to %2</source>
        <translation>90s や 5m のような時間で、%1 から %2 までにしてください</translation>
    </message>
    <message>
        <source>“%1” is not a duration such as 90s or 5m, of %2 at most</source>
        <translation>「%1」は 90s や 5m のような %2 以下の時間ではありません</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>要素が %1 個を超えています</translation>
    </message>
    <message>
        <source>it has a part after ?</source>
        <translation>? の後に続きがあります</translation>
    </message>
    <message>
        <source>it must end after the host, without a path</source>
        <translation>パスなしで、ホストで終わる必要があります</translation>
    </message>
    <message>
        <source>This post is already out on %1.</source>
        <translation>この投稿はすでに %1 に出ています。</translation>
    </message>
    <message>
        <source>Duplicate the entry to publish it once more.</source>
        <translation>もう一度公開するには、エントリーを複製してください。</translation>
    </message>
    <message>
        <source>This post is going out to %1 right now.</source>
        <translation>この投稿は今 %1 に公開中です。</translation>
    </message>
    <message>
        <source>Wait for the outcome, or cancel the job.</source>
        <translation>結果を待つか、ジョブをキャンセルしてください。</translation>
    </message>
    <message>
        <source>%1 was asked to publish this post and it is not known whether it did.</source>
        <translation>%1 にこの投稿の公開を依頼しましたが、公開されたかは分かりません。</translation>
    </message>
    <message>
        <source>Look at the profile. If the post is not there, say so: confirmed_not_published.</source>
        <translation>プロフィールを見てください。投稿がなければ confirmed_not_published を指定してください。</translation>
    </message>
    <message>
        <source>%1 is in the past.</source>
        <translation>%1 は過去です。</translation>
    </message>
    <message>
        <source>Choose a time ahead, or publish now.</source>
        <translation>これからの日時を選ぶか、今すぐ公開してください。</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>エントリー %1 はありません。</translation>
    </message>
    <message>
        <source>List the entries to see what there is.</source>
        <translation>エントリーの一覧で確認してください。</translation>
    </message>
    <message>
        <source>A person looked and did not find the post.</source>
        <translation>確認の結果、投稿は見つかりませんでした。</translation>
    </message>
    <message>
        <source>The job is %1: this cannot be done to it now.</source>
        <translation>ジョブは %1 です。今この操作はできません。</translation>
    </message>
    <message>
        <source>Look at its status.</source>
        <translation>状態を確認してください。</translation>
    </message>
    <message>
        <source>The entry is a draft.</source>
        <translation>エントリーは下書きです。</translation>
    </message>
    <message>
        <source>Give it a time and schedule it first.</source>
        <translation>先に日時を決めて予約してください。</translation>
    </message>
    <message>
        <source>The entry does not go to %1.</source>
        <translation>エントリーの投稿先に %1 がありません。</translation>
    </message>
    <message>
        <source>Add the channel to the entry first.</source>
        <translation>先にチャンネルをエントリーに追加してください。</translation>
    </message>
    <message>
        <source>The entry has a publish job for %1 already.</source>
        <translation>エントリーにはすでに %1 の公開ジョブがあります。</translation>
    </message>
    <message>
        <source>Change or retry that one, or cancel it first.</source>
        <translation>それを変更か再試行するか、先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>The entry goes to no channel.</source>
        <translation>エントリーに投稿先がありません。</translation>
    </message>
    <message>
        <source>Add a channel to the entry first.</source>
        <translation>先にエントリーにチャンネルを追加してください。</translation>
    </message>
    <message>
        <source>The job was canceled.</source>
        <translation>ジョブはキャンセルされました。</translation>
    </message>
    <message>
        <source>Create a new job for the entry.</source>
        <translation>エントリーに新しいジョブを作成してください。</translation>
    </message>
    <message>
        <source>The job has not failed: it is scheduled for %1.</source>
        <translation>ジョブは失敗していません。%1 に予約されています。</translation>
    </message>
    <message>
        <source>Reschedule it, or publish the entry now.</source>
        <translation>日時を変更するか、今すぐエントリーを公開してください。</translation>
    </message>
    <message>
        <source>The time lies outside the years 1970 to 2199.</source>
        <translation>日時が 1970 年から 2199 年の範囲外です。</translation>
    </message>
    <message>
        <source>Choose a time ahead.</source>
        <translation>これからの日時を選んでください。</translation>
    </message>
    <message>
        <source>A person canceled the job.</source>
        <translation>ジョブは手動でキャンセルされました。</translation>
    </message>
    <message>
        <source>Publishing at once is turned off.</source>
        <translation>今すぐ公開はオフです。</translation>
    </message>
    <message>
        <source>Turn on the flag publish_now, or schedule the entry.</source>
        <translation>フラグ publish_now をオンにするか、エントリーを予約してください。</translation>
    </message>
    <message>
        <source>Publishing to %1 is turned off.</source>
        <translation>%1 への公開はオフです。</translation>
    </message>
    <message>
        <source>Turn on the channel&apos;s flag first.</source>
        <translation>先にチャンネルのフラグをオンにしてください。</translation>
    </message>
    <message>
        <source>The entry has nothing to publish.</source>
        <translation>エントリーに公開するものがありません。</translation>
    </message>
    <message>
        <source>The job is %1: its outcome is not in question.</source>
        <translation>ジョブは %1 です。結果に疑問はありません。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>There is no publish job %1.</source>
        <translation>公開ジョブ %1 はありません。</translation>
    </message>
    <message>
        <source>List the jobs to see what there is.</source>
        <translation>ジョブの一覧で確認してください。</translation>
    </message>
    <message>
        <source>The entry %1 was deleted.</source>
        <translation>エントリー %1 は削除されました。</translation>
    </message>
    <message>
        <source>The slot was missed by %1; posts go out by themselves up to %2 late.</source>
        <translation>予定時刻を %1 過ぎました。自動で公開されるのは %2 までの遅れです。</translation>
    </message>
    <message>
        <source>Publish it now, reschedule it, or cancel it.</source>
        <translation>今すぐ公開するか、日時を変更するか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>The clock of this computer is off by %1.</source>
        <translation>このコンピューターの時計が %1 ずれています。</translation>
    </message>
    <message>
        <source>Set the clock of this computer, then retry.</source>
        <translation>このコンピューターの時計を合わせてから再試行してください。</translation>
    </message>
    <message>
        <source>The program stopped unexpectedly %1 times while it worked on this post. Nothing was published.</source>
        <translation>この投稿の処理中に、プログラムが %1 回予期せず終了しました。何も公開されていません。</translation>
    </message>
    <message>
        <source>Look at the media of the post, then retry.</source>
        <translation>投稿のメディアを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>The program was interrupted while %1 was asked to publish; it is being looked up whether the post is out.</source>
        <translation>%1 に公開を依頼している途中でプログラムが中断しました。投稿が出たか確認しています。</translation>
    </message>
    <message>
        <source>Wait, or look at the profile.</source>
        <translation>待つか、プロフィールを見てください。</translation>
    </message>
    <message>
        <source>The secret key of the staging storage is not set.</source>
        <translation>中継ストレージの秘密鍵が未設定です。</translation>
    </message>
    <message>
        <source>Set staging.secret_access_key in the settings; the post goes on by itself then.</source>
        <translation>設定で staging.secret_access_key を設定してください。投稿は自動で再開します。</translation>
    </message>
    <message>
        <source>There is no storage from which the platform could fetch the media.</source>
        <translation>プラットフォームがメディアを取得できるストレージがありません。</translation>
    </message>
    <message>
        <source>Set staging/endpoint, staging/bucket and the staging key in the settings, then retry.</source>
        <translation>設定で staging/endpoint、staging/bucket、中継ストレージの鍵を設定してから再試行してください。</translation>
    </message>
    <message>
        <source>There is no linked account with the id %1.</source>
        <translation>ID %1 の連携済みアカウントはありません。</translation>
    </message>
    <message>
        <source>%1 is linked to %2 already.</source>
        <translation>%1 はすでに %2 と連携しています。</translation>
    </message>
    <message>
        <source>Unlink that account first, then link the other one.</source>
        <translation>先にそのアカウントの連携を解除してから、別のものを連携してください。</translation>
    </message>
    <message>
        <source>The folder of the store does not allow a write-ahead log (journal mode is %1).</source>
        <translation>データベースのフォルダーでは先行書き込みログを使えません（ジャーナルモードは %1）。</translation>
    </message>
    <message>
        <source>Keep the profile on a local disk, not on a network share.</source>
        <translation>プロファイルはネットワーク共有ではなく、ローカルディスクに置いてください。</translation>
    </message>
    <message>
        <source>SQLite %1 is too old, 3.37 is needed.</source>
        <translation>SQLite %1 は古すぎます。3.37 が必要です。</translation>
    </message>
    <message>
        <source>Update the libsqlite3 package.</source>
        <translation>パッケージ libsqlite3 を更新してください。</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 has not been made yet.</source>
        <translation>データベース kalends.sqlite3 はまだ作成されていません。</translation>
    </message>
    <message>
        <source>A statement wants %1 values and got %2: %3</source>
        <translation>ステートメントの値は %1 個必要ですが、%2 個でした: %3</translation>
    </message>
    <message>
        <source>The backup was not made: %1 exists already.</source>
        <translation>バックアップは作成していません。%1 がすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name, or delete that file first.</source>
        <translation>別の名前を選ぶか、先にそのファイルを削除してください。</translation>
    </message>
    <message>
        <source>The Idempotency-Key has %1 characters; 1 to %2 are allowed.</source>
        <translation>Idempotency-Key が %1 文字です。1〜%2 文字にしてください。</translation>
    </message>
    <message>
        <source>Send a UUID.</source>
        <translation>UUID を送ってください。</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another request already.</source>
        <translation>この Idempotency-Key は別のリクエストで使用済みです。</translation>
    </message>
    <message>
        <source>Use a new key for each request; repeat a key only with the very same request.</source>
        <translation>リクエストごとに新しいキーを使い、同じキーは全く同じリクエストにだけ使ってください。</translation>
    </message>
    <message>
        <source>The publish job %1 is being worked on or is gone.</source>
        <translation>公開ジョブ %1 は処理中か、もうありません。</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>もう一度確認してください。</translation>
    </message>
    <message>
        <source>A migration would leave %1 references that point nowhere.</source>
        <translation>移行すると、参照先のない参照が %1 件残ります。</translation>
    </message>
    <message>
        <source>the list of its migrations is missing</source>
        <translation>移行の一覧がありません</translation>
    </message>
    <message>
        <source>the list of its migrations does not fit its version %1</source>
        <translation>移行の一覧がバージョン %1 と合いません</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 is sound: there is nothing to recover.</source>
        <translation>データベース kalends.sqlite3 は正常です。復旧するものはありません。</translation>
    </message>
    <message>
        <source>The disk is full: the store could not be written. Nothing that was saved before is lost.</source>
        <translation>ディスクがいっぱいで、データベースに書き込めませんでした。保存済みのものは失われていません。</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the profile folder, then try again.</source>
        <translation>プロファイルのフォルダーがあるディスクの空きを増やして、もう一度試してください。</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 cannot be opened for writing.</source>
        <translation>データベース kalends.sqlite3 を書き込み用に開けません。</translation>
    </message>
    <message>
        <source>Check that the profile folder exists, belongs to you and is not on a read-only disk.</source>
        <translation>プロファイルのフォルダーが存在し、自分のもので、読み取り専用ディスクにないことを確認してください。</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 could not be read or written: the disk reported an error (SQLite code %1).</source>
        <translation>データベース kalends.sqlite3 の読み書きができませんでした。ディスクがエラーを返しました（SQLite コード %1）。</translation>
    </message>
    <message>
        <source>Check the disk; then run &quot;kalends-cli doctor&quot;.</source>
        <translation>ディスクを確認してから「kalends-cli doctor」を実行してください。</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 is damaged: %1.</source>
        <translation>データベース kalends.sqlite3 が壊れています: %1。</translation>
    </message>
    <message>
        <source>Run &quot;kalends-cli doctor --recover&quot;: it sets the damaged files aside and restores the newest good backup.</source>
        <translation>「kalends-cli doctor --recover」を実行してください。壊れたファイルをよけて、最新の正常なバックアップを復元します。</translation>
    </message>
    <message>
        <source>The store is in use: another program kept it locked for too long.</source>
        <translation>データベースは使用中です。別のプログラムが長くロックしていました。</translation>
    </message>
    <message>
        <source>Close other programs that have kalends.sqlite3 open, then try again.</source>
        <translation>kalends.sqlite3 を開いているほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The store refused a change that breaks its rules: %1.</source>
        <translation>データベースが規則に反する変更を拒否しました: %1。</translation>
    </message>
    <message>
        <source>The store could not do what was asked: %1 (SQLite code %2).</source>
        <translation>データベースで処理を実行できませんでした: %1（SQLite コード %2）。</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>別のプログラムのデータベースです</translation>
    </message>
    <message>
        <source>it does not say which version it has</source>
        <translation>バージョンが記されていません</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>ディスクがいっぱいで、%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing: %2.</source>
        <translation>%1 を書き込み用に開けません: %2。</translation>
    </message>
    <message>
        <source>Check that the folder exists, belongs to you and is not on a read-only disk.</source>
        <translation>フォルダーが存在し、自分のもので、読み取り専用ディスクにないことを確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>%1 の読み書きができませんでした: %2。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>ディスクを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The store was written by a newer Kalends (store version %1, this program knows %2). It was left untouched.</source>
        <translation>データベースは新しい Kalends で書かれています（データベースのバージョン %1、このプログラムは %2 まで）。何も変更していません。</translation>
    </message>
    <message>
        <source>Install the newest Kalends, or use another profile folder.</source>
        <translation>最新の Kalends をインストールするか、別のプロファイルフォルダーを使ってください。</translation>
    </message>
    <message>
        <source>its recovery was interrupted</source>
        <translation>復旧が中断されました</translation>
    </message>
    <message>
        <source>the database is missing, but its log kalends.sqlite3-wal is there</source>
        <translation>データベースがなく、ログ kalends.sqlite3-wal だけがあります</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>データベースではありません</translation>
    </message>
    <message>
        <source>the log kalends.sqlite3-wal beside it belongs to another database</source>
        <translation>隣のログ kalends.sqlite3-wal は別のデータベースのものです</translation>
    </message>
    <message>
        <source>A transaction was committed twice.</source>
        <translation>トランザクションが 2 回確定されました。</translation>
    </message>
    <message>
        <source>A part of the change failed, so all of it was taken back.</source>
        <translation>変更の一部が失敗したため、すべて取り消しました。</translation>
    </message>
    <message>
        <source>A temporary file cannot be written.</source>
        <translation>一時ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Waits between attempts</source>
        <translation>試行の間隔</translation>
    </message>
    <message>
        <source>After each failed attempt the next of these; after the last one a post needs you.</source>
        <translation>失敗するたびに次の間隔だけ待ちます。最後の後は対応が必要になります。</translation>
    </message>
    <message>
        <source>Still publish when late by at most</source>
        <translation>公開を許す遅れの上限</translation>
    </message>
    <message>
        <source>For when the computer was off. 0m to 24h.</source>
        <translation>コンピューターがオフだった場合のためです。0m〜24h。</translation>
    </message>
    <message>
        <source>Posts at the same time</source>
        <translation>同時に公開する投稿</translation>
    </message>
    <message>
        <source>1 to 32.</source>
        <translation>1〜32。</translation>
    </message>
    <message>
        <source>First look after</source>
        <translation>最初の確認まで</translation>
    </message>
    <message>
        <source>How soon to ask a platform whether it is done; later looks come at growing distances.</source>
        <translation>完了したかをプラットフォームに最初に尋ねるまでの時間です。その後は間隔が延びます。</translation>
    </message>
    <message>
        <source>Longest silence of a request</source>
        <translation>リクエストの無応答の上限</translation>
    </message>
    <message>
        <source>Instagram app ID</source>
        <translation>Instagram アプリ ID</translation>
    </message>
    <message>
        <source>from your app&apos;s dashboard</source>
        <translation>アプリのダッシュボードから</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>リダイレクト先アドレス</translation>
    </message>
    <message>
        <source>Exactly as in your app&apos;s business login settings.</source>
        <translation>アプリのビジネスログイン設定と全く同じもの。</translation>
    </message>
    <message>
        <source>Log-in address</source>
        <translation>ログイン用アドレス</translation>
    </message>
    <message>
        <source>Token host</source>
        <translation>トークンのホスト</translation>
    </message>
    <message>
        <source>Your own token broker, if you have one.</source>
        <translation>独自のトークンブローカー（あれば）。</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>API のホスト</translation>
    </message>
    <message>
        <source>TikTok client key</source>
        <translation>TikTok client key</translation>
    </message>
    <message>
        <source>from your app&apos;s page</source>
        <translation>アプリのページから</translation>
    </message>
    <message>
        <source>As in Login Kit&apos;s desktop settings; * stands for any free port.</source>
        <translation>Login Kit のデスクトップ設定と同じもの。* は空きポートを表します。</translation>
    </message>
    <message>
        <source>Further upload hosts</source>
        <translation>その他のアップロード先ホスト</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Host names, separated by commas.</source>
        <translation>ホスト名をコンマで区切ります。</translation>
    </message>
    <message>
        <source>Kind of storage</source>
        <translation>ストレージの種類</translation>
    </message>
    <message>
        <source>s3: any storage that speaks the S3 protocol.</source>
        <translation>s3: S3 プロトコルに対応したストレージ。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>アクセスキー ID</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <translation>バケット内のフォルダー</translation>
    </message>
    <message>
        <source>Links live for</source>
        <translation>リンクの有効期間</translation>
    </message>
    <message>
        <source>1m to 24h.</source>
        <translation>1m〜24h。</translation>
    </message>
    <message>
        <source>Bucket in the path, not in the host name</source>
        <translation>バケットをホスト名でなくパスに入れる</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公開アドレス</translation>
    </message>
    <message>
        <source>signed links</source>
        <translation>署名付きリンク</translation>
    </message>
    <message>
        <source>Only for a bucket behind a domain that TikTok has verified.</source>
        <translation>TikTok が確認済みのドメインの背後にあるバケット専用です。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Any service that speaks the OpenAI chat protocol. Empty: the offline drafter.</source>
        <translation>OpenAI のチャットプロトコルに対応したサービス。空欄: オフラインの下書き作成。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Language of drafts</source>
        <translation>下書きの言語</translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>ブランドの語り口</translation>
    </message>
    <message>
        <source>How you sound, in your own words</source>
        <translation>あなたらしい話し方を、自分の言葉で</translation>
    </message>
    <message>
        <source>Let programs on this computer in</source>
        <translation>このコンピューターのプログラムを許可</translation>
    </message>
    <message>
        <source>The API listens on 127.0.0.1 only and wants the token from the profile folder. Counts from the next start.</source>
        <translation>API は 127.0.0.1 だけで待ち受け、プロファイルのフォルダーにあるトークンを求めます。次回の起動から有効です。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>0: any free one.</source>
        <translation>0: 空いているポート。</translation>
    </message>
    <message>
        <source>In the keychain. Type to replace it.</source>
        <translation>キーチェーンにあります。入力すると置き換えます。</translation>
    </message>
    <message>
        <source>Not set. Goes into the keychain.</source>
        <translation>未設定。キーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>There is no time to move the job to.</source>
        <translation>ジョブの移動先の日時がありません。</translation>
    </message>
    <message>
        <source>%1 did not answer within 15 seconds.</source>
        <translation>%1 が 15 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 に接続できません: %2。</translation>
    </message>
    <message>
        <source>Check the internet connection, a proxy or a firewall, and try again.</source>
        <translation>インターネット接続、プロキシ、ファイアウォールを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The staging storage&apos;s secret key is not in the keychain.</source>
        <translation>中継ストレージの秘密鍵がキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Enter it above and test again.</source>
        <translation>上に入力して、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>Kalends cannot start</source>
        <translation>Kalends を起動できません</translation>
    </message>
    <message>
        <source>Kalends is already publishing on this profile without a window (kalends-cli serve). Stop it there, then start this again.</source>
        <translation>このプロファイルでは Kalends がすでにウィンドウなしで公開中です（kalends-cli serve）。そちらを止めてから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The damaged file can be set aside, untouched, and the newest good backup taken in its place. Posts that are overdue then wait for your yes.</source>
        <translation>壊れたファイルをそのままよけて、最新の正常なバックアップに置き換えられます。期限を過ぎた投稿は、あなたの確認を待ちます。</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Kalends runs already, but it does not answer.</source>
        <translation>Kalends はすでに動いていますが、応答がありません。</translation>
    </message>
    <message>
        <source>A calendar that publishes by itself.</source>
        <translation>自動で公開するカレンダー。</translation>
    </message>
    <message>
        <source>Use the profile in DIR.</source>
        <translation>DIR のプロファイルを使います。</translation>
    </message>
    <message>
        <source>Use built-in simulators instead of the platforms, in a throw-away profile unless one is named.</source>
        <translation>プラットフォームの代わりに内蔵シミュレーターを使います。指定がなければ使い捨てのプロファイルになります。</translation>
    </message>
    <message>
        <source>Start in the tray, where there is one.</source>
        <translation>トレイがあれば、トレイで起動します。</translation>
    </message>
    <message>
        <source>It is not tried again; when the cause is gone, retry it or choose another time.</source>
        <translation>自動では再試行しません。原因がなくなったら再試行するか、別の日時を選んでください。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>That time is past.</source>
        <translation>その日時は過ぎています。</translation>
    </message>
    <message numerus="yes">
        <source>%n of these posts would lie in the past.</source>
        <translation>
            <numerusform>このうち %n 件が過去の日時になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This post is being published right now.</source>
        <translation>この投稿は今公開中です。</translation>
    </message>
    <message>
        <source>One of these posts is being published right now.</source>
        <translation>このうち 1 件は今公開中です。</translation>
    </message>
    <message>
        <source>This post is published. Hold Ctrl to make a copy.</source>
        <translation>この投稿は公開済みです。コピーするには Ctrl を押したままにします。</translation>
    </message>
    <message>
        <source>One of these posts is published. Hold Ctrl to make copies.</source>
        <translation>このうち 1 件は公開済みです。コピーするには Ctrl を押したままにします。</translation>
    </message>
    <message>
        <source>Drafts, no time</source>
        <translation>下書き、日時なし</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Files can be dropped on a day.</source>
        <translation>ファイルは日にドロップできます。</translation>
    </message>
    <message>
        <source>The settings could not be read from “%1”.</source>
        <translation>「%1」から設定を読み取れませんでした。</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>%1 文字を超えています。</translation>
    </message>
    <message>
        <source>The settings could not be checked: %1.</source>
        <translation>設定を確認できませんでした: %1。</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>The assistant does not run in this service.</source>
        <translation>このサービスではアシスタントは動きません。</translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be used: %1.</source>
        <translation>モデルの回答を使えません: %1。</translation>
    </message>
    <message>
        <source>Try again; a larger model keeps to the form more often.</source>
        <translation>もう一度試してください。大きいモデルほど形式を守ります。</translation>
    </message>
    <message>
        <source>The model&apos;s answer is larger than %1 KiB.</source>
        <translation>モデルの回答が %1 KiB を超えています。</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>its JSON is nested too deep</source>
        <translation>JSON の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>its JSON breaks off</source>
        <translation>JSON が途中で切れています</translation>
    </message>
    <message>
        <source>its JSON is broken</source>
        <translation>JSON が壊れています</translation>
    </message>
    <message>
        <source>it holds no caption</source>
        <translation>キャプションがありません</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>テキストがありません</translation>
    </message>
    <message>
        <source>this is not a text of at most %1 characters</source>
        <translation>%1 文字以内のテキストではありません</translation>
    </message>
    <message>
        <source>“%1” is not a channel</source>
        <translation>「%1」はチャンネルではありません</translation>
    </message>
    <message>
        <source>There are ig and tiktok.</source>
        <translation>ig と tiktok があります。</translation>
    </message>
    <message>
        <source>name one at least</source>
        <translation>1 つ以上指定してください</translation>
    </message>
    <message>
        <source>this is not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 with an offset</source>
        <translation>時差付きの ISO 8601 の日時ではありません</translation>
    </message>
    <message>
        <source>a plan covers a year at most</source>
        <translation>計画は 1 年以内です</translation>
    </message>
    <message>
        <source>this is not a list of 1 to %1 proposals</source>
        <translation>1〜%1 件の提案の一覧ではありません</translation>
    </message>
    <message>
        <source>“%1” does not say how often.</source>
        <translation>「%1」は頻度を表していません。</translation>
    </message>
    <message>
        <source>Write “daily”, “3 per week”, “2 per day” or days, such as “mon,wed,fri”.</source>
        <translation>「daily」「3 per week」「2 per day」、または「mon,wed,fri」のような曜日を書いてください。</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>もう一度試すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model&apos;s answer broke off.</source>
        <translation>モデルの回答が途中で切れました。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>The provider could not answer: %1</source>
        <translation>プロバイダーが回答できませんでした: %1</translation>
    </message>
    <message>
        <source>Try again later, or choose another model.</source>
        <translation>後でもう一度試すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the OpenAI chat protocol.</source>
        <translation>このアドレスの応答は OpenAI のチャットプロトコルに対応していません。</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The model answered in another language.</source>
        <translation>モデルが別の言語で回答しました。</translation>
    </message>
    <message>
        <source>Choose another model, or another language in the settings.</source>
        <translation>別のモデルを選ぶか、設定で別の言語を選んでください。</translation>
    </message>
    <message>
        <source>Every day of the next two weeks is full.</source>
        <translation>今後 2 週間はどの日も埋まっています。</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>もっと後の日時を選んでください。</translation>
    </message>
    <message>
        <source>The plan ends before it begins.</source>
        <translation>計画の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>もっと後の終わりを選んでください。</translation>
    </message>
    <message>
        <source>This stretch of the calendar is over.</source>
        <translation>カレンダーのこの期間は過ぎています。</translation>
    </message>
    <message>
        <source>Choose days ahead.</source>
        <translation>これからの日を選んでください。</translation>
    </message>
    <message>
        <source>There is no free time for this in these days.</source>
        <translation>これらの日に空いている時間がありません。</translation>
    </message>
    <message>
        <source>Choose more days, or fewer posts.</source>
        <translation>日を増やすか、投稿を減らしてください。</translation>
    </message>
    <message>
        <source>it holds no proposals</source>
        <translation>提案がありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer several times in a row and is left alone for %n second(s).</source>
        <translation>
            <numerusform>%1 が続けて応答しなかったため、%n 秒間は問い合わせません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the provider in the settings.</source>
        <translation>設定でプロバイダーをテストしてください。</translation>
    </message>
    <message>
        <source>%1 does not list its models.</source>
        <translation>%1 はモデルの一覧を返しません。</translation>
    </message>
    <message>
        <source>Check the base URL; it usually ends in /v1.</source>
        <translation>ベース URL を確認してください。通常は /v1 で終わります。</translation>
    </message>
    <message>
        <source>The answer of %1 was too large and was dropped.</source>
        <translation>%1 の回答が大きすぎるため、破棄しました。</translation>
    </message>
    <message>
        <source>A smaller model answers sooner.</source>
        <translation>小さいモデルのほうが早く回答します。</translation>
    </message>
    <message>
        <source>Check that the provider runs and that the base URL in the settings is right.</source>
        <translation>プロバイダーが動いているか、設定のベース URL が正しいか確認してください。</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 がキーを受け付けません。</translation>
    </message>
    <message>
        <source>Store the right key in the settings.</source>
        <translation>設定で正しいキーを保存してください。</translation>
    </message>
    <message>
        <source>%1 knows neither this address nor this model.</source>
        <translation>%1 にこのアドレスかモデルがありません。</translation>
    </message>
    <message>
        <source>Check the base URL and the model in the settings.</source>
        <translation>設定でベース URL とモデルを確認してください。</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now.</source>
        <translation>%1 は今、これ以上のリクエストを受け付けません。</translation>
    </message>
    <message>
        <source>Wait a while, or look at the plan and the credit there.</source>
        <translation>しばらく待つか、プロバイダーでプランと残高を確認してください。</translation>
    </message>
    <message>
        <source>%1 is out of order (%2).</source>
        <translation>%1 は故障中です（%2）。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 refused the request (%2).</source>
        <translation>%1 がリクエストを拒否しました（%2）。</translation>
    </message>
    <message>
        <source>There is nothing to draft this from.</source>
        <translation>下書きのもとになるものがありません。</translation>
    </message>
    <message>
        <source>Add a picture or a clip, or write a few words.</source>
        <translation>画像か動画を追加するか、言葉を少し書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a text that can be drafted.</source>
        <translation>「%1」は下書きを作成できるテキストではありません。</translation>
    </message>
    <message>
        <source>Only a model can do that, and none is set up.</source>
        <translation>それにはモデルが必要ですが、設定されていません。</translation>
    </message>
    <message>
        <source>Set one up in the settings, under Assistant.</source>
        <translation>設定の「アシスタント」で設定してください。</translation>
    </message>
    <message>
        <source>On a %1 your posts usually go out around %2.</source>
        <translation>%1の投稿は、いつも %2 ごろに公開されています。</translation>
    </message>
    <message>
        <source>Your posts usually go out around %1.</source>
        <translation>投稿は、いつも %1 ごろに公開されています。</translation>
    </message>
    <message>
        <source>Nothing has gone out yet to learn from, so this is a common time.</source>
        <translation>参考になる公開済みの投稿がまだないため、一般的な時刻です。</translation>
    </message>
    <message>
        <source>Too little has gone out yet to see a habit, so this is a common time.</source>
        <translation>傾向が分かるほど公開されていないため、一般的な時刻です。</translation>
    </message>
    <message>
        <source>Your usual times are taken, and this one is free.</source>
        <translation>いつもの時刻は埋まっていて、この時刻は空いています。</translation>
    </message>
    <message>
        <source>Nothing else is planned that day.</source>
        <translation>その日はほかに予定がありません。</translation>
    </message>
    <message>
        <source>No base URL is set, so posts are drafted offline.</source>
        <translation>ベース URL が未設定のため、下書きはオフラインで作成します。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 が応答しています。</translation>
    </message>
    <message>
        <source>%1 answers, but does not list its models.</source>
        <translation>%1 は応答しますが、モデルの一覧を返しません。</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>モデルが選ばれていません。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not among the %n model(s) that are listed.</source>
        <translation>
            <numerusform>「%1」は一覧の %n 個のモデルにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is “%1”.</source>
        <translation>モデルは「%1」です。</translation>
    </message>
    <message>
        <source>It asks for no key.</source>
        <translation>キーは不要です。</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>キーが受け付けられました。</translation>
    </message>
    <message>
        <source>It answered after %1 s.</source>
        <translation>%1 秒で回答しました。</translation>
    </message>
    <message>
        <source>It does not keep to JSON, so its drafts cannot be used.</source>
        <translation>JSON を守らないため、下書きを使えません。</translation>
    </message>
    <message>
        <source>It keeps to a JSON schema.</source>
        <translation>JSON スキーマを守ります。</translation>
    </message>
    <message>
        <source>It writes JSON, but takes no schema: some drafts may fail.</source>
        <translation>JSON を書きますが、スキーマは使えません。下書きに失敗することがあります。</translation>
    </message>
    <message>
        <source>It is not shown pictures, as you chose.</source>
        <translation>選択どおり、画像は見せません。</translation>
    </message>
    <message>
        <source>It takes no pictures: captions are drafted from words alone.</source>
        <translation>画像を受け付けません。キャプションは言葉だけから下書きします。</translation>
    </message>
    <message>
        <source>It sees pictures.</source>
        <translation>画像を見られます。</translation>
    </message>
    <message>
        <source>It takes pictures, but did not recognise a red square.</source>
        <translation>画像を受け付けますが、赤い四角を認識しませんでした。</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <translation>確認していません。</translation>
    </message>
    <message>
        <source>cannot be converted: this computer has no encoder for AAC</source>
        <translation>を変換できません。このコンピューターに AAC のエンコーダーがありません</translation>
    </message>
    <message>
        <source>Install FFmpeg&apos;s libavcodec, or convert it with another program.</source>
        <translation>FFmpeg の libavcodec をインストールするか、別のプログラムで変換してください。</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be converted.</source>
        <translation>ディスクがいっぱいで、「%1」を変換できませんでした。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空き容量を増やして、もう一度試してください。</translation>
    </message>
    <message>
        <source>could not be written as MP4</source>
        <translation>を MP4 として書き込めませんでした</translation>
    </message>
    <message>
        <source>needs more memory than this computer has</source>
        <translation>には、このコンピューターにあるより多くのメモリーが必要です</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>ほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>could not be encoded on this computer</source>
        <translation>をこのコンピューターでエンコードできませんでした</translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264 and AAC) with another program and add that.</source>
        <translation>別のプログラムで MP4（H.264 と AAC）に変換して、それを追加してください。</translation>
    </message>
    <message>
        <source>uses a kind of video or sound that this computer cannot decode</source>
        <translation>の映像か音声の種類を、このコンピューターでデコードできません</translation>
    </message>
    <message>
        <source>is a HEIC picture that cannot be decoded (%1)</source>
        <translation>はデコードできない HEIC 画像です（%1）</translation>
    </message>
    <message>
        <source>cannot be shown: the library for HEIC pictures is missing on this computer</source>
        <translation>を表示できません。このコンピューターに HEIC 画像用のライブラリーがありません</translation>
    </message>
    <message>
        <source>Install the package libheif1 and start Kalends again, or save it as JPEG.</source>
        <translation>パッケージ libheif1 をインストールして Kalends を起動し直すか、JPEG で保存してください。</translation>
    </message>
    <message>
        <source>has %1 × %2 pixels, too many for this computer</source>
        <translation>は %1 × %2 ピクセルで、このコンピューターには大きすぎます</translation>
    </message>
    <message>
        <source>The work on “%1” was canceled.</source>
        <translation>「%1」の処理はキャンセルされました。</translation>
    </message>
    <message>
        <source>has more pixels than this computer has memory for</source>
        <translation>のピクセル数に対して、このコンピューターのメモリーが足りません</translation>
    </message>
    <message>
        <source>cannot be saved as JPEG on this computer</source>
        <translation>をこのコンピューターで JPEG として保存できません</translation>
    </message>
    <message>
        <source>Save it as JPEG with another program and add that.</source>
        <translation>別のプログラムで JPEG として保存して、それを追加してください。</translation>
    </message>
    <message>
        <source>cannot be converted: this computer has no encoder for H.264</source>
        <translation>を変換できません。このコンピューターに H.264 のエンコーダーがありません</translation>
    </message>
    <message>
        <source>Install FFmpeg&apos;s libavcodec with libx264, or convert it with another program.</source>
        <translation>libx264 付きの FFmpeg の libavcodec をインストールするか、別のプログラムで変換してください。</translation>
    </message>
    <message>
        <source>holds pictures that this computer cannot convert</source>
        <translation>には、このコンピューターで変換できない画像が含まれています</translation>
    </message>
    <message>
        <source>is damaged: only %1 of its %2 pictures can be decoded</source>
        <translation>は壊れています。%2 枚の画像のうち %1 枚しかデコードできません</translation>
    </message>
    <message>
        <source>it is auto, on or off</source>
        <translation>auto、on、off のどれかです</translation>
    </message>
    <message>
        <source>it must be a whole path that ends in .ics</source>
        <translation>.ics で終わる完全なパスにしてください</translation>
    </message>
    <message>
        <source>%1 references point nowhere</source>
        <translation>参照先のない参照が %1 件あります</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a clock&apos;s time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of this year, as QLocale writes it</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>The time of this post has passed.</source>
        <translation>この投稿の日時は過ぎています。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>リール</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>カルーセル</translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n picture(s)</source>
        <translation>
            <numerusform>カルーセル · 画像 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n clip(s)</source>
        <translation>
            <numerusform>カルーセル · 動画 %n 本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n picture(s) and clip(s)</source>
        <translation>
            <numerusform>カルーセル · 画像と動画 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>more</source>
        <translation>続きを読む</translation>
    </message>
    <message>
        <source>AI info</source>
        <translation>AI情報</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>Original audio · %1</source>
        <translation>オリジナル音源 · %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>友達</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Creator labeled as AI-generated</source>
        <translation>クリエイターがAI生成コンテンツとしてラベル付け</translation>
    </message>
    <message>
        <source>Original sound – %1</source>
        <translation>オリジナル楽曲 – %1</translation>
    </message>
    <message>
        <source>Reels</source>
        <translation>リール</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>For You</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>Paid partnership</source>
        <translation>有償パートナーシップ</translation>
    </message>
    <message>
        <source>Promotional content</source>
        <translation>プロモーションコンテンツ</translation>
    </message>
    <message>
        <source>your.account</source>
        <translation>your.account</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>No picture or clip yet</source>
        <translation>画像も動画もまだありません</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 of %3 × %4 pixels, %5 from the left, %6 from the top</source>
        <translation>%3 × %4 ピクセルのうち %1 × %2、左から %5、上から %6</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 takes %2 to %3</source>
        <translation>%1 は %2〜%3</translation>
    </message>
    <message>
        <source>%1 takes up to %2</source>
        <translation>%1 は %2 まで</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <translation>画像 %1 / %2: %3</translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <translation>動画 %1 / %2: %3</translation>
    </message>
    <message>
        <source>This post is out or on its way and cannot be changed any more.</source>
        <translation>この投稿は公開済みか公開処理中のため、もう変更できません。</translation>
    </message>
    <message>
        <source>Link a TikTok account first: it says what may be chosen.</source>
        <translation>先に TikTok アカウントを連携してください。選べる内容はアカウントによります。</translation>
    </message>
    <message>
        <source>TikTok is being asked what this account may choose.</source>
        <translation>このアカウントで選べる内容を TikTok に確認しています。</translation>
    </message>
    <message>
        <source>TikTok did not say what this account may choose. Ask again.</source>
        <translation>このアカウントで選べる内容を TikTok が返しませんでした。もう一度確認してください。</translation>
    </message>
    <message>
        <source>TikTok takes no post from this account now.</source>
        <translation>TikTok は今、このアカウントの投稿を受け付けません。</translation>
    </message>
    <message>
        <source>This version of Kalends does not know this audience yet.</source>
        <translation>このバージョンの Kalends は、この公開範囲にまだ対応していません。</translation>
    </message>
    <message>
        <source>Branded content visibility cannot be set to private.</source>
        <translation>ブランドコンテンツの公開範囲を非公開に設定することはできません。</translation>
    </message>
    <message>
        <source>TikTok no longer offers “%1” to this account; choose again who can view the post.</source>
        <translation>TikTok は「%1」をこのアカウントに提供しなくなりました。投稿を見られる人を選び直してください。</translation>
    </message>
    <message>
        <source>Comments are turned off in your TikTok settings, so this post cannot allow them.</source>
        <translation>TikTok の設定でコメントがオフのため、この投稿では許可できません。</translation>
    </message>
    <message>
        <source>Duets are turned off in your TikTok settings, or the account is private.</source>
        <translation>TikTok の設定でデュエットがオフか、アカウントが非公開です。</translation>
    </message>
    <message>
        <source>Stitches are turned off in your TikTok settings, or the account is private.</source>
        <translation>TikTok の設定でリミックス（Stitch）がオフか、アカウントが非公開です。</translation>
    </message>
    <message>
        <source>Branded content cannot be private. Choose another audience than “Only you” first.</source>
        <translation>ブランドコンテンツは非公開にできません。先に「自分のみ」以外の公開範囲を選んでください。</translation>
    </message>
    <message>
        <source>Branded content cannot be private, and TikTok offers this account nothing but “Only you”.</source>
        <translation>ブランドコンテンツは非公開にできませんが、TikTok がこのアカウントに提供しているのは「自分のみ」だけです。</translation>
    </message>
    <message>
        <source>Your photos will be labeled as “Paid partnership”.</source>
        <translation>写真には「有償パートナーシップ」のラベルが付きます。</translation>
    </message>
    <message>
        <source>Your video will be labeled as “Paid partnership”.</source>
        <translation>動画には「有償パートナーシップ」のラベルが付きます。</translation>
    </message>
    <message>
        <source>Your photos will be labeled as “Promotional content”.</source>
        <translation>写真には「プロモーションコンテンツ」のラベルが付きます。</translation>
    </message>
    <message>
        <source>Your video will be labeled as “Promotional content”.</source>
        <translation>動画には「プロモーションコンテンツ」のラベルが付きます。</translation>
    </message>
    <message>
        <source>You need to indicate if your content promotes yourself, a third party, or both.</source>
        <translation>コンテンツが自分自身、第三者、またはその両方のどれを宣伝するものかを示す必要があります。</translation>
    </message>
    <message>
        <source>TikTok takes clips of up to %1 from this account.</source>
        <translation>このアカウントでは TikTok の動画は %1 までです。</translation>
    </message>
    <message>
        <source>The clip runs %1; TikTok takes up to %2 from this account.</source>
        <translation>動画は %1 です。このアカウントでは TikTok は %2 までです。</translation>
    </message>
    <message>
        <source>%1 hashtags: the TikTok app itself takes up to %2, and may not link the others.</source>
        <translation>ハッシュタグが %1 個あります。TikTok アプリでは %2 個までで、残りはリンクにならないことがあります。</translation>
    </message>
    <message>
        <source>TikTok takes no post from this account now. Try again later.</source>
        <translation>TikTok は今、このアカウントの投稿を受け付けません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Choose first who can view the post.</source>
        <translation>先に投稿を見られる人を選んでください。</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Anyone on TikTok and off it.</source>
        <translation>TikTok の内外のすべての人。</translation>
    </message>
    <message>
        <source>Followers you follow back.</source>
        <translation>相互フォローしているフォロワー。</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Everyone you have let follow you.</source>
        <translation>フォローを許可したすべての人。</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>自分のみ</translation>
    </message>
    <message>
        <source>Nobody else; you can open it up later in the TikTok app.</source>
        <translation>ほかの人には見えません。後から TikTok アプリで公開範囲を広げられます。</translation>
    </message>
    <message>
        <source>Music Usage Confirmation</source>
        <translation>音楽使用に関する確認</translation>
    </message>
    <message>
        <source>Branded Content Policy</source>
        <translation>ブランドコンテンツポリシー</translation>
    </message>
    <message>
        <source>By posting, you agree to TikTok&apos;s %1</source>
        <translation>投稿することで、TikTokの%1に同意したことになります</translation>
    </message>
    <message>
        <source>By posting, you agree to TikTok&apos;s %1 and %2</source>
        <translation>投稿することで、TikTokの%1および%2に同意したことになります</translation>
    </message>
    <message>
        <source>that of this computer</source>
        <translation>このコンピューターの言語</translation>
    </message>
    <message>
        <source>Show it pictures</source>
        <translation>画像を見せる</translation>
    </message>
    <message>
        <source>auto, on or off. With auto it is tried, and left when the model does not take them.</source>
        <translation>auto、on、off。auto では一度試し、モデルが受け付けなければやめます。</translation>
    </message>
    <message>
        <source>Draft new posts in the background</source>
        <translation>新規投稿をバックグラウンドで下書き</translation>
    </message>
    <message>
        <source>When files are dropped on the calendar, their words are drafted at once. What you type stays.</source>
        <translation>カレンダーにファイルをドロップすると、すぐに文章を下書きします。入力した文章はそのまま残ります。</translation>
    </message>
    <message>
        <source>The picture cannot be shown: %1.</source>
        <translation>画像を表示できません: %1。</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>its address is not one of the web</source>
        <translation>アドレスがウェブのものではありません</translation>
    </message>
    <message>
        <source>The same picture or clip went out on %1 on %2.</source>
        <translation>同じ画像か動画が %2 に %1 で公開されています。</translation>
    </message>
    <message>
        <source>The same picture or clip is planned for %1 on %2.</source>
        <translation>同じ画像か動画が %2 に %1 で予定されています。</translation>
    </message>
    <message>
        <source>The same words went out on %1 on %2.</source>
        <translation>同じ文章が %2 に %1 で公開されています。</translation>
    </message>
    <message>
        <source>The same words are planned for %1 on %2.</source>
        <translation>同じ文章が %2 に %1 で予定されています。</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n post(s) within 24 hours, and as many are planned before this one.</source>
        <translation>
            <numerusform>%1 は 24 時間に %n 件まで受け付けます。この投稿より前に、すでに同じ件数が予定されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer usually sleeps at that time; posts go out only while it is awake.</source>
        <translation>このコンピューターはその時刻にはたいていスリープしています。投稿は起きている間だけ公開されます。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “kalends-cli serve” publishes without one.</source>
        <translation>ウィンドウを開くディスプレイがありません。「kalends-cli serve」ならウィンドウなしで公開します。</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>中身がありません</translation>
    </message>
    <message>
        <source>%1 was not restored: %2 Nothing was changed.</source>
        <translation>%1 は復元されませんでした: %2何も変更していません。</translation>
    </message>
    <message>
        <source>Choose another backup: “kalends-cli restore” lists them.</source>
        <translation>別のバックアップを選んでください。「kalends-cli restore」で一覧を表示します。</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>it is the store that is in use.</source>
        <translation>使用中のデータベースです。</translation>
    </message>
    <message>
        <source>a text such as Europe/Berlin</source>
        <translation>Europe/Berlin のようなテキスト</translation>
    </message>
    <message>
        <source>the long-lived token as the dashboard shows it</source>
        <translation>ダッシュボードに表示される長期トークン</translation>
    </message>
    <message>
        <source>the address that the browser ended at</source>
        <translation>ブラウザーが最後に開いたアドレス</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true か false</translation>
    </message>
    <message>
        <source>the id of an entry</source>
        <translation>エントリーの ID</translation>
    </message>
    <message>
        <source>the number that the entry was read with</source>
        <translation>エントリーを読み取ったときの番号</translation>
    </message>
    <message>
        <source>“ig” or “tiktok”</source>
        <translation>「ig」か「tiktok」</translation>
    </message>
    <message>
        <source>a time such as 2026-11-26T13:30:00Z</source>
        <translation>2026-11-26T13:30:00Z のような日時</translation>
    </message>
    <message>
        <source>an absolute path of a file on this computer</source>
        <translation>このコンピューターにあるファイルの絶対パス</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>ファイルがなくなりました。</translation>
    </message>
    <message>
        <source>by itself, kept for its week</source>
        <translation>自動、1 週間分として保管</translation>
    </message>
    <message>
        <source>by itself, every day</source>
        <translation>自動、毎日</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>更新の前</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>復元の前</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>The plan in use is damaged: what would be lost of it cannot be told.</source>
        <translation>使用中の計画が壊れているため、何が失われるか分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) made since are not in it. Only the safety copy has them then.</source>
        <translation>
            <numerusform>その後に作成した %n 件の投稿は含まれません。復元後は安全用のコピーにだけ残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) changed since become what they were: words, files and times.</source>
        <translation>
            <numerusform>その後に変更した %n 件の投稿は、文章、ファイル、日時が元に戻ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) deleted since come back.</source>
        <translation>
            <numerusform>その後に削除した %n 件の投稿が戻ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No post differs from what it is now.</source>
        <translation>今と違う投稿はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that went out since stay as they are, and do not go out again.</source>
        <translation>
            <numerusform>その後に公開された %n 件の投稿はそのまま残り、もう一度公開されることはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is out already does not go out again.</source>
        <translation>すでに公開されたものが、もう一度公開されることはありません。</translation>
    </message>
    <message>
        <source>Planned posts go on as they were before the restore.</source>
        <translation>予定の投稿は、復元前と同じように続きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n planned post(s) then wait for your yes, also those whose time is over: %1 of them.</source>
        <translation>
            <numerusform>復元後、予定の投稿 %n 件があなたの確認を待ちます。日時を過ぎた %1 件も含みます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned post(s) then wait for your yes. Nothing goes out by itself before.</source>
        <translation>
            <numerusform>復元後、予定の投稿 %n 件があなたの確認を待ちます。それまで自動では何も公開されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts, settings, pictures and clips stay as they are.</source>
        <translation>アカウント、設定、画像、動画はそのまま残ります。</translation>
    </message>
    <message>
        <source>The plan was restored: it is the one of %1.</source>
        <translation>計画を復元しました。%1 のものです。</translation>
    </message>
    <message>
        <source>The plan was restored from a backup.</source>
        <translation>計画をバックアップから復元しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait for your yes.</source>
        <translation>
            <numerusform>%n 件の投稿があなたの確認を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>Restoring the newest good backup…</source>
        <translation>最新の正常なバックアップを復元しています…</translation>
    </message>
    <message>
        <source>Restoring the plan. Kalends comes back by itself.</source>
        <translation>計画を復元しています。Kalends は自動で再び開きます。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>The plan was not restored, and nothing was changed: another program took the profile in between.</source>
        <translation>計画は復元されず、何も変更していません。その間に別のプログラムがプロファイルを使い始めました。</translation>
    </message>
    <message>
        <source>The plan was not restored</source>
        <translation>計画は復元されませんでした</translation>
    </message>
    <message>
        <source>an absolute path on this computer</source>
        <translation>このコンピューターの絶対パス</translation>
    </message>
    <message>
        <source>csv, ics or json</source>
        <translation>csv、ics、json のどれか</translation>
    </message>
    <message>
        <source>an object of column titles and fields</source>
        <translation>列名と項目を対応させたオブジェクト</translation>
    </message>
    <message>
        <source>a list of ig and tiktok</source>
        <translation>ig と tiktok からなる一覧</translation>
    </message>
    <message>
        <source>kalends, buffer, later or metricool</source>
        <translation>kalends、buffer、later、metricool のどれか</translation>
    </message>
</context>
<context>
    <name>TikTok</name>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation>Kalends は自動で再試行します。</translation>
    </message>
    <message>
        <source>Link the account again under Accounts.</source>
        <translation>「アカウント」でもう一度連携してください。</translation>
    </message>
    <message>
        <source>Convert the file or use another one, then retry.</source>
        <translation>ファイルを変換するか別のものを使ってから再試行してください。</translation>
    </message>
    <message>
        <source>Edit the post, then retry.</source>
        <translation>投稿を編集してから再試行してください。</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>また起きたら、試行の記録にあるコードを添えて報告してください。</translation>
    </message>
    <message>
        <source>TikTok did not accept what Kalends sent.</source>
        <translation>Kalends が送った内容を TikTok が受け付けませんでした。</translation>
    </message>
    <message>
        <source>TikTok says the file is not as it must be.</source>
        <translation>TikTok によると、ファイルが条件に合っていません。</translation>
    </message>
    <message>
        <source>The TikTok app on the phone is too old for this.</source>
        <translation>スマートフォンの TikTok アプリが古すぎます。</translation>
    </message>
    <message>
        <source>Update the TikTok app to 31.8 or newer, then retry.</source>
        <translation>TikTok アプリを 31.8 以降に更新してから再試行してください。</translation>
    </message>
    <message>
        <source>A permission is missing that this needs.</source>
        <translation>必要な許可がありません。</translation>
    </message>
    <message>
        <source>Link the account again and leave all permissions ticked.</source>
        <translation>もう一度連携し、すべての許可にチェックを付けたままにしてください。</translation>
    </message>
    <message>
        <source>The permission to publish (video.publish) was not given.</source>
        <translation>公開の許可（video.publish）がありません。</translation>
    </message>
    <message>
        <source>TikTok does not know the upload any more.</source>
        <translation>TikTok にアップロードがもうありません。</translation>
    </message>
    <message>
        <source>Look at the profile to see whether it is there.</source>
        <translation>プロフィールに投稿があるか見てください。</translation>
    </message>
    <message>
        <source>TikTok says the upload belongs to another link of the account.</source>
        <translation>TikTok によると、アップロードは別の連携のものです。</translation>
    </message>
    <message>
        <source>The post can no longer be stopped.</source>
        <translation>投稿はもう止められません。</translation>
    </message>
    <message>
        <source>TikTok no longer takes the link to this account (expired or revoked).</source>
        <translation>TikTok はこのアカウントの連携を受け付けなくなりました（期限切れまたは取り消し）。</translation>
    </message>
    <message>
        <source>TikTok&apos;s limit of posts in 24 hours is reached for this account, all apps together.</source>
        <translation>このアカウントは、全アプリ合計で TikTok の 24 時間の投稿数の上限に達しました。</translation>
    </message>
    <message>
        <source>Kalends looks again each hour.</source>
        <translation>Kalends は 1 時間ごとに確認します。</translation>
    </message>
    <message>
        <source>Five drafts of the last 24 hours wait in TikTok&apos;s inbox; it takes no more.</source>
        <translation>直近 24 時間の下書き 5 件が TikTok の受信箱にあり、これ以上入りません。</translation>
    </message>
    <message>
        <source>Finish or delete them in the TikTok app.</source>
        <translation>TikTok アプリで仕上げるか削除してください。</translation>
    </message>
    <message>
        <source>The TikTok app that Kalends uses has reached its number of posting people for today.</source>
        <translation>Kalends が使う TikTok アプリが、今日の投稿者数の上限に達しました。</translation>
    </message>
    <message>
        <source>TikTok has banned this account from posting.</source>
        <translation>TikTok がこのアカウントの投稿を禁止しました。</translation>
    </message>
    <message>
        <source>Open the TikTok app and see what it says.</source>
        <translation>TikTok アプリを開いて、表示を確認してください。</translation>
    </message>
    <message>
        <source>TikTok has not audited the app yet: it may only post to private accounts.</source>
        <translation>TikTok によるアプリの審査がまだのため、非公開アカウントにだけ投稿できます。</translation>
    </message>
    <message>
        <source>Set the TikTok account to private, or have the app audited.</source>
        <translation>TikTok アカウントを非公開にするか、アプリの審査を受けてください。</translation>
    </message>
    <message>
        <source>TikTok does not offer the chosen audience to this account.</source>
        <translation>TikTok は選ばれた公開範囲をこのアカウントに提供していません。</translation>
    </message>
    <message>
        <source>Choose who may see the post again.</source>
        <translation>誰が投稿を見られるか、選び直してください。</translation>
    </message>
    <message>
        <source>TikTok has not verified that the staging address belongs to the app.</source>
        <translation>中継ストレージのアドレスがアプリのものか、TikTok が確認していません。</translation>
    </message>
    <message>
        <source>Verify the domain of staging/public_base_url in TikTok&apos;s developer portal.</source>
        <translation>TikTok の開発者ポータルで staging/public_base_url のドメインを確認してください。</translation>
    </message>
    <message>
        <source>There were too many calls to TikTok within a minute.</source>
        <translation>1 分間の TikTok への呼び出しが多すぎました。</translation>
    </message>
    <message>
        <source>Kalends waits and tries again by itself.</source>
        <translation>Kalends は待ってから自動で再試行します。</translation>
    </message>
    <message>
        <source>TikTok has a problem of its own.</source>
        <translation>TikTok 側で問題が起きています。</translation>
    </message>
    <message>
        <source>TikTok refused with an error that Kalends does not know.</source>
        <translation>TikTok が、Kalends の知らないエラーで拒否しました。</translation>
    </message>
    <message>
        <source>TikTok could not read the file&apos;s format.</source>
        <translation>TikTok がファイルの形式を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The clip is too long or too short for this account on TikTok.</source>
        <translation>TikTok のこのアカウントには、動画が長すぎるか短すぎます。</translation>
    </message>
    <message>
        <source>Cut it, then retry.</source>
        <translation>短くしてから再試行してください。</translation>
    </message>
    <message>
        <source>The clip&apos;s frame rate is outside 23 to 60 a second.</source>
        <translation>動画のフレームレートが毎秒 23〜60 の範囲外です。</translation>
    </message>
    <message>
        <source>The picture&apos;s size is outside what TikTok takes.</source>
        <translation>画像のサイズが TikTok の範囲外です。</translation>
    </message>
    <message>
        <source>TikTok failed while it processed the post.</source>
        <translation>TikTok が投稿の処理に失敗しました。</translation>
    </message>
    <message>
        <source>TikTok could not fetch the clip from the staging storage.</source>
        <translation>TikTok が中継ストレージから動画を取得できませんでした。</translation>
    </message>
    <message>
        <source>TikTok could not fetch a picture from the staging storage.</source>
        <translation>TikTok が中継ストレージから画像を取得できませんでした。</translation>
    </message>
    <message>
        <source>The post was canceled on TikTok.</source>
        <translation>投稿は TikTok でキャンセルされました。</translation>
    </message>
    <message>
        <source>Retry if it should go out after all.</source>
        <translation>公開したい場合は再試行してください。</translation>
    </message>
    <message>
        <source>The account&apos;s owner removed the app in TikTok while it was posting.</source>
        <translation>投稿中に、アカウントの持ち主が TikTok でアプリを削除しました。</translation>
    </message>
    <message>
        <source>TikTok judged the caption as risky.</source>
        <translation>TikTok がキャプションを危険と判断しました。</translation>
    </message>
    <message>
        <source>TikTok judged the post as spam.</source>
        <translation>TikTok が投稿をスパムと判断しました。</translation>
    </message>
    <message>
        <source>Do not send the same post again.</source>
        <translation>同じ投稿をもう一度送らないでください。</translation>
    </message>
    <message>
        <source>TikTok refused the post for a reason that Kalends does not know.</source>
        <translation>TikTok が投稿を拒否しました。理由を Kalends は知りません。</translation>
    </message>
</context>
<context>
    <name>TikTokAccount</name>
    <message>
        <source>Link the account again.</source>
        <translation>もう一度連携してください。</translation>
    </message>
    <message>
        <source>Check client key, client secret and scopes of your app in TikTok&apos;s developer portal.</source>
        <translation>TikTok の開発者ポータルで、アプリの client key、client secret、スコープを確認してください。</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in was declined.</source>
        <translation>TikTok のサインインが拒否されました。</translation>
    </message>
    <message>
        <source>The link to TikTok was used up, has expired or was revoked.</source>
        <translation>TikTok の連携が使用済みか、期限切れか、取り消されています。</translation>
    </message>
    <message>
        <source>TikTok says the sign-in request is not as it must be.</source>
        <translation>TikTok によると、サインインのリクエストが条件に合っていません。</translation>
    </message>
    <message>
        <source>Check that the redirect address is registered exactly so, then link again.</source>
        <translation>リダイレクト先アドレスが全く同じに登録されているか確認し、もう一度連携してください。</translation>
    </message>
    <message>
        <source>TikTok does not know this client key and secret.</source>
        <translation>TikTok がこの client key と secret を認識しません。</translation>
    </message>
    <message>
        <source>The TikTok app is not approved for this.</source>
        <translation>TikTok アプリはこれについて承認されていません。</translation>
    </message>
    <message>
        <source>The TikTok app is not approved for a permission that Kalends asks for.</source>
        <translation>TikTok アプリは、Kalends が求める許可について承認されていません。</translation>
    </message>
    <message>
        <source>TikTok does not support this way of signing in.</source>
        <translation>TikTok はこのサインイン方法に対応していません。</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in has a problem of its own.</source>
        <translation>TikTok のサインイン側で問題が起きています。</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in is not available for a moment.</source>
        <translation>TikTok のサインインが一時的に使えません。</translation>
    </message>
    <message>
        <source>TikTok refused the sign-in with an error that Kalends does not know.</source>
        <translation>TikTok が、Kalends の知らないエラーでサインインを拒否しました。</translation>
    </message>
</context>
<context>
    <name>kalends::AccountLinker</name>
    <message>
        <source>No %1 app is set up (%2 is empty).</source>
        <translation>%1 のアプリが設定されていません（%2 が空です）。</translation>
    </message>
    <message>
        <source>Enter your Meta app&apos;s Instagram app ID in the settings, or paste a token from its dashboard.</source>
        <translation>設定に Meta アプリの Instagram アプリ ID を入力するか、そのダッシュボードのトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Enter your TikTok app&apos;s client key in the settings.</source>
        <translation>設定に TikTok アプリの client key を入力してください。</translation>
    </message>
    <message>
        <source>Another link of %1 was started.</source>
        <translation>%1 の別の連携が始まりました。</translation>
    </message>
    <message>
        <source>Nobody came back from %1 within ten minutes.</source>
        <translation>10 分以内に %1 から戻りませんでした。</translation>
    </message>
    <message>
        <source>Start linking again.</source>
        <translation>連携を最初からやり直してください。</translation>
    </message>
    <message>
        <source>Access was not given on %1&apos;s page.</source>
        <translation>%1 のページでアクセスが許可されませんでした。</translation>
    </message>
    <message>
        <source>%1 ended the sign-in with an error.</source>
        <translation>%1 がエラーでサインインを終了しました。</translation>
    </message>
    <message>
        <source>Start linking again and allow what Kalends asks for.</source>
        <translation>連携を最初からやり直し、Kalends が求めるものを許可してください。</translation>
    </message>
    <message>
        <source>This link is over, or is being finished already (%1).</source>
        <translation>この連携は終わっているか、すでに完了処理中です（%1）。</translation>
    </message>
    <message>
        <source>Start linking again if the account is not there.</source>
        <translation>アカウントがなければ、連携を最初からやり直してください。</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in, so it was not used.</source>
        <translation>このアドレスは別のサインインのものなので、使いませんでした。</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after the sign-in that was started last.</source>
        <translation>最後に始めたサインインの後にブラウザーが示すアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>There is no link with the id %1.</source>
        <translation>ID %1 の連携はありません。</translation>
    </message>
    <message>
        <source>Links are remembered for a while only; start again.</source>
        <translation>連携の手続きはしばらくの間だけ保持されます。最初からやり直してください。</translation>
    </message>
    <message>
        <source>%1 has no tokens to paste.</source>
        <translation>%1 には貼り付けるトークンがありません。</translation>
    </message>
    <message>
        <source>Link it through the browser.</source>
        <translation>ブラウザーから連携してください。</translation>
    </message>
    <message>
        <source>This is not an access token: it is empty, too short or long, or holds spaces.</source>
        <translation>アクセストークンではありません。空か、短すぎるか長すぎるか、空白を含んでいます。</translation>
    </message>
    <message>
        <source>Copy the whole token from the app&apos;s dashboard (Instagram, API setup, Generate token).</source>
        <translation>アプリのダッシュボードからトークン全体をコピーしてください（Instagram, API setup, Generate token）。</translation>
    </message>
    <message>
        <source>The account %1 is not linked.</source>
        <translation>アカウント %1 は連携していません。</translation>
    </message>
    <message>
        <source>The account is being unlinked already.</source>
        <translation>アカウントの連携はすでに解除中です。</translation>
    </message>
    <message>
        <source>Only TikTok has choices to ask for.</source>
        <translation>選択肢を尋ねられるのは TikTok だけです。</translation>
    </message>
    <message>
        <source>TikTok was asked about this account too often just now.</source>
        <translation>このアカウントについて TikTok への問い合わせが多すぎました。</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>%1 後にもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>kalends::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>トークン期限切れ</translation>
    </message>
    <message>
        <source>access withdrawn</source>
        <translation>アクセス取り消し</translation>
    </message>
    <message>
        <source>ok · sandbox</source>
        <translation>OK · サンドボックス</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>access ends %1</source>
        <translation>アクセス終了 %1</translation>
    </message>
    <message>
        <source>access until %1</source>
        <translation>アクセス期限 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>publishing is off</source>
        <translation>公開オフ</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>%1 に再接続</translation>
    </message>
    <message>
        <source>Actions for this account</source>
        <translation>このアカウントの操作</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>%1 の操作</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>%1: not connected</source>
        <translation>%1: 未接続</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>再接続…</translation>
    </message>
    <message>
        <source>Publish by itself</source>
        <translation>自動で公開</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>連携解除…</translation>
    </message>
    <message>
        <source>Unlink account</source>
        <translation>アカウントの連携解除</translation>
    </message>
    <message>
        <source>Unlink %1 from %2?</source>
        <translation>%2 の %1 の連携を解除しますか?</translation>
    </message>
    <message>
        <source>Its tokens leave the keychain. Nothing is deleted from the calendar, but posts that are planned for it will not go out until an account is connected again.</source>
        <translation>トークンはキーチェーンから消えます。カレンダーからは何も消えませんが、予定の投稿は、アカウントをもう一度接続するまで公開されません。</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>連携解除</translation>
    </message>
</context>
<context>
    <name>kalends::ActivityPanel</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>日時を変更…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Let it go out</source>
        <translation>公開を許可</translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation>表示するジョブ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>すべての投稿を表示</translation>
    </message>
    <message>
        <source>Raw facts</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the raw facts</source>
        <translation>生データをコピー</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Attempts of the chosen job</source>
        <translation>選んだジョブの試行</translation>
    </message>
    <message>
        <source>It may be out already</source>
        <translation>すでに公開されたかもしれません</translation>
    </message>
    <message>
        <source>Look at the account first. If the post is there and you go on, it goes out twice.</source>
        <translation>先にアカウントを見てください。投稿があるのに続けると、二重に公開されます。</translation>
    </message>
    <message>
        <source>I looked: it is not there</source>
        <translation>確認した: 投稿はない</translation>
    </message>
    <message>
        <source>Cancel publishing</source>
        <translation>公開をキャンセル</translation>
    </message>
    <message>
        <source>Cancel publishing to %1?</source>
        <translation>%1 への公開をキャンセルしますか?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>公開したままにする</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>投稿を開く</translation>
    </message>
    <message>
        <source>Only this post&apos;s jobs</source>
        <translation>この投稿のジョブだけ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>「%1」のみ</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation>もう一度予約</translation>
    </message>
    <message>
        <source>Cancel publishing…</source>
        <translation>公開をキャンセル…</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>まだ試していません。</translation>
    </message>
    <message>
        <source>No problems. Nothing needs you here.</source>
        <translation>問題はありません。対応が必要なものもありません。</translation>
    </message>
    <message>
        <source>Nothing is waiting to go out.</source>
        <translation>公開を待つものはありません。</translation>
    </message>
    <message>
        <source>Nothing has gone out yet.</source>
        <translation>まだ何も公開されていません。</translation>
    </message>
    <message>
        <source>This post has never been scheduled.</source>
        <translation>この投稿はまだ一度も予約されていません。</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet. What goes out, and how it went, stands here.</source>
        <translation>まだ予約はありません。公開されるものとその結果がここに表示されます。</translation>
    </message>
    <message>
        <source>The post stays in the calendar and does not go out there. You can schedule it again later.</source>
        <translation>投稿はカレンダーに残り、そこには公開されません。後でもう一度予約できます。</translation>
    </message>
</context>
<context>
    <name>kalends::AltTextPanel</name>
    <message>
        <source>Alternative text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>What is to be seen, in a sentence or two</source>
        <translation>何が写っているかを 1〜2 文で</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Alternative text of picture %1</source>
        <translation>画像 %1 の代替テキスト</translation>
    </message>
</context>
<context>
    <name>kalends::AltTexts</name>
    <message>
        <source>Alternative text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>What the picture shows, for people who cannot see it.</source>
        <translation>画像に写っているものを、見られない人のために。</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Alternative text, %1</source>
        <translation>代替テキスト、%1</translation>
    </message>
    <message>
        <source>%1: what does it show?</source>
        <translation>%1: 何が写っていますか?</translation>
    </message>
</context>
<context>
    <name>kalends::AppPage</name>
    <message>
        <source>Switch your Instagram account to a business or creator account, in the Instagram app.</source>
        <translation>Instagram アプリで、アカウントをビジネスかクリエイターのアカウントに切り替えます。</translation>
    </message>
    <message>
        <source>At developers.facebook.com choose My Apps, Create App, and add the product Instagram.</source>
        <translation>developers.facebook.com で My Apps、Create App を選び、製品 Instagram を追加します。</translation>
    </message>
    <message>
        <source>Under API setup with Instagram login, add your account and press Generate token.</source>
        <translation>API setup with Instagram login でアカウントを追加し、Generate token を押します。</translation>
    </message>
    <message>
        <source>Copy the token and paste it here. It goes into the keychain and is renewed by itself.</source>
        <translation>トークンをコピーして、ここに貼り付けます。キーチェーンに保存され、自動で更新されます。</translation>
    </message>
    <message>
        <source>Under API setup with Instagram login, copy the Instagram app ID and the app secret.</source>
        <translation>API setup with Instagram login で Instagram アプリ ID と app secret をコピーします。</translation>
    </message>
    <message>
        <source>Under Business login settings, enter a redirect address, and the same one here.</source>
        <translation>Business login settings でリダイレクト先アドレスを入力し、ここにも同じものを入力します。</translation>
    </message>
    <message>
        <source>At developers.tiktok.com choose Manage apps, Connect an app.</source>
        <translation>developers.tiktok.com で Manage apps、Connect an app を選びます。</translation>
    </message>
    <message>
        <source>Add the products Login Kit and Content Posting API, and turn Direct Post on.</source>
        <translation>製品 Login Kit と Content Posting API を追加し、Direct Post をオンにします。</translation>
    </message>
    <message>
        <source>In Login Kit choose Desktop and enter the redirect address http://127.0.0.1:*/callback/</source>
        <translation>Login Kit で Desktop を選び、リダイレクト先アドレス http://127.0.0.1:*/callback/ を入力します</translation>
    </message>
    <message>
        <source>Copy the client key and the client secret. Until TikTok has audited your app, posts are visible to you only.</source>
        <translation>client key と client secret をコピーします。TikTok がアプリを審査するまで、投稿は自分にだけ見えます。</translation>
    </message>
    <message>
        <source>%1 lets programs in only through an app of your own. It is free and takes about ten minutes, once.</source>
        <translation>%1 では、プログラムはご自分のアプリを通してだけ利用できます。無料で、最初に一度だけ 10 分ほどかかります。</translation>
    </message>
    <message>
        <source>Paste a token (simplest)</source>
        <translation>トークンを貼り付ける（最も簡単）</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Instagram app secret</source>
        <translation>Instagram app secret</translation>
    </message>
    <message>
        <source>TikTok client secret</source>
        <translation>TikTok client secret</translation>
    </message>
</context>
<context>
    <name>kalends::Assistant</name>
    <message>
        <source>To %1, for the model “%2”:</source>
        <translation>%1 のモデル「%2」に送るもの:</translation>
    </message>
    <message>
        <source>• up to four pictures of this post, or three moments of its clip, made small (512 pixels) and without any data about camera or place</source>
        <translation>• この投稿の画像（4 枚まで）か動画の 3 つの場面。小さくし（512 ピクセル）、カメラや場所の情報は除きます</translation>
    </message>
    <message>
        <source>• the words in the files’ names, the month in which the picture was taken, and what you have written for this post</source>
        <translation>• ファイル名に含まれる言葉、画像が撮影された月、この投稿に書いた文章</translation>
    </message>
    <message>
        <source>• your last five captions and your usual hashtags</source>
        <translation>• 最近の 5 つのキャプションと、いつものハッシュタグ</translation>
    </message>
    <message>
        <source>• how you want to sound, from the settings</source>
        <translation>• 設定にある語り口の希望</translation>
    </message>
    <message>
        <source>Account names, tokens and the files themselves are not sent. What happens to it there is up to that provider.</source>
        <translation>アカウント名、トークン、ファイルそのものは送りません。送った先での扱いは、そのプロバイダーによります。</translation>
    </message>
    <message>
        <source>• the goals as you wrote them, the channels, and the days and times that were found</source>
        <translation>• 入力したとおりの目標、チャンネル、見つかった日と時刻</translation>
    </message>
    <message>
        <source>Pictures, account names and tokens are not sent. What happens to it there is up to that provider.</source>
        <translation>画像、アカウント名、トークンは送りません。送った先での扱いは、そのプロバイダーによります。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a model at a host</comment>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>kalends::AttemptModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
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
        <translation>日時を変更</translation>
    </message>
</context>
<context>
    <name>kalends::AttentionModel</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>日時なし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month as QLocale formats them</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>kalends::AudienceBox</name>
    <message>
        <source>Who can view this post</source>
        <translation>この投稿を見られる人</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>“%1” is not offered any more. Choose again.</source>
        <translation>「%1」は選べなくなりました。選び直してください。</translation>
    </message>
    <message>
        <source>TikTok wants you to choose; nothing is chosen for you.</source>
        <translation>TikTok の決まりで、ご自身で選ぶ必要があります。自動では選ばれません。</translation>
    </message>
</context>
<context>
    <name>kalends::BackPlan</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>“%1” is due %2 and has no picture or clip yet.</source>
        <translation>「%1」は %2 の予定ですが、まだ画像も動画もありません。</translation>
    </message>
    <message>
        <source>“%1” has its time %2, but is still a draft.</source>
        <translation>「%1」は %2 の予定ですが、まだ下書きです。</translation>
    </message>
    <message>
        <source>“%1” is due %2 and cannot go out: %3.</source>
        <translation>「%1」は %2 の予定ですが、公開できません: %3。</translation>
    </message>
</context>
<context>
    <name>kalends::BackupDoor</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Let posts go</source>
        <translation>投稿の公開を許可</translation>
    </message>
    <message numerus="yes">
        <source>Let %n post(s) go that wait since the restore?</source>
        <translation>
            <numerusform>復元後に待機している %n 件の投稿の公開を許可しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out at their times. Those whose time is over go out now, one after the other: give them another time first where you do not want that.</source>
        <translation>それぞれの日時に公開されます。日時を過ぎたものは、今から 1 件ずつ順に公開されます。公開したくないものは、先に別の日時にしてください。</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>公開を許可</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) go on.</source>
        <translation>
            <numerusform>%n 件の投稿が再開します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Copies of your plan: posts, words, times and what went out. One is made every day; seven days and four weeks are kept. Pictures, clips, settings and passwords are not in them.</source>
        <translation>計画のコピーです。投稿、文章、日時、公開した内容が入ります。毎日 1 つ作成し、7 日分と 4 週分を保管します。画像、動画、設定、パスワードは含まれません。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Copies of the plan</source>
        <translation>計画のコピー</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;Make a backup now</source>
        <translation>今すぐバックアップを作成(&amp;M)</translation>
    </message>
    <message>
        <source>Copies the plan as it is into the profile.</source>
        <translation>現在の計画をプロファイルの中にコピーします。</translation>
    </message>
    <message>
        <source>Make one &amp;elsewhere…</source>
        <translation>別の場所に作成(&amp;E)…</translation>
    </message>
    <message>
        <source>Copies the plan to a place of your choice.</source>
        <translation>計画を好きな場所にコピーします。</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>別のファイル(&amp;A)…</translation>
    </message>
    <message>
        <source>Looks at a copy that lies elsewhere.</source>
        <translation>別の場所にあるコピーを確認します。</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>確認する(&amp;C)</translation>
    </message>
    <message>
        <source>Reads the copy from end to end once more.</source>
        <translation>コピーを最初から最後までもう一度読み取ります。</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Opens the folder that the copy lies in.</source>
        <translation>コピーのあるフォルダーを開きます。</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made by itself within a minute of the start.</source>
        <translation>コピーはまだありません。最初のものは、起動から 1 分以内に自動で作成されます。</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>まだ読み取っていません</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピー中…</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>バックアップを作成し、確認しました。</translation>
    </message>
    <message>
        <source>A backup was made and checked: %1.</source>
        <translation>バックアップを作成し、確認しました: %1。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>バックアップ (*.sqlite3)</translation>
    </message>
    <message>
        <source>Look at a backup</source>
        <translation>バックアップを見る</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>kalends::CalendarView</name>
    <message numerus="yes">
        <source>%n file(s) to the drafts</source>
        <translation>
            <numerusform>%n 個のファイルを下書きへ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1</source>
        <translation>
            <numerusform>%n 個のファイル: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>There is no file among what was dropped.</source>
        <translation>ドロップしたものにファイルがありません。</translation>
    </message>
</context>
<context>
    <name>kalends::CaptionEdit</name>
    <message>
        <source>That was more than fits: a text can have %1 characters here, so the end was left out.</source>
        <translation>入りきりませんでした。ここでは %1 文字までのため、終わりの部分を省きました。</translation>
    </message>
    <message>
        <source>Tags that you have used</source>
        <translation>使ったことのあるタグ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and its code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Looking for better words…</source>
        <translation>ほかの候補を探しています…</translation>
    </message>
    <message>
        <source>No better words found</source>
        <translation>候補が見つかりませんでした</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペル</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>「%1」を自分の単語に追加</translation>
    </message>
</context>
<context>
    <name>kalends::CaptionField</name>
    <message>
        <source>Insert an emoji</source>
        <translation>絵文字を挿入</translation>
    </message>
    <message>
        <source>Insert an emoji (%1)</source>
        <translation>絵文字を挿入（%1）</translation>
    </message>
</context>
<context>
    <name>kalends::CheckLine</name>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
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
        <translation>アプリの認証情報</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>%1 に接続できる</translation>
    </message>
    <message>
        <source>%1 knows you</source>
        <translation>%1 がアカウントを認識</translation>
    </message>
    <message>
        <source>Permission to publish</source>
        <translation>公開の許可</translation>
    </message>
    <message>
        <source>A professional account</source>
        <translation>プロアカウント</translation>
    </message>
    <message>
        <source>An account that may post</source>
        <translation>投稿できるアカウント</translation>
    </message>
    <message>
        <source>Address of the log-in page</source>
        <translation>ログインページのアドレス</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Address that the browser ended on</source>
        <translation>ブラウザーの最後のアドレス</translation>
    </message>
    <message>
        <source>Paste the address that the browser ended on</source>
        <translation>ブラウザーの最後のアドレスを貼り付け</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Your browser is open: log in, say yes, and come back. This goes on by itself.</source>
        <translation>ブラウザーを開きました。ログインして許可し、戻ってください。続きは自動で進みます。</translation>
    </message>
    <message>
        <source>Your browser is open: log in and say yes. Then copy the address of the page that it ended on, even if that page shows an error, and paste it here.</source>
        <translation>ブラウザーを開きました。ログインして許可してください。最後のページのアドレスを、エラーが出ていてもコピーして、ここに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>kalends::Coach</name>
    <message>
        <source>Drop a picture on a day</source>
        <translation>画像を日にドロップする</translation>
    </message>
    <message>
        <source>Drag one of these onto a day, or press Enter on it to put it on today. Files from your own folders go the same way.</source>
        <translation>このうち 1 つを日にドラッグするか、選んで Enter を押すと今日に入ります。自分のフォルダーのファイルも同じように追加できます。</translation>
    </message>
    <message>
        <source>Put one on today</source>
        <translation>1 つを今日に入れる</translation>
    </message>
    <message>
        <source>There it is, as a draft: it goes nowhere until you schedule it.</source>
        <translation>下書きとして入りました。予約するまでどこにも公開されません。</translation>
    </message>
    <message>
        <source>See what was drafted</source>
        <translation>下書きを見る</translation>
    </message>
    <message>
        <source>Caption and hashtags are written while you look elsewhere. Open the post: ✦ marks what nobody has looked at yet.</source>
        <translation>キャプションとハッシュタグは、ほかのことをしている間に下書きされます。投稿を開いてください。✦ は、まだ誰も見ていないところの印です。</translation>
    </message>
    <message>
        <source>Drafted. What you type yourself is never overwritten.</source>
        <translation>下書きができました。自分で入力した文章が上書きされることはありません。</translation>
    </message>
    <message>
        <source>“%1” What you type yourself is never overwritten.</source>
        <translation>「%1」自分で入力した文章が上書きされることはありません。</translation>
    </message>
    <message>
        <source>Drag a post to another day</source>
        <translation>投稿を別の日にドラッグする</translation>
    </message>
    <message>
        <source>Any post that is not out yet. With the keyboard: arrows to reach it, Alt and an arrow to move it.</source>
        <translation>まだ公開されていない投稿なら、どれでも動かせます。キーボードなら、矢印キーで投稿を選び、Alt+矢印キーで移動します。</translation>
    </message>
    <message>
        <source>Moved, and saved the moment you let go.</source>
        <translation>移動しました。手を離した瞬間に保存されています。</translation>
    </message>
    <message>
        <source>Shift many at once</source>
        <translation>一度にまとめて移動する</translation>
    </message>
    <message>
        <source>Select several with Ctrl and a click, or all with %1. Then Entry, Shift…, or %2.</source>
        <translation>Ctrl を押しながらクリックして複数を選ぶか、%1 ですべてを選びます。次に「エントリー」の「まとめて移動…」、または %2 です。</translation>
    </message>
    <message>
        <source>And all are back. Every change to the plan can be taken back.</source>
        <translation>すべて元に戻りました。計画の変更は、どれも元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n posts moved together. Take them back with %1, in one step.</source>
        <translation>
            <numerusform>%n 件の投稿をまとめて移動しました。%1 で一度に元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is staged</source>
        <translation>ファイルは中継ストレージに配置済み</translation>
    </message>
    <message>
        <source>%1 is told what comes</source>
        <comment>a platform</comment>
        <translation>%1 に内容を連絡済み</translation>
    </message>
    <message>
        <source>%1 has taken it</source>
        <comment>a platform</comment>
        <translation>%1 が受け付け済み</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Connect an account first: Accounts, Connect.</source>
        <translation>先にアカウントを接続してください（「アカウント」の「接続」）。</translation>
    </message>
    <message>
        <source>Watch a post go out</source>
        <translation>投稿が公開されるのを見る</translation>
    </message>
    <message>
        <source>A post goes out by itself at its time. Make one whose time is now, and see what happens on the way.</source>
        <translation>投稿は、日時が来ると自動で公開されます。日時を今にした投稿を作って、途中で何が起きるか見てみましょう。</translation>
    </message>
    <message>
        <source>A post goes out by itself at its time. Let the time of “%1” be now, and see what happens on the way.</source>
        <translation>投稿は、日時が来ると自動で公開されます。「%1」の日時を今にして、途中で何が起きるか見てみましょう。</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>公開処理中…</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>今すぐ公開する</translation>
    </message>
    <message>
        <source>Out, once. Each step is written down before it is taken, so that nothing goes out twice.</source>
        <translation>一度だけ公開されました。どの手順も実行の前に記録されるので、二重に公開されることはありません。</translation>
    </message>
    <message>
        <source>Break the sign-in</source>
        <translation>サインインを壊してみる</translation>
    </message>
    <message>
        <source>%1 has taken its permission back and tells nobody. The next post is about to find out.</source>
        <comment>a platform</comment>
        <translation>%1 は、誰にも知らせずに許可を取り消しました。次の投稿で、それが分かります。</translation>
    </message>
    <message>
        <source>Passwords change, permissions are taken back. Let the sandbox’s %1 forget you, and send a post: see where the reason shows.</source>
        <comment>a platform</comment>
        <translation>パスワードは変わり、許可は取り消されるものです。サンドボックスの %1 にあなたを忘れさせてから投稿を送り、理由がどこに示されるか見てみましょう。</translation>
    </message>
    <message>
        <source>Finding out…</source>
        <translation>確かめています…</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>壊してみる</translation>
    </message>
    <message>
        <source>Every post for %1 wears the struck-through key now, the account says why, and they wait.</source>
        <comment>a platform</comment>
        <translation>%1 へのすべての投稿に、斜線の入った鍵の印が付きました。アカウントに理由が示され、投稿は待機しています。</translation>
    </message>
    <message>
        <source>And mend it</source>
        <translation>そして直す</translation>
    </message>
    <message>
        <source>Copy a fresh token, press Reconnect on the account’s card, and choose to paste a token. Or sign in with the browser and say Allow.</source>
        <translation>新しいトークンをコピーし、アカウントのカードで「再接続」を押して、トークンの貼り付けを選びます。または、ブラウザーでサインインして「Allow」を押します。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy a token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Press Reconnect on the account’s card, sign in with the browser, and say Allow.</source>
        <translation>アカウントのカードで「再接続」を押し、ブラウザーでサインインして「Allow」を押します。</translation>
    </message>
    <message>
        <source>Mended. What waited for %1 goes out by itself, and the rest is ready again.</source>
        <comment>a platform</comment>
        <translation>直りました。%1 を待っていた投稿は自動で公開され、残りもまた準備が整いました。</translation>
    </message>
    <message>
        <source>New here? Take the tour</source>
        <translation>はじめてですか? ツアーをどうぞ</translation>
    </message>
    <message>
        <source>Seven small steps on this sandbox, about three minutes: from a picture on a day to a post that is out, and what happens when something breaks. You find it later under Help.</source>
        <translation>このサンドボックスで進む 7 つの小さなステップ、約 3 分です。画像を日に置くところから投稿が公開されるまで、そして何かが壊れたときにどうなるか。後からでも「ヘルプ」にあります。</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>ツアーを始める</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation>これで終わりです</translation>
    </message>
    <message>
        <source>Go on playing: nothing here leaves this computer. For real accounts start Kalends without the sandbox; the guide (%1) spells out every click.</source>
        <translation>このまま自由に試してください。ここからは何もこのコンピューターの外に出ません。本物のアカウントを使うには、Kalends をサンドボックスなしで起動します。ガイド（%1）が、クリックを 1 つずつ案内します。</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>ガイドを開く</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>ステップをスキップ</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>ツアーを終了</translation>
    </message>
</context>
<context>
    <name>kalends::CoachPanel</name>
    <message>
        <source>Guided tour</source>
        <translation>ガイドツアー</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the present step, all steps</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a mark, what happens</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: 完了</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: まだ</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>ステップ %1: %2</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新規投稿</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>投稿を編集</translation>
    </message>
    <message>
        <source>the caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>pictures and clips</source>
        <translation>画像と動画</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>投稿先</translation>
    </message>
    <message>
        <source>something for %1</source>
        <translation>%1 の項目</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>投稿</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDialog::Private</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What the post says, and where</source>
        <translation>投稿の内容と投稿先</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>How the post will look in the app</source>
        <translation>アプリでの投稿の見え方</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>ファイルをまだ読み込んでいます。</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>changed, not saved yet</source>
        <translation>変更あり、未保存</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>reading files…</source>
        <translation>ファイルを読み込み中…</translation>
    </message>
    <message>
        <source>drafting…</source>
        <translation>下書き中…</translation>
    </message>
    <message>
        <source>This post went out as it was planned while you were changing it.</source>
        <translation>変更している間に、この投稿は予定どおり公開されました。</translation>
    </message>
    <message>
        <source>Keep my changes as a new post</source>
        <translation>変更を新しい投稿として残す</translation>
    </message>
    <message>
        <source>Choose where to post it first.</source>
        <translation>先に投稿先を選んでください。</translation>
    </message>
    <message>
        <source>Choose a time first.</source>
        <translation>先に日時を選んでください。</translation>
    </message>
    <message>
        <source>Choose a time zone that exists first.</source>
        <translation>先に、存在するタイムゾーンを選んでください。</translation>
    </message>
    <message>
        <source>Choose a time that is still ahead.</source>
        <translation>これからの日時を選んでください。</translation>
    </message>
    <message>
        <source>Meanwhile somebody else changed this post too: %1.</source>
        <translation>その間に、この投稿はほかでも変更されました: %1。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を残す</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の変更を使う</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存していない変更</translation>
    </message>
    <message>
        <source>&lt;b&gt;Save your changes?&lt;/b&gt;</source>
        <translation>&lt;b&gt;変更を保存しますか?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>This post is planned. Without them it goes out as it was.</source>
        <translation>この投稿は予定されています。保存しないと、元のまま公開されます。</translation>
    </message>
    <message>
        <source>They could not be stored yet.</source>
        <translation>まだ保存できていません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDoor</name>
    <message>
        <source>Kalends ended while you were writing this. Nothing is lost: here are your words.</source>
        <translation>これを書いている間に Kalends が終了しました。何も失われていません。書いた文章はここにあります。</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerFooter</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Back to &amp;draft</source>
        <translation>下書きに戻す(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>アクティビティを表示(&amp;A)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>今すぐ公開</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>下書きを保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Duplicate as new</source>
        <translation>新規として複製</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Use the suggested time %1</source>
        <translation>提案の日時 %1 を使う</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存して次へ</translation>
    </message>
    <message>
        <source>Schedule and next</source>
        <translation>予約して次へ</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>提案: %1</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerSession</name>
    <message>
        <source>The post was not saved.</source>
        <translation>投稿は保存されませんでした。</translation>
    </message>
    <message>
        <source>This post was deleted meanwhile.</source>
        <translation>この投稿はその間に削除されました。</translation>
    </message>
    <message>
        <source>Save it to keep your words as a new post.</source>
        <translation>保存すると、書いた文章が新しい投稿として残ります。</translation>
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
        <translation>%1 に接続</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Staging storage</source>
        <translation>中継ストレージ</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>今はスキップ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>This is not an access token: it is too short or holds spaces.</source>
        <translation>アクセストークンではありません。短すぎるか、空白を含んでいます。</translation>
    </message>
    <message>
        <source>Go back and copy the whole token from your app&apos;s dashboard.</source>
        <translation>戻って、アプリのダッシュボードからトークン全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The Instagram app ID is missing.</source>
        <translation>Instagram アプリ ID がありません。</translation>
    </message>
    <message>
        <source>The client key is missing.</source>
        <translation>client key がありません。</translation>
    </message>
    <message>
        <source>Go back and enter it.</source>
        <translation>戻って入力してください。</translation>
    </message>
    <message>
        <source>The redirect address is missing.</source>
        <translation>リダイレクト先アドレスがありません。</translation>
    </message>
    <message>
        <source>Go back and enter the one from your app&apos;s settings.</source>
        <translation>戻って、アプリの設定にあるものを入力してください。</translation>
    </message>
    <message>
        <source>The app&apos;s secret is missing.</source>
        <translation>アプリの secret がありません。</translation>
    </message>
    <message>
        <source>Go back and enter it; it is kept in the keychain.</source>
        <translation>戻って入力してください。キーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>The browser did not open. Copy the address below into it.</source>
        <translation>ブラウザーが開きませんでした。下のアドレスをコピーして開いてください。</translation>
    </message>
    <message>
        <source>The log-in ended without an answer.</source>
        <translation>ログインが応答なしで終わりました。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Every click of this page, in the guide</source>
        <translation>このページのすべてのクリックを、ガイドで説明しています</translation>
    </message>
</context>
<context>
    <name>kalends::ConsentBox</name>
    <message>
        <source>I agree: post this to TikTok</source>
        <translation>同意して TikTok に投稿する</translation>
    </message>
    <message>
        <source>After it is posted, TikTok may take a few minutes to process it before it shows on your profile.</source>
        <translation>投稿後、TikTok での処理に数分かかり、プロフィールに表示されるまで時間がかかることがあります。</translation>
    </message>
    <message>
        <source>Nothing is sent to TikTok without it. It is asked again whenever the words, the choices or the media change.</source>
        <translation>同意なしに TikTok へ送ることはありません。文章、選択、メディアが変わるたびに、もう一度確認します。</translation>
    </message>
</context>
<context>
    <name>kalends::ConsentPage</name>
    <message>
        <source>Kalends can publish what you have planned by itself, at its time, as long as it runs. Each post goes out once, or Kalends says clearly why it did not.</source>
        <translation>Kalends は、動いている間、予定した投稿を時間どおりに自動で公開できます。投稿は一度だけ公開され、できなければ Kalends が理由をはっきり伝えます。</translation>
    </message>
    <message>
        <source>Yes, publish planned posts to %1 by itself</source>
        <translation>はい、予定の投稿を %1 に自動で公開します</translation>
    </message>
    <message>
        <source>Off: nothing is sent, and planned posts wait. You can turn this on and off at any time in the account&apos;s menu; nothing is lost.</source>
        <translation>オフ: 何も送らず、予定の投稿は待機します。アカウントのメニューでいつでも切り替えられ、何も失われません。</translation>
    </message>
    <message>
        <source>%1 is connected to %2.</source>
        <translation>%1 は %2 に接続しました。</translation>
    </message>
</context>
<context>
    <name>kalends::ContentRules</name>
    <message>
        <source>A post</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>A carousel</source>
        <translation>カルーセル</translation>
    </message>
    <message>
        <source>A reel</source>
        <translation>リール</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>A TikTok video</source>
        <translation>TikTok の動画</translation>
    </message>
    <message>
        <source>A TikTok photo post</source>
        <translation>TikTok の写真投稿</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1 takes %2 pictures or clips; this one has %3.</source>
        <translation>%1 の画像や動画は %2 個です。今は %3 個あります。</translation>
    </message>
    <message>
        <source>%1 needs a picture or a clip.</source>
        <translation>%1 には画像か動画が必要です。</translation>
    </message>
    <message>
        <source>The file “%1” is gone from the library or has changed.</source>
        <translation>ファイル「%1」がライブラリーにないか、変わっています。</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 takes up to %4.</source>
        <translation>%1 は %2 文字です。%3 は %4 文字までです。</translation>
    </message>
    <message>
        <source>%1 has %2 hashtags; %3 takes up to %4.</source>
        <translation>%1 のハッシュタグは %2 個です。%3 は %4 個までです。</translation>
    </message>
    <message>
        <source>A story cannot have a first comment.</source>
        <translation>ストーリーに最初のコメントは付けられません。</translation>
    </message>
    <message>
        <source>The caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>The caption mentions %1 accounts; Instagram takes up to %2.</source>
        <translation>キャプションで %1 件のアカウントに言及しています。Instagram は %2 件までです。</translation>
    </message>
    <message>
        <source>The first comment</source>
        <translation>最初のコメント</translation>
    </message>
    <message>
        <source>The alternative text %1</source>
        <translation>代替テキスト %1</translation>
    </message>
    <message>
        <source>%1 is tagged on picture %2, but there are %3.</source>
        <translation>%1 が画像 %2 にタグ付けされていますが、画像は %3 枚です。</translation>
    </message>
    <message>
        <source>The place of the tag %1 is outside the picture.</source>
        <translation>タグ %1 の位置が画像の外です。</translation>
    </message>
    <message>
        <source>%1 is tagged on a clip of a carousel; only its pictures take tags.</source>
        <translation>%1 がカルーセルの動画にタグ付けされています。タグ付けできるのは画像だけです。</translation>
    </message>
    <message>
        <source>The tag %1 needs a place on the picture.</source>
        <translation>タグ %1 には画像上の位置が必要です。</translation>
    </message>
    <message>
        <source>The tag %1 has a place, but tags on a reel have none.</source>
        <translation>タグ %1 に位置がありますが、リールのタグに位置は付けられません。</translation>
    </message>
    <message>
        <source>%1 people are tagged; Instagram takes up to %2.</source>
        <translation>%1 人がタグ付けされています。Instagram は %2 人までです。</translation>
    </message>
    <message>
        <source>A location cannot be sent with this login; remove it.</source>
        <translation>このログインでは場所を送れません。削除してください。</translation>
    </message>
    <message>
        <source>Collaborators cannot be sent with this login; remove them.</source>
        <translation>このログインでは共同投稿者を送れません。削除してください。</translation>
    </message>
    <message>
        <source>TikTok takes either one clip or photos; this post has both.</source>
        <translation>TikTok は動画 1 本か写真のどちらかです。この投稿には両方あります。</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Who may see the TikTok post is not chosen yet.</source>
        <translation>TikTok の投稿を見られる人がまだ選ばれていません。</translation>
    </message>
    <message>
        <source>Branded content cannot be visible to you alone.</source>
        <translation>ブランドコンテンツを「自分のみ」にはできません。</translation>
    </message>
    <message>
        <source>Your express agreement to post this to TikTok is still missing.</source>
        <translation>TikTok への投稿について、あなたの明示的な同意がまだありません。</translation>
    </message>
    <message>
        <source>Photo posts cannot allow duets.</source>
        <translation>写真投稿ではデュエットを許可できません。</translation>
    </message>
    <message>
        <source>Photo posts cannot allow stitches.</source>
        <translation>写真投稿ではリミックス（Stitch）を許可できません。</translation>
    </message>
    <message>
        <source>Photo %1 is to be the cover, but there are %2.</source>
        <translation>写真 %1 をカバーにする設定ですが、写真は %2 枚です。</translation>
    </message>
    <message>
        <source>The cover is taken at %1 s, but the clip lasts %2 s.</source>
        <translation>カバーの位置は %1 秒ですが、動画の長さは %2 秒です。</translation>
    </message>
    <message>
        <source>The disclosure is on, but not whether the post promotes you, a third party, or both.</source>
        <translation>情報開示はオンですが、投稿が自分自身、第三者、その両方のどれを宣伝するか選ばれていません。</translation>
    </message>
</context>
<context>
    <name>kalends::CoverPanel</name>
    <message>
        <source>Cover frame</source>
        <translation>カバーのフレーム</translation>
    </message>
    <message>
        <source>No own cover</source>
        <translation>独自のカバーなし</translation>
    </message>
    <message>
        <source>The cover is the frame at</source>
        <translation>カバーのフレームの位置</translation>
    </message>
    <message>
        <source>The platform takes the first frame</source>
        <translation>プラットフォームが最初のフレームを使います</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>kalends::CreatorCard</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Ask TikTok again what this account may post</source>
        <translation>このアカウントで投稿できる内容を TikTok にもう一度確認</translation>
    </message>
    <message>
        <source>No TikTok account</source>
        <translation>TikTok アカウントなし</translation>
    </message>
    <message>
        <source>Link one: TikTok then says who may view the post and what it may allow.</source>
        <translation>連携すると、投稿を見られる人や許可できることを TikTok が示します。</translation>
    </message>
    <message>
        <source>Asking TikTok what this account may post…</source>
        <translation>このアカウントで投稿できる内容を TikTok に確認中…</translation>
    </message>
    <message>
        <source>Link TikTok…</source>
        <translation>TikTok を連携…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>もう一度サインイン…</translation>
    </message>
    <message>
        <source>Posts as %1</source>
        <translation>%1 として投稿</translation>
    </message>
</context>
<context>
    <name>kalends::CropGeometry</name>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
</context>
<context>
    <name>kalends::CropPanel</name>
    <message>
        <source>Turn left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Also for the other channel</source>
        <translation>もう一方のチャンネルにも適用</translation>
    </message>
    <message>
        <source>The whole picture, not turned</source>
        <translation>画像全体、回転なし</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Also for %1</source>
        <translation>%1 にも適用</translation>
    </message>
    <message>
        <source>%1 does not take this shape.</source>
        <translation>%1 はこの縦横比を受け付けません。</translation>
    </message>
</context>
<context>
    <name>kalends::CropView</name>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift they resize it, plus and minus zoom.</source>
        <translation>矢印キーで移動、Shift を押しながらでサイズ変更、プラスとマイナスで拡大縮小します。</translation>
    </message>
</context>
<context>
    <name>kalends::DraftMark</name>
    <message>
        <source>Drafted, not accepted yet.</source>
        <translation>下書きです。まだ承認されていません。</translation>
    </message>
    <message>
        <source>Drafted offline, from templates and your earlier posts.</source>
        <translation>テンプレートと以前の投稿から、オフラインで下書きしました。</translation>
    </message>
    <message>
        <source>Drafted by the assistant.</source>
        <translation>アシスタントが下書きしました。</translation>
    </message>
    <message>
        <source>Drafted by the assistant (%1).</source>
        <translation>アシスタントが下書きしました（%1）。</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Accept the drafted words</source>
        <translation>下書きの文章を承認</translation>
    </message>
    <message>
        <source>Click to accept it as it is; editing accepts it too.</source>
        <translation>クリックするとこのまま承認します。編集しても承認になります。</translation>
    </message>
</context>
<context>
    <name>kalends::DraftsShelf</name>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Drafts · %1</source>
        <comment>the heading of the shelf; %1 is a number</comment>
        <translation>下書き · %1</translation>
    </message>
    <message>
        <source>Only drafts can go to the shelf. Unschedule this post first.</source>
        <translation>棚に置けるのは下書きだけです。先にこの投稿の予約を外してください。</translation>
    </message>
    <message>
        <source>Only drafts can go to the shelf. Unschedule these posts first.</source>
        <translation>棚に置けるのは下書きだけです。先にこれらの投稿の予約を外してください。</translation>
    </message>
    <message>
        <source>Ideas without a date live here. Drop photos or clips, or drag a draft in.</source>
        <translation>日付のないアイデアの置き場所です。写真や動画をドロップするか、下書きをドラッグしてください。</translation>
    </message>
    <message>
        <source>No draft matches the search and filter.</source>
        <translation>検索とフィルターに合う下書きはありません。</translation>
    </message>
</context>
<context>
    <name>kalends::EmojiPicker</name>
    <message>
        <source>Recent</source>
        <translation>最近使った絵文字</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>動物と自然</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>食べ物と飲み物</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>旅行と場所</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>絵文字を検索</translation>
    </message>
    <message>
        <source>None used yet.</source>
        <translation>まだ使っていません。</translation>
    </message>
    <message>
        <source>No emoji of that name.</source>
        <translation>その名前の絵文字はありません。</translation>
    </message>
</context>
<context>
    <name>kalends::EmptyHint</name>
    <message>
        <source>Your plan begins here</source>
        <translation>計画はここから始まります</translation>
    </message>
    <message>
        <source>Drop pictures or clips on a day: each becomes a post.
Double-click a day, or press %1, to write one.
Drag posts to move them; Ctrl+Z takes anything back.</source>
        <translation>画像や動画を日にドロップすると、それぞれが投稿になります。
日をダブルクリックするか %1 を押すと、投稿を書けます。
投稿はドラッグで移動でき、Ctrl+Z で何でも元に戻せます。</translation>
    </message>
</context>
<context>
    <name>kalends::ExampleButton</name>
    <message>
        <source>Drag it onto a day, or press Enter to put it on today.</source>
        <translation>日にドラッグするか、Enter を押すと今日に入ります。</translation>
    </message>
</context>
<context>
    <name>kalends::Exchange</name>
    <message>
        <source>The first row lacks the column %1.</source>
        <translation>最初の行に列 %1 がありません。</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>it has %1 cells, the header %2</source>
        <translation>セルは %1 個ですが、見出しは %2 個です</translation>
    </message>
    <message>
        <source>“%1” is neither ig nor tiktok</source>
        <translation>「%1」は ig でも tiktok でもありません</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>Its first row reads %1.</source>
        <translation>最初の行は %1 です。</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>ファイルが %1 行を超えています。</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>分割してください。</translation>
    </message>
    <message>
        <source>Row %1: there is text behind a closing quote.</source>
        <translation>行 %1: 閉じる引用符の後に文字があります。</translation>
    </message>
    <message>
        <source>Double the quotes that belong to the text.</source>
        <translation>文に含まれる引用符は 2 つ重ねてください。</translation>
    </message>
    <message>
        <source>Row %1: a quote is opened and never closed.</source>
        <translation>行 %1: 引用符が開いたまま閉じていません。</translation>
    </message>
    <message>
        <source>Close it, or double it if it belongs to the text.</source>
        <translation>閉じるか、文に含まれるなら 2 つ重ねてください。</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>CSV UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The entry %1 is in the plan already.</source>
        <translation>エントリー %1 はすでに計画にあります。</translation>
    </message>
    <message>
        <source>Take its row out of the file, or delete the entry first.</source>
        <translation>ファイルからその行を除くか、先にエントリーを削除してください。</translation>
    </message>
    <message>
        <source>The entry %1 was deleted here, so it comes back under a new id.</source>
        <translation>エントリー %1 はここで削除されたため、新しい ID で戻ります。</translation>
    </message>
    <message>
        <source>So it became a draft.</source>
        <translation>そのため下書きになりました。</translation>
    </message>
    <message>
        <source>media: “%1” is neither in the library nor a file that can be read.</source>
        <translation>メディア: 「%1」はライブラリーになく、読み取れるファイルでもありません。</translation>
    </message>
    <message>
        <source>Give an id or SHA-256 of the library, or a file beside the one imported.</source>
        <translation>ライブラリーの ID か SHA-256、または読み込むファイルの隣のファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not in this library.</source>
        <translation>「%1」はこのライブラリーにありません。</translation>
    </message>
    <message>
        <source>Add the file; the entries that use it find it then.</source>
        <translation>ファイルを追加してください。使っているエントリーが自動で見つけます。</translation>
    </message>
    <message>
        <source>Import of %1 posts</source>
        <translation>%1 件の投稿の読み込み</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: %2.</source>
        <translation>「%1」を読み込めません: %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room for it.</source>
        <translation>書き込みができて空きのあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>“%1” does not say what it is.</source>
        <translation>「%1」が何のファイルか分かりません。</translation>
    </message>
    <message>
        <source>Its name ends in .csv, .ics or .json.</source>
        <translation>名前は .csv、.ics、.json で終わります。</translation>
    </message>
    <message>
        <source>It is not said whether this is CSV, ICS or JSON.</source>
        <translation>CSV、ICS、JSON のどれか指定されていません。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>The event has no start (DTSTART) that can be read.</source>
        <translation>イベントに読み取れる開始日時（DTSTART）がありません。</translation>
    </message>
    <message>
        <source>The event lasts a day and has no time, so 09:00 was taken.</source>
        <translation>終日のイベントで時刻がないため、09:00 にしました。</translation>
    </message>
    <message>
        <source>The event&apos;s start is not a date and time.</source>
        <translation>イベントの開始が日時ではありません。</translation>
    </message>
    <message>
        <source>The event&apos;s time zone “%1” is not known.</source>
        <translation>イベントのタイムゾーン「%1」は使えません。</translation>
    </message>
    <message>
        <source>“%1” is neither ig nor tiktok.</source>
        <translation>「%1」は ig でも tiktok でもありません。</translation>
    </message>
    <message>
        <source>The event repeats; only its first time was taken.</source>
        <translation>繰り返しのイベントです。最初の 1 回だけ取り込みました。</translation>
    </message>
    <message>
        <source>The file is not a calendar in iCalendar format (UTF-8).</source>
        <translation>ファイルが iCalendar 形式（UTF-8）のカレンダーではありません。</translation>
    </message>
    <message>
        <source>It starts with BEGIN:VCALENDAR.</source>
        <translation>BEGIN:VCALENDAR で始まります。</translation>
    </message>
    <message>
        <source>The calendar has more than %1 events.</source>
        <translation>カレンダーのイベントが %1 件を超えています。</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation>ファイルが JSON ではありません: %1（%2 バイト目）。</translation>
    </message>
    <message>
        <source>The file is JSON, but not an exported plan.</source>
        <translation>ファイルは JSON ですが、書き出した計画ではありません。</translation>
    </message>
    <message>
        <source>Its format member reads “%1”.</source>
        <translation>その format は「%1」です。</translation>
    </message>
    <message>
        <source>The plan was exported by a newer version of the program.</source>
        <translation>この計画は新しいバージョンのプログラムで書き出されています。</translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation>こちらを更新してください。</translation>
    </message>
    <message>
        <source>The file has %1 entries; at most %2 are taken.</source>
        <translation>ファイルのエントリーは %1 件です。%2 件まで取り込めます。</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>ファイルに列「%1」がありません。</translation>
    </message>
    <message>
        <source>Its columns: %1.</source>
        <translation>ファイルの列: %1。</translation>
    </message>
    <message>
        <source>“%1” is nothing that a column can hold.</source>
        <translation>「%1」は列に割り当てられる項目ではありません。</translation>
    </message>
    <message>
        <source>A column can be %1, or a field such as ig.first_comment.</source>
        <translation>列に割り当てられるのは %1、または ig.first_comment のような項目です。</translation>
    </message>
    <message>
        <source>It reads %1, or map the columns by hand.</source>
        <translation>最初の行は %1 です。または、列を手動で割り当ててください。</translation>
    </message>
    <message>
        <source>The columns are none of Kalends, Buffer, Later or Metricool.</source>
        <translation>列が Kalends、Buffer、Later、Metricool のどれでもありません。</translation>
    </message>
    <message>
        <source>Say which column is what, such as “%1” = caption.</source>
        <translation>「%1」= caption のように、各列の内容を指定してください。</translation>
    </message>
    <message>
        <source>No column holds a caption or media.</source>
        <translation>キャプションやメディアの列がありません。</translation>
    </message>
    <message>
        <source>Map one of them.</source>
        <translation>どれかの列を割り当ててください。</translation>
    </message>
    <message>
        <source>The time is there twice: as scheduled_at and as date and time.</source>
        <translation>日時が 2 通りあります。scheduled_at と、date と time です。</translation>
    </message>
    <message>
        <source>Map one of them to ignore.</source>
        <translation>どちらかを ignore に割り当ててください。</translation>
    </message>
    <message>
        <source>A column for the date and one for the time belong together; one of them is missing.</source>
        <translation>日付の列と時刻の列は両方必要です。片方がありません。</translation>
    </message>
    <message>
        <source>The first row lacks columns of %1.</source>
        <translation>最初の行に %1 の列が足りません。</translation>
    </message>
    <message>
        <source>Let the format be found by itself, or map the columns by hand.</source>
        <translation>形式を自動で判別させるか、列を手動で割り当ててください。</translation>
    </message>
    <message>
        <source>“%1”: this column is not known.</source>
        <translation>「%1」: この列は使えません。</translation>
    </message>
    <message>
        <source>“%1”: this column is there twice.</source>
        <translation>「%1」: この列が 2 つあります。</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8, UTF-16 or Windows-1252.</source>
        <translation>ファイルが UTF-8、UTF-16、Windows-1252 のテキストではありません。</translation>
    </message>
    <message>
        <source>The row is meant for networks that Kalends does not publish to.</source>
        <translation>この行は、Kalends が公開しないネットワーク向けです。</translation>
    </message>
    <message>
        <source>It comes as a draft without a channel.</source>
        <translation>チャンネルなしの下書きとして読み込みます。</translation>
    </message>
    <message>
        <source>The file does not say its encoding and is not UTF-8; it was read as Windows-1252.</source>
        <translation>ファイルに文字コードの指定がなく、UTF-8 でもないため、Windows-1252 として読み取りました。</translation>
    </message>
    <message>
        <source>Where accents or signs look wrong, save it as CSV UTF-8 and import that.</source>
        <translation>アクセント記号や文字がおかしい場合は、CSV UTF-8 で保存して読み込んでください。</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2027 were read with the month first.</source>
        <translation>3/4/2027 のような日付は、月が先として読み取りました。</translation>
    </message>
    <message>
        <source>Write them as 2027-03-04 where that is wrong.</source>
        <translation>違う場合は 2027-03-04 のように書いてください。</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells.</source>
        <translation>行 %1 のセルが %2 個を超えています。</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB are taken.</source>
        <translation>ファイルは %1 MB です。%2 MB まで読み込めます。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Publishing is off</source>
        <translation>公開はオフです</translation>
    </message>
    <message>
        <source>Being published</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>Failed, will be tried again</source>
        <translation>失敗、再試行します</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>不足があります</translation>
    </message>
    <message>
        <source>The media do not fit</source>
        <translation>メディアが適合しません</translation>
    </message>
    <message>
        <source>Media are missing</source>
        <translation>メディアがありません</translation>
    </message>
    <message>
        <source>No account is linked</source>
        <translation>連携したアカウントがありません</translation>
    </message>
    <message>
        <source>The account has to be linked again</source>
        <translation>アカウントをもう一度連携する必要があります</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>チャンネルなし</translation>
    </message>
    <message>
        <source>Kalends</source>
        <translation>Kalends</translation>
    </message>
    <message>
        <source>The folder has several CSV files: %1.</source>
        <translation>フォルダーに CSV ファイルが複数あります: %1。</translation>
    </message>
    <message>
        <source>Import the one that you mean; its media are found beside it.</source>
        <translation>目的のファイルを読み込んでください。メディアはその隣から見つけます。</translation>
    </message>
    <message>
        <source>The folder “%1” has neither a CSV file nor pictures or films.</source>
        <translation>フォルダー「%1」に CSV ファイルも画像も動画もありません。</translation>
    </message>
    <message>
        <source>Files in folders inside it are not looked at.</source>
        <translation>その中のフォルダーにあるファイルは調べません。</translation>
    </message>
    <message>
        <source>The folder has %1 files; at most %2 are taken.</source>
        <translation>フォルダーにファイルが %1 個あります。%2 個まで読み込めます。</translation>
    </message>
    <message numerus="yes">
        <source>%n files of other kinds were left out.</source>
        <translation>
            <numerusform>ほかの種類のファイル %n 個を省きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on the web, and nothing is fetched from there.</source>
        <translation>「%1」はウェブ上にあり、そこからは何も取得しません。</translation>
    </message>
    <message>
        <source>Put the file, under the name at the end of its address, into the folder of the plan, or add it to the post later.</source>
        <translation>アドレスの末尾の名前でファイルを計画のフォルダーに置くか、後で投稿に追加してください。</translation>
    </message>
</context>
<context>
    <name>kalends::FeedView</name>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Drop it on another post to swap their times.</source>
        <translation>別の投稿にドロップすると、日時が入れ替わります。</translation>
    </message>
    <message>
        <source>Only one post at a time can swap places here.</source>
        <translation>ここで入れ替えられるのは 1 件ずつです。</translation>
    </message>
    <message>
        <source>Here posts swap their times. To give a draft its time or to copy a post, use the month or the week.</source>
        <translation>ここでは投稿の日時を入れ替えます。下書きに日時を付けたり投稿をコピーしたりするには、月か週の表示を使ってください。</translation>
    </message>
    <message>
        <source>Swap with %1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2 と入れ替え</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date without year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Profile grid, newest first</source>
        <translation>プロフィールのグリッド、新しい順</translation>
    </message>
    <message>
        <source>There are posts after %1. Show the next month.</source>
        <translation>%1 より後にも投稿があります。次の月を表示してください。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>short date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Posts for Instagram appear here as your profile will show them, newest first.</source>
        <translation>Instagram の投稿が、プロフィールに並ぶ姿のまま新しい順に表示されます。</translation>
    </message>
    <message>
        <source>No Instagram post matches the search and filter.</source>
        <translation>検索とフィルターに合う Instagram の投稿はありません。</translation>
    </message>
</context>
<context>
    <name>kalends::Fields</name>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 にフィールド「%2」はありません。</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>使えるもの: %1。</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>「%1」はテキストではありません。</translation>
    </message>
    <message>
        <source>the text has %1 characters, %2 are the most.</source>
        <translation>文が %1 文字です。%2 文字までです。</translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a list of texts.</source>
        <translation>「%1」はテキストでもテキストの一覧でもありません。</translation>
    </message>
    <message>
        <source>the list has %1 items, %2 are the most.</source>
        <translation>一覧が %1 項目です。%2 項目までです。</translation>
    </message>
    <message>
        <source>“%1” is not one of its choices.</source>
        <translation>「%1」は選択肢にありません。</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>%1 から選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to %2.</source>
        <translation>「%1」は 0 から %2 までの整数ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>「%1」はユーザー名ではありません。</translation>
    </message>
    <message>
        <source>Write user names, or objects with username, x, y and media_index.</source>
        <translation>ユーザー名か、username、x、y、media_index を持つオブジェクトを書いてください。</translation>
    </message>
    <message>
        <source>a tag has no “%1”.</source>
        <translation>タグに「%1」はありません。</translation>
    </message>
    <message>
        <source>It has username, x, y and media_index.</source>
        <translation>使えるのは username、x、y、media_index です。</translation>
    </message>
    <message>
        <source>the place of %1 is outside the picture.</source>
        <translation>%1 の位置が画像の外です。</translation>
    </message>
    <message>
        <source>x and y go from 0 (left, top) to 1 (right, bottom).</source>
        <translation>x と y は 0（左、上）から 1（右、下）までです。</translation>
    </message>
    <message>
        <source>“%1” is not a list of people.</source>
        <translation>「%1」は人物の一覧ではありません。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>「%1」は true でも false でもありません。</translation>
    </message>
    <message>
        <source>the text holds the character %1, which cannot be posted.</source>
        <translation>文に投稿できない文字 %1 があります。</translation>
    </message>
    <message>
        <source>Remove it; it is usually invisible and came along when the text was copied.</source>
        <translation>削除してください。普段は見えない文字で、コピーしたときに入ったものです。</translation>
    </message>
</context>
<context>
    <name>kalends::Filmstrip</name>
    <message>
        <source>Media, in the order in which they go out</source>
        <translation>メディア（公開される順）</translation>
    </message>
    <message>
        <source>Add media…</source>
        <translation>メディアを追加…</translation>
    </message>
</context>
<context>
    <name>kalends::FilterMenu</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
</context>
<context>
    <name>kalends::FirstRunDialog</name>
    <message>
        <source>Welcome to Kalends</source>
        <translation>Kalends へようこそ</translation>
    </message>
    <message>
        <source>A calendar that publishes by itself: drop pictures on a day, write the words, and each post goes out once and on time. Everything stays on this computer.</source>
        <translation>自動で公開するカレンダーです。画像を日にドロップして文を書けば、投稿は一度だけ、時間どおりに公開されます。すべてこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>サンドボックスで試す</translation>
    </message>
    <message>
        <source>A local Instagram and TikTok with sample posts. No account, nothing leaves this computer.</source>
        <translation>サンプル投稿の入ったローカルの Instagram と TikTok。アカウント不要で、何も外に出ません。</translation>
    </message>
    <message>
        <source>Connect Instagram</source>
        <translation>Instagram に接続</translation>
    </message>
    <message>
        <source>A professional account, with app credentials of your own. The steps are spelled out.</source>
        <translation>プロアカウントと、ご自分のアプリの認証情報を使います。手順は詳しく案内します。</translation>
    </message>
    <message>
        <source>Connect TikTok</source>
        <translation>TikTok に接続</translation>
    </message>
    <message>
        <source>With app credentials of your own. The steps are spelled out.</source>
        <translation>ご自分のアプリの認証情報を使います。手順は詳しく案内します。</translation>
    </message>
    <message>
        <source>Just plan for now</source>
        <translation>今は計画だけ</translation>
    </message>
    <message>
        <source>Begin with drafts; accounts can be connected at any time from the menu.</source>
        <translation>下書きから始めましょう。アカウントはいつでもメニューから接続できます。</translation>
    </message>
</context>
<context>
    <name>kalends::FollowMark</name>
    <message>
        <source>follow shared again</source>
        <translation>共通に戻す</translation>
    </message>
    <message>
        <source>Gives up the words of this channel and shows the shared text again.</source>
        <translation>このチャンネルの文章をやめて、共通の文章をもう一度表示します。</translation>
    </message>
    <message>
        <source>follows Shared</source>
        <translation>共通に従う</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>独自の文章</translation>
    </message>
    <message>
        <source>What you write under Shared appears here, until you change it here.</source>
        <translation>「共通」に書いた文章が、ここで変更するまでここに表示されます。</translation>
    </message>
</context>
<context>
    <name>kalends::FrameBar</name>
    <message>
        <source>The cover is the frame at %1 of %2. Arrow keys move it by a frame, with Shift by a second.</source>
        <translation>カバーは %2 中 %1 のフレームです。矢印キーで 1 フレーム、Shift を押しながらで 1 秒動きます。</translation>
    </message>
    <message>
        <source>End at %2; begins at %1, of %3. Arrow keys move it by a frame, with Shift by a second; Tab goes to the other handle.</source>
        <translation>終わり %2、始まり %1、全体 %3。矢印キーで 1 フレーム、Shift を押しながらで 1 秒動きます。Tab でもう一方のハンドルに移ります。</translation>
    </message>
    <message>
        <source>Beginning at %1; ends at %2, of %3. Arrow keys move it by a frame, with Shift by a second; Tab goes to the other handle.</source>
        <translation>始まり %1、終わり %2、全体 %3。矢印キーで 1 フレーム、Shift を押しながらで 1 秒動きます。Tab でもう一方のハンドルに移ります。</translation>
    </message>
</context>
<context>
    <name>kalends::GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>kalends::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ一覧</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>kalends::HeaderBar</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新規投稿</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Search captions</source>
        <translation>キャプションを検索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Filter ●</source>
        <translation>フィルター ●</translation>
    </message>
    <message>
        <source>Some posts are hidden</source>
        <translation>一部の投稿は非表示です</translation>
    </message>
</context>
<context>
    <name>kalends::Heartbeat</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Publishing now: “%1” to %2</source>
        <translation>公開中:「%1」を %2 へ</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>予約はありません</translation>
    </message>
    <message>
        <source>Next: %1 “%2” to %3, %4</source>
        <translation>次: %1「%2」を %3 へ、%4</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>1 分以内</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>%n 時間後</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>%1 時間 %2 分後</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>1 日後</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>not publishing</source>
        <translation>公開していません</translation>
    </message>
    <message>
        <source>worker silent</source>
        <translation>ワーカー応答なし</translation>
    </message>
    <message numerus="yes">
        <source>publishing %n</source>
        <translation>
            <numerusform>公開中 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>worker ok</source>
        <translation>ワーカー正常</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>停滞 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>遅れ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrying</source>
        <translation>
            <numerusform>再試行 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being checked</source>
        <translation>
            <numerusform>確認中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>保留 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is scheduled is ready to go out</source>
        <translation>予約した投稿のうち、公開できるものがありません</translation>
    </message>
</context>
<context>
    <name>kalends::HouseWindowDesk</name>
    <message>
        <source>“%1” does not say in which form.</source>
        <translation>「%1」からは形式が分かりません。</translation>
    </message>
    <message>
        <source>Let the name end in .ics, .csv or .json.</source>
        <translation>名前の末尾を .ics、.csv、.json にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n posts were written to %1.</source>
        <translation>
            <numerusform>%n 件の投稿を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox did not start: %1 cannot be run.</source>
        <translation>サンドボックスを起動できませんでした: %1 を実行できません。</translation>
    </message>
</context>
<context>
    <name>kalends::HttpClient</name>
    <message>
        <source>Canceled.</source>
        <translation>キャンセルしました。</translation>
    </message>
</context>
<context>
    <name>kalends::ImportDialog</name>
    <message>
        <source>Import a plan</source>
        <translation>計画を読み込む</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>読み込み後</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>The first rows as they would become posts</source>
        <translation>最初の行が投稿になったときの様子</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>列の内容</translation>
    </message>
    <message>
        <source>Remarks, row by row</source>
        <translation>行ごとの注記</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>読み込みの結果</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Import the good rows and leave the others out</source>
        <translation>問題のない行だけを読み込み、ほかは省く</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>A .csv, .ics or .json file, or a folder of media</source>
        <translation>.csv、.ics、.json のファイル、またはメディアのフォルダー</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>フォルダー(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Recognised by the first row</source>
        <translation>最初の行から判別</translation>
    </message>
    <message>
        <source>Co&amp;lumns of:</source>
        <translation>列の形式(&amp;L):</translation>
    </message>
    <message>
        <source>Posts without a channel go to %1</source>
        <translation>チャンネルのない投稿は %1 へ</translation>
    </message>
    <message>
        <source>Posts without a channel go to:</source>
        <translation>チャンネルのない投稿の行き先:</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダーを読み込む</translation>
    </message>
    <message>
        <source>Plans (*.csv *.ics *.json)</source>
        <translation>計画 (*.csv *.ics *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n posts were imported.</source>
        <translation>
            <numerusform>%n 件の投稿を読み込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or drop one here. Nothing is kept before you say so.</source>
        <translation>ファイルかフォルダーを選ぶか、ここにドロップしてください。確認するまで何も保存しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows can be imported.</source>
        <translation>
            <numerusform>%n 行を読み込めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot: see the remarks.</source>
        <translation>
            <numerusform>%n 行は読み込めません。注記を見てください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no posts in it.</source>
        <translation>投稿が含まれていません。</translation>
    </message>
    <message>
        <source>Columns of %1.</source>
        <translation>%1 の列です。</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>注記 (%1)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>読み込み不可</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>「%1」の内容</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>行 %1: %2</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>読み込み不可。%1</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
    <message>
        <source>Nothing: leave it out</source>
        <translation>なし: 省く</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Channels, as a list</source>
        <translation>チャンネル（一覧）</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Whether it stays a draft</source>
        <translation>下書きのままにするか</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>Whether it goes to %1</source>
        <translation>%1 に出すか</translation>
    </message>
    <message>
        <source>Instagram&apos;s first comment</source>
        <translation>Instagram の最初のコメント</translation>
    </message>
    <message>
        <source>A picture&apos;s description for Instagram</source>
        <translation>Instagram 用の画像の説明</translation>
    </message>
    <message>
        <source>TikTok&apos;s title</source>
        <translation>TikTok のタイトル</translation>
    </message>
</context>
<context>
    <name>kalends::InstagramPage</name>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>何を伝えますか?</translation>
    </message>
    <message>
        <source>A story shows no caption.</source>
        <translation>ストーリーにキャプションは表示されません。</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>最初のコメント</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>AI label</source>
        <translation>AI ラベル</translation>
    </message>
    <message>
        <source>Says on the post that AI made or changed it.</source>
        <translation>AI で作成または加工されたことを投稿に表示します。</translation>
    </message>
    <message>
        <source>Share to feed</source>
        <translation>フィードでもシェア</translation>
    </message>
    <message>
        <source>Shows the reel in the feed too, not only among the reels.</source>
        <translation>リールをリールタブだけでなく、フィードにも表示します。</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Choose the frame</source>
        <translation>フレームを選択</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 (not with these media)</source>
        <translation>%1（このメディアでは不可）</translation>
    </message>
    <message>
        <source>at %1 s</source>
        <translation>%1 秒の位置</translation>
    </message>
    <message>
        <source>the first frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>This login can send neither a location nor collaborators.</source>
        <translation>このログインでは位置情報も共同投稿者も送れません。</translation>
    </message>
    <message>
        <source>This login cannot send a location.</source>
        <translation>このログインでは位置情報を送れません。</translation>
    </message>
    <message>
        <source>This login cannot send collaborators (%1).</source>
        <translation>このログインでは共同投稿者（%1）を送れません。</translation>
    </message>
</context>
<context>
    <name>kalends::JobModel</name>
    <message>
        <source>publishing is off</source>
        <translation>公開はオフです</translation>
    </message>
    <message>
        <source>keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>account must be connected again</source>
        <translation>アカウントの再接続が必要です</translation>
    </message>
    <message>
        <source>several are overdue: your go is needed</source>
        <translation>期限を過ぎた投稿が複数あり、確認が必要です</translation>
    </message>
    <message>
        <source>restored from a backup: your go is needed</source>
        <translation>バックアップから復元され、確認が必要です</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is wrong</source>
        <translation>このコンピューターの時計がずれています</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>Sent, checking whether it is out</source>
        <translation>送信済み、公開されたか確認中</translation>
    </message>
    <message>
        <source>Failed, will retry</source>
        <translation>失敗、再試行します</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month as QLocale formats them</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>with the year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>待機中: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最後のエラー</translation>
    </message>
</context>
<context>
    <name>kalends::KeychainQueue</name>
    <message>
        <source>The keychain gave back something else than what was just stored in it.</source>
        <translation>キーチェーンが、保存したばかりのものと違う値を返しました。</translation>
    </message>
    <message>
        <source>Restart the keyring service and try again.</source>
        <translation>キーリングサービスを再起動して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>キーチェーンがアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>Allow Kalends to use it when your desktop asks; posts wait until then.</source>
        <translation>デスクトップに尋ねられたら Kalends に許可してください。それまで投稿は待機します。</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1.</source>
        <translation>キーチェーンが %1 以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password; posts wait until then.</source>
        <translation>パスワードを求めるウィンドウを探してください。それまで投稿は待機します。</translation>
    </message>
</context>
<context>
    <name>kalends::LinkChain</name>
    <message>
        <source>%1 linked, but without the permission that publishing needs: %2. Nothing was kept.</source>
        <translation>%1 と連携しましたが、公開に必要な許可がありません: %2。何も保存していません。</translation>
    </message>
    <message>
        <source>Link again and leave all permissions ticked.</source>
        <translation>もう一度連携し、すべての許可にチェックを付けたままにしてください。</translation>
    </message>
    <message>
        <source>%1 did not say which account this is.</source>
        <translation>%1 から、どのアカウントかの回答がありませんでした。</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The Instagram account %1 is a personal one (“%2”); Instagram lets apps publish only to professional accounts.</source>
        <translation>Instagram アカウント %1 は個人用（「%2」）です。Instagram でアプリが公開できるのはプロアカウントだけです。</translation>
    </message>
    <message>
        <source>Switch it to a business or creator account in the Instagram app, then link it again.</source>
        <translation>Instagram アプリでビジネスかクリエイターのアカウントに切り替えてから、もう一度連携してください。</translation>
    </message>
    <message>
        <source>%1 is linked to %2 already; this sign-in is %3&apos;s.</source>
        <translation>%1 はすでに %2 と連携しています。このサインインは %3 のものです。</translation>
    </message>
    <message>
        <source>Unlink that account first, then link this one.</source>
        <translation>先にそのアカウントの連携を解除してから、こちらを連携してください。</translation>
    </message>
</context>
<context>
    <name>kalends::ListColumns</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>準備状況</translation>
    </message>
</context>
<context>
    <name>kalends::ListView</name>
    <message>
        <source>No time yet</source>
        <translation>日時未定</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今日、%1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No post matches the search and filter.</source>
        <translation>検索とフィルターに合う投稿はありません。</translation>
    </message>
    <message>
        <source>Nothing planned here yet.
Drop photos or clips on a day, or press Enter for a new post.</source>
        <translation>まだ予定はありません。
写真や動画を日にドロップするか、Enter で新規投稿を作成します。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>%1で並べ替え</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>short date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
</context>
<context>
    <name>kalends::MainWindow</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>Sandbox: a local Instagram and TikTok. Nothing leaves this computer.</source>
        <translation>サンドボックス: ローカルの Instagram と TikTok です。何も外に出ません。</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Keep publishing in the background?</source>
        <translation>バックグラウンドで公開を続けますか?</translation>
    </message>
    <message>
        <source>Kalends then waits as an icon in your panel and posts on time. When it is not running, nothing is posted.</source>
        <translation>Kalends はパネルのアイコンとして待機し、時間どおりに投稿します。動いていないと、何も投稿されません。</translation>
    </message>
    <message>
        <source>Keep publishing</source>
        <translation>公開を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Do the same next time</source>
        <translation>次回も同じにする</translation>
    </message>
    <message>
        <source>Quit Kalends</source>
        <translation>Kalends を終了</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the next 24 hours will not go out.</source>
        <translation>
            <numerusform>今後 24 時間の投稿 %n 件が公開されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is “%1” at %2. Kalends publishes only while it runs.</source>
        <translation>最初は %2 の「%1」です。Kalends は動いている間だけ公開します。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>それでも終了</translation>
    </message>
    <message>
        <source>Unlinked; its tokens are gone from the keychain.</source>
        <translation>連携を解除し、トークンをキーチェーンから消しました。</translation>
    </message>
    <message>
        <source>Reconnect %1…</source>
        <translation>%1 に再接続…</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>%1 に接続…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>計画を書き出す</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>すべて (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Move the focus; with Shift extend the selection</source>
        <translation>フォーカスを移動。Shift で選択を広げる</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+矢印キー</translation>
    </message>
    <message>
        <source>Move the selected posts by a day or a week</source>
        <translation>選んだ投稿を 1 日か 1 週間移動</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the post, or write one on an empty day</source>
        <translation>投稿を開く。空の日では新しく書く</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>ドラッグ中に Ctrl</translation>
    </message>
    <message>
        <source>Copy instead of move</source>
        <translation>移動せずコピー</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel a drag</source>
        <translation>ドラッグを取り消す</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>メニューキー</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>ここでできること</translation>
    </message>
    <message>
        <source>About Kalends</source>
        <translation>Kalends について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Kalends %1&lt;/h3&gt;&lt;p&gt;A calendar that publishes by itself.&lt;/p&gt;&lt;p&gt;Everything stays on this computer; nothing is sent but your posts.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Kalends %1&lt;/h3&gt;&lt;p&gt;自動で公開するカレンダー。&lt;/p&gt;&lt;p&gt;すべてこのコンピューターに残ります。送るのは投稿だけです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す: %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す: %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) found</source>
        <translation>
            <numerusform>%n 件の投稿が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>今すぐ公開</translation>
    </message>
    <message>
        <source>Publish this post right now?</source>
        <translation>この投稿を今すぐ公開しますか?</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>公開に向かっています。</translation>
    </message>
    <message>
        <source>Publishing to %1 is on.</source>
        <translation>%1 への公開はオンです。</translation>
    </message>
    <message>
        <source>New post on %1…</source>
        <translation>%1 に新規投稿…</translation>
    </message>
    <message>
        <source>New posts from files</source>
        <translation>ファイルから新規投稿</translation>
    </message>
    <message numerus="yes">
        <source>Make one post of each of the %n files, or one post of all?</source>
        <translation>
            <numerusform>%n 個のファイルを 1 件ずつの投稿にしますか、まとめて 1 件にしますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>One each</source>
        <translation>1 件ずつ</translation>
    </message>
    <message>
        <source>One of all</source>
        <translation>まとめて 1 件</translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.heic *.mp4 *.mov *.webm)</source>
        <translation>画像と動画 (*.jpg *.jpeg *.png *.webp *.heic *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Planned. It goes out while this computer is awake.</source>
        <translation>予定しました。このコンピューターが起きている間に公開されます。</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>下書きとして保存しました。</translation>
    </message>
    <message>
        <source>%1. It goes out while this computer is awake.</source>
        <translation>%1。このコンピューターが起きている間に公開されます。</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>ガイドツアー</translation>
    </message>
    <message>
        <source>The tour is for the sandbox: a local Instagram and TikTok where nothing leaves this computer and everything may break.</source>
        <translation>ツアーはサンドボックスで行います。ローカルの Instagram と TikTok で、何もこのコンピューターの外に出ず、何を壊してもかまいません。</translation>
    </message>
    <message>
        <source>It opens in a window of its own, on a profile that is thrown away when you close it. This window stays, and goes on publishing.</source>
        <translation>別のウィンドウで、閉じると破棄されるプロファイルを使って開きます。このウィンドウはそのまま残り、公開を続けます。</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>サンドボックスを開く</translation>
    </message>
</context>
<context>
    <name>kalends::Media</name>
    <message>
        <source>GIF picture</source>
        <translation>GIF 画像</translation>
    </message>
    <message>
        <source>TIFF or camera raw picture</source>
        <translation>TIFF またはカメラの RAW 画像</translation>
    </message>
    <message>
        <source>Photoshop picture</source>
        <translation>Photoshop 画像</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>ZIP archive or office document</source>
        <translation>ZIP 書庫または Office 文書</translation>
    </message>
    <message>
        <source>AVI clip</source>
        <translation>AVI 動画</translation>
    </message>
    <message>
        <source>sound file</source>
        <translation>音声ファイル</translation>
    </message>
    <message>
        <source>Ogg file</source>
        <translation>Ogg ファイル</translation>
    </message>
    <message>
        <source>Flash clip</source>
        <translation>Flash 動画</translation>
    </message>
    <message>
        <source>Windows Media clip</source>
        <translation>Windows Media 動画</translation>
    </message>
    <message>
        <source>MPEG clip</source>
        <translation>MPEG 動画</translation>
    </message>
    <message>
        <source>JPEG XL picture</source>
        <translation>JPEG XL 画像</translation>
    </message>
</context>
<context>
    <name>kalends::MediaDoctor</name>
    <message>
        <source>Crop it to a shape that the channel takes.</source>
        <translation>チャンネルが受け付ける縦横比に切り抜いてください。</translation>
    </message>
    <message>
        <source>Trim it to a length that the channel takes.</source>
        <translation>チャンネルが受け付ける長さにトリミングしてください。</translation>
    </message>
    <message>
        <source>Choose another picture or clip.</source>
        <translation>別の画像か動画を選んでください。</translation>
    </message>
    <message>
        <source>The clip has a high dynamic range (HDR); it becomes ordinary video with eight bits, so bright parts may look paler.</source>
        <translation>動画はハイダイナミックレンジ（HDR）です。通常の 8 ビットの動画になるため、明るい部分が淡く見えることがあります。</translation>
    </message>
    <message>
        <source>The clip has more than eight bits for each colour; it becomes ordinary video with eight.</source>
        <translation>動画は各色 8 ビットを超えています。通常の 8 ビットの動画になります。</translation>
    </message>
    <message>
        <source>The clip is interlaced; only every other line is kept, so it becomes a little softer.</source>
        <translation>動画はインターレースです。1 本おきの走査線だけを残すため、少しぼやけます。</translation>
    </message>
    <message>
        <source>The clip has %1 channels of sound; they are mixed into two.</source>
        <translation>動画の音声は %1 チャンネルです。2 チャンネルにまとめます。</translation>
    </message>
    <message>
        <source>Of its %1 frames a second some are left out.</source>
        <translation>毎秒 %1 フレームのうち、一部を省きます。</translation>
    </message>
    <message>
        <source>The clip is enlarged to %1 pixels, which does not make it sharper.</source>
        <translation>動画を %1 ピクセルに拡大しますが、鮮明にはなりません。</translation>
    </message>
</context>
<context>
    <name>kalends::MediaEdits</name>
    <message>
        <source>“%1” in “%2” is not the id of a picture or clip.</source>
        <translation>「%2」の「%1」は画像や動画の ID ではありません。</translation>
    </message>
    <message>
        <source>A crop has x, y, width and height, from 0 (left, top) to 1 (right, bottom).</source>
        <translation>切り抜きには x、y、width、height があり、0（左、上）から 1（右、下）までです。</translation>
    </message>
    <message>
        <source>the crop “%1” is not an object.</source>
        <translation>切り抜き「%1」はオブジェクトではありません。</translation>
    </message>
    <message>
        <source>a crop has no “%1”.</source>
        <translation>切り抜きに「%1」はありません。</translation>
    </message>
    <message>
        <source>the crop has no number “%1”.</source>
        <translation>切り抜きに数値「%1」がありません。</translation>
    </message>
    <message>
        <source>the crop %1 reaches outside the picture.</source>
        <translation>切り抜き %1 が画像の外に出ています。</translation>
    </message>
    <message>
        <source>the crop %1 leaves too little of the picture.</source>
        <translation>切り抜き %1 では画像がほとんど残りません。</translation>
    </message>
    <message>
        <source>Leave at least %1 % of each side.</source>
        <translation>各辺を %1 % 以上残してください。</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a time in a clip.</source>
        <translation>「%2」の「%1」は動画の時点ではありません。</translation>
    </message>
    <message>
        <source>Write milliseconds from the beginning of the clip, as a whole number.</source>
        <translation>動画の始まりからのミリ秒を整数で書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not an edit.</source>
        <translation>「%1」は編集ではありません。</translation>
    </message>
    <message>
        <source>An edit is an object with %1.</source>
        <translation>編集は %1 を持つオブジェクトです。</translation>
    </message>
    <message>
        <source>an edit has no “%1”.</source>
        <translation>編集に「%1」はありません。</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>使えるもの: %1。</translation>
    </message>
    <message>
        <source>a picture cannot be turned by “%1” degrees.</source>
        <translation>画像を「%1」度回転することはできません。</translation>
    </message>
    <message>
        <source>Write 0, 90, 180 or 270.</source>
        <translation>0、90、180、270 のどれかを書いてください。</translation>
    </message>
    <message>
        <source>the clip would end before it begins.</source>
        <translation>動画の終わりが始まりより前になります。</translation>
    </message>
    <message>
        <source>Write a trim_end_ms after trim_start_ms, or 0 for its end.</source>
        <translation>trim_start_ms より後の trim_end_ms か、動画の終わりなら 0 を書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a list of edits.</source>
        <translation>「%1」は編集の一覧ではありません。</translation>
    </message>
    <message>
        <source>Write a list of objects with %1.</source>
        <translation>%1 を持つオブジェクトの一覧を書いてください。</translation>
    </message>
    <message>
        <source>the list has %1 items, %2 are the most.</source>
        <translation>一覧が %1 項目です。%2 項目までです。</translation>
    </message>
    <message>
        <source>the picture or clip %1 is edited twice.</source>
        <translation>画像か動画 %1 が 2 回編集されています。</translation>
    </message>
</context>
<context>
    <name>kalends::MediaIntake</name>
    <message>
        <source>The post has as many media as it can take.</source>
        <translation>投稿のメディアは上限に達しています。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>貼り付けた画像 %1</translation>
    </message>
    <message>
        <source>The pasted picture could not be kept in the temporary folder.</source>
        <translation>貼り付けた画像を一時フォルダーに保存できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>A post cannot take that many media; %n were left out.</source>
        <translation>
            <numerusform>投稿のメディアが多すぎるため、%n 個を省きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be taken either.</source>
        <translation>
            <numerusform>ほかに %n 個も取り込めませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::MediaIssues</name>
    <message>
        <source>an unknown format</source>
        <translation>不明な形式</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>The picture “%1”</source>
        <translation>画像「%1」</translation>
    </message>
    <message>
        <source>The clip “%1”</source>
        <translation>動画「%1」</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes %4.</source>
        <translation>%1 は %2 です。%3 は %4 です。</translation>
    </message>
    <message>
        <source>%1 has %2; %3 takes up to %4.</source>
        <translation>%1 は %2 です。%3 は %4 までです。</translation>
    </message>
    <message>
        <source>%1 is %2, wider than %3; %4 takes %5 to %3.</source>
        <translation>%1 は %2 で、%3 より横長です。%4 は %5 から %3 までです。</translation>
    </message>
    <message>
        <source>%1 is %2, taller than %5; %4 takes %5 to %3.</source>
        <translation>%1 は %2 で、%5 より縦長です。%4 は %5 から %3 までです。</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes pictures up to %4 × %5.</source>
        <translation>%1 は %2 です。%3 の画像は %4 × %5 までです。</translation>
    </message>
    <message>
        <source>%1 holds several pictures in one file (MPO); %2 takes plain JPEG.</source>
        <translation>%1 は 1 つのファイルに複数の画像を含みます（MPO）。%2 には通常の JPEG が必要です。</translation>
    </message>
    <message>
        <source>%1 has its index at the end; %2 needs it at the start.</source>
        <translation>%1 の索引が末尾にあります。%2 では先頭に必要です。</translation>
    </message>
    <message>
        <source>%1 was cut with an edit list; %2 takes clips without one.</source>
        <translation>%1 は編集リストで切られています。%2 には編集リストのない動画が必要です。</translation>
    </message>
    <message>
        <source>%1 is encoded as %2; %3 takes %4.</source>
        <translation>%1 のコーデックは %2 です。%3 は %4 です。</translation>
    </message>
    <message>
        <source>%1 has %2 frames a second; %3 takes %4 to %5.</source>
        <translation>%1 は毎秒 %2 フレームです。%3 は %4 から %5 までです。</translation>
    </message>
    <message>
        <source>%1 has %2 Mbit/s; %3 takes up to %4 Mbit/s.</source>
        <translation>%1 は %2 Mbit/s です。%3 は %4 Mbit/s までです。</translation>
    </message>
    <message>
        <source>%1 is interlaced; %2 takes progressive clips.</source>
        <translation>%1 はインターレースです。%2 にはプログレッシブの動画が必要です。</translation>
    </message>
    <message>
        <source>%1 has the colour format %2; %3 takes 4:2:0.</source>
        <translation>%1 の色形式は %2 です。%3 は 4:2:0 です。</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide; %3 takes up to %4.</source>
        <translation>%1 の幅は %2 ピクセルです。%3 は %4 までです。</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes sides from %4 to %5 pixels.</source>
        <translation>%1 は %2 です。%3 の辺の長さは %4 から %5 ピクセルです。</translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes up to %4.</source>
        <translation>%1 の長さは %2 です。%3 は %4 までです。</translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes %4 and more.</source>
        <translation>%1 の長さは %2 です。%3 は %4 以上です。</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 チャンネル</translation>
    </message>
    <message>
        <source>%1 has sound with %2; %3 takes %4, up to %5 Hz, up to %6 channels.</source>
        <translation>%1 の音声は %2 です。%3 は %4、%5 Hz まで、%6 チャンネルまでです。</translation>
    </message>
    <message>
        <source>%1 is a picture; %2 takes clips for a post of the type %3.</source>
        <translation>%1 は画像です。%2 の種類「%3」の投稿には動画が必要です。</translation>
    </message>
    <message>
        <source>%1 is a clip; %2 takes pictures for a post of the type %3.</source>
        <translation>%1 は動画です。%2 の種類「%3」の投稿には画像が必要です。</translation>
    </message>
</context>
<context>
    <name>kalends::MediaStage</name>
    <message>
        <source>Media</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>メディアを追加</translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.heic *.heif *.mp4 *.m4v *.mov *.webm)</source>
        <translation>画像と動画 (*.jpg *.jpeg *.png *.webp *.heic *.heif *.mp4 *.m4v *.mov *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>kalends::MediaStage::Private</name>
    <message numerus="yes">
        <source>%n taken out · Take back</source>
        <translation>
            <numerusform>%n 個を外しました · 元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>トリミング</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>代替テキスト</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Cover photo</source>
        <translation>カバー写真</translation>
    </message>
    <message>
        <source>TikTok shows this picture first</source>
        <translation>TikTok が最初に表示する画像です</translation>
    </message>
    <message>
        <source>The file “%1” is gone from the library. Add it again, or remove it here.</source>
        <translation>ファイル「%1」がライブラリーにありません。もう一度追加するか、ここから削除してください。</translation>
    </message>
    <message>
        <source>Not made for %1 yet.</source>
        <translation>%1 用はまだ作成されていません。</translation>
    </message>
    <message>
        <source>Converting for %1: %2</source>
        <translation>%1 用に変換中: %2</translation>
    </message>
    <message>
        <source>Preparing for %1: %2</source>
        <translation>%1 用に準備中: %2</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>TikTok&apos;s cover</source>
        <translation>TikTok のカバー</translation>
    </message>
    <message numerus="yes">
        <source>looking at %n more</source>
        <translation>
            <numerusform>さらに %n 個を確認中</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is missing from the library.</source>
        <translation>ファイルがライブラリーにありません。</translation>
    </message>
    <message>
        <source>The original stays as it is.</source>
        <translation>元のファイルはそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>（ほか %n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets: %2</source>
        <comment>a channel and what was made for it</comment>
        <translation>%1 に送るもの: %2</translation>
    </message>
    <message>
        <source>No channel is chosen yet.</source>
        <translation>チャンネルがまだ選ばれていません。</translation>
    </message>
    <message>
        <source>%1: goes out as it is.</source>
        <comment>a list of channels</comment>
        <translation>%1: このまま公開されます。</translation>
    </message>
    <message>
        <source>or paste them. TikTok takes one clip or up to %1 photos.</source>
        <translation>貼り付けもできます。TikTok は動画 1 本か写真 %1 枚までです。</translation>
    </message>
    <message>
        <source>or paste them. One picture or clip, or up to %1 as a carousel.</source>
        <translation>貼り付けもできます。画像か動画 1 つ、カルーセルなら %1 個までです。</translation>
    </message>
    <message>
        <source>or paste them. What a channel does not take as it is, Kalends converts by itself.</source>
        <translation>貼り付けもできます。チャンネルがそのまま受け付けないものは、Kalends が自動で変換します。</translation>
    </message>
</context>
<context>
    <name>kalends::MiniCalendar</name>
    <message>
        <source>Go to a day</source>
        <translation>日へ移動</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>kalends::MonthView</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first of a month, as QLocale writes it</comment>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::NeedsAttentionPanel</name>
    <message>
        <source>Add media</source>
        <translation>メディアを追加</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>アカウントを接続</translation>
    </message>
    <message>
        <source>Choose who can view</source>
        <translation>見られる人を選ぶ</translation>
    </message>
    <message>
        <source>Give consent</source>
        <translation>同意する</translation>
    </message>
    <message>
        <source>Turn publishing on</source>
        <translation>公開をオンにする</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>対応が必要なものはありません。</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Needs attention · %1</source>
        <translation>要対応 · %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>日時を変更…</translation>
    </message>
</context>
<context>
    <name>kalends::NewsDesk</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Published to %1</source>
        <translation>%1 に公開しました</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>投稿を開く</translation>
    </message>
    <message>
        <source>“%1” needs attention</source>
        <translation>「%1」は対応が必要です</translation>
    </message>
    <message>
        <source>It did not go out to %1.</source>
        <translation>%1 に公開されませんでした。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>The %1 sign-in has ended</source>
        <translation>%1 のサインインが切れました</translation>
    </message>
    <message>
        <source>The %1 sign-in is about to end</source>
        <translation>%1 のサインインがまもなく切れます</translation>
    </message>
    <message>
        <source>Nothing goes out to “%1” until it is connected again.</source>
        <translation>再接続するまで、「%1」には何も公開されません。</translation>
    </message>
    <message>
        <source>Connect “%1” again within three days to keep publishing.</source>
        <translation>公開を続けるには、3 日以内に「%1」に再接続してください。</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>A post lacks media</source>
        <translation>メディアのない投稿があります</translation>
    </message>
    <message>
        <source>A post is not ready</source>
        <translation>準備のできていない投稿があります</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>日時を変更</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>コンピューターがスリープしました</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 nothing could go out; %n post(s) were due.</source>
        <translation>
            <numerusform>%1 から %2 まで公開できませんでした。%n 件の投稿が予定されていました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::OAuthReceiver</name>
    <message>
        <source>Too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation>このリクエストは長すぎます。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <source>This address is only for signing in.</source>
        <translation>このアドレスはサインイン専用です。</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>不正なリクエスト</translation>
    </message>
    <message>
        <source>This is not a request that a browser makes.</source>
        <translation>ブラウザーが送るリクエストではありません。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>Access was not given</source>
        <translation>アクセスが許可されませんでした</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>このページは閉じてかまいません</translation>
    </message>
    <message>
        <source>Nothing was linked. You can close this page and return to %1.</source>
        <translation>何も連携していません。このページを閉じて %1 に戻ってください。</translation>
    </message>
    <message>
        <source>Return to %1: it finishes the rest.</source>
        <translation>%1 に戻ってください。残りは自動で完了します。</translation>
    </message>
    <message>
        <source>Port %1 on this computer, where the browser should return to, is taken.</source>
        <translation>ブラウザーの戻り先である、このコンピューターのポート %1 が使用中です。</translation>
    </message>
    <message>
        <source>Close the program that uses it, or set a redirect address with another port.</source>
        <translation>使っているプログラムを閉じるか、別のポートのリダイレクト先アドレスを設定してください。</translation>
    </message>
</context>
<context>
    <name>kalends::PeopleLayer</name>
    <message>
        <source>People on the picture</source>
        <translation>画像の人物</translation>
    </message>
    <message>
        <source>User name of the person</source>
        <translation>人物のユーザー名</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@名前</translation>
    </message>
    <message>
        <source>Nobody is tagged.</source>
        <translation>誰もタグ付けされていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n people are tagged.</source>
        <translation>
            <numerusform>%n 人がタグ付けされています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 from the left, %3 from the top.</source>
        <translation>%1、左から %2、上から %3。</translation>
    </message>
    <message>
        <source>Enter places a tag, arrow keys move it, Page Up and Page Down choose one, Delete removes it.</source>
        <translation>Enter でタグを付け、矢印キーで移動、Page Up と Page Down で選択、Delete で削除します。</translation>
    </message>
    <message>
        <source>Instagram takes up to %1 people in a post.</source>
        <translation>Instagram は 1 件の投稿に %1 人までです。</translation>
    </message>
    <message>
        <source>“%1” is not a user name: letters, digits, dots and underscores only.</source>
        <translation>「%1」はユーザー名ではありません。使えるのは英字、数字、ピリオド、アンダースコアだけです。</translation>
    </message>
    <message>
        <source>%1 is tagged here already.</source>
        <translation>%1 はすでにここでタグ付けされています。</translation>
    </message>
</context>
<context>
    <name>kalends::PeopleList</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Place on the picture</source>
        <translation>画像上に配置</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>User name of somebody to tag</source>
        <translation>タグ付けする人のユーザー名</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@名前</translation>
    </message>
    <message>
        <source>People that you have mentioned</source>
        <translation>メンションしたことのある人</translation>
    </message>
    <message>
        <source>The next click on the picture tags somebody there.</source>
        <translation>次に画像をクリックした場所に人物をタグ付けします。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Remove the tag of %1</source>
        <translation>%1 のタグを削除</translation>
    </message>
    <message>
        <source>Picture on which %1 is tagged</source>
        <translation>%1 がタグ付けされた画像</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How far %1 is from the left edge</source>
        <translation>%1 の左端からの距離</translation>
    </message>
    <message>
        <source>How far %1 is from the upper edge</source>
        <translation>%1 の上端からの距離</translation>
    </message>
    <message>
        <source>has no place yet</source>
        <translation>位置が未定です</translation>
    </message>
    <message>
        <source>a reel shows no places</source>
        <translation>リールでは位置は表示されません</translation>
    </message>
    <message>
        <source>a carousel&apos;s clips take no tags</source>
        <translation>カルーセルの動画にはタグ付けできません</translation>
    </message>
    <message>
        <source>Into the middle</source>
        <translation>中央に配置</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>位置なし</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>「%1」はユーザー名ではありません。</translation>
    </message>
    <message>
        <source>Instagram takes up to %1 people.</source>
        <translation>Instagram は %1 人までです。</translation>
    </message>
    <message>
        <source>On a carousel&apos;s clips nobody can be tagged; choose one of its pictures.</source>
        <translation>カルーセルの動画には人物をタグ付けできません。画像を選んでください。</translation>
    </message>
    <message>
        <source>@%1 is tagged there already.</source>
        <translation>@%1 はすでにそこでタグ付けされています。</translation>
    </message>
</context>
<context>
    <name>kalends::PeoplePanel</name>
    <message>
        <source>Tag</source>
        <translation>タグ付け</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>User name of a person to tag</source>
        <translation>タグ付けする人物のユーザー名</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@名前</translation>
    </message>
    <message>
        <source>Remove the chosen tag</source>
        <translation>選んだタグを削除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Click on a person in the picture, or type a name.</source>
        <translation>画像の人物をクリックするか、名前を入力してください。</translation>
    </message>
    <message>
        <source>Tags on a reel have no place; type a name.</source>
        <translation>リールのタグに位置は付けられません。名前を入力してください。</translation>
    </message>
    <message>
        <source>Nobody can be tagged on this one.</source>
        <translation>ここには人物をタグ付けできません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>kalends::PlanBoard</name>
    <message numerus="yes">
        <source>%n file(s) were not taken in. %1</source>
        <translation>
            <numerusform>%n 個のファイルを取り込めませんでした。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stayed as they were. %1</source>
        <translation>
            <numerusform>%n 件の投稿は元のままです。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最後の変更</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) would lie in the past and stayed.</source>
        <translation>
            <numerusform>%n 件の提案は過去になるため、移動しませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %n proposal(s) has passed meanwhile.</source>
        <translation>
            <numerusform>%n 件の提案の日時がその間に過ぎました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move it to a time ahead, or drop it.</source>
        <translation>これからの日時に移動するか、破棄してください。</translation>
    </message>
</context>
<context>
    <name>kalends::PlanDialog</name>
    <message>
        <source>Plan with AI</source>
        <translation>AI で計画</translation>
    </message>
    <message>
        <source>Looking for good times and drafting words</source>
        <translation>よい時刻を探し、文章を下書きしています</translation>
    </message>
    <message>
        <source>Propose posts</source>
        <translation>投稿を提案</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Three reels about the studio, one offer a week</source>
        <translation>スタジオのリールを 3 本、毎週 1 つのお得な案内</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>目標(&amp;G)</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>A few a week</source>
        <translation>週に数回</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>曜日を指定</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>自分の言葉で</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>1 週間の投稿数</translation>
    </message>
    <message>
        <source> a week</source>
        <comment>after a number of posts</comment>
        <translation> 件 / 週</translation>
    </message>
    <message>
        <source>How often, in your own words</source>
        <translation>頻度を自分の言葉で</translation>
    </message>
    <message>
        <source>2 per day; mon, wed, fri; weekly</source>
        <translation>2 per day; mon, wed, fri; weekly</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>頻度(&amp;H)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>来月</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>期間(&amp;F)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>〜</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>文章の言語</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>設定のとおり</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Made offline, from templates and your earlier posts: nothing leaves this computer. A model of your own can be set up in the settings.</source>
        <translation>テンプレートと以前の投稿から、オフラインで作成します。何もこのコンピューターの外に出ません。お使いのモデルは設定で指定できます。</translation>
    </message>
    <message>
        <source>%1 drafts the words; the times come from your own posts.</source>
        <translation>%1 が文章を下書きします。時刻はこれまでの投稿から決まります。</translation>
    </message>
    <message>
        <source>What will be sent:</source>
        <translation>送信するもの:</translation>
    </message>
    <message>
        <source>&amp;Send this, now and later. Without it the proposals are made offline.</source>
        <translation>今後もこれを送信する。オフにすると、提案はオフラインで作成します。(&amp;S)</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>最後の日が最初の日より前です。</translation>
    </message>
    <message>
        <source>These days are over.</source>
        <translation>これらの日は過ぎています。</translation>
    </message>
    <message>
        <source>A plan covers a year at most.</source>
        <translation>計画は 1 年以内です。</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>チャンネルを 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>曜日を 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Looking for good times and drafting words…</source>
        <translation>よい時刻を探し、文章を下書きしています…</translation>
    </message>
</context>
<context>
    <name>kalends::PlanDoor</name>
    <message numerus="yes">
        <source>%n proposal(s) dropped.</source>
        <translation>
            <numerusform>%n 件の提案を破棄しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals are still coming. Stop them to ask for others.</source>
        <translation>まだ提案が届いています。ほかの提案を求めるには停止してください。</translation>
    </message>
    <message>
        <source>No proposals came.</source>
        <translation>提案はありませんでした。</translation>
    </message>
    <message>
        <source>Say more about the goals, or choose more days.</source>
        <translation>目標を詳しく書くか、日を増やしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s): drag them, keep them or drop them.</source>
        <translation>
            <numerusform>%n 件の提案: ドラッグで移動、残す、または破棄できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n proposal(s)</source>
        <translation>
            <numerusform>%n 件の提案を残す(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>移動(&amp;M)…</translation>
    </message>
    <message numerus="yes">
        <source>D&amp;rop %n proposal(s)</source>
        <translation>
            <numerusform>%n 件の提案を破棄(&amp;R)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::PlanWriter</name>
    <message>
        <source>“%1” cannot be taken in here.</source>
        <translation>「%1」はここでは取り込めません。</translation>
    </message>
    <message>
        <source>Add the file to the media library first.</source>
        <translation>先にファイルをメディアライブラリーに追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n post(s)</source>
        <translation>
            <numerusform>%n 件の投稿の変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::Planner</name>
    <message>
        <source>The post&apos;s time is past, and a shift of many leaves what is past alone.</source>
        <translation>投稿の日時は過ぎています。まとめての移動では、過去のものは動かしません。</translation>
    </message>
    <message>
        <source>Move it on its own to a time that is still ahead.</source>
        <translation>これからの日時へ個別に移動してください。</translation>
    </message>
    <message>
        <source>A shift needs exactly one of ids, range and after.</source>
        <translation>移動には ids、range、after のうち 1 つだけが必要です。</translation>
    </message>
    <message>
        <source>Name which entries are to move.</source>
        <translation>移動するエントリーを指定してください。</translation>
    </message>
    <message>
        <source>The range needs a from and a later to.</source>
        <translation>range には from と、それより後の to が必要です。</translation>
    </message>
    <message>
        <source>from is included, to is not.</source>
        <translation>from は含み、to は含みません。</translation>
    </message>
    <message>
        <source>There are %1 ids; a shift takes at most %2.</source>
        <translation>ID が %1 件あります。一度に移動できるのは %2 件までです。</translation>
    </message>
    <message>
        <source>Shift a range instead.</source>
        <translation>代わりに期間で移動してください。</translation>
    </message>
    <message>
        <source>A shift goes by days or by a duration, and by more than nothing.</source>
        <translation>移動量は日数か時間で、0 より大きい必要があります。</translation>
    </message>
    <message>
        <source>Write it like 2d, -3h or 1w.</source>
        <translation>2d、-3h、1w のように書いてください。</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>Name each channel once.</source>
        <translation>各チャンネルは 1 回だけ指定してください。</translation>
    </message>
    <message>
        <source>%1 is %2 characters long; at most %3 are kept.</source>
        <translation>%1 が %2 文字です。保存できるのは %3 文字までです。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>The label “%1”</source>
        <translation>ラベル「%1」</translation>
    </message>
    <message>
        <source>A label is empty.</source>
        <translation>空のラベルがあります。</translation>
    </message>
    <message>
        <source>Give it a name, or leave it out.</source>
        <translation>名前を付けるか、外してください。</translation>
    </message>
    <message>
        <source>The label “%1” has more than one line.</source>
        <translation>ラベル「%1」が複数行です。</translation>
    </message>
    <message>
        <source>There are %1 labels; an entry takes at most %2.</source>
        <translation>ラベルが %1 個あります。1 件のエントリーは %2 個までです。</translation>
    </message>
    <message>
        <source>The time %1 cannot be planned: only the years 1970 to 2199 are taken.</source>
        <translation>日時 %1 は予定できません。1970 年から 2199 年までです。</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>年を確認してください。</translation>
    </message>
    <message>
        <source>There are %1 pictures and clips; an entry takes at most %2.</source>
        <translation>画像と動画が %1 個あります。1 件のエントリーは %2 個までです。</translation>
    </message>
    <message>
        <source>Split them over several entries.</source>
        <translation>複数のエントリーに分けてください。</translation>
    </message>
    <message>
        <source>The library has no picture or clip with the id %1.</source>
        <translation>ID %1 の画像も動画もライブラリーにありません。</translation>
    </message>
    <message>
        <source>Add the file first, then use the id that this gives.</source>
        <translation>先にファイルを追加してから、得られた ID を使ってください。</translation>
    </message>
    <message>
        <source>“%1” is marked as suggested, but is not among the fields set.</source>
        <translation>「%1」は提案の印がありますが、設定された項目にありません。</translation>
    </message>
    <message>
        <source>The caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>this is not a list</source>
        <translation>一覧ではありません</translation>
    </message>
    <message>
        <source>one of the list is not a text</source>
        <translation>一覧にテキストでないものがあります</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 with an offset, between 1970 and 2199</source>
        <translation>1970 年から 2199 年の、時差付きの ISO 8601 の日時ではありません</translation>
    </message>
    <message>
        <source>this is neither ig nor tiktok</source>
        <translation>ig でも tiktok でもありません</translation>
    </message>
    <message>
        <source>this is not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>this is not an id (a UUID in lower case)</source>
        <translation>ID（小文字の UUID）ではありません</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 without an offset</source>
        <translation>時差なしの ISO 8601 の日時ではありません</translation>
    </message>
    <message>
        <source>this is neither draft nor planned</source>
        <translation>draft でも planned でもありません</translation>
    </message>
    <message>
        <source>“%1” is not an id</source>
        <translation>「%1」は ID ではありません</translation>
    </message>
    <message>
        <source>cannot be moved</source>
        <translation>移動できません</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>変更できません</translation>
    </message>
    <message>
        <source>cannot be planned again</source>
        <translation>もう一度予定できません</translation>
    </message>
    <message>
        <source>cannot go back to the drafts</source>
        <translation>下書きに戻せません</translation>
    </message>
    <message>
        <source>cannot be deleted</source>
        <translation>削除できません</translation>
    </message>
    <message>
        <source>The post is being published right now, so it %1.</source>
        <translation>投稿は今公開中のため、%1。</translation>
    </message>
    <message>
        <source>Wait until it is out, or cancel its job first.</source>
        <translation>公開されるまで待つか、先にジョブをキャンセルしてください。</translation>
    </message>
    <message>
        <source>The post was sent and the platform has not said yet whether it is out, so it %1.</source>
        <translation>投稿は送信済みで、公開されたかプラットフォームの回答がまだないため、%1。</translation>
    </message>
    <message>
        <source>Look at the profile; then settle its job with retry or cancel.</source>
        <translation>プロフィールを見てから、再試行かキャンセルでジョブを片付けてください。</translation>
    </message>
    <message>
        <source>The post is published, so it %1.</source>
        <translation>投稿は公開済みのため、%1。</translation>
    </message>
    <message>
        <source>Duplicate it as a new post.</source>
        <translation>新しい投稿として複製してください。</translation>
    </message>
    <message>
        <source>%1 is past; it is %2 now.</source>
        <translation>%1 は過ぎています。現在は %2 です。</translation>
    </message>
    <message>
        <source>Choose a time that is still ahead, or keep it as a draft.</source>
        <translation>これからの日時を選ぶか、下書きのままにしてください。</translation>
    </message>
    <message>
        <source>There is no entry with the id %1.</source>
        <translation>ID %1 のエントリーはありません。</translation>
    </message>
    <message>
        <source>List the entries to see which there are; it may have been deleted.</source>
        <translation>エントリーの一覧で確認してください。削除されたのかもしれません。</translation>
    </message>
    <message>
        <source>The post has no time yet.</source>
        <translation>投稿の日時が未定です。</translation>
    </message>
    <message>
        <source>Give it a time first.</source>
        <translation>先に日時を決めてください。</translation>
    </message>
    <message>
        <source>A planned post needs a time; it cannot go to the shelf.</source>
        <translation>予定された投稿には日時が必要で、棚には置けません。</translation>
    </message>
    <message>
        <source>Take it back to the drafts first, or choose another time.</source>
        <translation>先に下書きに戻すか、別の日時を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>「%1」は、ここでは使えません。</translation>
    </message>
    <message>
        <source>Known are %1.</source>
        <translation>使えるもの: %1。</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>this is not a list of texts</source>
        <translation>テキストの一覧ではありません</translation>
    </message>
    <message>
        <source>this is not a list of ids</source>
        <translation>ID の一覧ではありません</translation>
    </message>
    <message>
        <source>“%1” is not the id of a picture or clip</source>
        <translation>「%1」は画像や動画の ID ではありません</translation>
    </message>
    <message>
        <source>one of the list is not an object with a channel</source>
        <translation>一覧に、チャンネルを持つオブジェクトでないものがあります</translation>
    </message>
    <message>
        <source>“%1” is not a channel</source>
        <translation>「%1」はチャンネルではありません</translation>
    </message>
    <message>
        <source>There are ig and tiktok.</source>
        <translation>ig と tiktok があります。</translation>
    </message>
    <message>
        <source>fields of %1 is not an object</source>
        <translation>%1 の fields がオブジェクトではありません</translation>
    </message>
    <message>
        <source>“%1” is not the id of an entry</source>
        <translation>「%1」はエントリーの ID ではありません</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>一覧が空です</translation>
    </message>
    <message>
        <source>this is neither true nor false</source>
        <translation>true でも false でもありません</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新規投稿</translation>
    </message>
    <message>
        <source>Change of a post</source>
        <translation>投稿の変更</translation>
    </message>
    <message>
        <source>Move of a post</source>
        <translation>投稿の移動</translation>
    </message>
    <message>
        <source>Planning of a post</source>
        <translation>投稿の予定</translation>
    </message>
    <message>
        <source>Return of a post to the drafts</source>
        <translation>投稿を下書きに戻す操作</translation>
    </message>
    <message>
        <source>Copy of a post</source>
        <translation>投稿のコピー</translation>
    </message>
    <message>
        <source>limit is %1; a page has 1 to %2 entries.</source>
        <translation>limit が %1 です。1 ページは 1〜%2 件です。</translation>
    </message>
    <message>
        <source>There are %1 ids; one request takes at most %2.</source>
        <translation>ID が %1 件あります。1 回のリクエストは %2 件までです。</translation>
    </message>
    <message>
        <source>Split the request.</source>
        <translation>リクエストを分けてください。</translation>
    </message>
    <message>
        <source>There is no deleted entry with the id %1.</source>
        <translation>ID %1 の削除済みエントリーはありません。</translation>
    </message>
    <message>
        <source>An entry is named twice in one move.</source>
        <translation>一度の移動で同じエントリーが 2 回指定されています。</translation>
    </message>
    <message>
        <source>Give each entry one time.</source>
        <translation>各エントリーの日時は 1 つにしてください。</translation>
    </message>
    <message>
        <source>There is no undo record with the id %1.</source>
        <translation>ID %1 の取り消し記録はありません。</translation>
    </message>
    <message>
        <source>The last %1 changes are kept.</source>
        <translation>直近 %1 件の変更が保持されます。</translation>
    </message>
    <message>
        <source>“%1” is undone already.</source>
        <translation>「%1」はすでに元に戻してあります。</translation>
    </message>
    <message>
        <source>“%1” is not undone, so it cannot be done again.</source>
        <translation>「%1」は元に戻していないため、やり直せません。</translation>
    </message>
    <message>
        <source>“%1” was recorded by another version of the program.</source>
        <translation>「%1」は別のバージョンのプログラムの記録です。</translation>
    </message>
    <message>
        <source>The entry was changed meanwhile: it is at version %1, not %2.</source>
        <translation>エントリーはその間に変更されました。バージョンは %2 ではなく %1 です。</translation>
    </message>
    <message>
        <source>Read it again, then repeat the change.</source>
        <translation>読み直してから、もう一度変更してください。</translation>
    </message>
    <message>
        <source>Deletion of a post</source>
        <translation>投稿の削除</translation>
    </message>
    <message>
        <source>Deletion of %1 posts</source>
        <translation>%1 件の投稿の削除</translation>
    </message>
    <message>
        <source>Return of a deleted post</source>
        <translation>削除した投稿を戻す操作</translation>
    </message>
    <message>
        <source>Return of %1 deleted posts</source>
        <translation>削除した %1 件の投稿を戻す操作</translation>
    </message>
    <message>
        <source>Copies of %1 posts</source>
        <translation>%1 件の投稿のコピー</translation>
    </message>
    <message>
        <source>%1 new posts</source>
        <translation>%1 件の新規投稿</translation>
    </message>
    <message>
        <source>Move of %1 posts</source>
        <translation>%1 件の投稿の移動</translation>
    </message>
    <message>
        <source>Shift of one entry</source>
        <translation>1 件のエントリーの移動</translation>
    </message>
    <message>
        <source>Shift of %1 entries</source>
        <translation>%1 件のエントリーの移動</translation>
    </message>
</context>
<context>
    <name>kalends::PresetBox</name>
    <message>
        <source>Off until you choose a provider: then captions, hashtags and alt texts are drafted by its model. Without one they come from templates, file names and your earlier posts.</source>
        <translation>プロバイダーを選ぶまではオフです。選ぶと、キャプション、ハッシュタグ、代替テキストをそのモデルが下書きします。選ばない場合は、テンプレート、ファイル名、以前の投稿から作成します。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>None: draft offline</source>
        <translation>なし: オフラインで下書き</translation>
    </message>
    <message>
        <source>%1 (on this computer)</source>
        <translation>%1（このコンピューター）</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>kalends::PreviewCanvas</name>
    <message>
        <source>Preview: %1</source>
        <translation>プレビュー: %1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>画像 %1 / %2</translation>
    </message>
    <message>
        <source>Click to fold the caption</source>
        <translation>クリックするとキャプションを折りたたみます</translation>
    </message>
    <message>
        <source>Click to see all of the caption</source>
        <translation>クリックするとキャプション全体を表示します</translation>
    </message>
    <message>
        <source>Alternative text: %1</source>
        <translation>代替テキスト: %1</translation>
    </message>
</context>
<context>
    <name>kalends::PreviewPane</name>
    <message>
        <source>Show what the app&apos;s controls cover</source>
        <translation>アプリの操作部で隠れる範囲を表示</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation>代替テキストなし</translation>
    </message>
    <message>
        <source>alt text: %1</source>
        <translation>代替テキスト: %1</translation>
    </message>
    <message>
        <source>The app shows this on black</source>
        <translation>アプリでは黒い背景に表示されます</translation>
    </message>
    <message>
        <source>Show the app in dark</source>
        <translation>アプリをダークで表示</translation>
    </message>
    <message>
        <source>Dark app</source>
        <translation>アプリをダークに</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>kalends::PreviewPictures</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>この画像は表示できません。</translation>
    </message>
</context>
<context>
    <name>kalends::ProposalBar</name>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>More proposals are coming</source>
        <translation>提案が続いて届いています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Asks for no more; what is there stays.</source>
        <translation>これ以上は求めません。届いたものは残ります。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Shows the proposals one below the other.</source>
        <translation>提案を縦に並べて表示します。</translation>
    </message>
    <message>
        <source>List of the proposals</source>
        <translation>提案の一覧</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>Makes a draft of each, in one step.</source>
        <translation>それぞれを下書きにします（1 回の操作）。</translation>
    </message>
    <message>
        <source>Drop all</source>
        <translation>すべて破棄</translation>
    </message>
    <message>
        <source>Takes all proposals off the calendar.</source>
        <translation>すべての提案をカレンダーから取り除きます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Ends planning; what was not kept is dropped.</source>
        <translation>計画を終えます。残さなかったものは破棄されます。</translation>
    </message>
    <message>
        <source>Enter keeps one, Delete drops it, F2 moves it.</source>
        <translation>Enter で残す、Delete で破棄、F2 で移動します。</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n 件の提案</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>day, time, title</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, what a tile says</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kalends::ProviderTrial</name>
    <message>
        <source>List models</source>
        <translation>モデルを一覧表示</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>保存してテスト</translation>
    </message>
    <message>
        <source>Models that the provider lists</source>
        <translation>プロバイダーのモデル一覧</translation>
    </message>
    <message>
        <source>The address answers</source>
        <translation>アドレスが応答する</translation>
    </message>
    <message>
        <source>The key is accepted</source>
        <translation>キーが受け付けられる</translation>
    </message>
    <message>
        <source>The model is there</source>
        <translation>モデルがある</translation>
    </message>
    <message>
        <source>It writes</source>
        <translation>文章を書ける</translation>
    </message>
    <message>
        <source>It keeps to the form of a draft</source>
        <translation>下書きの形式を守る</translation>
    </message>
    <message>
        <source>It sees pictures</source>
        <translation>画像を見られる</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信するもの</translation>
    </message>
    <message>
        <source>Only when a post is drafted, and only after you have said yes once for this provider: its pictures made small, or three moments of its clip, without place or camera data; the words in the files’ names; the month of the picture; what you wrote for the post; your last five captions and usual hashtags; your brand voice. Never account names, tokens or the files themselves.</source>
        <translation>投稿を下書きするときだけ、このプロバイダーに一度同意した後にだけ送ります。小さくした画像か動画の 3 つの場面（場所とカメラの情報は除く）、ファイル名に含まれる言葉、画像の撮影月、投稿に書いた文章、最近の 5 つのキャプションといつものハッシュタグ、ブランドの語り口です。アカウント名、トークン、ファイルそのものは送りません。</translation>
    </message>
</context>
<context>
    <name>kalends::PublishTimeEdit</name>
    <message>
        <source>No time yet</source>
        <translation>日時未定</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>The post waits on the drafts shelf.</source>
        <translation>投稿は下書き棚で待っています。</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>この日時は過ぎています。</translation>
    </message>
    <message>
        <source>The clock jumps over this time on that day; the post goes out at %1.</source>
        <translation>その日は時計がこの時刻を飛ばします。投稿は %1 に公開されます。</translation>
    </message>
    <message>
        <source>The clock shows this time twice on that day; the first one is meant.</source>
        <translation>その日はこの時刻が 2 回あります。最初のほうになります。</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>日時を選択</translation>
    </message>
    <message>
        <source>No time yet: the post waits on the drafts shelf.</source>
        <translation>日時は未定です。投稿は下書き棚で待っています。</translation>
    </message>
    <message>
        <source>Choose another time zone</source>
        <translation>別のタイムゾーンを選択</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>タイムゾーン: %1</translation>
    </message>
</context>
<context>
    <name>kalends::PublishedView</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>How it went out</source>
        <translation>公開の経過</translation>
    </message>
    <message>
        <source>Copy the facts</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Everything that is known of each try, for a report. No secrets are in it.</source>
        <translation>各試行について分かっていることすべてです。報告に使えます。秘密の情報は含みません。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n 分遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>The post was handed to %1, but the answer got lost on the way. It may be out already, so it is not sent again: Kalends asks %1 again and again whether it is there, and tells you.</source>
        <translation>投稿を %1 に渡しましたが、途中で応答が失われました。すでに公開されている可能性があるため、もう一度は送りません。Kalends が %1 に投稿があるか繰り返し確認し、お知らせします。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>投稿を開く</translation>
    </message>
    <message>
        <source>Open the post on %1</source>
        <translation>%1 で投稿を開く</translation>
    </message>
    <message>
        <source>The browser did not open. The address is %1</source>
        <translation>ブラウザーが開きませんでした。アドレスは %1 です</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy the link to %1</source>
        <translation>%1 へのリンクをコピー</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>kalends::Readiness</name>
    <message>
        <source>No %1 account is linked for this post.</source>
        <translation>この投稿用の %1 アカウントが連携されていません。</translation>
    </message>
    <message>
        <source>The sign-in of the %1 account “%2” has expired.</source>
        <translation>%1 アカウント「%2」のサインインの期限が切れました。</translation>
    </message>
    <message>
        <source>%1 no longer lets Kalends act for the account “%2”.</source>
        <translation>%1 は Kalends によるアカウント「%2」の操作を許可しなくなりました。</translation>
    </message>
    <message>
        <source>The post to %1 did not go out.</source>
        <translation>%1 への投稿は公開されませんでした。</translation>
    </message>
    <message>
        <source>The last try to post to %1 failed.</source>
        <translation>%1 への前回の投稿に失敗しました。</translation>
    </message>
    <message>
        <source>The next try is at %1.</source>
        <translation>次の試行は %1 です。</translation>
    </message>
    <message>
        <source>The post was handed to %1 and the answer got lost; Kalends is looking whether it is out.</source>
        <translation>投稿を %1 に渡しましたが応答が失われました。Kalends が公開されたか確認しています。</translation>
    </message>
    <message>
        <source>The keychain with the sign-in for %1 cannot be opened.</source>
        <translation>%1 のサインインが入ったキーチェーンを開けません。</translation>
    </message>
    <message>
        <source>The sign-in for %1 was lost while it was renewed.</source>
        <translation>%1 のサインインが更新中に失われました。</translation>
    </message>
    <message>
        <source>Several posts to %1 are overdue; say which of them still go out.</source>
        <translation>%1 への投稿がいくつか期限を過ぎています。どれを公開するか選んでください。</translation>
    </message>
    <message>
        <source>The plan was restored from a backup; look whether this post is out already.</source>
        <translation>計画はバックアップから復元されました。この投稿がすでに出ていないか確認してください。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong, so nothing goes out.</source>
        <translation>コンピューターの時計がずれているため、何も公開されません。</translation>
    </message>
    <message>
        <source>Publishing to %1 is turned off.</source>
        <translation>%1 への公開はオフです。</translation>
    </message>
    <message>
        <source>No channel is chosen for this post.</source>
        <translation>この投稿のチャンネルが選ばれていません。</translation>
    </message>
    <message>
        <source>No time is chosen for this post.</source>
        <translation>この投稿の日時が選ばれていません。</translation>
    </message>
    <message>
        <source>The changes to “%1” for %2 are not made yet.</source>
        <translation>「%1」の %2 用の変更はまだ行われていません。</translation>
    </message>
    <message>
        <source>What was made of “%1” for %2 is gone from the library; it can be made again.</source>
        <translation>「%1」から %2 用に作成したものがライブラリーにありません。もう一度作成できます。</translation>
    </message>
</context>
<context>
    <name>kalends::RedraftBar</name>
    <message>
        <source>Warm</source>
        <translation>温かい</translation>
    </message>
    <message>
        <source>Playful</source>
        <translation>遊び心のある</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>シンプル</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>ビジネス向け</translation>
    </message>
    <message>
        <source>Witty</source>
        <translation>ウィットのある</translation>
    </message>
    <message>
        <source>Poetic</source>
        <translation>詩的</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>再生成</translation>
    </message>
    <message>
        <source>Writes other words.</source>
        <translation>別の文章を書きます。</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>短く</translation>
    </message>
    <message>
        <source>Says the same in fewer words.</source>
        <translation>同じ内容を短く書きます。</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>長く</translation>
    </message>
    <message>
        <source>Says more.</source>
        <translation>より詳しく書きます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops writing and brings the earlier words back (Escape).</source>
        <translation>書くのをやめ、前の文章に戻します（Escape）。</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>口調</translation>
    </message>
    <message>
        <source>Writes it in another tone.</source>
        <translation>別の口調で書きます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Writes it in another language.</source>
        <translation>別の言語で書きます。</translation>
    </message>
    <message>
        <source>What will be sent to the assistant</source>
        <translation>アシスタントに送信するもの</translation>
    </message>
    <message>
        <source>Send and remember</source>
        <translation>送信して記憶</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>Drafted offline, from templates and your earlier posts. An assistant can be set up in the settings.</source>
        <translation>テンプレートと以前の投稿から、オフラインで下書きしました。アシスタントは設定で指定できます。</translation>
    </message>
</context>
<context>
    <name>kalends::RescheduleDialog</name>
    <message>
        <source>Reschedule</source>
        <translation>日時を変更</translation>
    </message>
    <message>
        <source>New time (%1)</source>
        <translation>新しい日時（%1）</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>新しい日時</translation>
    </message>
    <message>
        <source>The clocks go forward over this time; %1 is meant.</source>
        <translation>時計が進んでこの時刻を飛ばすため、%1 になります。</translation>
    </message>
    <message>
        <source>The clocks show this time twice; the first one is meant.</source>
        <translation>この時刻は 2 回あります。最初のほうになります。</translation>
    </message>
</context>
<context>
    <name>kalends::RestoreQuestion</name>
    <message>
        <source>Undo the restore</source>
        <translation>復元を元に戻す</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Go back to the plan as it was before the restore?</source>
        <translation>復元前の計画に戻しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Go back to a plan of %n post(s)?</source>
        <translation>
            <numerusform>投稿 %n 件の計画に戻しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan as it is now is put aside whole before, and “Undo the restore” brings it back. Kalends closes for a moment and comes back by itself.</source>
        <translation>先に今の計画をまるごと別に保管します。「復元を元に戻す」で戻せます。Kalends は少しの間閉じて、自動で再び開きます。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
</context>
<context>
    <name>kalends::RestoredBar</name>
    <message>
        <source>The plan was restored</source>
        <translation>計画を復元しました</translation>
    </message>
    <message>
        <source>Posts then go out at their times again.</source>
        <translation>投稿はまた、それぞれの日時に公開されます。</translation>
    </message>
    <message>
        <source>Undo the restore…</source>
        <translation>復元を元に戻す…</translation>
    </message>
    <message>
        <source>Goes back to the plan as it was before.</source>
        <translation>前の計画に戻します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Backups, in the File menu, still has the plan as it was before.</source>
        <translation>前の計画は、「ファイル」メニューの「バックアップ」に残っています。</translation>
    </message>
    <message>
        <source>Let them go…</source>
        <translation>公開を許可…</translation>
    </message>
</context>
<context>
    <name>kalends::SamplePlan</name>
    <message>
        <source>Morning light at the studio</source>
        <translation>スタジオの朝の光</translation>
    </message>
    <message>
        <source>Five lenses I would buy again</source>
        <translation>また買いたいレンズ 5 本</translation>
    </message>
    <message>
        <source>How I edit in ten minutes</source>
        <translation>10 分で編集する方法</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>ビフォーアフター</translation>
    </message>
    <message>
        <source>Answering your questions</source>
        <translation>質問に答えます</translation>
    </message>
    <message>
        <source>Slow Saturday</source>
        <translation>ゆったり土曜日</translation>
    </message>
    <message>
        <source>Autumn presets are here</source>
        <translation>秋のプリセットが届きました</translation>
    </message>
    <message>
        <source>Client work, uncut</source>
        <translation>クライアントワーク、ノーカット</translation>
    </message>
    <message>
        <source>Weekend plan</source>
        <translation>週末の予定</translation>
    </message>
    <message>
        <source>Thank you for ten thousand</source>
        <translation>1 万人、ありがとう</translation>
    </message>
    <message>
        <source>Reel idea: rain on glass</source>
        <translation>リール案: ガラスの雨粒</translation>
    </message>
    <message>
        <source>Desk setup 2027</source>
        <translation>デスク環境 2027</translation>
    </message>
    <message>
        <source>Film versus digital</source>
        <translation>フィルム対デジタル</translation>
    </message>
    <message>
        <source>The sample picture %1 cannot be written.</source>
        <translation>サンプル画像 %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Watch me go out in two minutes</source>
        <translation>2 分後に公開されます</translation>
    </message>
</context>
<context>
    <name>kalends::SecretField</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>削除: %1</translation>
    </message>
</context>
<context>
    <name>kalends::SettingsDialog</name>
    <message>
        <source>Save and test</source>
        <translation>保存してテスト</translation>
    </message>
    <message>
        <source>Put a small file there, fetch it, take it away</source>
        <translation>小さいファイルを置き、取得し、削除する</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Language (from the next start)</source>
        <translation>言語（次回の起動から）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Second time zone in week and day</source>
        <translation>週と日に表示する第 2 タイムゾーン</translation>
    </message>
    <message>
        <source>Snap while dragging to</source>
        <translation>ドラッグの吸着間隔</translation>
    </message>
    <message>
        <source>Several files dropped at once become</source>
        <translation>複数のファイルをドロップしたとき</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>A post each</source>
        <translation>1 件ずつの投稿</translation>
    </message>
    <message>
        <source>One carousel</source>
        <translation>1 つのカルーセル</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Keeps publishing in the background</source>
        <translation>バックグラウンドで公開を続ける</translation>
    </message>
    <message>
        <source>Quits</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定の分類</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Instagram app secret</source>
        <translation>Instagram app secret</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>TikTok client secret</source>
        <translation>TikTok client secret</translation>
    </message>
    <message>
        <source>Staging storage</source>
        <translation>中継ストレージ</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>シークレットアクセスキー</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>The storage works.</source>
        <translation>ストレージは正常に使えます。</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 分</translation>
    </message>
    <message>
        <source>Size of text (from the next start)</source>
        <translation>文字の大きさ（次回の起動から）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Off: as your desktop asks.</source>
        <translation>オフ: デスクトップの設定に従います。</translation>
    </message>
</context>
<context>
    <name>kalends::SharedPage</name>
    <message>
        <source>not linked</source>
        <translation>未連携</translation>
    </message>
    <message>
        <source>%1 · has to be linked again</source>
        <translation>%1 · もう一度連携が必要です</translation>
    </message>
    <message>
        <source>Caption for all channels</source>
        <translation>全チャンネル共通のキャプション</translation>
    </message>
    <message>
        <source>Write it once; each channel follows until it has words of its own.</source>
        <translation>一度書けば、独自の文章を書くまで各チャンネルに反映されます。</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>投稿先</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>連携…</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>%1 を連携</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>For your own order, separated by commas; never posted</source>
        <translation>整理用。カンマで区切ります。投稿されません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a channel and its account</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kalends::Shift</name>
    <message>
        <source>“%1” is not a shift: %2.</source>
        <translation>「%1」は移動量ではありません: %2。</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 2d, -3h, 1w or 90m.</source>
        <translation>2d、-3h、1w、90m のように、数と単位を書いてください。</translation>
    </message>
    <message>
        <source>it is not a number with one of the units m, h, d, w</source>
        <translation>単位 m、h、d、w の付いた数ではありません</translation>
    </message>
    <message>
        <source>there is nothing to shift</source>
        <translation>移動するものがありません</translation>
    </message>
    <message>
        <source>it is more than ten years</source>
        <translation>10 年を超えています</translation>
    </message>
    <message>
        <source>Shifted, this would be at %1; only the years 1970 to 2199 are taken.</source>
        <translation>移動すると %1 になります。1970 年から 2199 年までです。</translation>
    </message>
    <message>
        <source>Shift by less.</source>
        <translation>移動量を減らしてください。</translation>
    </message>
</context>
<context>
    <name>kalends::ShiftDialog</name>
    <message>
        <source>Shift posts</source>
        <translation>投稿をまとめて移動</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>移動の結果</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>移動</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected post(s)</source>
        <translation>
            <numerusform>選んだ %n 件の投稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything from</source>
        <translation>この日から</translation>
    </message>
    <message>
        <source>Everything after</source>
        <translation>この時点より後</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Point in time</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>to</source>
        <translation>〜</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>移動量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>by</source>
        <translation>移動量</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>最後の日が最初の日より前です。</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n post(s)</source>
        <translation>
            <numerusform>%n 件の投稿を移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation>何も移動しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) would move.</source>
        <translation>
            <numerusform>%n 件の投稿が移動します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would stay.</source>
        <translation>
            <numerusform>%n 件は動きません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would meet another post of the same account.</source>
        <translation>
            <numerusform>%n 件が同じアカウントの別の投稿と重なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would fall on a change of the clock.</source>
        <translation>
            <numerusform>%n 件が時計の切り替えに当たります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays: %1. %2</source>
        <translation>動かない: %1。%2</translation>
    </message>
    <message>
        <source>Same time: %1 and %2</source>
        <translation>同じ時刻: %1 と %2</translation>
    </message>
    <message>
        <source>The clock jumps: %1 goes to %2</source>
        <translation>時計が飛びます: %1 は %2 になります</translation>
    </message>
    <message>
        <source>The clock shows it twice: %1 goes to the first %2</source>
        <translation>時刻が 2 回あります: %1 は最初の %2 になります</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… ほか</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
</context>
<context>
    <name>kalends::SnippetsButton</name>
    <message>
        <source>Hashtag groups and saved captions</source>
        <translation>ハッシュタググループと保存したキャプション</translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation>ハッシュタググループ</translation>
    </message>
    <message>
        <source>Keep these hashtags…</source>
        <translation>これらのハッシュタグを保存…</translation>
    </message>
    <message>
        <source>Saved captions</source>
        <translation>保存したキャプション</translation>
    </message>
    <message>
        <source>Keep the selected words…</source>
        <translation>選択した文章を保存…</translation>
    </message>
    <message>
        <source>Keep this caption…</source>
        <translation>このキャプションを保存…</translation>
    </message>
    <message>
        <source>Rename and delete…</source>
        <translation>名前の変更と削除…</translation>
    </message>
    <message>
        <source>Keep hashtags</source>
        <translation>ハッシュタグを保存</translation>
    </message>
    <message>
        <source>Keep caption</source>
        <translation>キャプションを保存</translation>
    </message>
    <message>
        <source>Name; one that you use already is replaced:</source>
        <translation>名前（使用中の名前は置き換えられます）:</translation>
    </message>
</context>
<context>
    <name>kalends::SnippetsDialog</name>
    <message>
        <source>Hashtag groups and saved captions</source>
        <translation>ハッシュタググループと保存したキャプション</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation>ハッシュタググループ</translation>
    </message>
    <message>
        <source>Saved captions</source>
        <translation>保存したキャプション</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>kalends::StageCanvas</name>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>ファイルを確認中…</translation>
    </message>
    <message>
        <source>No media yet</source>
        <translation>メディアはまだありません</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>No media</source>
        <translation>メディアなし</translation>
    </message>
    <message>
        <source>Drop pictures or a clip here</source>
        <translation>画像か動画をここにドロップ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>kalends::StatusLine</name>
    <message>
        <source>Show what is due, running and failed</source>
        <translation>予定、実行中、失敗を表示</translation>
    </message>
    <message>
        <source>How publishing is going</source>
        <translation>公開の状況</translation>
    </message>
</context>
<context>
    <name>kalends::StoragePage</name>
    <message>
        <source>The platforms fetch pictures from the web, so they have to lie somewhere for a moment: any storage with the S3 protocol will do, such as Cloudflare R2, Backblaze B2 or your own MinIO. Links end by themselves and files are deleted afterwards.</source>
        <translation>プラットフォームは画像を Web から取得するため、一時的な置き場所が必要です。Cloudflare R2、Backblaze B2、自前の MinIO など、S3 プロトコルのストレージなら何でも使えます。リンクは自動で失効し、ファイルは後で削除されます。</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>シークレットアクセスキー</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Put a small file there, fetch it, take it away</source>
        <translation>小さいファイルを置き、取得し、削除する</translation>
    </message>
    <message>
        <source>The storage works.</source>
        <translation>ストレージは正常に使えます。</translation>
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
            <numerusform>%n 文字超過しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hashtag(s) too many.</source>
        <translation>
            <numerusform>ハッシュタグが %n 個超過しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) too many.</source>
        <translation>
            <numerusform>メンションが %n 件超過しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted as the platform counts: UTF-16 units.</source>
        <translation>プラットフォームと同じ数え方（UTF-16 単位）です。</translation>
    </message>
</context>
<context>
    <name>kalends::TikTokPage</name>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Allow others to</source>
        <translation>ほかの人に許可</translation>
    </message>
    <message>
        <source>Allow others to: %1</source>
        <translation>ほかの人に許可: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Duet</source>
        <translation>デュエット</translation>
    </message>
    <message>
        <source>Stitch</source>
        <translation>リミックス（Stitch）</translation>
    </message>
    <message>
        <source>Disclose commercial content</source>
        <translation>コンテンツの情報開示</translation>
    </message>
    <message>
        <source>Turn on when it promotes goods or services in exchange for something of value: yourself, a third party, or both.</source>
        <translation>対価を受けて商品やサービスを宣伝する場合はオンにしてください。宣伝の対象は自分自身、第三者、またはその両方です。</translation>
    </message>
    <message>
        <source>Your brand</source>
        <translation>自分のブランド</translation>
    </message>
    <message>
        <source>You promote yourself or your own business.</source>
        <translation>自分自身や自分のビジネスを宣伝します。</translation>
    </message>
    <message>
        <source>Branded content</source>
        <translation>ブランドコンテンツ</translation>
    </message>
    <message>
        <source>You promote another brand or a third party.</source>
        <translation>ほかのブランドや第三者を宣伝します。</translation>
    </message>
    <message>
        <source>AI-generated content</source>
        <translation>AI生成コンテンツ</translation>
    </message>
    <message>
        <source>TikTok adds “Creator labeled as AI-generated” to the post.</source>
        <translation>TikTok が投稿に「クリエイターがAI生成コンテンツとしてラベル付け」を付けます。</translation>
    </message>
    <message>
        <source>Let TikTok add music</source>
        <translation>TikTok に音楽を付けてもらう</translation>
    </message>
    <message>
        <source>TikTok picks it; it can be changed in the TikTok app only.</source>
        <translation>音楽は TikTok が選びます。変更は TikTok アプリでのみできます。</translation>
    </message>
    <message>
        <source>Cover photo</source>
        <translation>カバー写真</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Photos go out the moment TikTok has taken them: they cannot be called back from here, and words, order and music cannot be changed afterwards. Deleting is done in the TikTok app.</source>
        <translation>写真は TikTok が受け取った時点で公開されます。ここから取り消すことはできず、文章、順序、音楽も後から変更できません。削除は TikTok アプリで行います。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>写真 %1</translation>
    </message>
    <message>
        <source>Frame at %1…</source>
        <translation>%1 のフレーム…</translation>
    </message>
    <message>
        <source>First frame…</source>
        <translation>最初のフレーム…</translation>
    </message>
    <message>
        <source>Cover: %1</source>
        <translation>カバー: %1</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>同意済みです。</translation>
    </message>
    <message>
        <source>Agreed: “%1”.</source>
        <translation>同意済み: 「%1」。</translation>
    </message>
    <message>
        <source>Agreed as %1: “%2”.</source>
        <translation>%1 として同意済み: 「%2」。</translation>
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
        <translation>日時なし</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>チャンネルなし</translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>time, title, channels, readiness</comment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>Would move here</source>
        <translation>ここへ移動します</translation>
    </message>
    <message>
        <source>Would meet another post of the same account at this time</source>
        <translation>この時刻に同じアカウントの別の投稿と重なります</translation>
    </message>
    <message>
        <source>The clock changes on this day, so the time is not the same</source>
        <translation>この日は時計が切り替わるため、時刻が変わります</translation>
    </message>
    <message>
        <source>Cannot be moved and stays here</source>
        <translation>移動できないため、ここに残ります</translation>
    </message>
    <message>
        <source>Would move away</source>
        <translation>ここから移動します</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Enter keeps it, Delete drops it.</source>
        <translation>Enter で残し、Delete で取り消します。</translation>
    </message>
</context>
<context>
    <name>kalends::TimeDialog</name>
    <message>
        <source>Set time</source>
        <translation>日時を設定</translation>
    </message>
    <message numerus="yes">
        <source>The time of the first of %n posts; the others keep their distance to it.</source>
        <translation>
            <numerusform>%n 件の投稿の最初の日時です。ほかは間隔を保ちます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::TimeGridHeader</name>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>kalends::TimeGridView</name>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day of a week – last day of it</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: a day with its month and year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format: 30 November in “30 November – 6 December 2026”</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 6 December 2026 in “30 November – 6 December 2026”</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d</source>
        <comment>date format: 23 in “23 – 29 November 2026”</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: 29 November 2026 in “23 – 29 November 2026”</comment>
        <translation>d日</translation>
    </message>
    <message>
        <source>The clocks go forward on this day.</source>
        <translation>この日は時計が進みます。</translation>
    </message>
    <message>
        <source>The clocks go back on this day.</source>
        <translation>この日は時計が戻ります。</translation>
    </message>
    <message>
        <source>New post, %1</source>
        <translation>新規投稿、%1</translation>
    </message>
</context>
<context>
    <name>kalends::TourDesk</name>
    <message>
        <source>Guided tour: what is marked ✦ was drafted for you. Change it or leave it, then close this window with Esc; nothing is lost.</source>
        <translation>ガイドツアー: ✦ の印が付いたところは、下書きされたものです。変えてもそのままでもかまいません。終わったら Esc でこのウィンドウを閉じてください。何も失われません。</translation>
    </message>
    <message>
        <source>Sent on the tour</source>
        <translation>ツアーで送った投稿</translation>
    </message>
</context>
<context>
    <name>kalends::TourExamples</name>
    <message>
        <source>Evening hills</source>
        <translation>夕暮れの丘</translation>
    </message>
    <message>
        <source>A quiet lake</source>
        <translation>静かな湖</translation>
    </message>
    <message>
        <source>First frost</source>
        <translation>初霜</translation>
    </message>
    <message>
        <source>The example %1 cannot be written.</source>
        <translation>サンプル %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Free some space, or use files of your own.</source>
        <translation>空き容量を増やすか、自分のファイルを使ってください。</translation>
    </message>
    <message>
        <source>Drifting colours, a clip</source>
        <translation>漂う色（動画）</translation>
    </message>
</context>
<context>
    <name>kalends::Tray</name>
    <message>
        <source>Open Kalends</source>
        <translation>Kalends を開く</translation>
    </message>
    <message>
        <source>New post…</source>
        <translation>新規投稿…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
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
        <translation>始まり</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>The first frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>The last frame</source>
        <translation>最後のフレーム</translation>
    </message>
    <message>
        <source>What of the clip goes out</source>
        <translation>動画のうち公開する部分</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>kalends::UiPreferences</name>
    <message>
        <source>it must be one of %1</source>
        <translation>%1 のどれかにしてください</translation>
    </message>
    <message>
        <source>it must look like de or pt_BR</source>
        <translation>de や pt_BR のような形にしてください</translation>
    </message>
    <message>
        <source>it is not a time zone such as Asia/Tokyo</source>
        <translation>Asia/Tokyo のようなタイムゾーンではありません</translation>
    </message>
</context>
<context>
    <name>kalends::UnlinkChain</name>
    <message>
        <source>The keychain still holds the tokens of %1 after they were deleted.</source>
        <translation>削除後も %1 のトークンがキーチェーンに残っています。</translation>
    </message>
    <message>
        <source>Delete the entries of Kalends in your desktop&apos;s password manager, then unlink again.</source>
        <translation>デスクトップのパスワードマネージャーで Kalends の項目を削除してから、もう一度連携を解除してください。</translation>
    </message>
    <message>
        <source>The %1 account %2 was unlinked. Link an account, or delete the post.</source>
        <translation>%1 アカウント %2 の連携が解除されました。アカウントを連携するか、投稿を削除してください。</translation>
    </message>
</context>
<context>
    <name>kalends::WarningsBand</name>
    <message>
        <source>Trim</source>
        <translation>トリミング</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>別のものを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>日時を変更</translation>
    </message>
    <message>
        <source>Choose time</source>
        <translation>日時を選択</translation>
    </message>
    <message>
        <source>Choose channel</source>
        <translation>チャンネルを選択</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>What is not ready</source>
        <translation>準備ができていないもの</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>表示を減らす</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more warning(s)</source>
        <translation>
            <numerusform>ほか %n 件の警告を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer warnings</source>
        <translation>警告の表示を減らす</translation>
    </message>
</context>
<context>
    <name>kalends::WindowActions</name>
    <message>
        <source>&amp;Earlier</source>
        <translation>早める(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>遅らせる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>新規投稿(&amp;N)…</translation>
    </message>
    <message>
        <source>New posts from &amp;files…</source>
        <translation>ファイルから新規投稿(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import a plan…</source>
        <translation>計画を読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export the plan…</source>
        <translation>計画を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>予約(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>下書きに戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Set &amp;time…</source>
        <translation>日時を設定(&amp;T)…</translation>
    </message>
    <message>
        <source>By a &amp;day</source>
        <translation>1 日(&amp;D)</translation>
    </message>
    <message>
        <source>By a &amp;week</source>
        <translation>1 週間(&amp;W)</translation>
    </message>
    <message>
        <source>By an &amp;hour</source>
        <translation>1 時間(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;hift…</source>
        <translation>まとめて移動(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Publish now</source>
        <translation>今すぐ公開(&amp;P)</translation>
    </message>
    <message>
        <source>Show its &amp;activity</source>
        <translation>アクティビティを表示(&amp;A)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>週(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>リスト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>フィード(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今日(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>前へ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>次へ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>日付へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>サイドバー(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;rafts</source>
        <translation>下書き(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面(&amp;U)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>%1 に接続…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>アクティビティ(&amp;A)</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>ログイン時に起動(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Kalends</source>
        <translation>Kalends について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>エントリー(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Earlier by a day</source>
        <translation>1 日早める</translation>
    </message>
    <message>
        <source>Earlier by a week</source>
        <translation>1 週間早める</translation>
    </message>
    <message>
        <source>Earlier by an hour</source>
        <translation>1 時間早める</translation>
    </message>
    <message>
        <source>Later by a day</source>
        <translation>1 日遅らせる</translation>
    </message>
    <message>
        <source>Later by a week</source>
        <translation>1 週間遅らせる</translation>
    </message>
    <message>
        <source>Later by an hour</source>
        <translation>1 時間遅らせる</translation>
    </message>
    <message>
        <source>Plan with A&amp;I…</source>
        <translation>AI で計画(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Guided &amp;tour…</source>
        <translation>ガイドツアー(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>kalends::Zone</name>
    <message>
        <source>“%1” is not a time that can be planned: %2.</source>
        <translation>「%1」は予定できる日時ではありません: %2。</translation>
    </message>
    <message>
        <source>Write it like 2026-11-26T14:30, or with an offset like 2026-11-26T14:30+01:00.</source>
        <translation>2026-11-26T14:30 か、時差付きの 2026-11-26T14:30+01:00 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows.</source>
        <translation>「%1」は、このコンピューターで使えるタイムゾーンではありません。</translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Berlin or America/Sao_Paulo.</source>
        <translation>Europe/Berlin や America/Sao_Paulo のような IANA 名を使ってください。</translation>
    </message>
    <message>
        <source>it is not a date and time in ISO 8601</source>
        <translation>ISO 8601 の日時ではありません</translation>
    </message>
    <message>
        <source>only the years 1970 to 2199 are taken</source>
        <translation>1970 年から 2199 年までです</translation>
    </message>
</context>
<context>
    <name>publishing</name>
    <message>
        <source>%1 takes no more requests for a while.</source>
        <translation>%1 はしばらくリクエストを受け付けません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 に接続できません。</translation>
    </message>
    <message>
        <source>Check the connection to the Internet.</source>
        <translation>インターネット接続を確認してください。</translation>
    </message>
</context>
</TS>
