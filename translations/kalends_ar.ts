<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountDirectory</name>
    <message>
        <source>The account with the id %1 was unlinked.</source>
        <translation>أُلغي ربط الحساب ذي المعرّف %1.</translation>
    </message>
</context>
<context>
    <name>ApiToken</name>
    <message>
        <source>The file api-token cannot be written: %1.</source>
        <translation>تتعذر كتابة الملف api-token: %1.</translation>
    </message>
    <message>
        <source>Free some space, or make the profile&apos;s folder writable.</source>
        <translation>أفرغ بعض المساحة، أو اجعل مجلد ملف التعريف قابلاً للكتابة.</translation>
    </message>
</context>
<context>
    <name>AppSecrets</name>
    <message>
        <source>There is no secret named “%1”.</source>
        <translation>لا يوجد سر باسم «%1».</translation>
    </message>
    <message>
        <source>These can be set: %1.</source>
        <translation>يمكن ضبط ما يلي: %1.</translation>
    </message>
    <message>
        <source>The value for %1 is empty or longer than 64 KiB; nothing was changed.</source>
        <translation>قيمة %1 فارغة أو أطول من 64 كيبيبايت؛ لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 cannot be changed: %2.</source>
        <translation>يتعذر تغيير %1: %2.</translation>
    </message>
    <message>
        <source>Make the folder writable, or add Kalends in your desktop&apos;s own start-up settings.</source>
        <translation>اجعل المجلد قابلاً للكتابة، أو أضف Kalends في إعدادات بدء التشغيل في سطح مكتبك.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Only %1 MB are free on the disk that holds the profile.</source>
        <translation>لم يبق سوى %1 ميغابايت على القرص الذي يحوي ملف التعريف.</translation>
    </message>
    <message>
        <source>Free some space: media are copied into the profile.</source>
        <translation>أفرغ بعض المساحة: تُنسخ الوسائط إلى ملف التعريف.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder can be written, with %1 GB free.</source>
        <translation>يمكن الكتابة في مجلد ملف التعريف، وفيه %1 غيغابايت خالية.</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>قاعدة البيانات سليمة.</translation>
    </message>
    <message>
        <source>settings.ini has nothing that is out of place.</source>
        <translation>كل ما في settings.ini في مكانه.</translation>
    </message>
    <message>
        <source>The default is used until it is mended.</source>
        <translation>تُستخدم القيمة الافتراضية إلى أن يُصلَح ذلك.</translation>
    </message>
    <message>
        <source>No account is linked.</source>
        <translation>لا حساب مربوطاً.</translation>
    </message>
    <message>
        <source>Link one with “accounts link ig --token” or “accounts link tiktok”.</source>
        <translation>اربط حساباً بالأمر «accounts link ig --token» أو «accounts link tiktok».</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <translation>حساب %1 %2</translation>
    </message>
    <message>
        <source>The %1 is linked and alive.</source>
        <translation>‏%1 مربوط ويعمل.</translation>
    </message>
    <message>
        <source>The link of the %1 has expired.</source>
        <translation>انتهت صلاحية ربط %1.</translation>
    </message>
    <message>
        <source>The %1 has taken the permission back.</source>
        <translation>سحب %1 الإذن.</translation>
    </message>
    <message>
        <source>Link it again.</source>
        <translation>اربطه من جديد.</translation>
    </message>
    <message>
        <source>Publishing to %1 is on.</source>
        <translation>النشر على %1 مُشغَّل.</translation>
    </message>
    <message>
        <source>Publishing to %1 is off, so its posts are held.</source>
        <translation>النشر على %1 متوقف، لذا تُحتجز منشوراته.</translation>
    </message>
    <message>
        <source>Turn it on with “flags set %1 on”.</source>
        <translation>شغّله بالأمر «flags set %1 on».</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and are gone when the service stops.</source>
        <translation>تُحفظ الأسرار في الذاكرة وتزول عند توقف الخدمة.</translation>
    </message>
    <message>
        <source>Start it without KALENDS_SECRETS=memory to use the keychain.</source>
        <translation>شغّله من دون KALENDS_SECRETS=memory لاستخدام سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain answers and is unlocked.</source>
        <translation>سلسلة المفاتيح تستجيب وهي مفتوحة.</translation>
    </message>
    <message>
        <source>The keychain is locked; posts wait until it is open.</source>
        <translation>سلسلة المفاتيح مقفلة؛ تنتظر المنشورات فتحها.</translation>
    </message>
    <message>
        <source>Unlock it, for instance by logging in to the desktop.</source>
        <translation>افتحها، مثلاً بتسجيل الدخول إلى سطح المكتب.</translation>
    </message>
    <message>
        <source>The keychain has no default keyring.</source>
        <translation>ليس لسلسلة المفاتيح حلقة افتراضية.</translation>
    </message>
    <message>
        <source>Create one with the system&apos;s password manager.</source>
        <translation>أنشئ واحدة بمدير كلمات المرور في النظام.</translation>
    </message>
    <message>
        <source>No keychain service answers, so tokens can be neither kept nor read.</source>
        <translation>لا تستجيب أي خدمة لسلسلة المفاتيح، فلا يمكن حفظ الرموز ولا قراءتها.</translation>
    </message>
    <message>
        <source>Install gnome-keyring or KWallet and log in to a desktop session with a message bus.</source>
        <translation>ثبّت gnome-keyring أو KWallet وسجّل الدخول إلى جلسة سطح مكتب فيها ناقل رسائل.</translation>
    </message>
    <message>
        <source>No staging storage is set up; Instagram posts and TikTok photos need one.</source>
        <translation>لم يُهيَّأ تخزين وسيط؛ منشورات Instagram وصور TikTok تحتاج إليه.</translation>
    </message>
    <message>
        <source>Fill in the [staging] part of settings.ini and run “secrets set staging.secret_access_key”.</source>
        <translation>املأ القسم [staging] في settings.ini ونفّذ «secrets set staging.secret_access_key».</translation>
    </message>
    <message>
        <source>The staging storage&apos;s secret key is not in the keychain.</source>
        <translation>المفتاح السري للتخزين الوسيط ليس في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Set it with “secrets set staging.secret_access_key”.</source>
        <translation>اضبطه بالأمر «secrets set staging.secret_access_key».</translation>
    </message>
    <message>
        <source>The staging storage takes a file, hands it out and removes it.</source>
        <translation>التخزين الوسيط يقبل ملفاً ويسلّمه ويحذفه.</translation>
    </message>
    <message>
        <source>The clock could not be compared with a server&apos;s; nothing suggests that it is wrong.</source>
        <translation>تعذرت مقارنة الساعة بساعة خادم؛ لا شيء يوحي بأنها خاطئة.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock differs from a server&apos;s by %1 s.</source>
        <translation>تختلف ساعة الحاسوب عن ساعة خادم بمقدار %1 ث.</translation>
    </message>
    <message>
        <source>Turn on automatic time; posts are held while the clock is more than five minutes off.</source>
        <translation>شغّل الضبط التلقائي للوقت؛ تُحتجز المنشورات ما دامت الساعة منحرفة أكثر من خمس دقائق.</translation>
    </message>
</context>
<context>
    <name>EntryRepository</name>
    <message>
        <source>“%1” is not a cursor of this list.</source>
        <translation>‏«%1» ليس مؤشراً لهذه القائمة.</translation>
    </message>
    <message>
        <source>Take the cursor of the page before, or none.</source>
        <translation>خذ مؤشر الصفحة السابقة، أو لا شيء.</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>This profile has a real %1 account linked; the sandbox does not touch it.</source>
        <translation>يرتبط بملف التعريف هذا حساب %1 حقيقي؛ لا تمسّه بيئة التجربة.</translation>
    </message>
    <message>
        <source>Choose another folder with --profile.</source>
        <translation>اختر مجلداً آخر باستخدام --profile.</translation>
    </message>
    <message>
        <source>The file api-address cannot be written: %1.</source>
        <translation>تتعذر كتابة الملف api-address: %1.</translation>
    </message>
    <message>
        <source>Free some space, or make the profile&apos;s folder writable.</source>
        <translation>أفرغ بعض المساحة، أو اجعل مجلد ملف التعريف قابلاً للكتابة.</translation>
    </message>
    <message>
        <source>The feed&apos;s file is there and is no calendar.</source>
        <translation>ملف الموجز موجود وليس تقويماً.</translation>
    </message>
    <message>
        <source>Give another one in the settings: [feed] path.</source>
        <translation>حدّد ملفاً آخر في الإعدادات: [feed] path.</translation>
    </message>
    <message>
        <source>The feed cannot be written: %1.</source>
        <translation>تتعذر كتابة الموجز: %1.</translation>
    </message>
    <message>
        <source>Give a folder that can be written to: [feed] path.</source>
        <translation>حدّد مجلداً يمكن الكتابة فيه: [feed] path.</translation>
    </message>
</context>
<context>
    <name>HttpBody</name>
    <message>
        <source>Add the file again.</source>
        <translation>أضف الملف من جديد.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>تتعذر قراءة الملف «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is shorter than it was when it was added.</source>
        <translation>الملف «%1» أقصر مما كان عند إضافته.</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>The API cannot listen on port %1 of 127.0.0.1: %2.</source>
        <translation>لا تستطيع واجهة API الاستماع على المنفذ %1 من 127.0.0.1: %2.</translation>
    </message>
    <message>
        <source>Choose another with --port or api/port, or 0 for any free one.</source>
        <translation>اختر منفذاً آخر باستخدام --port أو api/port، أو 0 لأي منفذ خالٍ.</translation>
    </message>
</context>
<context>
    <name>Instagram</name>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation>يحاول Kalends من جديد تلقائياً.</translation>
    </message>
    <message>
        <source>Use another file, or convert this one, then retry.</source>
        <translation>استخدم ملفاً آخر، أو حوّل هذا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Link the account again under Accounts.</source>
        <translation>اربط الحساب من جديد ضمن الحسابات.</translation>
    </message>
    <message>
        <source>Open the Instagram app, finish what it asks for, then retry.</source>
        <translation>افتح تطبيق Instagram وأكمل ما يطلبه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Edit the post, then retry.</source>
        <translation>حرّر المنشور، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Kalends waits and tries again by itself.</source>
        <translation>ينتظر Kalends ويحاول من جديد تلقائياً.</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>إن تكرر ذلك فأبلغ عنه مع الرموز الواردة في سجل المحاولة.</translation>
    </message>
    <message>
        <source>Post by hand for now; Kalends waits before it tries again.</source>
        <translation>انشر يدوياً في الوقت الحالي؛ ينتظر Kalends قبل أن يحاول من جديد.</translation>
    </message>
    <message>
        <source>Instagram took too long to fetch the file.</source>
        <translation>استغرق Instagram وقتاً طويلاً جداً في جلب الملف.</translation>
    </message>
    <message>
        <source>Instagram&apos;s upload expired before it was published.</source>
        <translation>انتهت صلاحية رفع Instagram قبل نشره.</translation>
    </message>
    <message>
        <source>Instagram has a problem of its own.</source>
        <translation>لدى Instagram مشكلة خاصة به.</translation>
    </message>
    <message>
        <source>Instagram could not prepare the upload.</source>
        <translation>لم يستطع Instagram إعداد الرفع.</translation>
    </message>
    <message>
        <source>Instagram&apos;s upload failed for a reason it does not name.</source>
        <translation>فشل رفع Instagram لسبب لا يذكره.</translation>
    </message>
    <message>
        <source>Instagram does not support this kind of media here.</source>
        <translation>لا يدعم Instagram هذا النوع من الوسائط هنا.</translation>
    </message>
    <message>
        <source>The cover&apos;s moment lies outside the clip.</source>
        <translation>لحظة الغلاف خارج المقطع.</translation>
    </message>
    <message>
        <source>Choose another cover, then retry.</source>
        <translation>اختر غلافاً آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Instagram is down for a moment.</source>
        <translation>‏Instagram متوقف مؤقتاً.</translation>
    </message>
    <message>
        <source>The Instagram app that Kalends uses lacks the capability to publish.</source>
        <translation>تطبيق Instagram الذي يستخدمه Kalends لا يملك إمكانية النشر.</translation>
    </message>
    <message>
        <source>Check the products of your app in Meta&apos;s dashboard.</source>
        <translation>تحقق من منتجات تطبيقك في لوحة Meta.</translation>
    </message>
    <message>
        <source>Instagram has paused automatic posting for this account (suspected spam).</source>
        <translation>أوقف Instagram النشر التلقائي لهذا الحساب مؤقتاً (اشتباه في رسائل مزعجة).</translation>
    </message>
    <message>
        <source>The app has made too many calls to Instagram.</source>
        <translation>أجرى التطبيق استدعاءات كثيرة جداً لـ Instagram.</translation>
    </message>
    <message>
        <source>Instagram&apos;s limit of posts in 24 hours is reached for this account.</source>
        <translation>بلغ هذا الحساب حد Instagram للمنشورات في 24 ساعة.</translation>
    </message>
    <message>
        <source>Instagram says that the permission to publish was not given, or was taken away.</source>
        <translation>يقول Instagram إن إذن النشر لم يُمنح، أو سُحب.</translation>
    </message>
    <message>
        <source>Link the account again and leave all permissions ticked.</source>
        <translation>اربط الحساب من جديد واترك كل الأذونات محددة.</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram for this account.</source>
        <translation>جرت استدعاءات كثيرة جداً لـ Instagram من هذا الحساب.</translation>
    </message>
    <message>
        <source>Instagram does not find the upload.</source>
        <translation>لا يجد Instagram الرفع.</translation>
    </message>
    <message>
        <source>Instagram does not know the upload, or it expired.</source>
        <translation>لا يعرف Instagram الرفع، أو انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Instagram says the account is inactive, restricted or must confirm who it is.</source>
        <translation>يقول Instagram إن الحساب غير نشط أو مقيّد أو عليه تأكيد هويته.</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram for this page.</source>
        <translation>جرت استدعاءات كثيرة جداً لـ Instagram من هذه الصفحة.</translation>
    </message>
    <message>
        <source>Instagram does not know this kind of post.</source>
        <translation>لا يعرف Instagram هذا النوع من المنشورات.</translation>
    </message>
    <message>
        <source>A carousel needs 2 to 10 pictures or clips.</source>
        <translation>يحتاج العرض الدوّار إلى 2 حتى 10 من الصور أو المقاطع.</translation>
    </message>
    <message>
        <source>Add or remove some, then retry.</source>
        <translation>أضف بعضها أو أزله، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A product tag on a clip must not have a position.</source>
        <translation>يجب ألا يكون لإشارة المنتج في المقطع موضع.</translation>
    </message>
    <message>
        <source>A product tag on a picture needs a position.</source>
        <translation>تحتاج إشارة المنتج في الصورة إلى موضع.</translation>
    </message>
    <message>
        <source>A product tag names a product that Instagram does not take.</source>
        <translation>تذكر إشارة منتج منتجاً لا يقبله Instagram.</translation>
    </message>
    <message>
        <source>There are too many @ mentions or tagged people; Instagram takes 20.</source>
        <translation>عدد إشارات @ أو الأشخاص المشار إليهم كبير جداً؛ يقبل Instagram حتى 20.</translation>
    </message>
    <message>
        <source>Instagram did not accept what Kalends sent.</source>
        <translation>لم يقبل Instagram ما أرسله Kalends.</translation>
    </message>
    <message>
        <source>Instagram&apos;s session for this account is no longer valid.</source>
        <translation>جلسة Instagram لهذا الحساب لم تعد صالحة.</translation>
    </message>
    <message>
        <source>The account&apos;s owner removed the app in Instagram.</source>
        <translation>أزال صاحب الحساب التطبيق في Instagram.</translation>
    </message>
    <message>
        <source>Instagram wants a security check before the account may go on.</source>
        <translation>يريد Instagram تحققاً أمنياً قبل أن يتابع الحساب.</translation>
    </message>
    <message>
        <source>Log in on instagram.com, finish the check, then link the account again.</source>
        <translation>سجّل الدخول في instagram.com وأكمل التحقق، ثم اربط الحساب من جديد.</translation>
    </message>
    <message>
        <source>The password of the account was changed, which ended the link.</source>
        <translation>تغيّرت كلمة مرور الحساب، فانتهى الربط.</translation>
    </message>
    <message>
        <source>The link to the account has expired.</source>
        <translation>انتهت صلاحية ربط الحساب.</translation>
    </message>
    <message>
        <source>The account is not confirmed yet.</source>
        <translation>لم يؤكَّد الحساب بعد.</translation>
    </message>
    <message>
        <source>Confirm it in the Instagram app, then link it again.</source>
        <translation>أكّده في تطبيق Instagram، ثم اربطه من جديد.</translation>
    </message>
    <message>
        <source>The link to the account was ended (logged out or revoked).</source>
        <translation>انتهى ربط الحساب (تسجيل خروج أو سحب للوصول).</translation>
    </message>
    <message>
        <source>The session of the account is no longer valid.</source>
        <translation>جلسة الحساب لم تعد صالحة.</translation>
    </message>
    <message>
        <source>Instagram no longer takes the link to this account (expired or revoked).</source>
        <translation>لم يعد Instagram يقبل ربط هذا الحساب (انتهت صلاحيته أو سُحب).</translation>
    </message>
    <message>
        <source>Instagram denies the permission; Meta may have restricted the app.</source>
        <translation>يرفض Instagram الإذن؛ ربما قيّدت Meta التطبيق.</translation>
    </message>
    <message>
        <source>Check the app in Meta&apos;s dashboard; if it is fine there, link the account again.</source>
        <translation>تحقق من التطبيق في لوحة Meta؛ إن كان سليماً هناك فاربط الحساب من جديد.</translation>
    </message>
    <message>
        <source>The app has reached a limit of Instagram.</source>
        <translation>بلغ التطبيق حداً من حدود Instagram.</translation>
    </message>
    <message>
        <source>Instagram does not support the clip&apos;s format.</source>
        <translation>لا يدعم Instagram صيغة المقطع.</translation>
    </message>
    <message>
        <source>Instagram has paused automatic posting for this account (its rules).</source>
        <translation>أوقف Instagram النشر التلقائي لهذا الحساب مؤقتاً (قواعده).</translation>
    </message>
    <message>
        <source>Instagram says this is a duplicate of an earlier post.</source>
        <translation>يقول Instagram إن هذا تكرار لمنشور سابق.</translation>
    </message>
    <message>
        <source>There were too many calls to Instagram.</source>
        <translation>جرت استدعاءات كثيرة جداً لـ Instagram.</translation>
    </message>
    <message>
        <source>Instagram could not fetch the file from the staging storage.</source>
        <translation>لم يستطع Instagram جلب الملف من التخزين الوسيط.</translation>
    </message>
    <message>
        <source>Check with “doctor” that the storage&apos;s links can be opened from the internet.</source>
        <translation>تحقق بالأمر «doctor» من أن روابط التخزين تُفتح من الإنترنت.</translation>
    </message>
    <message>
        <source>Instagram is not ready with the upload yet.</source>
        <translation>لم يفرغ Instagram من الرفع بعد.</translation>
    </message>
    <message>
        <source>The picture is larger than 8 MiB.</source>
        <translation>الصورة أكبر من 8 ميبيبايت.</translation>
    </message>
    <message>
        <source>Instagram does not support the picture&apos;s format, or the staging storage gave it something else.</source>
        <translation>لا يدعم Instagram صيغة الصورة، أو أعطاه التخزين الوسيط شيئاً آخر.</translation>
    </message>
    <message>
        <source>The picture&apos;s shape is outside 4:5 to 1.91:1.</source>
        <translation>أبعاد الصورة خارج النطاق من 4:5 إلى 1.91:1.</translation>
    </message>
    <message>
        <source>Crop it, then retry.</source>
        <translation>اقتصّها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The caption is longer than 2,200 characters.</source>
        <translation>النص المرافق أطول من 2200 محرف.</translation>
    </message>
    <message>
        <source>Shorten it, then retry.</source>
        <translation>اختصره، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Instagram could not process the file.</source>
        <translation>لم يستطع Instagram معالجة الملف.</translation>
    </message>
    <message>
        <source>Instagram could not fetch the clip.</source>
        <translation>لم يستطع Instagram جلب المقطع.</translation>
    </message>
    <message>
        <source>Trial reels are not available for this account.</source>
        <translation>الريلز التجريبية غير متاحة لهذا الحساب.</translation>
    </message>
    <message>
        <source>Instagram could not process the clip, often because of its sound track.</source>
        <translation>لم يستطع Instagram معالجة المقطع، وغالباً بسبب مساره الصوتي.</translation>
    </message>
    <message>
        <source>Instagram could not process the clip.</source>
        <translation>لم يستطع Instagram معالجة المقطع.</translation>
    </message>
    <message>
        <source>Instagram refused the file.</source>
        <translation>رفض Instagram الملف.</translation>
    </message>
    <message>
        <source>Instagram refused with an error that Kalends does not know.</source>
        <translation>رفض Instagram بخطأ لا يعرفه Kalends.</translation>
    </message>
    <message>
        <source>Instagram could not finish the upload and does not say why.</source>
        <translation>لم يستطع Instagram إكمال الرفع ولا يذكر السبب.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it (log in to your desktop, or open its password manager); posts wait until then.</source>
        <translation>افتحها (سجّل الدخول إلى سطح المكتب، أو افتح مدير كلمات المرور فيه)؛ تنتظر المنشورات حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>No keychain: there is no desktop session bus.</source>
        <translation>لا سلسلة مفاتيح: لا يوجد ناقل جلسة لسطح المكتب.</translation>
    </message>
    <message>
        <source>Start Kalends from a desktop session, or with dbus-run-session and a keyring service.</source>
        <translation>شغّل Kalends من جلسة سطح مكتب، أو باستخدام dbus-run-session وخدمة لسلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>No keychain service runs in this session.</source>
        <translation>لا تعمل أي خدمة لسلسلة المفاتيح في هذه الجلسة.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet.</source>
        <translation>ثبّت gnome-keyring أو KWallet وشغّله.</translation>
    </message>
    <message>
        <source>The keychain service has no default keyring.</source>
        <translation>ليس لخدمة سلسلة المفاتيح حلقة افتراضية.</translation>
    </message>
    <message>
        <source>Create one in your desktop&apos;s password manager and make it the default.</source>
        <translation>أنشئ واحدة في مدير كلمات المرور في سطح مكتبك واجعلها الافتراضية.</translation>
    </message>
    <message>
        <source>The keychain cannot be used, since Qt runs without GLib.</source>
        <translation>لا يمكن استخدام سلسلة المفاتيح لأن Qt يعمل من دون GLib.</translation>
    </message>
    <message>
        <source>Start Kalends without QT_NO_GLIB in the environment.</source>
        <translation>شغّل Kalends من دون QT_NO_GLIB في البيئة.</translation>
    </message>
    <message>
        <source>The keychain answered with an error.</source>
        <translation>أجابت سلسلة المفاتيح بخطأ.</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the keyring service.</source>
        <translation>حاول من جديد؛ وإن بقي الخطأ فأعد تشغيل خدمة سلسلة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>OAuthReply</name>
    <message>
        <source>The pasted text holds neither a code nor a redirected address.</source>
        <translation>لا يحوي النص الملصق رمزاً ولا عنوان إعادة توجيه.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address bar after you allowed access, and paste it here.</source>
        <translation>انسخ العنوان كاملاً من شريط عنوان المتصفح بعد السماح بالوصول، والصقه هنا.</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Publishing turned off</source>
        <translation>النشر متوقف</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>جارٍ النشر</translation>
    </message>
    <message>
        <source>Failed, will retry</source>
        <translation>فشل، ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>Missing fields</source>
        <translation>حقول ناقصة</translation>
    </message>
    <message>
        <source>Unsuitable media</source>
        <translation>وسائط غير مناسبة</translation>
    </message>
    <message>
        <source>Missing media</source>
        <translation>وسائط ناقصة</translation>
    </message>
    <message>
        <source>Account missing</source>
        <translation>الحساب ناقص</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>انتهت صلاحية الرمز</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباهك</translation>
    </message>
</context>
<context>
    <name>SandboxLink</name>
    <message>
        <source>The sandbox&apos;s TikTok did not let itself be linked.</source>
        <translation>تعذر ربط TikTok الخاص ببيئة التجربة.</translation>
    </message>
</context>
<context>
    <name>ServiceDesk</name>
    <message>
        <source>There is already a file at that place; nothing was written.</source>
        <translation>يوجد ملف في ذلك الموضع بالفعل؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation>اختر اسماً آخر للنسخة الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no flag called &quot;%1&quot;.</source>
        <translation>لا يوجد خيار باسم «%1».</translation>
    </message>
    <message>
        <source>The flags are %1.</source>
        <translation>الخيارات هي %1.</translation>
    </message>
    <message>
        <source>There is no media with the id %1.</source>
        <translation>لا توجد وسائط بالمعرّف %1.</translation>
    </message>
    <message>
        <source>The cursor is not one that this list handed out.</source>
        <translation>هذا المؤشر لم تقدمه هذه القائمة.</translation>
    </message>
    <message>
        <source>Pass meta.nextCursor of the page before, or none for the first page.</source>
        <translation>مرّر meta.nextCursor للصفحة السابقة، أو لا شيء للصفحة الأولى.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1 could not be reached: %2</source>
        <translation>تعذر الوصول إلى %1: %2</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again.</source>
        <translation>لم يضِع شيء؛ ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The account is not linked any more.</source>
        <translation>لم يعد الحساب مربوطاً.</translation>
    </message>
    <message>
        <source>Link an account to publish.</source>
        <translation>اربط حساباً للنشر.</translation>
    </message>
    <message>
        <source>The access of Kalends to the %1 account %2 was taken back.</source>
        <translation>سُحب وصول Kalends إلى حساب %1 %2.</translation>
    </message>
    <message>
        <source>The sign-in to the %1 account %2 has expired.</source>
        <translation>انتهت صلاحية تسجيل الدخول إلى حساب %1 %2.</translation>
    </message>
    <message>
        <source>Link the account again; its planned posts wait until then.</source>
        <translation>اربط الحساب من جديد؛ تنتظر منشوراته المخططة حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>No redirect address is set (%1).</source>
        <translation>لم يُضبط عنوان إعادة توجيه (%1).</translation>
    </message>
    <message>
        <source>Enter the redirect address that is registered with your app.</source>
        <translation>أدخل عنوان إعادة التوجيه المسجّل لتطبيقك.</translation>
    </message>
    <message>
        <source>The redirect address “%1” (%2) is not an address such as http://127.0.0.1:8123/callback/.</source>
        <translation>عنوان إعادة التوجيه «%1» (%2) ليس عنواناً مثل http://127.0.0.1:8123/callback/.</translation>
    </message>
    <message>
        <source>Enter it exactly as it is registered with your app, without “?” and “#”.</source>
        <translation>أدخله كما هو مسجّل لتطبيقك تماماً، من دون «?» و«#».</translation>
    </message>
    <message>
        <source>“%1” is not a %2.</source>
        <translation>‏«%1» ليس: %2.</translation>
    </message>
    <message>
        <source>The query has “%1” twice.</source>
        <translation>يرد «%1» في الاستعلام مرتين.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>‏«%1» ليس معرّفاً.</translation>
    </message>
    <message>
        <source>“%1” is not a status of a job.</source>
        <translation>‏«%1» ليس حالة من حالات المهمة.</translation>
    </message>
    <message>
        <source>Give either “scheduledAt” to reschedule or “status”: “canceled” to cancel.</source>
        <translation>أعطِ إما «scheduledAt» لإعادة الجدولة أو «status»: «canceled» للإلغاء.</translation>
    </message>
    <message>
        <source>“status” can only be set to “canceled”.</source>
        <translation>لا يمكن ضبط «status» إلا على «canceled».</translation>
    </message>
    <message>
        <source>“%1” is not a time with an offset between 1970 and 2199.</source>
        <translation>‏«%1» ليس وقتاً بإزاحة زمنية بين 1970 و2199.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-26T13:30:00Z.</source>
        <translation>اكتبه هكذا: 2026-11-26T13:30:00Z.</translation>
    </message>
    <message>
        <source>This job is not held for review.</source>
        <translation>هذه المهمة غير محتجزة للمراجعة.</translation>
    </message>
    <message>
        <source>There is nothing with the id “%1”.</source>
        <translation>لا يوجد شيء بالمعرّف «%1».</translation>
    </message>
    <message>
        <source>“%1” has to be %2.</source>
        <translation>يجب أن يكون «%1» %2.</translation>
    </message>
    <message>
        <source>“limit” is %1; it goes from 1 to %2.</source>
        <translation>قيمة «limit» هي %1؛ والمسموح من 1 إلى %2.</translation>
    </message>
    <message>
        <source>The query has “%1”, which is not known here.</source>
        <translation>في الاستعلام «%1»، وهو غير معروف هنا.</translation>
    </message>
    <message>
        <source>“cursor” is not one that this list has answered.</source>
        <translation>‏«cursor» ليس مما أجابت به هذه القائمة.</translation>
    </message>
    <message>
        <source>The JSON in the body is nested more than 32 levels deep.</source>
        <translation>تداخل JSON في المتن أعمق من 32 مستوى.</translation>
    </message>
    <message>
        <source>“%1” is in the body twice.</source>
        <translation>يرد «%1» في المتن مرتين.</translation>
    </message>
    <message>
        <source>The body is not JSON: %1 at byte %2.</source>
        <translation>المتن ليس JSON: %1 عند البايت %2.</translation>
    </message>
    <message>
        <source>The body has to be a JSON object.</source>
        <translation>يجب أن يكون المتن كائن JSON.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>‏«%1» غير معروف هنا.</translation>
    </message>
    <message>
        <source>%1 does not work on this address; %2 does.</source>
        <translation>لا يعمل %1 على هذا العنوان؛ يعمل %2.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>لا يوجد شيء في %1.</translation>
    </message>
    <message>
        <source>The first request with this Idempotency-Key is still being worked on.</source>
        <translation>ما زال العمل جارياً على الطلب الأول بهذا Idempotency-Key.</translation>
    </message>
    <message>
        <source>Check the internet connection; Kalends tries again by itself.</source>
        <translation>تحقق من الاتصال بالإنترنت؛ يحاول Kalends من جديد تلقائياً.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer was complete.</source>
        <translation>انقطع الاتصال مع %1 قبل اكتمال إجابته.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يُجب %1 في الوقت المناسب.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (HTTP %2).</source>
        <translation>لدى %1 مشكلة خاصة به (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 answered with something that is not its format (HTTP %2).</source>
        <translation>أجاب %1 بشيء ليس بصيغته (HTTP %2).</translation>
    </message>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation>يحاول Kalends من جديد تلقائياً.</translation>
    </message>
    <message>
        <source>A proxy or a sign-in page of the network may stand between; check the connection.</source>
        <translation>ربما يعترض وكيل أو صفحة دخول للشبكة الطريق؛ تحقق من الاتصال.</translation>
    </message>
    <message>
        <source>Instagram&apos;s sign-in has a problem of its own.</source>
        <translation>لدى تسجيل الدخول إلى Instagram مشكلة خاصة به.</translation>
    </message>
    <message>
        <source>Instagram did not take the sign-in: the code was used, is too old, or belongs to another app.</source>
        <translation>لم يقبل Instagram تسجيل الدخول: الرمز مستخدم من قبل، أو قديم جداً، أو يخص تطبيقاً آخر.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>حاول من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>Start linking again; check that app id, app secret and redirect address are those of the Instagram product.</source>
        <translation>ابدأ الربط من جديد؛ وتحقق من أن معرّف التطبيق وسره وعنوان إعادة التوجيه تخص منتج Instagram.</translation>
    </message>
    <message>
        <source>A post with the same caption and of the same kind has just appeared on @%1, and Kalends did not make it.</source>
        <translation>ظهر للتو على @%1 منشور بالنص المرافق نفسه ومن النوع نفسه، ولم ينشئه Kalends.</translation>
    </message>
    <message>
        <source>Look at the profile: if it is this post, mark it as published; else retry.</source>
        <translation>انظر إلى الملف الشخصي: إن كان هذا المنشور فعلّمه كمنشور؛ وإلا فأعد المحاولة.</translation>
    </message>
    <message>
        <source>Its answer was lost.</source>
        <translation>ضاعت إجابته.</translation>
    </message>
    <message>
        <source>Its upload has ended, and something new on the profile may be this post.</source>
        <translation>انتهى رفعه، وقد يكون الجديد في الملف الشخصي هو هذا المنشور.</translation>
    </message>
    <message>
        <source>Instagram did not publish the post: its upload ended as %1 and the profile shows nothing new.</source>
        <translation>لم ينشر Instagram المنشور: انتهى رفعه بالحالة %1 ولا جديد في الملف الشخصي.</translation>
    </message>
    <message>
        <source>Kalends tries again with a new upload.</source>
        <translation>يحاول Kalends من جديد برفع جديد.</translation>
    </message>
    <message>
        <source>The upload still waits, and something new on the profile may be this post.</source>
        <translation>ما زال الرفع ينتظر، وقد يكون الجديد في الملف الشخصي هو هذا المنشور.</translation>
    </message>
    <message>
        <source>For ten minutes the upload has stood ready and the profile has shown nothing new; it is probably not out.</source>
        <translation>منذ عشر دقائق والرفع جاهز ولا جديد في الملف الشخصي؛ على الأرجح لم يُنشر.</translation>
    </message>
    <message>
        <source>Instagram did not publish the post: after ten minutes its upload still stands ready and the profile shows nothing new.</source>
        <translation>لم ينشر Instagram المنشور: بعد عشر دقائق ما زال رفعه جاهزاً ولا جديد في الملف الشخصي.</translation>
    </message>
    <message>
        <source>Kalends publishes the same upload once more, which cannot make a second post.</source>
        <translation>ينشر Kalends الرفع نفسه مرة أخرى، وهذا لا يمكن أن ينشئ منشوراً ثانياً.</translation>
    </message>
    <message>
        <source>The upload still stands ready.</source>
        <translation>ما زال الرفع جاهزاً.</translation>
    </message>
    <message>
        <source>Its upload has ended; the profile is looked at next.</source>
        <translation>انتهى رفعه؛ سيُنظر الآن في الملف الشخصي.</translation>
    </message>
    <message>
        <source>Instagram is still busy with it.</source>
        <translation>ما زال Instagram مشغولاً به.</translation>
    </message>
    <message>
        <source>Instagram does not show the upload any more.</source>
        <translation>لم يعد Instagram يُظهر الرفع.</translation>
    </message>
    <message>
        <source>Instagram was not done with the upload after 30 minutes.</source>
        <translation>لم يفرغ Instagram من الرفع بعد 30 دقيقة.</translation>
    </message>
    <message>
        <source>Kalends starts over with a new upload.</source>
        <translation>يبدأ Kalends من جديد برفع جديد.</translation>
    </message>
    <message>
        <source>Four times no answer came to the request that prepares the upload on Instagram.</source>
        <translation>أربع مرات لم تصل إجابة عن الطلب الذي يُعدّ الرفع على Instagram.</translation>
    </message>
    <message>
        <source>The post has no picture and no clip.</source>
        <translation>ليس في المنشور صورة ولا مقطع.</translation>
    </message>
    <message>
        <source>Add one, then retry.</source>
        <translation>أضف واحداً، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The carousel has %1 files; Instagram takes 2 to 10.</source>
        <translation>في العرض الدوّار %1 ملفات؛ يقبل Instagram من 2 إلى 10.</translation>
    </message>
    <message>
        <source>Add or remove some, then retry.</source>
        <translation>أضف بعضها أو أزله، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The saved link belongs to another Instagram account (%1) than the one this post was planned for.</source>
        <translation>الربط المحفوظ يخص حساب Instagram آخر (%1) غير الذي خُطّط له هذا المنشور.</translation>
    </message>
    <message>
        <source>Unlink it and link the right account again.</source>
        <translation>ألغِ ربطه واربط الحساب الصحيح من جديد.</translation>
    </message>
    <message>
        <source>Instagram takes %1 posts in 24 hours from this account, and %2 are used.</source>
        <translation>يقبل Instagram من هذا الحساب %1 منشوراً في 24 ساعة، وقد استُخدم منها %2.</translation>
    </message>
    <message>
        <source>Kalends tries again as places become free.</source>
        <translation>يحاول Kalends من جديد كلما توفر مكان.</translation>
    </message>
    <message>
        <source>The post was canceled before it went out.</source>
        <translation>أُلغي المنشور قبل خروجه.</translation>
    </message>
    <message>
        <source>%1 (file “%2”)</source>
        <translation>‏%1 (الملف «%2»)</translation>
    </message>
    <message>
        <source>Instagram could not fetch “%1” from the staging storage in %2 tries.</source>
        <translation>لم يستطع Instagram جلب «%1» من التخزين الوسيط في %2 محاولات.</translation>
    </message>
    <message>
        <source>The saved step “%1” is not one this version knows.</source>
        <translation>الخطوة المحفوظة «%1» لا تعرفها هذه النسخة.</translation>
    </message>
    <message>
        <source>Checking whether the post went out on %1. %2</source>
        <translation>جارٍ التحقق من خروج المنشور على %1. %2</translation>
    </message>
    <message>
        <source>Look at the profile: if the post is there, say so; if it is surely not, you can send it again.</source>
        <translation>انظر إلى الملف الشخصي: إن كان المنشور هناك فأكّد ذلك؛ وإن لم يكن هناك يقيناً فيمكنك إرساله مجدداً.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from %1&apos;s by %2 minutes; at most 5 are safe for posting on time.</source>
        <translation>تختلف ساعة هذا الحاسوب عن ساعة %1 بمقدار %2 دقيقة؛ الحد الآمن للنشر في الموعد 5 دقائق.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock (best: automatically), then retry.</source>
        <translation>اضبط ساعة الحاسوب (والأفضل تلقائياً)، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>TikTok has %1 of %2 bytes.</source>
        <translation>وصل إلى TikTok %1 من %2 بايت.</translation>
    </message>
    <message>
        <source>TikTok did not publish the post: its upload ended with bytes missing. %1</source>
        <translation>لم ينشر TikTok المنشور: انتهى رفعه وفيه بايتات ناقصة. %1</translation>
    </message>
    <message>
        <source>It lies in TikTok&apos;s inbox: open the TikTok app and finish it there.</source>
        <translation>هو في صندوق وارد TikTok: افتح تطبيق TikTok وأكمله هناك.</translation>
    </message>
    <message>
        <source>TikTok is still working on it.</source>
        <translation>ما زال TikTok يعمل عليه.</translation>
    </message>
    <message>
        <source>The answer to the request that posts the pictures was lost.</source>
        <translation>ضاعت الإجابة عن الطلب الذي ينشر الصور.</translation>
    </message>
    <message>
        <source>TikTok gives no way to ask what became of the pictures.</source>
        <translation>لا يتيح TikTok طريقة للسؤال عما حدث للصور.</translation>
    </message>
    <message>
        <source>The list of posts could not be read.</source>
        <translation>تعذرت قراءة قائمة المنشورات.</translation>
    </message>
    <message>
        <source>The list of public posts does not show it.</source>
        <translation>لا تُظهره قائمة المنشورات العامة.</translation>
    </message>
    <message>
        <source>Several public posts look like it.</source>
        <translation>تشبهه عدة منشورات عامة.</translation>
    </message>
    <message>
        <source>The post has no clip and no picture.</source>
        <translation>ليس في المنشور مقطع ولا صورة.</translation>
    </message>
    <message>
        <source>Nobody has chosen yet who may see the post on TikTok.</source>
        <translation>لم يُختر بعد من يمكنه رؤية المنشور على TikTok.</translation>
    </message>
    <message>
        <source>Choose it in the post, then retry.</source>
        <translation>اختر ذلك في المنشور، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>TikTok&apos;s terms were not agreed to for this post.</source>
        <translation>لم تُقبل شروط TikTok لهذا المنشور.</translation>
    </message>
    <message>
        <source>Tick the consent in the post, then retry.</source>
        <translation>ضع علامة الموافقة في المنشور، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes; TikTok takes 1 byte to 4 GiB.</source>
        <translation>حجم «%1» هو %2 بايت؛ يقبل TikTok من بايت واحد إلى 4 غيبيبايت.</translation>
    </message>
    <message>
        <source>Use another file.</source>
        <translation>استخدم ملفاً آخر.</translation>
    </message>
    <message>
        <source>TikTok no longer offers the chosen audience (%1) to @%2.</source>
        <translation>لم يعد TikTok يتيح الجمهور المختار (%1) لـ @%2.</translation>
    </message>
    <message>
        <source>Choose again who may see the post.</source>
        <translation>اختر من جديد من يمكنه رؤية المنشور.</translation>
    </message>
    <message>
        <source>The clip runs %1 s; TikTok takes at most %2 s from this account.</source>
        <translation>مدة المقطع %1 ث؛ يقبل TikTok من هذا الحساب %2 ث على الأكثر.</translation>
    </message>
    <message>
        <source>Cut it, then retry.</source>
        <translation>قصّه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>إن تكرر ذلك فأبلغ عنه مع الرموز الواردة في سجل المحاولة.</translation>
    </message>
    <message>
        <source>The upload to TikTok was begun four times and never came to its end.</source>
        <translation>بدأ الرفع إلى TikTok أربع مرات ولم يكتمل قط.</translation>
    </message>
    <message>
        <source>Kalends tries again by itself; a slow connection may be the cause.</source>
        <translation>يحاول Kalends من جديد تلقائياً؛ قد يكون السبب بطء الاتصال.</translation>
    </message>
    <message>
        <source>TikTok took the upload&apos;s beginning but gave it no id.</source>
        <translation>قبل TikTok بداية الرفع لكنه لم يعطه معرّفاً.</translation>
    </message>
    <message>
        <source>TikTok named an upload address that is not one of its own; the file was not sent.</source>
        <translation>ذكر TikTok عنوان رفع ليس من عناوينه؛ لم يُرسل الملف.</translation>
    </message>
    <message>
        <source>TikTok refused a piece of the file as malformed.</source>
        <translation>رفض TikTok جزءاً من الملف لأن صيغته غير سليمة.</translation>
    </message>
    <message>
        <source>TikTok counts other bytes than the ones that were sent.</source>
        <translation>عدد البايتات لدى TikTok يختلف عما أُرسل.</translation>
    </message>
    <message>
        <source>The answer to the last piece of the file was lost.</source>
        <translation>ضاعت الإجابة عن الجزء الأخير من الملف.</translation>
    </message>
    <message>
        <source>TikTok&apos;s answer to the last piece of the file does not tell (HTTP %1).</source>
        <translation>إجابة TikTok عن الجزء الأخير من الملف غير واضحة (HTTP %1).</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>is a pipe</source>
        <translation>هو أنبوب</translation>
    </message>
    <message>
        <source>is a socket</source>
        <translation>هو مقبس</translation>
    </message>
    <message>
        <source>is a device</source>
        <translation>هو جهاز</translation>
    </message>
    <message>
        <source>Choose a picture or a clip.</source>
        <translation>اختر صورة أو مقطعاً.</translation>
    </message>
    <message>
        <source>Adding “%1” was stopped.</source>
        <translation>أُوقفت إضافة «%1».</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>تغيّر أثناء قراءته</translation>
    </message>
    <message>
        <source>Wait until the other program has finished with it, and add it again.</source>
        <translation>انتظر حتى يفرغ منه البرنامج الآخر، ثم أضفه من جديد.</translation>
    </message>
    <message>
        <source>is empty (0 bytes)</source>
        <translation>فارغ (0 بايت)</translation>
    </message>
    <message>
        <source>Copy or download the file again, and add it then.</source>
        <translation>انسخ الملف أو نزّله من جديد، ثم أضفه.</translation>
    </message>
    <message>
        <source>is a HEIC file whose picture cannot be found</source>
        <translation>هو ملف HEIC لا يُعثر على صورته</translation>
    </message>
    <message>
        <source>Save it as JPEG and add that.</source>
        <translation>احفظه بصيغة JPEG وأضف ذلك.</translation>
    </message>
    <message>
        <source>starts like a %1 but is damaged</source>
        <translation>يبدأ مثل %1 لكنه تالف</translation>
    </message>
    <message>
        <source>Save it again as JPEG and add that.</source>
        <translation>احفظه من جديد بصيغة JPEG وأضف ذلك.</translation>
    </message>
    <message>
        <source>has %1 × %2 pixels; a %3 may have %4 million</source>
        <translation>أبعاده %1 × %2 بكسل؛ حد %3 هو %4 مليون</translation>
    </message>
    <message>
        <source>Make it smaller and add it again.</source>
        <translation>صغّره وأضفه من جديد.</translation>
    </message>
    <message>
        <source>is larger than 256 MB, which no picture to be posted is</source>
        <translation>أكبر من 256 ميغابايت، ولا تبلغ ذلك أي صورة للنشر</translation>
    </message>
    <message>
        <source>Save it smaller and add it again.</source>
        <translation>احفظه بحجم أصغر وأضفه من جديد.</translation>
    </message>
    <message>
        <source>is a damaged %1 (%2)</source>
        <translation>تالف: %1 (%2)</translation>
    </message>
    <message>
        <source>Save it again as JPEG, or copy it again from where it came.</source>
        <translation>احفظه من جديد بصيغة JPEG، أو انسخه مجدداً من مصدره.</translation>
    </message>
    <message>
        <source>Add the file again; the entries that use it find it then.</source>
        <translation>أضف الملف من جديد؛ عندها تجده المدخلات التي تستخدمه.</translation>
    </message>
    <message>
        <source>is no longer in the library</source>
        <translation>لم يعد في المكتبة</translation>
    </message>
    <message>
        <source>has changed in the library: it has %1 bytes instead of %2</source>
        <translation>تغيّر في المكتبة: حجمه %1 بايت بدلاً من %2</translation>
    </message>
    <message>
        <source>has changed in the library: its bytes are not those that were added</source>
        <translation>تغيّر في المكتبة: بايتاته ليست التي أُضيفت</translation>
    </message>
    <message>
        <source>is not in the library</source>
        <translation>ليس في المكتبة</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Check the name, or whether the drive is still connected.</source>
        <translation>تحقق من الاسم، أو من أن القرص ما زال متصلاً.</translation>
    </message>
    <message>
        <source>may not be read by your user</source>
        <translation>لا يحق لمستخدمك قراءته</translation>
    </message>
    <message>
        <source>Change the rights of the file, or copy it to your own folder.</source>
        <translation>غيّر أذونات الملف، أو انسخه إلى مجلدك.</translation>
    </message>
    <message>
        <source>is a link that leads in a circle</source>
        <translation>هو رابط يدور في حلقة</translation>
    </message>
    <message>
        <source>Choose the file itself.</source>
        <translation>اختر الملف نفسه.</translation>
    </message>
    <message>
        <source>has a name that is too long</source>
        <translation>اسمه طويل جداً</translation>
    </message>
    <message>
        <source>Give the file a shorter name.</source>
        <translation>أعطِ الملف اسماً أقصر.</translation>
    </message>
    <message>
        <source>could not be read (%1)</source>
        <translation>تعذرت قراءته (%1)</translation>
    </message>
    <message>
        <source>Check whether the drive is still connected, and try again.</source>
        <translation>تحقق من أن القرص ما زال متصلاً، وحاول من جديد.</translation>
    </message>
    <message>
        <source>The disk is full, so the file could not be copied into the library.</source>
        <translation>القرص ممتلئ، فتعذر نسخ الملف إلى المكتبة.</translation>
    </message>
    <message>
        <source>Free some space and add the file again.</source>
        <translation>أفرغ بعض المساحة وأضف الملف من جديد.</translation>
    </message>
    <message>
        <source>The library folder cannot be written to (%1).</source>
        <translation>تتعذر الكتابة في مجلد المكتبة (%1).</translation>
    </message>
    <message>
        <source>Check the rights of the folder “media” in the profile, and add the file again.</source>
        <translation>تحقق من أذونات المجلد «media» في ملف التعريف، وأضف الملف من جديد.</translation>
    </message>
    <message>
        <source>is cut off: its end is missing</source>
        <translation>مبتور: نهايته ناقصة</translation>
    </message>
    <message>
        <source>is not a file</source>
        <translation>ليس ملفاً</translation>
    </message>
    <message>
        <source>Add a JPEG, PNG, WebP or HEIC picture, or an MP4, MOV or WebM clip.</source>
        <translation>أضف صورة JPEG أو PNG أو WebP أو HEIC، أو مقطع MP4 أو MOV أو WebM.</translation>
    </message>
    <message>
        <source>is not a picture or a clip, whatever its name says</source>
        <translation>ليس صورة ولا مقطعاً، مهما قال اسمه</translation>
    </message>
    <message>
        <source>is a file of another kind (%1), which cannot be posted</source>
        <translation>هو ملف من نوع آخر (%1) لا يمكن نشره</translation>
    </message>
    <message>
        <source>Check staging/access_key_id in the settings.</source>
        <translation>تحقق من staging/access_key_id في الإعدادات.</translation>
    </message>
    <message>
        <source>Check the storage&apos;s secret key, and staging/region.</source>
        <translation>تحقق من المفتاح السري للتخزين ومن staging/region.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong; set it and try again.</source>
        <translation>ساعة الحاسوب خاطئة؛ اضبطها وحاول من جديد.</translation>
    </message>
    <message>
        <source>Check staging/bucket, or make the bucket.</source>
        <translation>تحقق من staging/bucket، أو أنشئ الحاوية.</translation>
    </message>
    <message>
        <source>The object is not in the bucket; it will be uploaded again.</source>
        <translation>الكائن ليس في الحاوية؛ سيُرفع من جديد.</translation>
    </message>
    <message>
        <source>Check staging/region and staging/endpoint: the bucket lives elsewhere.</source>
        <translation>تحقق من staging/region وstaging/endpoint: الحاوية في مكان آخر.</translation>
    </message>
    <message>
        <source>Give the key the rights to put, get, list and delete objects below the prefix.</source>
        <translation>امنح المفتاح حق وضع الكائنات وجلبها وسردها وحذفها تحت البادئة.</translation>
    </message>
    <message>
        <source>The storage takes no file of this size; choose another storage or a smaller file.</source>
        <translation>لا يقبل التخزين ملفاً بهذا الحجم؛ اختر تخزيناً آخر أو ملفاً أصغر.</translation>
    </message>
    <message>
        <source>The storage is busy or down; it is tried again by itself.</source>
        <translation>التخزين مشغول أو متوقف؛ ستُعاد المحاولة تلقائياً.</translation>
    </message>
    <message>
        <source>Check the staging settings.</source>
        <translation>تحقق من إعدادات التخزين الوسيط.</translation>
    </message>
    <message>
        <source>The storage could not be reached: %1.</source>
        <translation>تعذر الوصول إلى التخزين: %1.</translation>
    </message>
    <message>
        <source>Check the connection and staging/endpoint.</source>
        <translation>تحقق من الاتصال ومن staging/endpoint.</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>حالة HTTP %1</translation>
    </message>
    <message>
        <source>The storage refused the request: %1.</source>
        <translation>رفض التخزين الطلب: %1.</translation>
    </message>
    <message>
        <source>The storage answered a listing that cannot be read.</source>
        <translation>أجاب التخزين بقائمة تتعذر قراءتها.</translation>
    </message>
    <message>
        <source>Check that staging/endpoint is the address of S3-compatible storage.</source>
        <translation>تحقق من أن staging/endpoint عنوان تخزين متوافق مع S3.</translation>
    </message>
    <message>
        <source>AVIF picture</source>
        <translation>صورة AVIF</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>صورة HEIC</translation>
    </message>
    <message>
        <source>camera raw picture</source>
        <translation>صورة كاميرا خام</translation>
    </message>
    <message>
        <source>sound file</source>
        <translation>ملف صوتي</translation>
    </message>
    <message>
        <source>MOV clip</source>
        <translation>مقطع MOV</translation>
    </message>
    <message>
        <source>MP4 clip</source>
        <translation>مقطع MP4</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>صورة WebP</translation>
    </message>
    <message>
        <source>WebM clip</source>
        <translation>مقطع WebM</translation>
    </message>
    <message>
        <source>Matroska (MKV) clip</source>
        <translation>مقطع Matroska (MKV)</translation>
    </message>
    <message>
        <source>cannot be shown, because this computer has no decoder for %1</source>
        <translation>لا يمكن عرضه لأن هذا الحاسوب لا يملك مفكّك ترميز لـ %1</translation>
    </message>
    <message>
        <source>It can be posted all the same once it is saved as JPEG.</source>
        <translation>يمكن نشره مع ذلك بعد حفظه بصيغة JPEG.</translation>
    </message>
    <message>
        <source>cannot be decoded (%1)</source>
        <translation>لا يمكن فك ترميزه (%1)</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>أضف الملف من جديد.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library.</source>
        <translation>لم يعد «%1» في المكتبة.</translation>
    </message>
    <message>
        <source>is a damaged clip that cannot be played</source>
        <translation>هو مقطع تالف لا يمكن تشغيله</translation>
    </message>
    <message>
        <source>Export it again as MP4 (H.264 and AAC) and add that.</source>
        <translation>صدّره من جديد بصيغة MP4 (H.264 وAAC) وأضف ذلك.</translation>
    </message>
    <message>
        <source>cannot be read: the libraries for clips (FFmpeg) are missing on this computer</source>
        <translation>لا يمكن قراءته: مكتبات المقاطع (FFmpeg) غير موجودة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Install the package libavformat%1 and what belongs to it, and start Kalends again.</source>
        <translation>ثبّت الحزمة libavformat%1 وما يتبعها، وشغّل Kalends من جديد.</translation>
    </message>
    <message>
        <source>has sound but no moving picture</source>
        <translation>فيه صوت من دون صورة متحركة</translation>
    </message>
    <message>
        <source>Add a clip or a picture.</source>
        <translation>أضف مقطعاً أو صورة.</translation>
    </message>
    <message>
        <source>uses a kind of video that this computer cannot decode</source>
        <translation>يستخدم نوعاً من الفيديو لا يستطيع هذا الحاسوب فك ترميزه</translation>
    </message>
    <message>
        <source>Export it as MP4 (H.264 and AAC) and add that.</source>
        <translation>صدّره بصيغة MP4 (H.264 وAAC) وأضف ذلك.</translation>
    </message>
    <message>
        <source>has no picture at that moment that can be decoded</source>
        <translation>ليس فيه عند تلك اللحظة صورة يمكن فك ترميزها</translation>
    </message>
    <message>
        <source>Choose another moment for the cover.</source>
        <translation>اختر لحظة أخرى للغلاف.</translation>
    </message>
    <message>
        <source>has no index (moov), so it cannot be played: it was not finished, or it is cut off</source>
        <translation>ليس له فهرس (moov) فلا يمكن تشغيله: لم يكتمل، أو هو مبتور</translation>
    </message>
    <message>
        <source>Copy it again from the camera, or export it again.</source>
        <translation>انسخه من جديد من الكاميرا، أو صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>is a clip whose first picture cannot be decoded</source>
        <translation>هو مقطع لا يمكن فك ترميز صورته الأولى</translation>
    </message>
    <message>
        <source>The name %1 was not found. Is this computer online?</source>
        <translation>لم يُعثر على الاسم %1. هل هذا الحاسوب متصل بالإنترنت؟</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>رفض %1 الاتصال.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate or encryption was not accepted.</source>
        <translation>لا اتصال آمناً مع %1: لم تُقبل شهادته أو تعميته.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation>لم يسمح الوكيل بمرور الاتصال إلى %1.</translation>
    </message>
    <message>
        <source>%1 ended the connection without an answer.</source>
        <translation>أنهى %1 الاتصال من دون إجابة.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before the answer was complete.</source>
        <translation>فُقد الاتصال مع %1 قبل اكتمال الإجابة.</translation>
    </message>
    <message>
        <source>The address of the request is not valid.</source>
        <translation>عنوان الطلب غير صالح.</translation>
    </message>
    <message>
        <source>The address at %1 carries a user name or password, which is not allowed.</source>
        <translation>يحمل العنوان عند %1 اسم مستخدم أو كلمة مرور، وهذا غير مسموح.</translation>
    </message>
    <message>
        <source>%1 is not reached through https, which every host but this computer needs.</source>
        <translation>لا يُوصل إلى %1 عبر https، وهو لازم لكل مضيف غير هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The request to %1 has no proper method.</source>
        <translation>ليس للطلب إلى %1 طريقة صحيحة.</translation>
    </message>
    <message>
        <source>A header of the request to %1 holds a line break.</source>
        <translation>في ترويسة من الطلب إلى %1 فاصل أسطر.</translation>
    </message>
    <message>
        <source>The access token for %1 holds a line break.</source>
        <translation>في رمز الوصول إلى %1 فاصل أسطر.</translation>
    </message>
    <message>
        <source>The file “%1” changed while it was sent.</source>
        <translation>تغيّر الملف «%1» أثناء إرساله.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 for the whole answer.</source>
        <translation>استغرق %1 أكثر من %2 لكامل الإجابة.</translation>
    </message>
    <message>
        <source>%1 said nothing for %2.</source>
        <translation>لم يقل %1 شيئاً مدة %2.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes.</source>
        <translation>إجابة %1 أكبر من %2 بايت.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full.</source>
        <translation>القرص الذي يحوي «%1» ممتلئ.</translation>
    </message>
    <message>
        <source>Free some space and start Kalends again; nothing was lost.</source>
        <translation>أفرغ بعض المساحة وشغّل Kalends من جديد؛ لم يضِع شيء.</translation>
    </message>
    <message>
        <source>Kalends cannot write to “%1” (%2).</source>
        <translation>لا يستطيع Kalends الكتابة في «%1» (%2).</translation>
    </message>
    <message>
        <source>Make the folder writable for your user, or choose another one with --profile.</source>
        <translation>اجعل المجلد قابلاً للكتابة لمستخدمك، أو اختر غيره باستخدام --profile.</translation>
    </message>
    <message>
        <source>“%1” belongs to another user of this computer.</source>
        <translation>‏«%1» يخص مستخدماً آخر لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose a folder of your own with --profile, or give this one to your user.</source>
        <translation>اختر مجلداً يخصك باستخدام --profile، أو انقل ملكية هذا إلى مستخدمك.</translation>
    </message>
    <message>
        <source>“%1” lies on a network file system, where the database cannot be kept safe.</source>
        <translation>‏«%1» على نظام ملفات شبكي لا يمكن حفظ قاعدة البيانات فيه بأمان.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer with --profile.</source>
        <translation>اختر مجلداً على قرص هذا الحاسوب باستخدام --profile.</translation>
    </message>
    <message>
        <source>“%1” is a link that leads nowhere.</source>
        <translation>‏«%1» رابط لا يؤدي إلى شيء.</translation>
    </message>
    <message>
        <source>Remove the link, or repair what it points to.</source>
        <translation>أزل الرابط، أو أصلح ما يشير إليه.</translation>
    </message>
    <message>
        <source>“%1” should be a folder, but a file of that name is in the way.</source>
        <translation>يجب أن يكون «%1» مجلداً، لكن ملفاً بهذا الاسم يعترض الطريق.</translation>
    </message>
    <message>
        <source>Move the file away, or choose another folder with --profile.</source>
        <translation>انقل الملف، أو اختر مجلداً آخر باستخدام --profile.</translation>
    </message>
    <message>
        <source>“%1” should be a file, but something else of that name is in the way.</source>
        <translation>يجب أن يكون «%1» ملفاً، لكن شيئاً آخر بهذا الاسم يعترض الطريق.</translation>
    </message>
    <message>
        <source>Move it away and start Kalends again.</source>
        <translation>انقله وشغّل Kalends من جديد.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>يتعذر إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>Make it yourself, or choose another place with --profile.</source>
        <translation>أنشئه بنفسك، أو اختر مكاناً آخر باستخدام --profile.</translation>
    </message>
    <message>
        <source>The profile folder has no usable name.</source>
        <translation>ليس لمجلد ملف التعريف اسم صالح.</translation>
    </message>
    <message>
        <source>Name a folder after --profile.</source>
        <translation>اذكر مجلداً بعد --profile.</translation>
    </message>
    <message>
        <source>The lock file “%1” cannot be opened (%2).</source>
        <translation>يتعذر فتح ملف القفل «%1» (%2).</translation>
    </message>
    <message>
        <source>Check the rights of the profile folder and the space on its disk.</source>
        <translation>تحقق من أذونات مجلد ملف التعريف ومن المساحة على قرصه.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be locked (%2).</source>
        <translation>يتعذر قفل ملف التعريف «%1» (%2).</translation>
    </message>
    <message>
        <source>Kalends is already running with the profile “%1”.</source>
        <translation>‏Kalends يعمل بالفعل بملف التعريف «%1».</translation>
    </message>
    <message>
        <source>Use the window or service that is open, close it first, or choose another profile with --profile.</source>
        <translation>استخدم النافذة أو الخدمة المفتوحة، أو أغلقها أولاً، أو اختر ملف تعريف آخر باستخدام --profile.</translation>
    </message>
    <message>
        <source>it must be a host name, with or without :port</source>
        <translation>يجب أن يكون اسم مضيف، مع :port أو من دونه</translation>
    </message>
    <message>
        <source>it may hold letters, digits, and . _ - / only</source>
        <translation>لا يحوي سوى الحروف والأرقام و . _ - /</translation>
    </message>
    <message>
        <source>s3 is the only kind of storage</source>
        <translation>النوع الوحيد للتخزين هو s3</translation>
    </message>
    <message>
        <source>a region has letters, digits and - only</source>
        <translation>لا تحوي المنطقة سوى الحروف والأرقام و-</translation>
    </message>
    <message>
        <source>a bucket&apos;s name has 2 to 63 letters, digits, dots and -</source>
        <translation>اسم الحاوية من 2 إلى 63 حرفاً ورقماً ونقطة و-</translation>
    </message>
    <message>
        <source>a key id has no blanks</source>
        <translation>لا يحوي معرّف المفتاح فراغات</translation>
    </message>
    <message>
        <source>The settings could not be written to “%1”: %2.</source>
        <translation>تعذرت كتابة الإعدادات في «%1»: %2.</translation>
    </message>
    <message>
        <source>Check the rights of the file and the space on its disk; the settings are as they were.</source>
        <translation>تحقق من أذونات الملف والمساحة على قرصه؛ الإعدادات كما كانت.</translation>
    </message>
    <message>
        <source>“%1” is not a setting that can be written.</source>
        <translation>‏«%1» ليس إعداداً يمكن كتابته.</translation>
    </message>
    <message>
        <source>A key looks like publishing/late_grace, and a value has 4000 characters at most.</source>
        <translation>يكون المفتاح مثل publishing/late_grace، وللقيمة 4000 محرف على الأكثر.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>it is not an address that starts with https://</source>
        <translation>ليس عنواناً يبدأ بـ https://</translation>
    </message>
    <message>
        <source>it holds a user name or password</source>
        <translation>يحوي اسم مستخدم أو كلمة مرور</translation>
    </message>
    <message>
        <source>it has a part after #</source>
        <translation>فيه جزء بعد #</translation>
    </message>
    <message>
        <source>only this computer may be reached without TLS, so it must start with https://</source>
        <translation>لا يُوصل من دون TLS إلا إلى هذا الحاسوب، لذا يجب أن يبدأ بـ https://</translation>
    </message>
    <message>
        <source>settings.ini cannot be read, so every setting has its default.</source>
        <translation>تتعذر قراءة settings.ini، لذا لكل إعداد قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>settings.ini is larger than 1 MiB, which no settings are; every setting has its default.</source>
        <translation>حجم settings.ini أكبر من 1 ميبيبايت، ولا تبلغ الإعدادات ذلك؛ لكل إعداد قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>settings.ini is not a text file, so every setting has its default.</source>
        <translation>‏settings.ini ليس ملفاً نصياً، لذا لكل إعداد قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>settings.ini has lines that are not “key=value”; they were passed over.</source>
        <translation>في settings.ini أسطر ليست بالصيغة «key=value»؛ تم تجاوزها.</translation>
    </message>
    <message>
        <source>settings.ini: %1 = “%2” cannot be used: %3. The default is used.</source>
        <translation>‏settings.ini: لا يمكن استخدام %1 = «%2»: %3. تُستخدم القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>أطول من %1 محرفاً</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>يحوي محرف تحكم</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>يجب أن يكون عدداً صحيحاً من %1 إلى %2</translation>
    </message>
    <message>
        <source>it must be a duration such as 90s or 5m, from %1 to %2</source>
        <translation>يجب أن يكون مدة مثل 90s أو 5m، من %1 إلى %2</translation>
    </message>
    <message>
        <source>“%1” is not a duration such as 90s or 5m, of %2 at most</source>
        <translation>‏«%1» ليس مدة مثل 90s أو 5m، بحد أقصى %2</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>فيه أكثر من %1 أجزاء</translation>
    </message>
    <message>
        <source>it has a part after ?</source>
        <translation>فيه جزء بعد ?</translation>
    </message>
    <message>
        <source>it must end after the host, without a path</source>
        <translation>يجب أن ينتهي بعد المضيف، من دون مسار</translation>
    </message>
    <message>
        <source>This post is already out on %1.</source>
        <translation>خرج هذا المنشور على %1 بالفعل.</translation>
    </message>
    <message>
        <source>Duplicate the entry to publish it once more.</source>
        <translation>كرّر المدخلة لنشرها مرة أخرى.</translation>
    </message>
    <message>
        <source>This post is going out to %1 right now.</source>
        <translation>هذا المنشور يخرج على %1 الآن.</translation>
    </message>
    <message>
        <source>Wait for the outcome, or cancel the job.</source>
        <translation>انتظر النتيجة، أو ألغِ المهمة.</translation>
    </message>
    <message>
        <source>%1 was asked to publish this post and it is not known whether it did.</source>
        <translation>طُلب من %1 نشر هذا المنشور ولا يُعرف هل نشره.</translation>
    </message>
    <message>
        <source>Look at the profile. If the post is not there, say so: confirmed_not_published.</source>
        <translation>انظر إلى الملف الشخصي. إن لم يكن المنشور هناك فأكّد ذلك: confirmed_not_published.</translation>
    </message>
    <message>
        <source>%1 is in the past.</source>
        <translation>‏%1 في الماضي.</translation>
    </message>
    <message>
        <source>Choose a time ahead, or publish now.</source>
        <translation>اختر وقتاً قادماً، أو انشر الآن.</translation>
    </message>
    <message>
        <source>There is no entry %1.</source>
        <translation>لا توجد مدخلة %1.</translation>
    </message>
    <message>
        <source>List the entries to see what there is.</source>
        <translation>اسرد المدخلات لترى الموجود.</translation>
    </message>
    <message>
        <source>A person looked and did not find the post.</source>
        <translation>بحث شخص ولم يجد المنشور.</translation>
    </message>
    <message>
        <source>The job is %1: this cannot be done to it now.</source>
        <translation>المهمة في الحالة %1: لا يمكن فعل هذا بها الآن.</translation>
    </message>
    <message>
        <source>Look at its status.</source>
        <translation>انظر إلى حالتها.</translation>
    </message>
    <message>
        <source>The entry is a draft.</source>
        <translation>المدخلة مسودة.</translation>
    </message>
    <message>
        <source>Give it a time and schedule it first.</source>
        <translation>أعطها وقتاً وجدولها أولاً.</translation>
    </message>
    <message>
        <source>The entry does not go to %1.</source>
        <translation>المدخلة غير موجّهة إلى %1.</translation>
    </message>
    <message>
        <source>Add the channel to the entry first.</source>
        <translation>أضف القناة إلى المدخلة أولاً.</translation>
    </message>
    <message>
        <source>The entry has a publish job for %1 already.</source>
        <translation>للمدخلة مهمة نشر على %1 بالفعل.</translation>
    </message>
    <message>
        <source>Change or retry that one, or cancel it first.</source>
        <translation>غيّر تلك أو أعد محاولتها، أو ألغها أولاً.</translation>
    </message>
    <message>
        <source>The entry goes to no channel.</source>
        <translation>المدخلة غير موجّهة إلى أي قناة.</translation>
    </message>
    <message>
        <source>Add a channel to the entry first.</source>
        <translation>أضف قناة إلى المدخلة أولاً.</translation>
    </message>
    <message>
        <source>The job was canceled.</source>
        <translation>أُلغيت المهمة.</translation>
    </message>
    <message>
        <source>Create a new job for the entry.</source>
        <translation>أنشئ مهمة جديدة للمدخلة.</translation>
    </message>
    <message>
        <source>The job has not failed: it is scheduled for %1.</source>
        <translation>لم تفشل المهمة: هي مجدولة في %1.</translation>
    </message>
    <message>
        <source>Reschedule it, or publish the entry now.</source>
        <translation>أعد جدولتها، أو انشر المدخلة الآن.</translation>
    </message>
    <message>
        <source>The time lies outside the years 1970 to 2199.</source>
        <translation>الوقت خارج الأعوام 1970 إلى 2199.</translation>
    </message>
    <message>
        <source>Choose a time ahead.</source>
        <translation>اختر وقتاً قادماً.</translation>
    </message>
    <message>
        <source>A person canceled the job.</source>
        <translation>ألغى شخص المهمة.</translation>
    </message>
    <message>
        <source>Publishing at once is turned off.</source>
        <translation>النشر الفوري متوقف.</translation>
    </message>
    <message>
        <source>Turn on the flag publish_now, or schedule the entry.</source>
        <translation>شغّل الخيار publish_now، أو جدول المدخلة.</translation>
    </message>
    <message>
        <source>Publishing to %1 is turned off.</source>
        <translation>النشر على %1 متوقف.</translation>
    </message>
    <message>
        <source>Turn on the channel&apos;s flag first.</source>
        <translation>شغّل خيار القناة أولاً.</translation>
    </message>
    <message>
        <source>The entry has nothing to publish.</source>
        <translation>ليس في المدخلة ما يُنشر.</translation>
    </message>
    <message>
        <source>The job is %1: its outcome is not in question.</source>
        <translation>المهمة في الحالة %1: نتيجتها ليست موضع شك.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>‏%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>‏%1 س %2 د</translation>
    </message>
    <message>
        <source>There is no publish job %1.</source>
        <translation>لا توجد مهمة نشر %1.</translation>
    </message>
    <message>
        <source>List the jobs to see what there is.</source>
        <translation>اسرد المهام لترى الموجود.</translation>
    </message>
    <message>
        <source>The entry %1 was deleted.</source>
        <translation>حُذفت المدخلة %1.</translation>
    </message>
    <message>
        <source>The slot was missed by %1; posts go out by themselves up to %2 late.</source>
        <translation>فات الموعد بمقدار %1؛ تخرج المنشورات تلقائياً بتأخر لا يتجاوز %2.</translation>
    </message>
    <message>
        <source>Publish it now, reschedule it, or cancel it.</source>
        <translation>انشره الآن، أو أعد جدولته، أو ألغه.</translation>
    </message>
    <message>
        <source>The clock of this computer is off by %1.</source>
        <translation>ساعة هذا الحاسوب منحرفة بمقدار %1.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, then retry.</source>
        <translation>اضبط ساعة هذا الحاسوب، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The program stopped unexpectedly %1 times while it worked on this post. Nothing was published.</source>
        <translation>توقف البرنامج فجأة %1 مرات أثناء عمله على هذا المنشور. لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>Look at the media of the post, then retry.</source>
        <translation>انظر إلى وسائط المنشور، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The program was interrupted while %1 was asked to publish; it is being looked up whether the post is out.</source>
        <translation>انقطع البرنامج بينما كان يُطلب من %1 النشر؛ يجري البحث عما إذا كان المنشور قد خرج.</translation>
    </message>
    <message>
        <source>Wait, or look at the profile.</source>
        <translation>انتظر، أو انظر إلى الملف الشخصي.</translation>
    </message>
    <message>
        <source>The secret key of the staging storage is not set.</source>
        <translation>لم يُضبط المفتاح السري للتخزين الوسيط.</translation>
    </message>
    <message>
        <source>Set staging.secret_access_key in the settings; the post goes on by itself then.</source>
        <translation>اضبط staging.secret_access_key في الإعدادات؛ عندها يتابع المنشور تلقائياً.</translation>
    </message>
    <message>
        <source>There is no storage from which the platform could fetch the media.</source>
        <translation>لا يوجد تخزين تستطيع المنصة جلب الوسائط منه.</translation>
    </message>
    <message>
        <source>Set staging/endpoint, staging/bucket and the staging key in the settings, then retry.</source>
        <translation>اضبط staging/endpoint وstaging/bucket ومفتاح التخزين في الإعدادات، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no linked account with the id %1.</source>
        <translation>لا يوجد حساب مربوط بالمعرّف %1.</translation>
    </message>
    <message>
        <source>%1 is linked to %2 already.</source>
        <translation>‏%1 مربوط بـ %2 بالفعل.</translation>
    </message>
    <message>
        <source>Unlink that account first, then link the other one.</source>
        <translation>ألغِ ربط ذلك الحساب أولاً، ثم اربط الآخر.</translation>
    </message>
    <message>
        <source>The folder of the store does not allow a write-ahead log (journal mode is %1).</source>
        <translation>مجلد المخزن لا يسمح بسجل الكتابة المسبقة (وضع السجل هو %1).</translation>
    </message>
    <message>
        <source>Keep the profile on a local disk, not on a network share.</source>
        <translation>أبقِ ملف التعريف على قرص محلي، لا على مشاركة شبكية.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old, 3.37 is needed.</source>
        <translation>‏SQLite %1 قديم جداً، المطلوب 3.37.</translation>
    </message>
    <message>
        <source>Update the libsqlite3 package.</source>
        <translation>حدّث الحزمة libsqlite3.</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 has not been made yet.</source>
        <translation>لم يُنشأ المخزن kalends.sqlite3 بعد.</translation>
    </message>
    <message>
        <source>A statement wants %1 values and got %2: %3</source>
        <translation>تتطلب تعليمة %1 قيم وتلقت %2: %3</translation>
    </message>
    <message>
        <source>The backup was not made: %1 exists already.</source>
        <translation>لم تُنشأ النسخة الاحتياطية: %1 موجود بالفعل.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that file first.</source>
        <translation>اختر اسماً آخر، أو احذف ذلك الملف أولاً.</translation>
    </message>
    <message>
        <source>The Idempotency-Key has %1 characters; 1 to %2 are allowed.</source>
        <translation>طول Idempotency-Key هو %1 محرفاً؛ المسموح من 1 إلى %2.</translation>
    </message>
    <message>
        <source>Send a UUID.</source>
        <translation>أرسل UUID.</translation>
    </message>
    <message>
        <source>This Idempotency-Key was used for another request already.</source>
        <translation>استُخدم Idempotency-Key هذا لطلب آخر بالفعل.</translation>
    </message>
    <message>
        <source>Use a new key for each request; repeat a key only with the very same request.</source>
        <translation>استخدم مفتاحاً جديداً لكل طلب؛ ولا تكرر مفتاحاً إلا مع الطلب نفسه تماماً.</translation>
    </message>
    <message>
        <source>The publish job %1 is being worked on or is gone.</source>
        <translation>مهمة النشر %1 قيد العمل أو لم تعد موجودة.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>انظر إليها من جديد.</translation>
    </message>
    <message>
        <source>A migration would leave %1 references that point nowhere.</source>
        <translation>ستترك عملية الترحيل %1 مراجع لا تشير إلى شيء.</translation>
    </message>
    <message>
        <source>the list of its migrations is missing</source>
        <translation>قائمة عمليات الترحيل مفقودة</translation>
    </message>
    <message>
        <source>the list of its migrations does not fit its version %1</source>
        <translation>قائمة عمليات الترحيل لا تطابق نسخته %1</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 is sound: there is nothing to recover.</source>
        <translation>المخزن kalends.sqlite3 سليم: لا شيء يحتاج إلى استرجاع.</translation>
    </message>
    <message>
        <source>The disk is full: the store could not be written. Nothing that was saved before is lost.</source>
        <translation>القرص ممتلئ: تعذرت كتابة المخزن. لم يضِع شيء مما حُفظ من قبل.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the profile folder, then try again.</source>
        <translation>أفرغ بعض المساحة على القرص الذي يحوي مجلد ملف التعريف، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 cannot be opened for writing.</source>
        <translation>يتعذر فتح المخزن kalends.sqlite3 للكتابة.</translation>
    </message>
    <message>
        <source>Check that the profile folder exists, belongs to you and is not on a read-only disk.</source>
        <translation>تحقق من أن مجلد ملف التعريف موجود ويخصك وليس على قرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 could not be read or written: the disk reported an error (SQLite code %1).</source>
        <translation>تعذرت قراءة المخزن kalends.sqlite3 أو كتابته: أبلغ القرص عن خطأ (رمز SQLite %1).</translation>
    </message>
    <message>
        <source>Check the disk; then run &quot;kalends-cli doctor&quot;.</source>
        <translation>افحص القرص؛ ثم نفّذ «kalends-cli doctor».</translation>
    </message>
    <message>
        <source>The store kalends.sqlite3 is damaged: %1.</source>
        <translation>المخزن kalends.sqlite3 تالف: %1.</translation>
    </message>
    <message>
        <source>Run &quot;kalends-cli doctor --recover&quot;: it sets the damaged files aside and restores the newest good backup.</source>
        <translation>نفّذ «kalends-cli doctor --recover»: ينحّي الملفات التالفة جانباً ويستعيد أحدث نسخة احتياطية سليمة.</translation>
    </message>
    <message>
        <source>The store is in use: another program kept it locked for too long.</source>
        <translation>المخزن قيد الاستخدام: أبقاه برنامج آخر مقفلاً مدة طويلة.</translation>
    </message>
    <message>
        <source>Close other programs that have kalends.sqlite3 open, then try again.</source>
        <translation>أغلق البرامج الأخرى التي تفتح kalends.sqlite3، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The store refused a change that breaks its rules: %1.</source>
        <translation>رفض المخزن تغييراً يخالف قواعده: %1.</translation>
    </message>
    <message>
        <source>The store could not do what was asked: %1 (SQLite code %2).</source>
        <translation>لم يستطع المخزن فعل ما طُلب: %1 (رمز SQLite %2).</translation>
    </message>
    <message>
        <source>it is a database of another program</source>
        <translation>هو قاعدة بيانات برنامج آخر</translation>
    </message>
    <message>
        <source>it does not say which version it has</source>
        <translation>لا يذكر نسخته</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>القرص ممتلئ: تعذرت كتابة %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened for writing: %2.</source>
        <translation>يتعذر فتح %1 للكتابة: %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists, belongs to you and is not on a read-only disk.</source>
        <translation>تحقق من أن المجلد موجود ويخصك وليس على قرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>تعذرت قراءة %1 أو كتابته: %2.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>افحص القرص، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The store was written by a newer Kalends (store version %1, this program knows %2). It was left untouched.</source>
        <translation>كتب المخزنَ إصدارٌ أحدث من Kalends (نسخة المخزن %1، وهذا البرنامج يعرف %2). تُرك كما هو.</translation>
    </message>
    <message>
        <source>Install the newest Kalends, or use another profile folder.</source>
        <translation>ثبّت أحدث إصدار من Kalends، أو استخدم مجلد ملف تعريف آخر.</translation>
    </message>
    <message>
        <source>its recovery was interrupted</source>
        <translation>انقطع استرجاعه</translation>
    </message>
    <message>
        <source>the database is missing, but its log kalends.sqlite3-wal is there</source>
        <translation>قاعدة البيانات مفقودة، لكن سجلها kalends.sqlite3-wal موجود</translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation>ليس قاعدة بيانات</translation>
    </message>
    <message>
        <source>the log kalends.sqlite3-wal beside it belongs to another database</source>
        <translation>السجل kalends.sqlite3-wal بجانبه يخص قاعدة بيانات أخرى</translation>
    </message>
    <message>
        <source>A transaction was committed twice.</source>
        <translation>ثُبّتت معاملة مرتين.</translation>
    </message>
    <message>
        <source>A part of the change failed, so all of it was taken back.</source>
        <translation>فشل جزء من التغيير، فتم التراجع عنه كله.</translation>
    </message>
    <message>
        <source>A temporary file cannot be written.</source>
        <translation>تتعذر كتابة ملف مؤقت.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>Waits between attempts</source>
        <translation>فترات الانتظار بين المحاولات</translation>
    </message>
    <message>
        <source>After each failed attempt the next of these; after the last one a post needs you.</source>
        <translation>بعد كل محاولة فاشلة الفترة التالية؛ وبعد الأخيرة يحتاج المنشور إليك.</translation>
    </message>
    <message>
        <source>Still publish when late by at most</source>
        <translation>النشر مع تأخر لا يتجاوز</translation>
    </message>
    <message>
        <source>For when the computer was off. 0m to 24h.</source>
        <translation>للحالات التي كان فيها الحاسوب مطفأً. من 0m إلى 24h.</translation>
    </message>
    <message>
        <source>Posts at the same time</source>
        <translation>منشورات في وقت واحد</translation>
    </message>
    <message>
        <source>1 to 32.</source>
        <translation>من 1 إلى 32.</translation>
    </message>
    <message>
        <source>First look after</source>
        <translation>أول تحقق بعد</translation>
    </message>
    <message>
        <source>How soon to ask a platform whether it is done; later looks come at growing distances.</source>
        <translation>متى تُسأل المنصة هل انتهت؛ ثم تتباعد مرات التحقق اللاحقة.</translation>
    </message>
    <message>
        <source>Longest silence of a request</source>
        <translation>أطول صمت لطلب</translation>
    </message>
    <message>
        <source>Instagram app ID</source>
        <translation>معرّف تطبيق Instagram</translation>
    </message>
    <message>
        <source>from your app&apos;s dashboard</source>
        <translation>من لوحة تطبيقك</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Exactly as in your app&apos;s business login settings.</source>
        <translation>كما هو تماماً في إعدادات تسجيل الدخول التجاري لتطبيقك.</translation>
    </message>
    <message>
        <source>Log-in address</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>Token host</source>
        <translation>مضيف الرموز</translation>
    </message>
    <message>
        <source>Your own token broker, if you have one.</source>
        <translation>وسيط الرموز الخاص بك، إن وُجد.</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>مضيف API</translation>
    </message>
    <message>
        <source>TikTok client key</source>
        <translation>مفتاح عميل TikTok</translation>
    </message>
    <message>
        <source>from your app&apos;s page</source>
        <translation>من صفحة تطبيقك</translation>
    </message>
    <message>
        <source>As in Login Kit&apos;s desktop settings; * stands for any free port.</source>
        <translation>كما في إعدادات سطح المكتب في Login Kit؛ * تعني أي منفذ خالٍ.</translation>
    </message>
    <message>
        <source>Further upload hosts</source>
        <translation>مضيفات رفع أخرى</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Host names, separated by commas.</source>
        <translation>أسماء مضيفات تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Kind of storage</source>
        <translation>نوع التخزين</translation>
    </message>
    <message>
        <source>s3: any storage that speaks the S3 protocol.</source>
        <translation>‏s3: أي تخزين يتحدث بروتوكول S3.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة الوصول</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>معرّف مفتاح الوصول</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <translation>المجلد في الحاوية</translation>
    </message>
    <message>
        <source>Links live for</source>
        <translation>مدة صلاحية الروابط</translation>
    </message>
    <message>
        <source>1m to 24h.</source>
        <translation>من 1m إلى 24h.</translation>
    </message>
    <message>
        <source>Bucket in the path, not in the host name</source>
        <translation>الحاوية في المسار لا في اسم المضيف</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>العنوان العام</translation>
    </message>
    <message>
        <source>signed links</source>
        <translation>روابط موقّعة</translation>
    </message>
    <message>
        <source>Only for a bucket behind a domain that TikTok has verified.</source>
        <translation>فقط لحاوية خلف نطاق تحقق منه TikTok.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Any service that speaks the OpenAI chat protocol. Empty: the offline drafter.</source>
        <translation>أي خدمة تتحدث بروتوكول محادثة OpenAI. فارغ: محرر المسودات من دون اتصال.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Language of drafts</source>
        <translation>لغة المسودات</translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>أسلوب العلامة</translation>
    </message>
    <message>
        <source>How you sound, in your own words</source>
        <translation>كيف يبدو أسلوبك، بكلماتك</translation>
    </message>
    <message>
        <source>Let programs on this computer in</source>
        <translation>السماح لبرامج هذا الحاسوب بالدخول</translation>
    </message>
    <message>
        <source>The API listens on 127.0.0.1 only and wants the token from the profile folder. Counts from the next start.</source>
        <translation>تستمع واجهة API على 127.0.0.1 فقط وتطلب الرمز من مجلد ملف التعريف. يسري من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>0: any free one.</source>
        <translation>0: أي منفذ خالٍ.</translation>
    </message>
    <message>
        <source>In the keychain. Type to replace it.</source>
        <translation>في سلسلة المفاتيح. اكتب لاستبداله.</translation>
    </message>
    <message>
        <source>Not set. Goes into the keychain.</source>
        <translation>غير مضبوط. يُحفظ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>There is no time to move the job to.</source>
        <translation>لا يوجد وقت تُنقل إليه المهمة.</translation>
    </message>
    <message>
        <source>%1 did not answer within 15 seconds.</source>
        <translation>لم يُجب %1 خلال 15 ثانية.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>يتعذر الوصول إلى %1: %2.</translation>
    </message>
    <message>
        <source>Check the internet connection, a proxy or a firewall, and try again.</source>
        <translation>تحقق من الاتصال بالإنترنت أو من وكيل أو جدار ناري، وحاول من جديد.</translation>
    </message>
    <message>
        <source>The staging storage&apos;s secret key is not in the keychain.</source>
        <translation>المفتاح السري للتخزين الوسيط ليس في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Enter it above and test again.</source>
        <translation>أدخله أعلاه واختبر من جديد.</translation>
    </message>
    <message>
        <source>Kalends cannot start</source>
        <translation>يتعذر تشغيل Kalends</translation>
    </message>
    <message>
        <source>Kalends is already publishing on this profile without a window (kalends-cli serve). Stop it there, then start this again.</source>
        <translation>ينشر Kalends بملف التعريف هذا بالفعل من دون نافذة (kalends-cli serve). أوقفه هناك، ثم شغّل هذا من جديد.</translation>
    </message>
    <message>
        <source>The damaged file can be set aside, untouched, and the newest good backup taken in its place. Posts that are overdue then wait for your yes.</source>
        <translation>يمكن تنحية الملف التالف جانباً من دون مساس، ووضع أحدث نسخة احتياطية سليمة مكانه. عندها تنتظر المنشورات المتأخرة موافقتك.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Kalends runs already, but it does not answer.</source>
        <translation>‏Kalends يعمل بالفعل، لكنه لا يستجيب.</translation>
    </message>
    <message>
        <source>A calendar that publishes by itself.</source>
        <translation>تقويم ينشر تلقائياً.</translation>
    </message>
    <message>
        <source>Use the profile in DIR.</source>
        <translation>استخدام ملف التعريف في DIR.</translation>
    </message>
    <message>
        <source>Use built-in simulators instead of the platforms, in a throw-away profile unless one is named.</source>
        <translation>استخدام محاكيات مدمجة بدلاً من المنصات، في ملف تعريف مؤقت ما لم يُذكر غيره.</translation>
    </message>
    <message>
        <source>Start in the tray, where there is one.</source>
        <translation>البدء في علبة النظام، إن وُجدت.</translation>
    </message>
    <message>
        <source>It is not tried again; when the cause is gone, retry it or choose another time.</source>
        <translation>لن تُعاد المحاولة؛ حين يزول السبب أعد المحاولة أو اختر وقتاً آخر.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>That time is past.</source>
        <translation>ذلك الوقت قد مضى.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these posts would lie in the past.</source>
        <translation>
            <numerusform>لا يقع أي من هذه المنشورات في الماضي.</numerusform>
            <numerusform>يقع أحد هذه المنشورات في الماضي.</numerusform>
            <numerusform>يقع اثنان من هذه المنشورات في الماضي.</numerusform>
            <numerusform>تقع %Ln من هذه المنشورات في الماضي.</numerusform>
            <numerusform>يقع %Ln من هذه المنشورات في الماضي.</numerusform>
            <numerusform>يقع %Ln من هذه المنشورات في الماضي.</numerusform>
        </translation>
    </message>
    <message>
        <source>This post is being published right now.</source>
        <translation>هذا المنشور قيد النشر الآن.</translation>
    </message>
    <message>
        <source>One of these posts is being published right now.</source>
        <translation>أحد هذه المنشورات قيد النشر الآن.</translation>
    </message>
    <message>
        <source>This post is published. Hold Ctrl to make a copy.</source>
        <translation>هذا المنشور قد نُشر. اضغط Ctrl مطوّلاً لعمل نسخة.</translation>
    </message>
    <message>
        <source>One of these posts is published. Hold Ctrl to make copies.</source>
        <translation>أحد هذه المنشورات قد نُشر. اضغط Ctrl مطوّلاً لعمل نسخ.</translation>
    </message>
    <message>
        <source>Drafts, no time</source>
        <translation>المسودات، بلا وقت</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Files can be dropped on a day.</source>
        <translation>يمكن إفلات الملفات على يوم.</translation>
    </message>
    <message>
        <source>The settings could not be read from “%1”.</source>
        <translation>تعذرت قراءة الإعدادات من «%1».</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>أطول من %1 محرفاً.</translation>
    </message>
    <message>
        <source>The settings could not be checked: %1.</source>
        <translation>تعذر التحقق من الإعدادات: %1.</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>The assistant does not run in this service.</source>
        <translation>لا يعمل المساعد في هذه الخدمة.</translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be used: %1.</source>
        <translation>لا يمكن استخدام إجابة النموذج: %1.</translation>
    </message>
    <message>
        <source>Try again; a larger model keeps to the form more often.</source>
        <translation>حاول من جديد؛ النموذج الأكبر يلتزم بالصيغة أكثر.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is larger than %1 KiB.</source>
        <translation>إجابة النموذج أكبر من %1 كيبيبايت.</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>ليست JSON</translation>
    </message>
    <message>
        <source>its JSON is nested too deep</source>
        <translation>تداخل JSON فيها عميق جداً</translation>
    </message>
    <message>
        <source>its JSON breaks off</source>
        <translation>ينقطع JSON فيها</translation>
    </message>
    <message>
        <source>its JSON is broken</source>
        <translation>صيغة JSON فيها معطوبة</translation>
    </message>
    <message>
        <source>it holds no caption</source>
        <translation>لا نص مرافقاً فيها</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>لا نص فيها</translation>
    </message>
    <message>
        <source>this is not a text of at most %1 characters</source>
        <translation>هذا ليس نصاً لا يتجاوز %1 محرفاً</translation>
    </message>
    <message>
        <source>“%1” is not a channel</source>
        <translation>‏«%1» ليس قناة</translation>
    </message>
    <message>
        <source>There are ig and tiktok.</source>
        <translation>الموجود ig وtiktok.</translation>
    </message>
    <message>
        <source>name one at least</source>
        <translation>اذكر واحدة على الأقل</translation>
    </message>
    <message>
        <source>this is not an object</source>
        <translation>هذا ليس كائناً</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 with an offset</source>
        <translation>هذا ليس وقتاً بصيغة ISO 8601 مع إزاحة</translation>
    </message>
    <message>
        <source>a plan covers a year at most</source>
        <translation>تغطي الخطة سنة على الأكثر</translation>
    </message>
    <message>
        <source>this is not a list of 1 to %1 proposals</source>
        <translation>هذا ليس قائمة من 1 إلى %1 مقترحاً</translation>
    </message>
    <message>
        <source>“%1” does not say how often.</source>
        <translation>‏«%1» لا يحدد عدد المرات.</translation>
    </message>
    <message>
        <source>Write “daily”, “3 per week”, “2 per day” or days, such as “mon,wed,fri”.</source>
        <translation>اكتب «daily» أو «3 per week» أو «2 per day» أو أياماً مثل «mon,wed,fri».</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <translation>حاول من جديد، أو اختر نموذجاً آخر.</translation>
    </message>
    <message>
        <source>The model&apos;s answer broke off.</source>
        <translation>انقطعت إجابة النموذج.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول من جديد.</translation>
    </message>
    <message>
        <source>The provider could not answer: %1</source>
        <translation>تعذر على المزوّد أن يجيب: %1</translation>
    </message>
    <message>
        <source>Try again later, or choose another model.</source>
        <translation>حاول لاحقاً، أو اختر نموذجاً آخر.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the OpenAI chat protocol.</source>
        <translation>ما يجيب على هذا العنوان لا يتحدث بروتوكول محادثة OpenAI.</translation>
    </message>
    <message>
        <source>Check the base URL.</source>
        <translation>تحقق من العنوان الأساسي.</translation>
    </message>
    <message>
        <source>The model answered in another language.</source>
        <translation>أجاب النموذج بلغة أخرى.</translation>
    </message>
    <message>
        <source>Choose another model, or another language in the settings.</source>
        <translation>اختر نموذجاً آخر، أو لغة أخرى في الإعدادات.</translation>
    </message>
    <message>
        <source>Every day of the next two weeks is full.</source>
        <translation>كل أيام الأسبوعين القادمين ممتلئة.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>اختر وقتاً لاحقاً.</translation>
    </message>
    <message>
        <source>The plan ends before it begins.</source>
        <translation>تنتهي الخطة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>اختر نهاية لاحقة.</translation>
    </message>
    <message>
        <source>This stretch of the calendar is over.</source>
        <translation>هذه الفترة من التقويم قد مضت.</translation>
    </message>
    <message>
        <source>Choose days ahead.</source>
        <translation>اختر أياماً لم تمضِ بعد.</translation>
    </message>
    <message>
        <source>There is no free time for this in these days.</source>
        <translation>لا وقت خالياً لهذا في هذه الأيام.</translation>
    </message>
    <message>
        <source>Choose more days, or fewer posts.</source>
        <translation>اختر أياماً أكثر، أو منشورات أقل.</translation>
    </message>
    <message>
        <source>it holds no proposals</source>
        <translation>لا مقترحات فيها</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer several times in a row and is left alone for %n second(s).</source>
        <translation>
            <numerusform>لم يجب %1 عدة مرات متتالية، ولم تعد هناك مهلة.</numerusform>
            <numerusform>لم يجب %1 عدة مرات متتالية، ويُترك ثانية واحدة.</numerusform>
            <numerusform>لم يجب %1 عدة مرات متتالية، ويُترك ثانيتين.</numerusform>
            <numerusform>لم يجب %1 عدة مرات متتالية، ويُترك %Ln ثوانٍ.</numerusform>
            <numerusform>لم يجب %1 عدة مرات متتالية، ويُترك %Ln ثانية.</numerusform>
            <numerusform>لم يجب %1 عدة مرات متتالية، ويُترك %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the provider in the settings.</source>
        <translation>اختبر المزوّد في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 does not list its models.</source>
        <translation>لا يسرد %1 نماذجه.</translation>
    </message>
    <message>
        <source>Check the base URL; it usually ends in /v1.</source>
        <translation>تحقق من العنوان الأساسي؛ ينتهي عادة بـ /v1.</translation>
    </message>
    <message>
        <source>The answer of %1 was too large and was dropped.</source>
        <translation>كانت إجابة %1 كبيرة جداً فأُهملت.</translation>
    </message>
    <message>
        <source>A smaller model answers sooner.</source>
        <translation>النموذج الأصغر يجيب أسرع.</translation>
    </message>
    <message>
        <source>Check that the provider runs and that the base URL in the settings is right.</source>
        <translation>تحقق من أن المزوّد يعمل وأن العنوان الأساسي في الإعدادات صحيح.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>لا يقبل %1 المفتاح.</translation>
    </message>
    <message>
        <source>Store the right key in the settings.</source>
        <translation>احفظ المفتاح الصحيح في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 knows neither this address nor this model.</source>
        <translation>لا يعرف %1 هذا العنوان أو هذا النموذج.</translation>
    </message>
    <message>
        <source>Check the base URL and the model in the settings.</source>
        <translation>تحقق من العنوان الأساسي والنموذج في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now.</source>
        <translation>لا يقبل %1 طلبات أخرى الآن.</translation>
    </message>
    <message>
        <source>Wait a while, or look at the plan and the credit there.</source>
        <translation>انتظر قليلاً، أو راجع الاشتراك والرصيد هناك.</translation>
    </message>
    <message>
        <source>%1 is out of order (%2).</source>
        <translation>الخدمة %1 معطّلة (%2).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول لاحقاً.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2).</source>
        <translation>رفض %1 الطلب (%2).</translation>
    </message>
    <message>
        <source>There is nothing to draft this from.</source>
        <translation>لا شيء تُكتب منه هذه المسودة.</translation>
    </message>
    <message>
        <source>Add a picture or a clip, or write a few words.</source>
        <translation>أضف صورة أو مقطعاً، أو اكتب بضع كلمات.</translation>
    </message>
    <message>
        <source>“%1” is not a text that can be drafted.</source>
        <translation>‏«%1» ليس نصاً تمكن كتابة مسودته.</translation>
    </message>
    <message>
        <source>Only a model can do that, and none is set up.</source>
        <translation>لا يستطيع ذلك إلا نموذج، ولم يُهيَّأ أي نموذج.</translation>
    </message>
    <message>
        <source>Set one up in the settings, under Assistant.</source>
        <translation>هيّئ واحداً في الإعدادات، ضمن المساعد.</translation>
    </message>
    <message>
        <source>On a %1 your posts usually go out around %2.</source>
        <translation>في أيام %1 تخرج منشوراتك عادة نحو %2.</translation>
    </message>
    <message>
        <source>Your posts usually go out around %1.</source>
        <translation>تخرج منشوراتك عادة نحو %1.</translation>
    </message>
    <message>
        <source>Nothing has gone out yet to learn from, so this is a common time.</source>
        <translation>لم يخرج بعد شيء يُتعلَّم منه، لذا هذا وقت شائع.</translation>
    </message>
    <message>
        <source>Too little has gone out yet to see a habit, so this is a common time.</source>
        <translation>ما خرج حتى الآن أقل من أن تظهر منه عادة، لذا هذا وقت شائع.</translation>
    </message>
    <message>
        <source>Your usual times are taken, and this one is free.</source>
        <translation>أوقاتك المعتادة مشغولة، وهذا خالٍ.</translation>
    </message>
    <message>
        <source>Nothing else is planned that day.</source>
        <translation>لا شيء آخر مخططاً في ذلك اليوم.</translation>
    </message>
    <message>
        <source>No base URL is set, so posts are drafted offline.</source>
        <translation>لم يُضبط عنوان أساسي، لذا تُكتب المسودات من دون اتصال.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>يستجيب %1.</translation>
    </message>
    <message>
        <source>%1 answers, but does not list its models.</source>
        <translation>يستجيب %1، لكنه لا يسرد نماذجه.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>لم يُختر نموذج.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not among the %n model(s) that are listed.</source>
        <translation>
            <numerusform>‏«%1» غير مدرج؛ لا نماذج في القائمة.</numerusform>
            <numerusform>‏«%1» ليس النموذج الوحيد المدرج.</numerusform>
            <numerusform>‏«%1» ليس أحد النموذجين المدرجين.</numerusform>
            <numerusform>‏«%1» ليس من بين %Ln نماذج مدرجة.</numerusform>
            <numerusform>‏«%1» ليس من بين %Ln نموذجاً مدرجاً.</numerusform>
            <numerusform>‏«%1» ليس من بين %Ln نموذج مدرج.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is “%1”.</source>
        <translation>النموذج هو «%1».</translation>
    </message>
    <message>
        <source>It asks for no key.</source>
        <translation>لا يطلب مفتاحاً.</translation>
    </message>
    <message>
        <source>The key is accepted.</source>
        <translation>المفتاح مقبول.</translation>
    </message>
    <message>
        <source>It answered after %1 s.</source>
        <translation>أجاب بعد %1 ث.</translation>
    </message>
    <message>
        <source>It does not keep to JSON, so its drafts cannot be used.</source>
        <translation>لا يلتزم بصيغة JSON، لذا لا يمكن استخدام مسوداته.</translation>
    </message>
    <message>
        <source>It keeps to a JSON schema.</source>
        <translation>يلتزم بمخطط JSON.</translation>
    </message>
    <message>
        <source>It writes JSON, but takes no schema: some drafts may fail.</source>
        <translation>يكتب JSON، لكنه لا يقبل مخططاً: قد تفشل بعض المسودات.</translation>
    </message>
    <message>
        <source>It is not shown pictures, as you chose.</source>
        <translation>لا تُعرض عليه الصور، كما اخترت.</translation>
    </message>
    <message>
        <source>It takes no pictures: captions are drafted from words alone.</source>
        <translation>لا يقبل صوراً: تُكتب مسودات النصوص المرافقة من الكلمات وحدها.</translation>
    </message>
    <message>
        <source>It sees pictures.</source>
        <translation>يرى الصور.</translation>
    </message>
    <message>
        <source>It takes pictures, but did not recognise a red square.</source>
        <translation>يقبل الصور، لكنه لم يتعرّف على مربع أحمر.</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <translation>لم يُفحص.</translation>
    </message>
    <message>
        <source>cannot be converted: this computer has no encoder for AAC</source>
        <translation>لا يمكن تحويله: ليس في هذا الحاسوب مرمّز AAC</translation>
    </message>
    <message>
        <source>Install FFmpeg&apos;s libavcodec, or convert it with another program.</source>
        <translation>ثبّت libavcodec من FFmpeg، أو حوّله ببرنامج آخر.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be converted.</source>
        <translation>القرص ممتلئ، فتعذر تحويل «%1».</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>أفرغ بعض المساحة وحاول من جديد.</translation>
    </message>
    <message>
        <source>could not be written as MP4</source>
        <translation>تعذرت كتابته بصيغة MP4</translation>
    </message>
    <message>
        <source>needs more memory than this computer has</source>
        <translation>يحتاج إلى ذاكرة أكبر مما في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>أغلق البرامج الأخرى وحاول من جديد.</translation>
    </message>
    <message>
        <source>could not be encoded on this computer</source>
        <translation>تعذر ترميزه على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Convert it to MP4 (H.264 and AAC) with another program and add that.</source>
        <translation>حوّله إلى MP4 (H.264 وAAC) ببرنامج آخر وأضف ذلك.</translation>
    </message>
    <message>
        <source>uses a kind of video or sound that this computer cannot decode</source>
        <translation>يستخدم نوع فيديو أو صوت لا يستطيع هذا الحاسوب فك ترميزه</translation>
    </message>
    <message>
        <source>is a HEIC picture that cannot be decoded (%1)</source>
        <translation>هو صورة HEIC لا يمكن فك ترميزها (%1)</translation>
    </message>
    <message>
        <source>cannot be shown: the library for HEIC pictures is missing on this computer</source>
        <translation>لا يمكن عرضه: مكتبة صور HEIC غير موجودة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Install the package libheif1 and start Kalends again, or save it as JPEG.</source>
        <translation>ثبّت الحزمة libheif1 وشغّل Kalends من جديد، أو احفظه بصيغة JPEG.</translation>
    </message>
    <message>
        <source>has %1 × %2 pixels, too many for this computer</source>
        <translation>أبعاده %1 × %2 بكسل، وهي أكبر من طاقة هذا الحاسوب</translation>
    </message>
    <message>
        <source>The work on “%1” was canceled.</source>
        <translation>أُلغي العمل على «%1».</translation>
    </message>
    <message>
        <source>has more pixels than this computer has memory for</source>
        <translation>فيه بكسلات أكثر مما تتسع له ذاكرة هذا الحاسوب</translation>
    </message>
    <message>
        <source>cannot be saved as JPEG on this computer</source>
        <translation>لا يمكن حفظه بصيغة JPEG على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Save it as JPEG with another program and add that.</source>
        <translation>احفظه بصيغة JPEG ببرنامج آخر وأضف ذلك.</translation>
    </message>
    <message>
        <source>cannot be converted: this computer has no encoder for H.264</source>
        <translation>لا يمكن تحويله: ليس في هذا الحاسوب مرمّز H.264</translation>
    </message>
    <message>
        <source>Install FFmpeg&apos;s libavcodec with libx264, or convert it with another program.</source>
        <translation>ثبّت libavcodec من FFmpeg مع libx264، أو حوّله ببرنامج آخر.</translation>
    </message>
    <message>
        <source>holds pictures that this computer cannot convert</source>
        <translation>فيه صور لا يستطيع هذا الحاسوب تحويلها</translation>
    </message>
    <message>
        <source>is damaged: only %1 of its %2 pictures can be decoded</source>
        <translation>تالف: لا يمكن فك ترميز إلا %1 من صوره البالغة %2</translation>
    </message>
    <message>
        <source>it is auto, on or off</source>
        <translation>هو auto أو on أو off</translation>
    </message>
    <message>
        <source>it must be a whole path that ends in .ics</source>
        <translation>يجب أن يكون مساراً كاملاً ينتهي بـ .ics</translation>
    </message>
    <message>
        <source>%1 references point nowhere</source>
        <translation>‏%1 مراجع لا تشير إلى شيء</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a clock&apos;s time</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of this year, as QLocale writes it</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>The time of this post has passed.</source>
        <translation>مضى وقت هذا المنشور.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>ريل</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>عرض دوّار</translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n picture(s)</source>
        <translation>
            <numerusform>عرض دوّار · لا صور</numerusform>
            <numerusform>عرض دوّار · صورة واحدة</numerusform>
            <numerusform>عرض دوّار · صورتان</numerusform>
            <numerusform>عرض دوّار · %Ln صور</numerusform>
            <numerusform>عرض دوّار · %Ln صورة</numerusform>
            <numerusform>عرض دوّار · %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n clip(s)</source>
        <translation>
            <numerusform>عرض دوّار · لا مقاطع</numerusform>
            <numerusform>عرض دوّار · مقطع واحد</numerusform>
            <numerusform>عرض دوّار · مقطعان</numerusform>
            <numerusform>عرض دوّار · %Ln مقاطع</numerusform>
            <numerusform>عرض دوّار · %Ln مقطعاً</numerusform>
            <numerusform>عرض دوّار · %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carousel · %n picture(s) and clip(s)</source>
        <translation>
            <numerusform>عرض دوّار · لا صور ولا مقاطع</numerusform>
            <numerusform>عرض دوّار · صورة واحدة أو مقطع واحد</numerusform>
            <numerusform>عرض دوّار · اثنان من الصور والمقاطع</numerusform>
            <numerusform>عرض دوّار · %Ln من الصور والمقاطع</numerusform>
            <numerusform>عرض دوّار · %Ln من الصور والمقاطع</numerusform>
            <numerusform>عرض دوّار · %Ln من الصور والمقاطع</numerusform>
        </translation>
    </message>
    <message>
        <source>more</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>AI info</source>
        <translation>معلومات الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Original audio · %1</source>
        <translation>الصوت الأصلي · %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>الأصدقاء</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Creator labeled as AI-generated</source>
        <translation>صنّفه منشئ المحتوى على أنه من إنشاء الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Original sound – %1</source>
        <translation>الصوت الأصلي – %1</translation>
    </message>
    <message>
        <source>Reels</source>
        <translation>ريلز</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>إرسال رسالة</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>For You</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>Paid partnership</source>
        <translation>شراكة مدفوعة</translation>
    </message>
    <message>
        <source>Promotional content</source>
        <translation>محتوى ترويجي</translation>
    </message>
    <message>
        <source>your.account</source>
        <translation>your.account</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>No picture or clip yet</source>
        <translation>لا صورة ولا مقطع بعد</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>‏%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 of %3 × %4 pixels, %5 from the left, %6 from the top</source>
        <translation>‏%1 × %2 من %3 × %4 بكسل، %5 من اليسار، %6 من الأعلى</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1 takes %2 to %3</source>
        <translation>يقبل %1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 takes up to %2</source>
        <translation>يقبل %1 حتى %2</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <translation>الصورة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <translation>المقطع %1 من %2: %3</translation>
    </message>
    <message>
        <source>This post is out or on its way and cannot be changed any more.</source>
        <translation>خرج هذا المنشور أو هو في طريقه، ولم يعد تغييره ممكناً.</translation>
    </message>
    <message>
        <source>Link a TikTok account first: it says what may be chosen.</source>
        <translation>اربط حساب TikTok أولاً: فهو يحدد ما يمكن اختياره.</translation>
    </message>
    <message>
        <source>TikTok is being asked what this account may choose.</source>
        <translation>يُسأل TikTok عمّا يمكن لهذا الحساب اختياره.</translation>
    </message>
    <message>
        <source>TikTok did not say what this account may choose. Ask again.</source>
        <translation>لم يذكر TikTok ما يمكن لهذا الحساب اختياره. اسأل من جديد.</translation>
    </message>
    <message>
        <source>TikTok takes no post from this account now.</source>
        <translation>لا يقبل TikTok منشورات من هذا الحساب الآن.</translation>
    </message>
    <message>
        <source>This version of Kalends does not know this audience yet.</source>
        <translation>لا تعرف هذه النسخة من Kalends هذا الجمهور بعد.</translation>
    </message>
    <message>
        <source>Branded content visibility cannot be set to private.</source>
        <translation>لا يمكن ضبط ظهور المحتوى الدعائي على خاص.</translation>
    </message>
    <message>
        <source>TikTok no longer offers “%1” to this account; choose again who can view the post.</source>
        <translation>لم يعد TikTok يتيح «%1» لهذا الحساب؛ اختر من جديد من يمكنه رؤية المنشور.</translation>
    </message>
    <message>
        <source>Comments are turned off in your TikTok settings, so this post cannot allow them.</source>
        <translation>التعليقات متوقفة في إعدادات TikTok لديك، لذا لا يمكن لهذا المنشور السماح بها.</translation>
    </message>
    <message>
        <source>Duets are turned off in your TikTok settings, or the account is private.</source>
        <translation>الدويتو متوقف في إعدادات TikTok لديك، أو أن الحساب خاص.</translation>
    </message>
    <message>
        <source>Stitches are turned off in your TikTok settings, or the account is private.</source>
        <translation>الدمج متوقف في إعدادات TikTok لديك، أو أن الحساب خاص.</translation>
    </message>
    <message>
        <source>Branded content cannot be private. Choose another audience than “Only you” first.</source>
        <translation>لا يمكن أن يكون المحتوى الدعائي خاصاً. اختر أولاً جمهوراً غير «أنت فقط».</translation>
    </message>
    <message>
        <source>Branded content cannot be private, and TikTok offers this account nothing but “Only you”.</source>
        <translation>لا يمكن أن يكون المحتوى الدعائي خاصاً، ولا يتيح TikTok لهذا الحساب إلا «أنت فقط».</translation>
    </message>
    <message>
        <source>Your photos will be labeled as “Paid partnership”.</source>
        <translation>ستُصنَّف صورك على أنها «شراكة مدفوعة».</translation>
    </message>
    <message>
        <source>Your video will be labeled as “Paid partnership”.</source>
        <translation>سيُصنَّف الفيديو الخاص بك على أنه «شراكة مدفوعة».</translation>
    </message>
    <message>
        <source>Your photos will be labeled as “Promotional content”.</source>
        <translation>ستُصنَّف صورك على أنها «محتوى ترويجي».</translation>
    </message>
    <message>
        <source>Your video will be labeled as “Promotional content”.</source>
        <translation>سيُصنَّف الفيديو الخاص بك على أنه «محتوى ترويجي».</translation>
    </message>
    <message>
        <source>You need to indicate if your content promotes yourself, a third party, or both.</source>
        <translation>عليك تحديد ما إذا كان المحتوى يروّج لك أو لطرف ثالث أو لكليهما.</translation>
    </message>
    <message>
        <source>TikTok takes clips of up to %1 from this account.</source>
        <translation>يقبل TikTok من هذا الحساب مقاطع تصل إلى %1.</translation>
    </message>
    <message>
        <source>The clip runs %1; TikTok takes up to %2 from this account.</source>
        <translation>مدة المقطع %1؛ يقبل TikTok من هذا الحساب حتى %2.</translation>
    </message>
    <message>
        <source>%1 hashtags: the TikTok app itself takes up to %2, and may not link the others.</source>
        <translation>عدد الوسوم %1: تطبيق TikTok نفسه يقبل حتى %2، وقد لا يجعل البقية روابط.</translation>
    </message>
    <message>
        <source>TikTok takes no post from this account now. Try again later.</source>
        <translation>لا يقبل TikTok منشورات من هذا الحساب الآن. حاول لاحقاً.</translation>
    </message>
    <message>
        <source>Choose first who can view the post.</source>
        <translation>اختر أولاً من يمكنه رؤية المنشور.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Anyone on TikTok and off it.</source>
        <translation>أي شخص داخل TikTok وخارجه.</translation>
    </message>
    <message>
        <source>Followers you follow back.</source>
        <translation>المتابعون الذين تتابعهم بدورك.</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>Everyone you have let follow you.</source>
        <translation>كل من سمحت له بمتابعتك.</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>أنت فقط</translation>
    </message>
    <message>
        <source>Nobody else; you can open it up later in the TikTok app.</source>
        <translation>لا أحد غيرك؛ يمكنك توسيعه لاحقاً في تطبيق TikTok.</translation>
    </message>
    <message>
        <source>Music Usage Confirmation</source>
        <translation>تأكيد استخدام الموسيقى</translation>
    </message>
    <message>
        <source>Branded Content Policy</source>
        <translation>سياسة المحتوى الدعائي</translation>
    </message>
    <message>
        <source>By posting, you agree to TikTok&apos;s %1</source>
        <translation>بالنشر، أنت توافق على %1 الخاص بـ TikTok</translation>
    </message>
    <message>
        <source>By posting, you agree to TikTok&apos;s %1 and %2</source>
        <translation>بالنشر، أنت توافق على %1 و%2 من TikTok</translation>
    </message>
    <message>
        <source>that of this computer</source>
        <translation>لغة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Show it pictures</source>
        <translation>عرض الصور عليه</translation>
    </message>
    <message>
        <source>auto, on or off. With auto it is tried, and left when the model does not take them.</source>
        <translation>‏auto أو on أو off. مع auto يُجرَّب ذلك، ويُترك إن لم يقبلها النموذج.</translation>
    </message>
    <message>
        <source>Draft new posts in the background</source>
        <translation>كتابة مسودات المنشورات الجديدة في الخلفية</translation>
    </message>
    <message>
        <source>When files are dropped on the calendar, their words are drafted at once. What you type stays.</source>
        <translation>عند إفلات ملفات على التقويم تُكتب نصوصها مسودةً فوراً. ويبقى ما تكتبه أنت.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: %1.</source>
        <translation>لا يمكن عرض الصورة: %1.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>هي تالفة</translation>
    </message>
    <message>
        <source>its address is not one of the web</source>
        <translation>عنوانها ليس من عناوين الويب</translation>
    </message>
    <message>
        <source>The same picture or clip went out on %1 on %2.</source>
        <translation>خرجت الصورة نفسها أو المقطع نفسه على %1 بتاريخ %2.</translation>
    </message>
    <message>
        <source>The same picture or clip is planned for %1 on %2.</source>
        <translation>الصورة نفسها أو المقطع نفسه مخطط له على %1 بتاريخ %2.</translation>
    </message>
    <message>
        <source>The same words went out on %1 on %2.</source>
        <translation>خرج النص نفسه على %1 بتاريخ %2.</translation>
    </message>
    <message>
        <source>The same words are planned for %1 on %2.</source>
        <translation>النص نفسه مخطط له على %1 بتاريخ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %n post(s) within 24 hours, and as many are planned before this one.</source>
        <translation>
            <numerusform>لا يقبل %1 منشورات خلال 24 ساعة.</numerusform>
            <numerusform>يقبل %1 منشوراً واحداً خلال 24 ساعة، ومثله مخطط قبل هذا.</numerusform>
            <numerusform>يقبل %1 منشورين خلال 24 ساعة، ومثلهما مخطط قبل هذا.</numerusform>
            <numerusform>يقبل %1 خلال 24 ساعة %Ln منشورات، ومثلها مخطط قبل هذا.</numerusform>
            <numerusform>يقبل %1 خلال 24 ساعة %Ln منشوراً، ومثلها مخطط قبل هذا.</numerusform>
            <numerusform>يقبل %1 خلال 24 ساعة %Ln منشور، ومثلها مخطط قبل هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer usually sleeps at that time; posts go out only while it is awake.</source>
        <translation>هذا الحاسوب نائم عادة في ذلك الوقت؛ ولا تخرج المنشورات إلا وهو مستيقظ.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “kalends-cli serve” publishes without one.</source>
        <translation>لا توجد شاشة تُفتح عليها نافذة. الأمر «kalends-cli serve» ينشر من دونها.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>لا شيء فيه</translation>
    </message>
    <message>
        <source>%1 was not restored: %2 Nothing was changed.</source>
        <translation>لم يُستعَد %1: %2 لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose another backup: “kalends-cli restore” lists them.</source>
        <translation>اختر نسخة احتياطية أخرى: يسردها «kalends-cli restore».</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>it is the store that is in use.</source>
        <translation>هو المخزن قيد الاستخدام.</translation>
    </message>
    <message>
        <source>a text such as Europe/Berlin</source>
        <translation>نصاً مثل Europe/Berlin</translation>
    </message>
    <message>
        <source>the long-lived token as the dashboard shows it</source>
        <translation>الرمز طويل الأمد كما تعرضه اللوحة</translation>
    </message>
    <message>
        <source>the address that the browser ended at</source>
        <translation>العنوان الذي انتهى إليه المتصفح</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>‏true أو false</translation>
    </message>
    <message>
        <source>the id of an entry</source>
        <translation>معرّف مدخلة</translation>
    </message>
    <message>
        <source>the number that the entry was read with</source>
        <translation>الرقم الذي قُرئت به المدخلة</translation>
    </message>
    <message>
        <source>“ig” or “tiktok”</source>
        <translation>‏«ig» أو «tiktok»</translation>
    </message>
    <message>
        <source>a time such as 2026-11-26T13:30:00Z</source>
        <translation>وقتاً مثل 2026-11-26T13:30:00Z</translation>
    </message>
    <message>
        <source>an absolute path of a file on this computer</source>
        <translation>مساراً مطلقاً لملف على هذا الحاسوب</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نصاً</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ليس ملفاً عادياً</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>لم يعد الملف موجوداً.</translation>
    </message>
    <message>
        <source>by itself, kept for its week</source>
        <translation>تلقائياً، محفوظة عن أسبوعها</translation>
    </message>
    <message>
        <source>by itself, every day</source>
        <translation>تلقائياً، كل يوم</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدوياً</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>The plan in use is damaged: what would be lost of it cannot be told.</source>
        <translation>الخطة قيد الاستخدام تالفة: لا يمكن معرفة ما سيضيع منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) made since are not in it. Only the safety copy has them then.</source>
        <translation>
            <numerusform>لا ينقصها أي منشور أُنشئ بعدها.</numerusform>
            <numerusform>منشور واحد أُنشئ بعدها ليس فيها. عندها لا يبقى إلا في نسخة الأمان.</numerusform>
            <numerusform>منشوران أُنشئا بعدها ليسا فيها. عندها لا يبقيان إلا في نسخة الأمان.</numerusform>
            <numerusform>‏%Ln منشورات أُنشئت بعدها ليست فيها. عندها لا تبقى إلا في نسخة الأمان.</numerusform>
            <numerusform>‏%Ln منشوراً أُنشئت بعدها ليست فيها. عندها لا تبقى إلا في نسخة الأمان.</numerusform>
            <numerusform>‏%Ln منشور أُنشئت بعدها ليست فيها. عندها لا تبقى إلا في نسخة الأمان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) changed since become what they were: words, files and times.</source>
        <translation>
            <numerusform>لا منشور تغيّر بعدها.</numerusform>
            <numerusform>منشور واحد تغيّر بعدها يعود كما كان: النص والملفات والوقت.</numerusform>
            <numerusform>منشوران تغيّرا بعدها يعودان كما كانا: النصوص والملفات والأوقات.</numerusform>
            <numerusform>‏%Ln منشورات تغيّرت بعدها تعود كما كانت: النصوص والملفات والأوقات.</numerusform>
            <numerusform>‏%Ln منشوراً تغيّرت بعدها تعود كما كانت: النصوص والملفات والأوقات.</numerusform>
            <numerusform>‏%Ln منشور تغيّرت بعدها تعود كما كانت: النصوص والملفات والأوقات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) deleted since come back.</source>
        <translation>
            <numerusform>لا منشور محذوفاً بعدها ليعود.</numerusform>
            <numerusform>منشور واحد حُذف بعدها يعود.</numerusform>
            <numerusform>منشوران حُذفا بعدها يعودان.</numerusform>
            <numerusform>‏%Ln منشورات حُذفت بعدها تعود.</numerusform>
            <numerusform>‏%Ln منشوراً حُذفت بعدها تعود.</numerusform>
            <numerusform>‏%Ln منشور حُذفت بعدها تعود.</numerusform>
        </translation>
    </message>
    <message>
        <source>No post differs from what it is now.</source>
        <translation>لا يختلف أي منشور عما هو عليه الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that went out since stay as they are, and do not go out again.</source>
        <translation>
            <numerusform>لم يخرج أي منشور بعدها.</numerusform>
            <numerusform>منشور واحد خرج بعدها يبقى كما هو، ولا يخرج مرة أخرى.</numerusform>
            <numerusform>منشوران خرجا بعدها يبقيان كما هما، ولا يخرجان مرة أخرى.</numerusform>
            <numerusform>‏%Ln منشورات خرجت بعدها تبقى كما هي، ولا تخرج مرة أخرى.</numerusform>
            <numerusform>‏%Ln منشوراً خرجت بعدها تبقى كما هي، ولا تخرج مرة أخرى.</numerusform>
            <numerusform>‏%Ln منشور خرجت بعدها تبقى كما هي، ولا تخرج مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is out already does not go out again.</source>
        <translation>ما خرج بالفعل لا يخرج مرة أخرى.</translation>
    </message>
    <message>
        <source>Planned posts go on as they were before the restore.</source>
        <translation>تتابع المنشورات المخططة كما كانت قبل الاستعادة.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned post(s) then wait for your yes, also those whose time is over: %1 of them.</source>
        <translation>
            <numerusform>عندها لا ينتظر أي منشور مخطط موافقتك (ما فات موعده: %1).</numerusform>
            <numerusform>عندها ينتظر منشور مخطط واحد موافقتك، حتى إن فات موعده (ما فات موعده: %1).</numerusform>
            <numerusform>عندها ينتظر منشوران مخططان موافقتك، ومنهما ما فات موعده: %1.</numerusform>
            <numerusform>عندها تنتظر %Ln منشورات مخططة موافقتك، ومنها ما فات موعده: %1.</numerusform>
            <numerusform>عندها ينتظر %Ln منشوراً مخططاً موافقتك، ومنها ما فات موعده: %1.</numerusform>
            <numerusform>عندها ينتظر %Ln منشور مخطط موافقتك، ومنها ما فات موعده: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned post(s) then wait for your yes. Nothing goes out by itself before.</source>
        <translation>
            <numerusform>عندها لا ينتظر أي منشور مخطط موافقتك.</numerusform>
            <numerusform>عندها ينتظر منشور مخطط واحد موافقتك. لا يخرج شيء تلقائياً قبل ذلك.</numerusform>
            <numerusform>عندها ينتظر منشوران مخططان موافقتك. لا يخرج شيء تلقائياً قبل ذلك.</numerusform>
            <numerusform>عندها تنتظر %Ln منشورات مخططة موافقتك. لا يخرج شيء تلقائياً قبل ذلك.</numerusform>
            <numerusform>عندها ينتظر %Ln منشوراً مخططاً موافقتك. لا يخرج شيء تلقائياً قبل ذلك.</numerusform>
            <numerusform>عندها ينتظر %Ln منشور مخطط موافقتك. لا يخرج شيء تلقائياً قبل ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts, settings, pictures and clips stay as they are.</source>
        <translation>تبقى الحسابات والإعدادات والصور والمقاطع كما هي.</translation>
    </message>
    <message>
        <source>The plan was restored: it is the one of %1.</source>
        <translation>استُعيدت الخطة: هي خطة %1.</translation>
    </message>
    <message>
        <source>The plan was restored from a backup.</source>
        <translation>استُعيدت الخطة من نسخة احتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait for your yes.</source>
        <translation>
            <numerusform>لا منشورات تنتظر موافقتك.</numerusform>
            <numerusform>ينتظر منشور واحد موافقتك.</numerusform>
            <numerusform>ينتظر منشوران موافقتك.</numerusform>
            <numerusform>تنتظر %Ln منشورات موافقتك.</numerusform>
            <numerusform>ينتظر %Ln منشوراً موافقتك.</numerusform>
            <numerusform>ينتظر %Ln منشور موافقتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>Restoring the newest good backup…</source>
        <translation>جارٍ استعادة أحدث نسخة احتياطية سليمة…</translation>
    </message>
    <message>
        <source>Restoring the plan. Kalends comes back by itself.</source>
        <translation>جارٍ استعادة الخطة. يعود Kalends تلقائياً.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>جارٍ الاستعادة</translation>
    </message>
    <message>
        <source>The plan was not restored, and nothing was changed: another program took the profile in between.</source>
        <translation>لم تُستعَد الخطة ولم يتغير شيء: استخدم برنامج آخر ملف التعريف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The plan was not restored</source>
        <translation>لم تُستعَد الخطة</translation>
    </message>
    <message>
        <source>an absolute path on this computer</source>
        <translation>مساراً مطلقاً على هذا الحاسوب</translation>
    </message>
    <message>
        <source>csv, ics or json</source>
        <translation>‏csv أو ics أو json</translation>
    </message>
    <message>
        <source>an object of column titles and fields</source>
        <translation>كائناً من عناوين الأعمدة والحقول</translation>
    </message>
    <message>
        <source>a list of ig and tiktok</source>
        <translation>قائمة من ig وtiktok</translation>
    </message>
    <message>
        <source>kalends, buffer, later or metricool</source>
        <translation>‏kalends أو buffer أو later أو metricool</translation>
    </message>
</context>
<context>
    <name>TikTok</name>
    <message>
        <source>Kalends tries again by itself.</source>
        <translation>يحاول Kalends من جديد تلقائياً.</translation>
    </message>
    <message>
        <source>Link the account again under Accounts.</source>
        <translation>اربط الحساب من جديد ضمن الحسابات.</translation>
    </message>
    <message>
        <source>Convert the file or use another one, then retry.</source>
        <translation>حوّل الملف أو استخدم غيره، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Edit the post, then retry.</source>
        <translation>حرّر المنشور، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>If it happens again, report it with the codes from the attempt&apos;s log.</source>
        <translation>إن تكرر ذلك فأبلغ عنه مع الرموز الواردة في سجل المحاولة.</translation>
    </message>
    <message>
        <source>TikTok did not accept what Kalends sent.</source>
        <translation>لم يقبل TikTok ما أرسله Kalends.</translation>
    </message>
    <message>
        <source>TikTok says the file is not as it must be.</source>
        <translation>يقول TikTok إن الملف ليس كما يجب.</translation>
    </message>
    <message>
        <source>The TikTok app on the phone is too old for this.</source>
        <translation>تطبيق TikTok على الهاتف قديم جداً لهذا.</translation>
    </message>
    <message>
        <source>Update the TikTok app to 31.8 or newer, then retry.</source>
        <translation>حدّث تطبيق TikTok إلى 31.8 أو أحدث، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A permission is missing that this needs.</source>
        <translation>ينقص إذن يحتاج إليه هذا.</translation>
    </message>
    <message>
        <source>Link the account again and leave all permissions ticked.</source>
        <translation>اربط الحساب من جديد واترك كل الأذونات محددة.</translation>
    </message>
    <message>
        <source>The permission to publish (video.publish) was not given.</source>
        <translation>لم يُمنح إذن النشر (video.publish).</translation>
    </message>
    <message>
        <source>TikTok does not know the upload any more.</source>
        <translation>لم يعد TikTok يعرف الرفع.</translation>
    </message>
    <message>
        <source>Look at the profile to see whether it is there.</source>
        <translation>انظر إلى الملف الشخصي لترى هل هو هناك.</translation>
    </message>
    <message>
        <source>TikTok says the upload belongs to another link of the account.</source>
        <translation>يقول TikTok إن الرفع يخص ربطاً آخر للحساب.</translation>
    </message>
    <message>
        <source>The post can no longer be stopped.</source>
        <translation>لم يعد ممكناً إيقاف المنشور.</translation>
    </message>
    <message>
        <source>TikTok no longer takes the link to this account (expired or revoked).</source>
        <translation>لم يعد TikTok يقبل ربط هذا الحساب (انتهت صلاحيته أو سُحب).</translation>
    </message>
    <message>
        <source>TikTok&apos;s limit of posts in 24 hours is reached for this account, all apps together.</source>
        <translation>بلغ هذا الحساب حد TikTok للمنشورات في 24 ساعة، من كل التطبيقات معاً.</translation>
    </message>
    <message>
        <source>Kalends looks again each hour.</source>
        <translation>يتحقق Kalends من جديد كل ساعة.</translation>
    </message>
    <message>
        <source>Five drafts of the last 24 hours wait in TikTok&apos;s inbox; it takes no more.</source>
        <translation>خمس مسودات من آخر 24 ساعة تنتظر في صندوق وارد TikTok؛ ولا يقبل المزيد.</translation>
    </message>
    <message>
        <source>Finish or delete them in the TikTok app.</source>
        <translation>أكملها أو احذفها في تطبيق TikTok.</translation>
    </message>
    <message>
        <source>The TikTok app that Kalends uses has reached its number of posting people for today.</source>
        <translation>بلغ تطبيق TikTok الذي يستخدمه Kalends عدد الناشرين المسموح به لهذا اليوم.</translation>
    </message>
    <message>
        <source>TikTok has banned this account from posting.</source>
        <translation>حظر TikTok النشر على هذا الحساب.</translation>
    </message>
    <message>
        <source>Open the TikTok app and see what it says.</source>
        <translation>افتح تطبيق TikTok وانظر ماذا يقول.</translation>
    </message>
    <message>
        <source>TikTok has not audited the app yet: it may only post to private accounts.</source>
        <translation>لم يدقق TikTok التطبيق بعد: لا يحق له النشر إلا في الحسابات الخاصة.</translation>
    </message>
    <message>
        <source>Set the TikTok account to private, or have the app audited.</source>
        <translation>اجعل حساب TikTok خاصاً، أو اطلب تدقيق التطبيق.</translation>
    </message>
    <message>
        <source>TikTok does not offer the chosen audience to this account.</source>
        <translation>لا يتيح TikTok الجمهور المختار لهذا الحساب.</translation>
    </message>
    <message>
        <source>Choose who may see the post again.</source>
        <translation>اختر من جديد من يمكنه رؤية المنشور.</translation>
    </message>
    <message>
        <source>TikTok has not verified that the staging address belongs to the app.</source>
        <translation>لم يتحقق TikTok من أن العنوان الوسيط يخص التطبيق.</translation>
    </message>
    <message>
        <source>Verify the domain of staging/public_base_url in TikTok&apos;s developer portal.</source>
        <translation>وثّق نطاق staging/public_base_url في بوابة المطورين لدى TikTok.</translation>
    </message>
    <message>
        <source>There were too many calls to TikTok within a minute.</source>
        <translation>جرت استدعاءات كثيرة جداً لـ TikTok خلال دقيقة.</translation>
    </message>
    <message>
        <source>Kalends waits and tries again by itself.</source>
        <translation>ينتظر Kalends ويحاول من جديد تلقائياً.</translation>
    </message>
    <message>
        <source>TikTok has a problem of its own.</source>
        <translation>لدى TikTok مشكلة خاصة به.</translation>
    </message>
    <message>
        <source>TikTok refused with an error that Kalends does not know.</source>
        <translation>رفض TikTok بخطأ لا يعرفه Kalends.</translation>
    </message>
    <message>
        <source>TikTok could not read the file&apos;s format.</source>
        <translation>لم يستطع TikTok قراءة صيغة الملف.</translation>
    </message>
    <message>
        <source>The clip is too long or too short for this account on TikTok.</source>
        <translation>المقطع طويل أو قصير جداً لهذا الحساب على TikTok.</translation>
    </message>
    <message>
        <source>Cut it, then retry.</source>
        <translation>قصّه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The clip&apos;s frame rate is outside 23 to 60 a second.</source>
        <translation>معدل إطارات المقطع خارج النطاق من 23 إلى 60 في الثانية.</translation>
    </message>
    <message>
        <source>The picture&apos;s size is outside what TikTok takes.</source>
        <translation>أبعاد الصورة خارج ما يقبله TikTok.</translation>
    </message>
    <message>
        <source>TikTok failed while it processed the post.</source>
        <translation>فشل TikTok أثناء معالجة المنشور.</translation>
    </message>
    <message>
        <source>TikTok could not fetch the clip from the staging storage.</source>
        <translation>لم يستطع TikTok جلب المقطع من التخزين الوسيط.</translation>
    </message>
    <message>
        <source>TikTok could not fetch a picture from the staging storage.</source>
        <translation>لم يستطع TikTok جلب صورة من التخزين الوسيط.</translation>
    </message>
    <message>
        <source>The post was canceled on TikTok.</source>
        <translation>أُلغي المنشور على TikTok.</translation>
    </message>
    <message>
        <source>Retry if it should go out after all.</source>
        <translation>أعد المحاولة إن كان يجب أن يخرج مع ذلك.</translation>
    </message>
    <message>
        <source>The account&apos;s owner removed the app in TikTok while it was posting.</source>
        <translation>أزال صاحب الحساب التطبيق في TikTok أثناء النشر.</translation>
    </message>
    <message>
        <source>TikTok judged the caption as risky.</source>
        <translation>اعتبر TikTok النص المرافق محفوفاً بالمخاطر.</translation>
    </message>
    <message>
        <source>TikTok judged the post as spam.</source>
        <translation>اعتبر TikTok المنشور مزعجاً.</translation>
    </message>
    <message>
        <source>Do not send the same post again.</source>
        <translation>لا ترسل المنشور نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>TikTok refused the post for a reason that Kalends does not know.</source>
        <translation>رفض TikTok المنشور لسبب لا يعرفه Kalends.</translation>
    </message>
</context>
<context>
    <name>TikTokAccount</name>
    <message>
        <source>Link the account again.</source>
        <translation>اربط الحساب من جديد.</translation>
    </message>
    <message>
        <source>Check client key, client secret and scopes of your app in TikTok&apos;s developer portal.</source>
        <translation>تحقق من مفتاح العميل وسر العميل ونطاقات الأذونات لتطبيقك في بوابة المطورين لدى TikTok.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>حاول من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in was declined.</source>
        <translation>رُفض تسجيل الدخول إلى TikTok.</translation>
    </message>
    <message>
        <source>The link to TikTok was used up, has expired or was revoked.</source>
        <translation>استُنفد ربط TikTok أو انتهت صلاحيته أو سُحب.</translation>
    </message>
    <message>
        <source>TikTok says the sign-in request is not as it must be.</source>
        <translation>يقول TikTok إن طلب تسجيل الدخول ليس كما يجب.</translation>
    </message>
    <message>
        <source>Check that the redirect address is registered exactly so, then link again.</source>
        <translation>تحقق من أن عنوان إعادة التوجيه مسجّل هكذا تماماً، ثم اربط من جديد.</translation>
    </message>
    <message>
        <source>TikTok does not know this client key and secret.</source>
        <translation>لا يعرف TikTok مفتاح العميل هذا وسره.</translation>
    </message>
    <message>
        <source>The TikTok app is not approved for this.</source>
        <translation>تطبيق TikTok غير معتمد لهذا.</translation>
    </message>
    <message>
        <source>The TikTok app is not approved for a permission that Kalends asks for.</source>
        <translation>تطبيق TikTok غير معتمد لإذن يطلبه Kalends.</translation>
    </message>
    <message>
        <source>TikTok does not support this way of signing in.</source>
        <translation>لا يدعم TikTok طريقة تسجيل الدخول هذه.</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in has a problem of its own.</source>
        <translation>لدى تسجيل الدخول إلى TikTok مشكلة خاصة به.</translation>
    </message>
    <message>
        <source>TikTok&apos;s sign-in is not available for a moment.</source>
        <translation>تسجيل الدخول إلى TikTok غير متاح مؤقتاً.</translation>
    </message>
    <message>
        <source>TikTok refused the sign-in with an error that Kalends does not know.</source>
        <translation>رفض TikTok تسجيل الدخول بخطأ لا يعرفه Kalends.</translation>
    </message>
</context>
<context>
    <name>kalends::AccountLinker</name>
    <message>
        <source>No %1 app is set up (%2 is empty).</source>
        <translation>لم يُهيَّأ تطبيق %1 (%2 فارغ).</translation>
    </message>
    <message>
        <source>Enter your Meta app&apos;s Instagram app ID in the settings, or paste a token from its dashboard.</source>
        <translation>أدخل معرّف تطبيق Instagram لتطبيق Meta الخاص بك في الإعدادات، أو الصق رمزاً من لوحته.</translation>
    </message>
    <message>
        <source>Enter your TikTok app&apos;s client key in the settings.</source>
        <translation>أدخل مفتاح العميل لتطبيق TikTok الخاص بك في الإعدادات.</translation>
    </message>
    <message>
        <source>Another link of %1 was started.</source>
        <translation>بدأ ربط آخر مع %1.</translation>
    </message>
    <message>
        <source>Nobody came back from %1 within ten minutes.</source>
        <translation>لم يعد أحد من %1 خلال عشر دقائق.</translation>
    </message>
    <message>
        <source>Start linking again.</source>
        <translation>ابدأ الربط من جديد.</translation>
    </message>
    <message>
        <source>Access was not given on %1&apos;s page.</source>
        <translation>لم يُمنح الوصول في صفحة %1.</translation>
    </message>
    <message>
        <source>%1 ended the sign-in with an error.</source>
        <translation>أنهى %1 تسجيل الدخول بخطأ.</translation>
    </message>
    <message>
        <source>Start linking again and allow what Kalends asks for.</source>
        <translation>ابدأ الربط من جديد واسمح بما يطلبه Kalends.</translation>
    </message>
    <message>
        <source>This link is over, or is being finished already (%1).</source>
        <translation>انتهى هذا الربط، أو هو قيد الإكمال (%1).</translation>
    </message>
    <message>
        <source>Start linking again if the account is not there.</source>
        <translation>ابدأ الربط من جديد إن لم يظهر الحساب.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in, so it was not used.</source>
        <translation>هذا العنوان يخص تسجيل دخول آخر، لذا لم يُستخدم.</translation>
    </message>
    <message>
        <source>Paste the address that the browser shows after the sign-in that was started last.</source>
        <translation>الصق العنوان الذي يُظهره المتصفح بعد آخر تسجيل دخول بدأ.</translation>
    </message>
    <message>
        <source>There is no link with the id %1.</source>
        <translation>لا يوجد ربط بالمعرّف %1.</translation>
    </message>
    <message>
        <source>Links are remembered for a while only; start again.</source>
        <translation>لا تُحفظ عمليات الربط إلا لبعض الوقت؛ ابدأ من جديد.</translation>
    </message>
    <message>
        <source>%1 has no tokens to paste.</source>
        <translation>ليس لدى %1 رموز تُلصق.</translation>
    </message>
    <message>
        <source>Link it through the browser.</source>
        <translation>اربطه عبر المتصفح.</translation>
    </message>
    <message>
        <source>This is not an access token: it is empty, too short or long, or holds spaces.</source>
        <translation>هذا ليس رمز وصول: هو فارغ، أو قصير أو طويل جداً، أو فيه فراغات.</translation>
    </message>
    <message>
        <source>Copy the whole token from the app&apos;s dashboard (Instagram, API setup, Generate token).</source>
        <translation>انسخ الرمز كاملاً من لوحة التطبيق (Instagram, API setup, Generate token).</translation>
    </message>
    <message>
        <source>The account %1 is not linked.</source>
        <translation>الحساب %1 غير مربوط.</translation>
    </message>
    <message>
        <source>The account is being unlinked already.</source>
        <translation>يجري إلغاء ربط الحساب بالفعل.</translation>
    </message>
    <message>
        <source>Only TikTok has choices to ask for.</source>
        <translation>لدى TikTok وحده خيارات يُسأل عنها.</translation>
    </message>
    <message>
        <source>TikTok was asked about this account too often just now.</source>
        <translation>سُئل TikTok عن هذا الحساب مرات كثيرة للتو.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>حاول من جديد بعد %1.</translation>
    </message>
</context>
<context>
    <name>kalends::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>انتهت صلاحية الرمز</translation>
    </message>
    <message>
        <source>access withdrawn</source>
        <translation>سُحب الوصول</translation>
    </message>
    <message>
        <source>ok · sandbox</source>
        <translation>سليم · تجربة</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>access ends %1</source>
        <translation>ينتهي الوصول %1</translation>
    </message>
    <message>
        <source>access until %1</source>
        <translation>الوصول حتى %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>publishing is off</source>
        <translation>النشر متوقف</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>إعادة الاتصال مع %1</translation>
    </message>
    <message>
        <source>Actions for this account</source>
        <translation>إجراءات لهذا الحساب</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>إجراءات لـ %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>‏%1: %2، %3</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>الاتصال مع %1</translation>
    </message>
    <message>
        <source>%1: not connected</source>
        <translation>‏%1: غير متصل</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>إعادة الاتصال…</translation>
    </message>
    <message>
        <source>Publish by itself</source>
        <translation>النشر تلقائياً</translation>
    </message>
    <message>
        <source>Unlink…</source>
        <translation>إلغاء الربط…</translation>
    </message>
    <message>
        <source>Unlink account</source>
        <translation>إلغاء ربط الحساب</translation>
    </message>
    <message>
        <source>Unlink %1 from %2?</source>
        <translation>هل تريد إلغاء ربط %1 من %2؟</translation>
    </message>
    <message>
        <source>Its tokens leave the keychain. Nothing is deleted from the calendar, but posts that are planned for it will not go out until an account is connected again.</source>
        <translation>تغادر رموزه سلسلة المفاتيح. لا يُحذف شيء من التقويم، لكن المنشورات المخططة له لن تخرج حتى يُربط حساب من جديد.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>إلغاء الربط</translation>
    </message>
</context>
<context>
    <name>kalends::ActivityPanel</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>إعادة الجدولة…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Let it go out</source>
        <translation>السماح بخروجه</translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation>أي المهام</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>ذات المشكلات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>عرض كل المنشورات</translation>
    </message>
    <message>
        <source>Raw facts</source>
        <translation>البيانات الخام</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the raw facts</source>
        <translation>نسخ البيانات الخام</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Attempts of the chosen job</source>
        <translation>محاولات المهمة المختارة</translation>
    </message>
    <message>
        <source>It may be out already</source>
        <translation>ربما خرج بالفعل</translation>
    </message>
    <message>
        <source>Look at the account first. If the post is there and you go on, it goes out twice.</source>
        <translation>انظر إلى الحساب أولاً. إن كان المنشور هناك وتابعت فسيخرج مرتين.</translation>
    </message>
    <message>
        <source>I looked: it is not there</source>
        <translation>تحققت: ليس هناك</translation>
    </message>
    <message>
        <source>Cancel publishing</source>
        <translation>إلغاء النشر</translation>
    </message>
    <message>
        <source>Cancel publishing to %1?</source>
        <translation>هل تريد إلغاء النشر على %1؟</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>فتح المنشور</translation>
    </message>
    <message>
        <source>Only this post&apos;s jobs</source>
        <translation>مهام هذا المنشور فقط</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>‏«%1» فقط</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation>الجدولة من جديد</translation>
    </message>
    <message>
        <source>Cancel publishing…</source>
        <translation>إلغاء النشر…</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>لا محاولات بعد.</translation>
    </message>
    <message>
        <source>No problems. Nothing needs you here.</source>
        <translation>لا مشكلات. لا شيء هنا يحتاج إليك.</translation>
    </message>
    <message>
        <source>Nothing is waiting to go out.</source>
        <translation>لا شيء ينتظر الخروج.</translation>
    </message>
    <message>
        <source>Nothing has gone out yet.</source>
        <translation>لم يخرج شيء بعد.</translation>
    </message>
    <message>
        <source>This post has never been scheduled.</source>
        <translation>لم يُجدول هذا المنشور قط.</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet. What goes out, and how it went, stands here.</source>
        <translation>لا شيء مجدولاً بعد. ما يخرج، وكيف جرى، يظهر هنا.</translation>
    </message>
    <message>
        <source>The post stays in the calendar and does not go out there. You can schedule it again later.</source>
        <translation>يبقى المنشور في التقويم ولا يخرج هناك. يمكنك جدولته من جديد لاحقاً.</translation>
    </message>
</context>
<context>
    <name>kalends::AltTextPanel</name>
    <message>
        <source>Alternative text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>What is to be seen, in a sentence or two</source>
        <translation>ما الذي يُرى، في جملة أو جملتين</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Alternative text of picture %1</source>
        <translation>النص البديل للصورة %1</translation>
    </message>
</context>
<context>
    <name>kalends::AltTexts</name>
    <message>
        <source>Alternative text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>What the picture shows, for people who cannot see it.</source>
        <translation>ما تُظهره الصورة، لمن لا يستطيعون رؤيتها.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Alternative text, %1</source>
        <translation>النص البديل، %1</translation>
    </message>
    <message>
        <source>%1: what does it show?</source>
        <translation>‏%1: ماذا تُظهر؟</translation>
    </message>
</context>
<context>
    <name>kalends::AppPage</name>
    <message>
        <source>Switch your Instagram account to a business or creator account, in the Instagram app.</source>
        <translation>حوّل حساب Instagram الخاص بك إلى حساب أعمال أو منشئ محتوى، في تطبيق Instagram.</translation>
    </message>
    <message>
        <source>At developers.facebook.com choose My Apps, Create App, and add the product Instagram.</source>
        <translation>في developers.facebook.com اختر My Apps ثم Create App، وأضف المنتج Instagram.</translation>
    </message>
    <message>
        <source>Under API setup with Instagram login, add your account and press Generate token.</source>
        <translation>ضمن API setup with Instagram login أضف حسابك واضغط Generate token.</translation>
    </message>
    <message>
        <source>Copy the token and paste it here. It goes into the keychain and is renewed by itself.</source>
        <translation>انسخ الرمز والصقه هنا. يُحفظ في سلسلة المفاتيح ويتجدد تلقائياً.</translation>
    </message>
    <message>
        <source>Under API setup with Instagram login, copy the Instagram app ID and the app secret.</source>
        <translation>ضمن API setup with Instagram login انسخ معرّف تطبيق Instagram وسر التطبيق.</translation>
    </message>
    <message>
        <source>Under Business login settings, enter a redirect address, and the same one here.</source>
        <translation>ضمن Business login settings أدخل عنوان إعادة توجيه، والعنوان نفسه هنا.</translation>
    </message>
    <message>
        <source>At developers.tiktok.com choose Manage apps, Connect an app.</source>
        <translation>في developers.tiktok.com اختر Manage apps ثم Connect an app.</translation>
    </message>
    <message>
        <source>Add the products Login Kit and Content Posting API, and turn Direct Post on.</source>
        <translation>أضف المنتجين Login Kit وContent Posting API، وشغّل Direct Post.</translation>
    </message>
    <message>
        <source>In Login Kit choose Desktop and enter the redirect address http://127.0.0.1:*/callback/</source>
        <translation>في Login Kit اختر Desktop وأدخل عنوان إعادة التوجيه http://127.0.0.1:*/callback/</translation>
    </message>
    <message>
        <source>Copy the client key and the client secret. Until TikTok has audited your app, posts are visible to you only.</source>
        <translation>انسخ مفتاح العميل وسر العميل. إلى أن يدقق TikTok تطبيقك لا تكون المنشورات مرئية إلا لك.</translation>
    </message>
    <message>
        <source>%1 lets programs in only through an app of your own. It is free and takes about ten minutes, once.</source>
        <translation>لا يسمح %1 للبرامج بالدخول إلا عبر تطبيق يخصك. هذا مجاني ويستغرق نحو عشر دقائق، مرة واحدة.</translation>
    </message>
    <message>
        <source>Paste a token (simplest)</source>
        <translation>لصق رمز (الأبسط)</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Instagram app secret</source>
        <translation>سر تطبيق Instagram</translation>
    </message>
    <message>
        <source>TikTok client secret</source>
        <translation>سر عميل TikTok</translation>
    </message>
</context>
<context>
    <name>kalends::Assistant</name>
    <message>
        <source>To %1, for the model “%2”:</source>
        <translation>إلى %1، للنموذج «%2»:</translation>
    </message>
    <message>
        <source>• up to four pictures of this post, or three moments of its clip, made small (512 pixels) and without any data about camera or place</source>
        <translation>• حتى أربع صور من هذا المنشور، أو ثلاث لحظات من مقطعه، مصغّرة (512 بكسل) ومن دون أي بيانات عن الكاميرا أو المكان</translation>
    </message>
    <message>
        <source>• the words in the files’ names, the month in which the picture was taken, and what you have written for this post</source>
        <translation>• الكلمات في أسماء الملفات، والشهر الذي التُقطت فيه الصورة، وما كتبته لهذا المنشور</translation>
    </message>
    <message>
        <source>• your last five captions and your usual hashtags</source>
        <translation>• آخر خمسة نصوص مرافقة لك ووسومك المعتادة</translation>
    </message>
    <message>
        <source>• how you want to sound, from the settings</source>
        <translation>• الأسلوب الذي تريده، من الإعدادات</translation>
    </message>
    <message>
        <source>Account names, tokens and the files themselves are not sent. What happens to it there is up to that provider.</source>
        <translation>لا تُرسل أسماء الحسابات ولا الرموز ولا الملفات نفسها. وما يحدث لذلك هناك شأن المزوّد.</translation>
    </message>
    <message>
        <source>• the goals as you wrote them, the channels, and the days and times that were found</source>
        <translation>• الأهداف كما كتبتها، والقنوات، والأيام والأوقات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Pictures, account names and tokens are not sent. What happens to it there is up to that provider.</source>
        <translation>لا تُرسل الصور ولا أسماء الحسابات ولا الرموز. وما يحدث لذلك هناك شأن المزوّد.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a model at a host</comment>
        <translation>‏%1 لدى %2</translation>
    </message>
</context>
<context>
    <name>kalends::AttemptModel</name>
    <message>
        <source>%1 s</source>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>ضاعت الإجابة</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>رمز الخطأ</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
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
        <translation>إعادة الجدولة</translation>
    </message>
</context>
<context>
    <name>kalends::AttentionModel</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>بلا وقت</translation>
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
        <translation>من يمكنه رؤية هذا المنشور</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>“%1” is not offered any more. Choose again.</source>
        <translation>لم يعد «%1» متاحاً. اختر من جديد.</translation>
    </message>
    <message>
        <source>TikTok wants you to choose; nothing is chosen for you.</source>
        <translation>يريد TikTok أن تختار بنفسك؛ لا يُختار شيء نيابة عنك.</translation>
    </message>
</context>
<context>
    <name>kalends::BackPlan</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>“%1” is due %2 and has no picture or clip yet.</source>
        <translation>موعد «%1» هو %2 وليس فيه صورة أو مقطع بعد.</translation>
    </message>
    <message>
        <source>“%1” has its time %2, but is still a draft.</source>
        <translation>وقت «%1» هو %2، لكنه ما زال مسودة.</translation>
    </message>
    <message>
        <source>“%1” is due %2 and cannot go out: %3.</source>
        <translation>موعد «%1» هو %2 ولا يمكن أن يخرج: %3.</translation>
    </message>
</context>
<context>
    <name>kalends::BackupDoor</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Let posts go</source>
        <translation>السماح بخروج المنشورات</translation>
    </message>
    <message numerus="yes">
        <source>Let %n post(s) go that wait since the restore?</source>
        <translation>
            <numerusform>لا منشورات تنتظر منذ الاستعادة.</numerusform>
            <numerusform>هل تريد السماح بخروج منشور واحد ينتظر منذ الاستعادة؟</numerusform>
            <numerusform>هل تريد السماح بخروج منشورين ينتظران منذ الاستعادة؟</numerusform>
            <numerusform>هل تريد السماح بخروج %Ln منشورات تنتظر منذ الاستعادة؟</numerusform>
            <numerusform>هل تريد السماح بخروج %Ln منشوراً تنتظر منذ الاستعادة؟</numerusform>
            <numerusform>هل تريد السماح بخروج %Ln منشور تنتظر منذ الاستعادة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out at their times. Those whose time is over go out now, one after the other: give them another time first where you do not want that.</source>
        <translation>تخرج في مواعيدها. وما فات موعده يخرج الآن، واحداً بعد آخر: إن لم ترد ذلك فأعطه وقتاً آخر أولاً.</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>السماح بخروجها</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) go on.</source>
        <translation>
            <numerusform>لا منشورات تتابع.</numerusform>
            <numerusform>يتابع منشور واحد.</numerusform>
            <numerusform>يتابع منشوران.</numerusform>
            <numerusform>تتابع %Ln منشورات.</numerusform>
            <numerusform>يتابع %Ln منشوراً.</numerusform>
            <numerusform>يتابع %Ln منشور.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Copies of your plan: posts, words, times and what went out. One is made every day; seven days and four weeks are kept. Pictures, clips, settings and passwords are not in them.</source>
        <translation>نسخ من خطتك: المنشورات والنصوص والأوقات وما خرج. تُنشأ نسخة كل يوم؛ وتُحفظ نسخ سبعة أيام وأربعة أسابيع. ليست فيها الصور والمقاطع والإعدادات وكلمات المرور.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Copies of the plan</source>
        <translation>نسخ الخطة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>&amp;Make a backup now</source>
        <translation>إ&amp;نشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Copies the plan as it is into the profile.</source>
        <translation>ينسخ الخطة كما هي إلى ملف التعريف.</translation>
    </message>
    <message>
        <source>Make one &amp;elsewhere…</source>
        <translation>إنشاء نسخة في مكان آ&amp;خر…</translation>
    </message>
    <message>
        <source>Copies the plan to a place of your choice.</source>
        <translation>ينسخ الخطة إلى مكان تختاره.</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;ملف آخر…</translation>
    </message>
    <message>
        <source>Looks at a copy that lies elsewhere.</source>
        <translation>ينظر في نسخة موجودة في مكان آخر.</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>ت&amp;حقق</translation>
    </message>
    <message>
        <source>Reads the copy from end to end once more.</source>
        <translation>يقرأ النسخة مرة أخرى من أولها إلى آخرها.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;عرض في المجلد</translation>
    </message>
    <message>
        <source>Opens the folder that the copy lies in.</source>
        <translation>يفتح المجلد الذي فيه النسخة.</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made by itself within a minute of the start.</source>
        <translation>لا توجد نسخة بعد. تُنشأ الأولى تلقائياً خلال دقيقة من بدء التشغيل.</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>جارٍ قراءتها…</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>أُنشئت نسخة احتياطية وتم التحقق منها.</translation>
    </message>
    <message>
        <source>A backup was made and checked: %1.</source>
        <translation>أُنشئت نسخة احتياطية وتم التحقق منها: %1.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Backups (*.sqlite3)</source>
        <translation>نسخ احتياطية (*.sqlite3)</translation>
    </message>
    <message>
        <source>Look at a backup</source>
        <translation>النظر في نسخة احتياطية</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>kalends::CalendarView</name>
    <message numerus="yes">
        <source>%n file(s) to the drafts</source>
        <translation>
            <numerusform>لا ملفات إلى المسودات</numerusform>
            <numerusform>ملف واحد إلى المسودات</numerusform>
            <numerusform>ملفان إلى المسودات</numerusform>
            <numerusform>‏%Ln ملفات إلى المسودات</numerusform>
            <numerusform>‏%Ln ملفاً إلى المسودات</numerusform>
            <numerusform>‏%Ln ملف إلى المسودات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): %1</source>
        <translation>
            <numerusform>لا ملفات: %1</numerusform>
            <numerusform>ملف واحد: %1</numerusform>
            <numerusform>ملفان: %1</numerusform>
            <numerusform>‏%Ln ملفات: %1</numerusform>
            <numerusform>‏%Ln ملفاً: %1</numerusform>
            <numerusform>‏%Ln ملف: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, as QLocale writes it</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>There is no file among what was dropped.</source>
        <translation>لا يوجد ملف في ما أُفلت.</translation>
    </message>
</context>
<context>
    <name>kalends::CaptionEdit</name>
    <message>
        <source>That was more than fits: a text can have %1 characters here, so the end was left out.</source>
        <translation>كان ذلك أكثر مما يتسع: يمكن أن يكون النص هنا %1 محرفاً، لذا حُذفت النهاية.</translation>
    </message>
    <message>
        <source>Tags that you have used</source>
        <translation>وسوم استخدمتها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking for better words…</source>
        <translation>جارٍ البحث عن كلمات أفضل…</translation>
    </message>
    <message>
        <source>No better words found</source>
        <translation>لم يُعثر على كلمات أفضل</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>إضافة «%1» إلى كلماتي</translation>
    </message>
</context>
<context>
    <name>kalends::CaptionField</name>
    <message>
        <source>Insert an emoji</source>
        <translation>إدراج رمز تعبيري</translation>
    </message>
    <message>
        <source>Insert an emoji (%1)</source>
        <translation>إدراج رمز تعبيري (%1)</translation>
    </message>
</context>
<context>
    <name>kalends::CheckLine</name>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
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
        <translation>بيانات اعتماد التطبيق</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>يمكن الوصول إلى %1</translation>
    </message>
    <message>
        <source>%1 knows you</source>
        <translation>يعرفك %1</translation>
    </message>
    <message>
        <source>Permission to publish</source>
        <translation>إذن النشر</translation>
    </message>
    <message>
        <source>A professional account</source>
        <translation>حساب احترافي</translation>
    </message>
    <message>
        <source>An account that may post</source>
        <translation>حساب يحق له النشر</translation>
    </message>
    <message>
        <source>Address of the log-in page</source>
        <translation>عنوان صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>الفتح من جديد</translation>
    </message>
    <message>
        <source>Address that the browser ended on</source>
        <translation>العنوان الذي انتهى إليه المتصفح</translation>
    </message>
    <message>
        <source>Paste the address that the browser ended on</source>
        <translation>الصق العنوان الذي انتهى إليه المتصفح</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Your browser is open: log in, say yes, and come back. This goes on by itself.</source>
        <translation>متصفحك مفتوح: سجّل الدخول ووافق ثم عُد. يتابع هذا تلقائياً.</translation>
    </message>
    <message>
        <source>Your browser is open: log in and say yes. Then copy the address of the page that it ended on, even if that page shows an error, and paste it here.</source>
        <translation>متصفحك مفتوح: سجّل الدخول ووافق. ثم انسخ عنوان الصفحة التي انتهى إليها، حتى إن أظهرت خطأ، والصقه هنا.</translation>
    </message>
</context>
<context>
    <name>kalends::Coach</name>
    <message>
        <source>Drop a picture on a day</source>
        <translation>أفلت صورة على يوم</translation>
    </message>
    <message>
        <source>Drag one of these onto a day, or press Enter on it to put it on today. Files from your own folders go the same way.</source>
        <translation>اسحب إحدى هذه إلى يوم، أو اضغط Enter عليها لوضعها في اليوم الحالي. والملفات من مجلداتك تُضاف بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Put one on today</source>
        <translation>وضع واحدة في اليوم الحالي</translation>
    </message>
    <message>
        <source>There it is, as a draft: it goes nowhere until you schedule it.</source>
        <translation>ها هي، كمسودة: لا تخرج إلى أي مكان حتى تجدولها.</translation>
    </message>
    <message>
        <source>See what was drafted</source>
        <translation>انظر إلى المسودة</translation>
    </message>
    <message>
        <source>Caption and hashtags are written while you look elsewhere. Open the post: ✦ marks what nobody has looked at yet.</source>
        <translation>يُكتب النص المرافق والوسوم وأنت منشغل بغيرها. افتح المنشور: تشير ✦ إلى ما لم ينظر فيه أحد بعد.</translation>
    </message>
    <message>
        <source>Drafted. What you type yourself is never overwritten.</source>
        <translation>كُتبت المسودة. ما تكتبه أنت لا يُستبدل أبداً.</translation>
    </message>
    <message>
        <source>“%1” What you type yourself is never overwritten.</source>
        <translation>‏«%1» ما تكتبه أنت لا يُستبدل أبداً.</translation>
    </message>
    <message>
        <source>Drag a post to another day</source>
        <translation>اسحب منشوراً إلى يوم آخر</translation>
    </message>
    <message>
        <source>Any post that is not out yet. With the keyboard: arrows to reach it, Alt and an arrow to move it.</source>
        <translation>أي منشور لم يخرج بعد. وبلوحة المفاتيح: الأسهم للوصول إليه، وAlt مع سهم لنقله.</translation>
    </message>
    <message>
        <source>Moved, and saved the moment you let go.</source>
        <translation>نُقل، وحُفظ لحظة إفلاته.</translation>
    </message>
    <message>
        <source>Shift many at once</source>
        <translation>أزِح عدة منشورات معاً</translation>
    </message>
    <message>
        <source>Select several with Ctrl and a click, or all with %1. Then Entry, Shift…, or %2.</source>
        <translation>حدد عدة منشورات بالضغط على Ctrl مع النقر، أو كلها باستخدام %1. ثم «مدخلة»، «إزاحة…»، أو %2.</translation>
    </message>
    <message>
        <source>And all are back. Every change to the plan can be taken back.</source>
        <translation>وعادت كلها. يمكن التراجع عن كل تغيير في الخطة.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts moved together. Take them back with %1, in one step.</source>
        <translation>
            <numerusform>لم يُنقل أي منشور. للتراجع: %1.</numerusform>
            <numerusform>نُقل منشور واحد. أعده باستخدام %1، في خطوة واحدة.</numerusform>
            <numerusform>نُقل منشوران معاً. أعدهما باستخدام %1، في خطوة واحدة.</numerusform>
            <numerusform>نُقلت %Ln منشورات معاً. أعدها باستخدام %1، في خطوة واحدة.</numerusform>
            <numerusform>نُقل %Ln منشوراً معاً. أعدها باستخدام %1، في خطوة واحدة.</numerusform>
            <numerusform>نُقل %Ln منشور معاً. أعدها باستخدام %1، في خطوة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is staged</source>
        <translation>الملف في التخزين الوسيط</translation>
    </message>
    <message>
        <source>%1 is told what comes</source>
        <comment>a platform</comment>
        <translation>أُبلغ %1 بما سيأتي</translation>
    </message>
    <message>
        <source>%1 has taken it</source>
        <comment>a platform</comment>
        <translation>قبله %1</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>Connect an account first: Accounts, Connect.</source>
        <translation>اربط حساباً أولاً: «الحسابات»، ثم «اتصال».</translation>
    </message>
    <message>
        <source>Watch a post go out</source>
        <translation>شاهد منشوراً يخرج</translation>
    </message>
    <message>
        <source>A post goes out by itself at its time. Make one whose time is now, and see what happens on the way.</source>
        <translation>يخرج المنشور تلقائياً في موعده. أنشئ منشوراً موعده الآن، وانظر ما يحدث في الطريق.</translation>
    </message>
    <message>
        <source>A post goes out by itself at its time. Let the time of “%1” be now, and see what happens on the way.</source>
        <translation>يخرج المنشور تلقائياً في موعده. اجعل موعد «%1» الآن، وانظر ما يحدث في الطريق.</translation>
    </message>
    <message>
        <source>On its way…</source>
        <translation>في طريقه…</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>السماح بخروجه الآن</translation>
    </message>
    <message>
        <source>Out, once. Each step is written down before it is taken, so that nothing goes out twice.</source>
        <translation>خرج، مرة واحدة. تُسجَّل كل خطوة قبل تنفيذها، كي لا يخرج شيء مرتين.</translation>
    </message>
    <message>
        <source>Break the sign-in</source>
        <translation>عطّل تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 has taken its permission back and tells nobody. The next post is about to find out.</source>
        <comment>a platform</comment>
        <translation>سحب %1 إذنه ولم يخبر أحداً. والمنشور التالي على وشك أن يكتشف ذلك.</translation>
    </message>
    <message>
        <source>Passwords change, permissions are taken back. Let the sandbox’s %1 forget you, and send a post: see where the reason shows.</source>
        <comment>a platform</comment>
        <translation>تتغير كلمات المرور وتُسحب الأذونات. اجعل %1 الخاص ببيئة التجربة ينساك، وأرسل منشوراً: انظر أين يظهر السبب.</translation>
    </message>
    <message>
        <source>Finding out…</source>
        <translation>جارٍ اكتشاف ذلك…</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>تعطيله</translation>
    </message>
    <message>
        <source>Every post for %1 wears the struck-through key now, the account says why, and they wait.</source>
        <comment>a platform</comment>
        <translation>كل منشور على %1 يحمل الآن المفتاح المشطوب، والحساب يذكر السبب، والمنشورات تنتظر.</translation>
    </message>
    <message>
        <source>And mend it</source>
        <translation>ثم أصلحه</translation>
    </message>
    <message>
        <source>Copy a fresh token, press Reconnect on the account’s card, and choose to paste a token. Or sign in with the browser and say Allow.</source>
        <translation>انسخ رمزاً جديداً، واضغط «إعادة الاتصال» في بطاقة الحساب، واختر لصق رمز. أو سجّل الدخول في المتصفح واختر «Allow».</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy a token</source>
        <translation>نسخ رمز</translation>
    </message>
    <message>
        <source>Press Reconnect on the account’s card, sign in with the browser, and say Allow.</source>
        <translation>اضغط «إعادة الاتصال» في بطاقة الحساب، وسجّل الدخول في المتصفح، واختر «Allow».</translation>
    </message>
    <message>
        <source>Mended. What waited for %1 goes out by itself, and the rest is ready again.</source>
        <comment>a platform</comment>
        <translation>تم الإصلاح. ما كان ينتظر %1 يخرج تلقائياً، والبقية جاهزة من جديد.</translation>
    </message>
    <message>
        <source>New here? Take the tour</source>
        <translation>جديد هنا؟ ابدأ الجولة</translation>
    </message>
    <message>
        <source>Seven small steps on this sandbox, about three minutes: from a picture on a day to a post that is out, and what happens when something breaks. You find it later under Help.</source>
        <translation>سبع خطوات صغيرة في بيئة التجربة هذه، نحو ثلاث دقائق: من صورة على يوم إلى منشور خرج، وما يحدث حين يتعطل شيء. تجدها لاحقاً في «مساعدة».</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation>كان هذا كل شيء</translation>
    </message>
    <message>
        <source>Go on playing: nothing here leaves this computer. For real accounts start Kalends without the sandbox; the guide (%1) spells out every click.</source>
        <translation>واصل التجربة: لا شيء هنا يغادر هذا الحاسوب. للحسابات الحقيقية شغّل Kalends من دون بيئة التجربة؛ يشرح الدليل (%1) كل نقرة.</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>فتح الدليل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>تخطي الخطوة</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
</context>
<context>
    <name>kalends::CoachPanel</name>
    <message>
        <source>Guided tour</source>
        <translation>جولة إرشادية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the present step, all steps</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a mark, what happens</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>‏%1: تم</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>‏%1: ليس بعد</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>الخطوة %1: %2</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>تحرير المنشور</translation>
    </message>
    <message>
        <source>the caption</source>
        <translation>النص المرافق</translation>
    </message>
    <message>
        <source>pictures and clips</source>
        <translation>الصور والمقاطع</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>وجهة النشر</translation>
    </message>
    <message>
        <source>something for %1</source>
        <translation>شيء يخص %1</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>منشور</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDialog::Private</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What the post says, and where</source>
        <translation>ما يقوله المنشور، وأين</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>How the post will look in the app</source>
        <translation>كيف سيظهر المنشور في التطبيق</translation>
    </message>
    <message>
        <source>Files are still being read.</source>
        <translation>ما زالت قراءة الملفات جارية.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>changed, not saved yet</source>
        <translation>تغيّر ولم يُحفظ بعد</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>reading files…</source>
        <translation>جارٍ قراءة الملفات…</translation>
    </message>
    <message>
        <source>drafting…</source>
        <translation>جارٍ كتابة المسودة…</translation>
    </message>
    <message>
        <source>This post went out as it was planned while you were changing it.</source>
        <translation>خرج هذا المنشور كما خُطّط له وأنت تغيّره.</translation>
    </message>
    <message>
        <source>Keep my changes as a new post</source>
        <translation>الاحتفاظ بتغييراتي كمنشور جديد</translation>
    </message>
    <message>
        <source>Choose where to post it first.</source>
        <translation>اختر أولاً أين يُنشر.</translation>
    </message>
    <message>
        <source>Choose a time first.</source>
        <translation>اختر وقتاً أولاً.</translation>
    </message>
    <message>
        <source>Choose a time zone that exists first.</source>
        <translation>اختر أولاً منطقة زمنية موجودة.</translation>
    </message>
    <message>
        <source>Choose a time that is still ahead.</source>
        <translation>اختر وقتاً لم يمضِ بعد.</translation>
    </message>
    <message>
        <source>Meanwhile somebody else changed this post too: %1.</source>
        <translation>في الأثناء غيّر شخص آخر هذا المنشور أيضاً: %1.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الإبقاء على تغييراتي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ تغييراته</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>&lt;b&gt;Save your changes?&lt;/b&gt;</source>
        <translation>&lt;b&gt;هل تريد حفظ تغييراتك؟&lt;/b&gt;</translation>
    </message>
    <message>
        <source>This post is planned. Without them it goes out as it was.</source>
        <translation>هذا المنشور مخطط. من دونها يخرج كما كان.</translation>
    </message>
    <message>
        <source>They could not be stored yet.</source>
        <translation>لم يمكن حفظها بعد.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerDoor</name>
    <message>
        <source>Kalends ended while you were writing this. Nothing is lost: here are your words.</source>
        <translation>أُغلق Kalends وأنت تكتب هذا. لم يضِع شيء: هذه كلماتك.</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerFooter</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Back to &amp;draft</source>
        <translation>إ&amp;عادة إلى المسودات</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>Show &amp;activity</source>
        <translation>عرض ال&amp;نشاط</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>النشر الآن</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Duplicate as new</source>
        <translation>تكرار كمنشور جديد</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Use the suggested time %1</source>
        <translation>استخدام الوقت المقترح %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>حفظ ثم التالي</translation>
    </message>
    <message>
        <source>Schedule and next</source>
        <translation>جدولة ثم التالي</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>المقترح: %1</translation>
    </message>
</context>
<context>
    <name>kalends::ComposerSession</name>
    <message>
        <source>The post was not saved.</source>
        <translation>لم يُحفظ المنشور.</translation>
    </message>
    <message>
        <source>This post was deleted meanwhile.</source>
        <translation>حُذف هذا المنشور في الأثناء.</translation>
    </message>
    <message>
        <source>Save it to keep your words as a new post.</source>
        <translation>احفظه للاحتفاظ بكلماتك كمنشور جديد.</translation>
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
        <translation>الاتصال مع %1</translation>
    </message>
    <message>
        <source>Your app</source>
        <translation>تطبيقك</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>عمليات التحقق</translation>
    </message>
    <message>
        <source>Staging storage</source>
        <translation>التخزين الوسيط</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>تخطٍّ الآن</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>This is not an access token: it is too short or holds spaces.</source>
        <translation>هذا ليس رمز وصول: هو قصير جداً أو فيه فراغات.</translation>
    </message>
    <message>
        <source>Go back and copy the whole token from your app&apos;s dashboard.</source>
        <translation>عُد وانسخ الرمز كاملاً من لوحة تطبيقك.</translation>
    </message>
    <message>
        <source>The Instagram app ID is missing.</source>
        <translation>معرّف تطبيق Instagram ناقص.</translation>
    </message>
    <message>
        <source>The client key is missing.</source>
        <translation>مفتاح العميل ناقص.</translation>
    </message>
    <message>
        <source>Go back and enter it.</source>
        <translation>عُد وأدخله.</translation>
    </message>
    <message>
        <source>The redirect address is missing.</source>
        <translation>عنوان إعادة التوجيه ناقص.</translation>
    </message>
    <message>
        <source>Go back and enter the one from your app&apos;s settings.</source>
        <translation>عُد وأدخل العنوان الموجود في إعدادات تطبيقك.</translation>
    </message>
    <message>
        <source>The app&apos;s secret is missing.</source>
        <translation>سر التطبيق ناقص.</translation>
    </message>
    <message>
        <source>Go back and enter it; it is kept in the keychain.</source>
        <translation>عُد وأدخله؛ يُحفظ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The browser did not open. Copy the address below into it.</source>
        <translation>لم يُفتح المتصفح. انسخ العنوان أدناه إليه.</translation>
    </message>
    <message>
        <source>The log-in ended without an answer.</source>
        <translation>انتهى تسجيل الدخول من دون إجابة.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Every click of this page, in the guide</source>
        <translation>كل نقرة في هذه الصفحة، في الدليل</translation>
    </message>
</context>
<context>
    <name>kalends::ConsentBox</name>
    <message>
        <source>I agree: post this to TikTok</source>
        <translation>أوافق: انشر هذا على TikTok</translation>
    </message>
    <message>
        <source>After it is posted, TikTok may take a few minutes to process it before it shows on your profile.</source>
        <translation>بعد النشر قد يستغرق TikTok بضع دقائق لمعالجته قبل أن يظهر في ملفك الشخصي.</translation>
    </message>
    <message>
        <source>Nothing is sent to TikTok without it. It is asked again whenever the words, the choices or the media change.</source>
        <translation>لا يُرسل شيء إلى TikTok من دونها. ويُعاد السؤال كلما تغيّر النص أو الاختيارات أو الوسائط.</translation>
    </message>
</context>
<context>
    <name>kalends::ConsentPage</name>
    <message>
        <source>Kalends can publish what you have planned by itself, at its time, as long as it runs. Each post goes out once, or Kalends says clearly why it did not.</source>
        <translation>يستطيع Kalends أن ينشر تلقائياً ما خططت له، في موعده، ما دام يعمل. يخرج كل منشور مرة واحدة، أو يقول Kalends بوضوح لماذا لم يخرج.</translation>
    </message>
    <message>
        <source>Yes, publish planned posts to %1 by itself</source>
        <translation>نعم، انشر المنشورات المخططة على %1 تلقائياً</translation>
    </message>
    <message>
        <source>Off: nothing is sent, and planned posts wait. You can turn this on and off at any time in the account&apos;s menu; nothing is lost.</source>
        <translation>متوقف: لا يُرسل شيء، وتنتظر المنشورات المخططة. يمكنك تشغيل هذا وإيقافه في أي وقت من قائمة الحساب؛ لا يضيع شيء.</translation>
    </message>
    <message>
        <source>%1 is connected to %2.</source>
        <translation>‏%1 متصل بـ %2.</translation>
    </message>
</context>
<context>
    <name>kalends::ContentRules</name>
    <message>
        <source>A post</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>A carousel</source>
        <translation>العرض الدوّار</translation>
    </message>
    <message>
        <source>A reel</source>
        <translation>الريل</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>A TikTok video</source>
        <translation>فيديو TikTok</translation>
    </message>
    <message>
        <source>A TikTok photo post</source>
        <translation>منشور صور TikTok</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 takes %2 pictures or clips; this one has %3.</source>
        <translation>‏%1 يقبل من الصور أو المقاطع: %2؛ والموجود هنا: %3.</translation>
    </message>
    <message>
        <source>%1 needs a picture or a clip.</source>
        <translation>‏%1: يحتاج إلى صورة أو مقطع.</translation>
    </message>
    <message>
        <source>The file “%1” is gone from the library or has changed.</source>
        <translation>الملف «%1» لم يعد في المكتبة أو تغيّر.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 takes up to %4.</source>
        <translation>‏%1: عدد المحارف %2؛ والحد في %3 هو %4.</translation>
    </message>
    <message>
        <source>%1 has %2 hashtags; %3 takes up to %4.</source>
        <translation>‏%1: عدد الوسوم %2؛ والحد في %3 هو %4.</translation>
    </message>
    <message>
        <source>A story cannot have a first comment.</source>
        <translation>لا يمكن أن يكون للقصة تعليق أول.</translation>
    </message>
    <message>
        <source>The caption</source>
        <translation>النص المرافق</translation>
    </message>
    <message>
        <source>The caption mentions %1 accounts; Instagram takes up to %2.</source>
        <translation>يذكر النص المرافق %1 حسابات؛ يقبل Instagram حتى %2.</translation>
    </message>
    <message>
        <source>The first comment</source>
        <translation>التعليق الأول</translation>
    </message>
    <message>
        <source>The alternative text %1</source>
        <translation>النص البديل %1</translation>
    </message>
    <message>
        <source>%1 is tagged on picture %2, but there are %3.</source>
        <translation>أُشير إلى %1 في الصورة %2، لكن عدد الصور %3.</translation>
    </message>
    <message>
        <source>The place of the tag %1 is outside the picture.</source>
        <translation>موضع الإشارة %1 خارج الصورة.</translation>
    </message>
    <message>
        <source>%1 is tagged on a clip of a carousel; only its pictures take tags.</source>
        <translation>أُشير إلى %1 في مقطع ضمن عرض دوّار؛ صوره وحدها تقبل الإشارات.</translation>
    </message>
    <message>
        <source>The tag %1 needs a place on the picture.</source>
        <translation>تحتاج الإشارة %1 إلى موضع في الصورة.</translation>
    </message>
    <message>
        <source>The tag %1 has a place, but tags on a reel have none.</source>
        <translation>للإشارة %1 موضع، لكن الإشارات في الريل لا مواضع لها.</translation>
    </message>
    <message>
        <source>%1 people are tagged; Instagram takes up to %2.</source>
        <translation>أُشير إلى %1 أشخاص؛ يقبل Instagram حتى %2.</translation>
    </message>
    <message>
        <source>A location cannot be sent with this login; remove it.</source>
        <translation>لا يمكن إرسال موقع بتسجيل الدخول هذا؛ أزله.</translation>
    </message>
    <message>
        <source>Collaborators cannot be sent with this login; remove them.</source>
        <translation>لا يمكن إرسال متعاونين بتسجيل الدخول هذا؛ أزلهم.</translation>
    </message>
    <message>
        <source>TikTok takes either one clip or photos; this post has both.</source>
        <translation>يقبل TikTok إما مقطعاً واحداً أو صوراً؛ في هذا المنشور كلاهما.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Who may see the TikTok post is not chosen yet.</source>
        <translation>لم يُختر بعد من يمكنه رؤية منشور TikTok.</translation>
    </message>
    <message>
        <source>Branded content cannot be visible to you alone.</source>
        <translation>لا يمكن أن يكون المحتوى الدعائي مرئياً لك وحدك.</translation>
    </message>
    <message>
        <source>Your express agreement to post this to TikTok is still missing.</source>
        <translation>ما زالت موافقتك الصريحة على نشر هذا على TikTok ناقصة.</translation>
    </message>
    <message>
        <source>Photo posts cannot allow duets.</source>
        <translation>لا يمكن لمنشورات الصور السماح بالدويتو.</translation>
    </message>
    <message>
        <source>Photo posts cannot allow stitches.</source>
        <translation>لا يمكن لمنشورات الصور السماح بالدمج.</translation>
    </message>
    <message>
        <source>Photo %1 is to be the cover, but there are %2.</source>
        <translation>الصورة %1 هي الغلاف المطلوب، لكن عدد الصور %2.</translation>
    </message>
    <message>
        <source>The cover is taken at %1 s, but the clip lasts %2 s.</source>
        <translation>يؤخذ الغلاف عند %1 ث، لكن مدة المقطع %2 ث.</translation>
    </message>
    <message>
        <source>The disclosure is on, but not whether the post promotes you, a third party, or both.</source>
        <translation>الإفصاح مُشغَّل، لكن لم يُحدَّد هل يروّج المنشور لك أو لطرف ثالث أو لكليهما.</translation>
    </message>
</context>
<context>
    <name>kalends::CoverPanel</name>
    <message>
        <source>Cover frame</source>
        <translation>إطار الغلاف</translation>
    </message>
    <message>
        <source>No own cover</source>
        <translation>بلا غلاف خاص</translation>
    </message>
    <message>
        <source>The cover is the frame at</source>
        <translation>الغلاف هو الإطار عند</translation>
    </message>
    <message>
        <source>The platform takes the first frame</source>
        <translation>تأخذ المنصة الإطار الأول</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>kalends::CreatorCard</name>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Ask TikTok again what this account may post</source>
        <translation>سؤال TikTok من جديد عمّا يمكن لهذا الحساب نشره</translation>
    </message>
    <message>
        <source>No TikTok account</source>
        <translation>لا حساب TikTok</translation>
    </message>
    <message>
        <source>Link one: TikTok then says who may view the post and what it may allow.</source>
        <translation>اربط حساباً: عندها يحدد TikTok من يمكنه رؤية المنشور وما يمكن السماح به.</translation>
    </message>
    <message>
        <source>Asking TikTok what this account may post…</source>
        <translation>يُسأل TikTok عمّا يمكن لهذا الحساب نشره…</translation>
    </message>
    <message>
        <source>Link TikTok…</source>
        <translation>ربط TikTok…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول من جديد…</translation>
    </message>
    <message>
        <source>Posts as %1</source>
        <translation>النشر باسم %1</translation>
    </message>
</context>
<context>
    <name>kalends::CropGeometry</name>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>حر</translation>
    </message>
</context>
<context>
    <name>kalends::CropPanel</name>
    <message>
        <source>Turn left</source>
        <translation>تدوير إلى اليسار</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Also for the other channel</source>
        <translation>للقناة الأخرى أيضاً</translation>
    </message>
    <message>
        <source>The whole picture, not turned</source>
        <translation>الصورة كاملة من دون تدوير</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Also for %1</source>
        <translation>لـ %1 أيضاً</translation>
    </message>
    <message>
        <source>%1 does not take this shape.</source>
        <translation>لا يقبل %1 هذه الأبعاد.</translation>
    </message>
</context>
<context>
    <name>kalends::CropView</name>
    <message>
        <source>Crop</source>
        <translation>اقتصاص</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift they resize it, plus and minus zoom.</source>
        <translation>مفاتيح الأسهم تحركه، ومع Shift تغيّر حجمه، والزائد والناقص للتكبير والتصغير.</translation>
    </message>
</context>
<context>
    <name>kalends::DraftMark</name>
    <message>
        <source>Drafted, not accepted yet.</source>
        <translation>مسودة لم تُقبل بعد.</translation>
    </message>
    <message>
        <source>Drafted offline, from templates and your earlier posts.</source>
        <translation>كُتبت المسودة من دون اتصال، من قوالب ومن منشوراتك السابقة.</translation>
    </message>
    <message>
        <source>Drafted by the assistant.</source>
        <translation>كتب المساعد المسودة.</translation>
    </message>
    <message>
        <source>Drafted by the assistant (%1).</source>
        <translation>كتب المساعد المسودة (%1).</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Accept the drafted words</source>
        <translation>قبول نص المسودة</translation>
    </message>
    <message>
        <source>Click to accept it as it is; editing accepts it too.</source>
        <translation>انقر لقبولها كما هي؛ والتحرير يقبلها أيضاً.</translation>
    </message>
</context>
<context>
    <name>kalends::DraftsShelf</name>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Drafts · %1</source>
        <comment>the heading of the shelf; %1 is a number</comment>
        <translation>المسودات (%1)</translation>
    </message>
    <message>
        <source>Only drafts can go to the shelf. Unschedule this post first.</source>
        <translation>المسودات وحدها تذهب إلى الرف. ألغِ جدولة هذا المنشور أولاً.</translation>
    </message>
    <message>
        <source>Only drafts can go to the shelf. Unschedule these posts first.</source>
        <translation>المسودات وحدها تذهب إلى الرف. ألغِ جدولة هذه المنشورات أولاً.</translation>
    </message>
    <message>
        <source>Ideas without a date live here. Drop photos or clips, or drag a draft in.</source>
        <translation>هنا مكان الأفكار التي بلا تاريخ. أفلت صوراً أو مقاطع، أو اسحب مسودة إلى هنا.</translation>
    </message>
    <message>
        <source>No draft matches the search and filter.</source>
        <translation>لا مسودة تطابق البحث والتصفية.</translation>
    </message>
</context>
<context>
    <name>kalends::EmojiPicker</name>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>وجوه</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>الحيوانات والطبيعة</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>الطعام والشراب</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>السفر والأماكن</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الأشياء</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>الأعلام</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>البحث في الرموز التعبيرية</translation>
    </message>
    <message>
        <source>None used yet.</source>
        <translation>لم يُستخدم أي رمز بعد.</translation>
    </message>
    <message>
        <source>No emoji of that name.</source>
        <translation>لا رمز تعبيرياً بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>kalends::EmptyHint</name>
    <message>
        <source>Your plan begins here</source>
        <translation>هنا تبدأ خطتك</translation>
    </message>
    <message>
        <source>Drop pictures or clips on a day: each becomes a post.
Double-click a day, or press %1, to write one.
Drag posts to move them; Ctrl+Z takes anything back.</source>
        <translation>أفلت صوراً أو مقاطع على يوم: يصبح كل منها منشوراً.
انقر يوماً نقراً مزدوجاً، أو اضغط %1، لكتابة منشور.
اسحب المنشورات لنقلها؛ Ctrl+Z يتراجع عن أي شيء.</translation>
    </message>
</context>
<context>
    <name>kalends::ExampleButton</name>
    <message>
        <source>Drag it onto a day, or press Enter to put it on today.</source>
        <translation>اسحبه إلى يوم، أو اضغط Enter لوضعه في اليوم الحالي.</translation>
    </message>
</context>
<context>
    <name>kalends::Exchange</name>
    <message>
        <source>The first row lacks the column %1.</source>
        <translation>ينقص الصف الأول العمود %1.</translation>
    </message>
    <message>
        <source>row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>it has %1 cells, the header %2</source>
        <translation>فيه %1 خلايا، وفي الترويسة %2</translation>
    </message>
    <message>
        <source>“%1” is neither ig nor tiktok</source>
        <translation>‏«%1» ليس ig ولا tiktok</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Its first row reads %1.</source>
        <translation>صفه الأول هو %1.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>في الملف أكثر من %1 صف.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>قسّمه.</translation>
    </message>
    <message>
        <source>Row %1: there is text behind a closing quote.</source>
        <translation>الصف %1: يوجد نص بعد علامة اقتباس مغلقة.</translation>
    </message>
    <message>
        <source>Double the quotes that belong to the text.</source>
        <translation>ضاعف علامات الاقتباس التي هي من النص.</translation>
    </message>
    <message>
        <source>Row %1: a quote is opened and never closed.</source>
        <translation>الصف %1: فُتحت علامة اقتباس ولم تُغلق.</translation>
    </message>
    <message>
        <source>Close it, or double it if it belongs to the text.</source>
        <translation>أغلقها، أو ضاعفها إن كانت من النص.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>احفظه بصيغة CSV UTF-8.</translation>
    </message>
    <message>
        <source>The entry %1 is in the plan already.</source>
        <translation>المدخلة %1 موجودة في الخطة بالفعل.</translation>
    </message>
    <message>
        <source>Take its row out of the file, or delete the entry first.</source>
        <translation>احذف صفها من الملف، أو احذف المدخلة أولاً.</translation>
    </message>
    <message>
        <source>The entry %1 was deleted here, so it comes back under a new id.</source>
        <translation>حُذفت المدخلة %1 هنا، لذا تعود بمعرّف جديد.</translation>
    </message>
    <message>
        <source>So it became a draft.</source>
        <translation>لذا أصبحت مسودة.</translation>
    </message>
    <message>
        <source>media: “%1” is neither in the library nor a file that can be read.</source>
        <translation>الوسائط: «%1» ليس في المكتبة ولا ملفاً يمكن قراءته.</translation>
    </message>
    <message>
        <source>Give an id or SHA-256 of the library, or a file beside the one imported.</source>
        <translation>أعطِ معرّفاً أو SHA-256 من المكتبة، أو ملفاً بجانب الملف المستورد.</translation>
    </message>
    <message>
        <source>“%1” is not in this library.</source>
        <translation>‏«%1» ليس في هذه المكتبة.</translation>
    </message>
    <message>
        <source>Add the file; the entries that use it find it then.</source>
        <translation>أضف الملف؛ عندها تجده المدخلات التي تستخدمه.</translation>
    </message>
    <message>
        <source>Import of %1 posts</source>
        <translation>استيراد منشورات عددها %1</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: %2.</source>
        <translation>يتعذر استيراد «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>تتعذر كتابة «%1»: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room for it.</source>
        <translation>اختر مجلداً تستطيع الكتابة فيه وفيه متسع.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ليس ملفاً عادياً</translation>
    </message>
    <message>
        <source>“%1” does not say what it is.</source>
        <translation>لا يذكر «%1» ما هو.</translation>
    </message>
    <message>
        <source>Its name ends in .csv, .ics or .json.</source>
        <translation>ينتهي اسمه بـ .csv أو .ics أو .json.</translation>
    </message>
    <message>
        <source>It is not said whether this is CSV, ICS or JSON.</source>
        <translation>لم يُذكر هل هو CSV أو ICS أو JSON.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>The event has no start (DTSTART) that can be read.</source>
        <translation>ليس للحدث بداية (DTSTART) تمكن قراءتها.</translation>
    </message>
    <message>
        <source>The event lasts a day and has no time, so 09:00 was taken.</source>
        <translation>يستمر الحدث يوماً وليس له وقت، لذا أُخذت 09:00.</translation>
    </message>
    <message>
        <source>The event&apos;s start is not a date and time.</source>
        <translation>بداية الحدث ليست تاريخاً ووقتاً.</translation>
    </message>
    <message>
        <source>The event&apos;s time zone “%1” is not known.</source>
        <translation>المنطقة الزمنية «%1» للحدث غير معروفة.</translation>
    </message>
    <message>
        <source>“%1” is neither ig nor tiktok.</source>
        <translation>‏«%1» ليس ig ولا tiktok.</translation>
    </message>
    <message>
        <source>The event repeats; only its first time was taken.</source>
        <translation>الحدث متكرر؛ لم تؤخذ سوى مرته الأولى.</translation>
    </message>
    <message>
        <source>The file is not a calendar in iCalendar format (UTF-8).</source>
        <translation>الملف ليس تقويماً بصيغة iCalendar (UTF-8).</translation>
    </message>
    <message>
        <source>It starts with BEGIN:VCALENDAR.</source>
        <translation>يبدأ بـ BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>The calendar has more than %1 events.</source>
        <translation>في التقويم أكثر من %1 حدث.</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>The file is not JSON: %1 at byte %2.</source>
        <translation>الملف ليس JSON: %1 عند البايت %2.</translation>
    </message>
    <message>
        <source>The file is JSON, but not an exported plan.</source>
        <translation>الملف JSON، لكنه ليس خطة مصدَّرة.</translation>
    </message>
    <message>
        <source>Its format member reads “%1”.</source>
        <translation>قيمة العضو format فيه «%1».</translation>
    </message>
    <message>
        <source>The plan was exported by a newer version of the program.</source>
        <translation>صُدّرت الخطة من نسخة أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation>حدّث هذه النسخة.</translation>
    </message>
    <message>
        <source>The file has %1 entries; at most %2 are taken.</source>
        <translation>في الملف %1 مدخلة؛ يُقبل منها %2 على الأكثر.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>ليس في الملف العمود «%1».</translation>
    </message>
    <message>
        <source>Its columns: %1.</source>
        <translation>أعمدته: %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a column can hold.</source>
        <translation>‏«%1» ليس شيئاً يمكن أن يحويه عمود.</translation>
    </message>
    <message>
        <source>A column can be %1, or a field such as ig.first_comment.</source>
        <translation>يمكن أن يكون العمود %1، أو حقلاً مثل ig.first_comment.</translation>
    </message>
    <message>
        <source>It reads %1, or map the columns by hand.</source>
        <translation>نصه %1، أو عيّن الأعمدة يدوياً.</translation>
    </message>
    <message>
        <source>The columns are none of Kalends, Buffer, Later or Metricool.</source>
        <translation>الأعمدة ليست من Kalends ولا Buffer ولا Later ولا Metricool.</translation>
    </message>
    <message>
        <source>Say which column is what, such as “%1” = caption.</source>
        <translation>حدد ما يعنيه كل عمود، مثل «%1» = caption.</translation>
    </message>
    <message>
        <source>No column holds a caption or media.</source>
        <translation>لا عمود فيه نص مرافق أو وسائط.</translation>
    </message>
    <message>
        <source>Map one of them.</source>
        <translation>عيّن أحدها.</translation>
    </message>
    <message>
        <source>The time is there twice: as scheduled_at and as date and time.</source>
        <translation>الوقت وارد مرتين: في scheduled_at وفي date وtime.</translation>
    </message>
    <message>
        <source>Map one of them to ignore.</source>
        <translation>عيّن أحدهما إلى ignore.</translation>
    </message>
    <message>
        <source>A column for the date and one for the time belong together; one of them is missing.</source>
        <translation>عمود التاريخ وعمود الوقت متلازمان؛ وأحدهما ناقص.</translation>
    </message>
    <message>
        <source>The first row lacks columns of %1.</source>
        <translation>تنقص الصف الأول أعمدة من %1.</translation>
    </message>
    <message>
        <source>Let the format be found by itself, or map the columns by hand.</source>
        <translation>دع الصيغة تُكتشف تلقائياً، أو عيّن الأعمدة يدوياً.</translation>
    </message>
    <message>
        <source>“%1”: this column is not known.</source>
        <translation>‏«%1»: هذا العمود غير معروف.</translation>
    </message>
    <message>
        <source>“%1”: this column is there twice.</source>
        <translation>‏«%1»: هذا العمود وارد مرتين.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8, UTF-16 or Windows-1252.</source>
        <translation>الملف ليس نصاً بترميز UTF-8 أو UTF-16 أو Windows-1252.</translation>
    </message>
    <message>
        <source>The row is meant for networks that Kalends does not publish to.</source>
        <translation>الصف مخصص لشبكات لا ينشر عليها Kalends.</translation>
    </message>
    <message>
        <source>It comes as a draft without a channel.</source>
        <translation>يُستورد مسودةً بلا قناة.</translation>
    </message>
    <message>
        <source>The file does not say its encoding and is not UTF-8; it was read as Windows-1252.</source>
        <translation>لا يذكر الملف ترميزه وليس UTF-8؛ قُرئ على أنه Windows-1252.</translation>
    </message>
    <message>
        <source>Where accents or signs look wrong, save it as CSV UTF-8 and import that.</source>
        <translation>إن بدت الحركات أو الرموز خاطئة، فاحفظه بصيغة CSV UTF-8 واستورده.</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2027 were read with the month first.</source>
        <translation>قُرئت التواريخ مثل 3/4/2027 على أن الشهر أولاً.</translation>
    </message>
    <message>
        <source>Write them as 2027-03-04 where that is wrong.</source>
        <translation>اكتبها بالشكل 2027-03-04 إن كان ذلك خطأ.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells.</source>
        <translation>في الصف %1 أكثر من %2 خلية.</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB are taken.</source>
        <translation>حجم الملف %1 م.ب؛ يُقبل %2 م.ب على الأكثر.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Publishing is off</source>
        <translation>النشر متوقف</translation>
    </message>
    <message>
        <source>Being published</source>
        <translation>قيد النشر</translation>
    </message>
    <message>
        <source>Failed, will be tried again</source>
        <translation>فشل، ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>هناك شيء ناقص</translation>
    </message>
    <message>
        <source>The media do not fit</source>
        <translation>الوسائط غير مناسبة</translation>
    </message>
    <message>
        <source>Media are missing</source>
        <translation>الوسائط ناقصة</translation>
    </message>
    <message>
        <source>No account is linked</source>
        <translation>لا حساب مربوط</translation>
    </message>
    <message>
        <source>The account has to be linked again</source>
        <translation>يجب ربط الحساب من جديد</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>لا قناة</translation>
    </message>
    <message>
        <source>Kalends</source>
        <translation>Kalends</translation>
    </message>
    <message>
        <source>The folder has several CSV files: %1.</source>
        <translation>في المجلد عدة ملفات CSV: %1.</translation>
    </message>
    <message>
        <source>Import the one that you mean; its media are found beside it.</source>
        <translation>استورد الملف الذي تقصده؛ يُعثر على وسائطه بجانبه.</translation>
    </message>
    <message>
        <source>The folder “%1” has neither a CSV file nor pictures or films.</source>
        <translation>ليس في المجلد «%1» ملف CSV ولا صور ولا مقاطع.</translation>
    </message>
    <message>
        <source>Files in folders inside it are not looked at.</source>
        <translation>لا يُنظر في ملفات المجلدات التي بداخله.</translation>
    </message>
    <message>
        <source>The folder has %1 files; at most %2 are taken.</source>
        <translation>عدد ملفات المجلد %1؛ يُقبل %2 على الأكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%n files of other kinds were left out.</source>
        <translation>
            <numerusform>لم تُترك ملفات من أنواع أخرى.</numerusform>
            <numerusform>تُرك ملف واحد من نوع آخر.</numerusform>
            <numerusform>تُرك ملفان من أنواع أخرى.</numerusform>
            <numerusform>تُركت %Ln ملفات من أنواع أخرى.</numerusform>
            <numerusform>تُرك %Ln ملفاً من أنواع أخرى.</numerusform>
            <numerusform>تُرك %Ln ملف من أنواع أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on the web, and nothing is fetched from there.</source>
        <translation>‏«%1» على الويب، ولا يُجلب شيء من هناك.</translation>
    </message>
    <message>
        <source>Put the file, under the name at the end of its address, into the folder of the plan, or add it to the post later.</source>
        <translation>ضع الملف، بالاسم الوارد في آخر عنوانه، في مجلد الخطة، أو أضفه إلى المنشور لاحقاً.</translation>
    </message>
</context>
<context>
    <name>kalends::FeedView</name>
    <message>
        <source>Feed</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Drop it on another post to swap their times.</source>
        <translation>أفلته على منشور آخر لتبديل وقتيهما.</translation>
    </message>
    <message>
        <source>Only one post at a time can swap places here.</source>
        <translation>لا يمكن هنا تبديل مكان أكثر من منشور واحد في المرة.</translation>
    </message>
    <message>
        <source>Here posts swap their times. To give a draft its time or to copy a post, use the month or the week.</source>
        <translation>هنا تتبادل المنشورات أوقاتها. لإعطاء مسودة وقتها أو نسخ منشور استخدم الشهر أو الأسبوع.</translation>
    </message>
    <message>
        <source>Swap with %1, %2</source>
        <comment>date, time</comment>
        <translation>تبديل مع %1، %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date without year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Profile grid, newest first</source>
        <translation>شبكة الملف الشخصي، الأحدث أولاً</translation>
    </message>
    <message>
        <source>There are posts after %1. Show the next month.</source>
        <translation>توجد منشورات بعد %1. اعرض الشهر التالي.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>short date, time</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Posts for Instagram appear here as your profile will show them, newest first.</source>
        <translation>تظهر هنا منشورات Instagram كما سيعرضها ملفك الشخصي، الأحدث أولاً.</translation>
    </message>
    <message>
        <source>No Instagram post matches the search and filter.</source>
        <translation>لا منشور Instagram يطابق البحث والتصفية.</translation>
    </message>
</context>
<context>
    <name>kalends::Fields</name>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>ليس لـ %1 حقل «%2».</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>له %1.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>‏«%1» ليس نصاً.</translation>
    </message>
    <message>
        <source>the text has %1 characters, %2 are the most.</source>
        <translation>طول النص %1 محرفاً، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>“%1” is neither a text nor a list of texts.</source>
        <translation>‏«%1» ليس نصاً ولا قائمة نصوص.</translation>
    </message>
    <message>
        <source>the list has %1 items, %2 are the most.</source>
        <translation>في القائمة %1 عناصر، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>“%1” is not one of its choices.</source>
        <translation>‏«%1» ليس من خياراته.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>اختر واحداً من %1.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to %2.</source>
        <translation>‏«%1» ليس عدداً صحيحاً من 0 إلى %2.</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>‏«%1» ليس اسم مستخدم.</translation>
    </message>
    <message>
        <source>Write user names, or objects with username, x, y and media_index.</source>
        <translation>اكتب أسماء مستخدمين، أو كائنات فيها username وx وy وmedia_index.</translation>
    </message>
    <message>
        <source>a tag has no “%1”.</source>
        <translation>ليس في إشارة «%1».</translation>
    </message>
    <message>
        <source>It has username, x, y and media_index.</source>
        <translation>فيها username وx وy وmedia_index.</translation>
    </message>
    <message>
        <source>the place of %1 is outside the picture.</source>
        <translation>موضع %1 خارج الصورة.</translation>
    </message>
    <message>
        <source>x and y go from 0 (left, top) to 1 (right, bottom).</source>
        <translation>‏x وy من 0 (اليسار، الأعلى) إلى 1 (اليمين، الأسفل).</translation>
    </message>
    <message>
        <source>“%1” is not a list of people.</source>
        <translation>‏«%1» ليس قائمة أشخاص.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>‏«%1» ليس true ولا false.</translation>
    </message>
    <message>
        <source>the text holds the character %1, which cannot be posted.</source>
        <translation>يحوي النص المحرف %1 الذي لا يمكن نشره.</translation>
    </message>
    <message>
        <source>Remove it; it is usually invisible and came along when the text was copied.</source>
        <translation>أزله؛ هو غير مرئي عادةً وجاء مع نسخ النص.</translation>
    </message>
</context>
<context>
    <name>kalends::Filmstrip</name>
    <message>
        <source>Media, in the order in which they go out</source>
        <translation>الوسائط بترتيب خروجها</translation>
    </message>
    <message>
        <source>Add media…</source>
        <translation>إضافة وسائط…</translation>
    </message>
</context>
<context>
    <name>kalends::FilterMenu</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التصنيف</translation>
    </message>
</context>
<context>
    <name>kalends::FirstRunDialog</name>
    <message>
        <source>Welcome to Kalends</source>
        <translation>مرحباً بك في Kalends</translation>
    </message>
    <message>
        <source>A calendar that publishes by itself: drop pictures on a day, write the words, and each post goes out once and on time. Everything stays on this computer.</source>
        <translation>تقويم ينشر تلقائياً: أفلت صوراً على يوم، واكتب النص، فيخرج كل منشور مرة واحدة وفي موعده. يبقى كل شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>التجربة في بيئة التجربة</translation>
    </message>
    <message>
        <source>A local Instagram and TikTok with sample posts. No account, nothing leaves this computer.</source>
        <translation>نسختان محليتان من Instagram وTikTok بمنشورات نموذجية. بلا حساب، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Connect Instagram</source>
        <translation>الاتصال مع Instagram</translation>
    </message>
    <message>
        <source>A professional account, with app credentials of your own. The steps are spelled out.</source>
        <translation>حساب احترافي مع بيانات اعتماد تطبيق خاصة بك. الخطوات مشروحة.</translation>
    </message>
    <message>
        <source>Connect TikTok</source>
        <translation>الاتصال مع TikTok</translation>
    </message>
    <message>
        <source>With app credentials of your own. The steps are spelled out.</source>
        <translation>مع بيانات اعتماد تطبيق خاصة بك. الخطوات مشروحة.</translation>
    </message>
    <message>
        <source>Just plan for now</source>
        <translation>التخطيط فقط في الوقت الحالي</translation>
    </message>
    <message>
        <source>Begin with drafts; accounts can be connected at any time from the menu.</source>
        <translation>ابدأ بالمسودات؛ يمكن ربط الحسابات في أي وقت من القائمة.</translation>
    </message>
</context>
<context>
    <name>kalends::FollowMark</name>
    <message>
        <source>follow shared again</source>
        <translation>اتباع المشترك من جديد</translation>
    </message>
    <message>
        <source>Gives up the words of this channel and shows the shared text again.</source>
        <translation>يتخلى عن نص هذه القناة ويعرض النص المشترك من جديد.</translation>
    </message>
    <message>
        <source>follows Shared</source>
        <translation>يتبع المشترك</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>نص خاص</translation>
    </message>
    <message>
        <source>What you write under Shared appears here, until you change it here.</source>
        <translation>ما تكتبه ضمن «مشترك» يظهر هنا، إلى أن تغيّره هنا.</translation>
    </message>
</context>
<context>
    <name>kalends::FrameBar</name>
    <message>
        <source>The cover is the frame at %1 of %2. Arrow keys move it by a frame, with Shift by a second.</source>
        <translation>الغلاف هو الإطار عند %1 من %2. مفاتيح الأسهم تحركه إطاراً، ومع Shift ثانية.</translation>
    </message>
    <message>
        <source>End at %2; begins at %1, of %3. Arrow keys move it by a frame, with Shift by a second; Tab goes to the other handle.</source>
        <translation>النهاية عند %2؛ يبدأ عند %1، من %3. مفاتيح الأسهم تحركها إطاراً، ومع Shift ثانية؛ وTab ينتقل إلى المقبض الآخر.</translation>
    </message>
    <message>
        <source>Beginning at %1; ends at %2, of %3. Arrow keys move it by a frame, with Shift by a second; Tab goes to the other handle.</source>
        <translation>البداية عند %1؛ ينتهي عند %2، من %3. مفاتيح الأسهم تحركها إطاراً، ومع Shift ثانية؛ وTab ينتقل إلى المقبض الآخر.</translation>
    </message>
</context>
<context>
    <name>kalends::GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
</context>
<context>
    <name>kalends::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>kalends::HeaderBar</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>On</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Search captions</source>
        <translation>البحث في النصوص المرافقة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Filter ●</source>
        <translation>تصفية ●</translation>
    </message>
    <message>
        <source>Some posts are hidden</source>
        <translation>بعض المنشورات مخفية</translation>
    </message>
</context>
<context>
    <name>kalends::Heartbeat</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Publishing now: “%1” to %2</source>
        <translation>قيد النشر الآن: «%1» على %2</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>لا شيء مجدول</translation>
    </message>
    <message>
        <source>Next: %1 “%2” to %3, %4</source>
        <translation>التالي: %1 «%2» على %3، %4</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>حان موعده</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>خلال أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>بعد أقل من دقيقة</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>بعد أقل من ساعة</numerusform>
            <numerusform>بعد ساعة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %Ln ساعات</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 h %2 min</source>
        <translation>بعد %1 س %2 د</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>بعد يوم</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>بعد أقل من يوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يوماً</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>not publishing</source>
        <translation>لا ينشر</translation>
    </message>
    <message>
        <source>worker silent</source>
        <translation>المحرّك صامت</translation>
    </message>
    <message numerus="yes">
        <source>publishing %n</source>
        <translation>
            <numerusform>لا نشر جارياً</numerusform>
            <numerusform>جارٍ نشر واحد</numerusform>
            <numerusform>جارٍ نشر اثنين</numerusform>
            <numerusform>جارٍ نشر %Ln</numerusform>
            <numerusform>جارٍ نشر %Ln</numerusform>
            <numerusform>جارٍ نشر %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>worker ok</source>
        <translation>المحرّك سليم</translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>لا عالق</numerusform>
            <numerusform>عالق واحد</numerusform>
            <numerusform>عالقان</numerusform>
            <numerusform>‏%Ln عالقة</numerusform>
            <numerusform>‏%Ln عالقاً</numerusform>
            <numerusform>‏%Ln عالق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>متأخر واحد</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>‏%Ln متأخرة</numerusform>
            <numerusform>‏%Ln متأخراً</numerusform>
            <numerusform>‏%Ln متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrying</source>
        <translation>
            <numerusform>لا إعادة محاولة</numerusform>
            <numerusform>تُعاد محاولة واحد</numerusform>
            <numerusform>تُعاد محاولة اثنين</numerusform>
            <numerusform>تُعاد محاولة %Ln</numerusform>
            <numerusform>تُعاد محاولة %Ln</numerusform>
            <numerusform>تُعاد محاولة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being checked</source>
        <translation>
            <numerusform>لا شيء قيد التحقق</numerusform>
            <numerusform>واحد قيد التحقق</numerusform>
            <numerusform>اثنان قيد التحقق</numerusform>
            <numerusform>‏%Ln قيد التحقق</numerusform>
            <numerusform>‏%Ln قيد التحقق</numerusform>
            <numerusform>‏%Ln قيد التحقق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>لا محتجز</numerusform>
            <numerusform>محتجز واحد</numerusform>
            <numerusform>محتجزان</numerusform>
            <numerusform>‏%Ln محتجزة</numerusform>
            <numerusform>‏%Ln محتجزاً</numerusform>
            <numerusform>‏%Ln محتجز</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is scheduled is ready to go out</source>
        <translation>لا شيء من المجدول جاهز للخروج</translation>
    </message>
</context>
<context>
    <name>kalends::HouseWindowDesk</name>
    <message>
        <source>“%1” does not say in which form.</source>
        <translation>لا يذكر «%1» بأي صيغة.</translation>
    </message>
    <message>
        <source>Let the name end in .ics, .csv or .json.</source>
        <translation>اجعل الاسم ينتهي بـ .ics أو .csv أو .json.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts were written to %1.</source>
        <translation>
            <numerusform>لم تُكتب منشورات في %1.</numerusform>
            <numerusform>كُتب منشور واحد في %1.</numerusform>
            <numerusform>كُتب منشوران في %1.</numerusform>
            <numerusform>كُتبت %Ln منشورات في %1.</numerusform>
            <numerusform>كُتب %Ln منشوراً في %1.</numerusform>
            <numerusform>كُتب %Ln منشور في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox did not start: %1 cannot be run.</source>
        <translation>لم تبدأ بيئة التجربة: يتعذر تشغيل %1.</translation>
    </message>
</context>
<context>
    <name>kalends::HttpClient</name>
    <message>
        <source>Canceled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>kalends::ImportDialog</name>
    <message>
        <source>Import a plan</source>
        <translation>استيراد خطة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>النص المرافق</translation>
    </message>
    <message>
        <source>The first rows as they would become posts</source>
        <translation>الصفوف الأولى كما ستصبح منشورات</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>ما تحتويه الأعمدة</translation>
    </message>
    <message>
        <source>Remarks, row by row</source>
        <translation>الملاحظات، صفاً صفاً</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>ما الذي سينتج</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Import the good rows and leave the others out</source>
        <translation>استيراد الصفوف السليمة وترك غيرها</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>ملف أو مجلد</translation>
    </message>
    <message>
        <source>A .csv, .ics or .json file, or a folder of media</source>
        <translation>ملف .csv أو .ics أو .json، أو مجلد وسائط</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;ملف…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>م&amp;جلد…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Recognised by the first row</source>
        <translation>تُعرف من الصف الأول</translation>
    </message>
    <message>
        <source>Co&amp;lumns of:</source>
        <translation>أ&amp;عمدة:</translation>
    </message>
    <message>
        <source>Posts without a channel go to %1</source>
        <translation>المنشورات بلا قناة تذهب إلى %1</translation>
    </message>
    <message>
        <source>Posts without a channel go to:</source>
        <translation>المنشورات بلا قناة تذهب إلى:</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Plans (*.csv *.ics *.json)</source>
        <translation>الخطط (*.csv *.ics *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n posts were imported.</source>
        <translation>
            <numerusform>لم تُستورد منشورات.</numerusform>
            <numerusform>استُورد منشور واحد.</numerusform>
            <numerusform>استُورد منشوران.</numerusform>
            <numerusform>استُوردت %Ln منشورات.</numerusform>
            <numerusform>استُورد %Ln منشوراً.</numerusform>
            <numerusform>استُورد %Ln منشور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Choose a file or a folder, or drop one here. Nothing is kept before you say so.</source>
        <translation>اختر ملفاً أو مجلداً، أو أفلته هنا. لا يُحفظ شيء قبل موافقتك.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows can be imported.</source>
        <translation>
            <numerusform>لا صفوف يمكن استيرادها.</numerusform>
            <numerusform>يمكن استيراد صف واحد.</numerusform>
            <numerusform>يمكن استيراد صفين.</numerusform>
            <numerusform>يمكن استيراد %Ln صفوف.</numerusform>
            <numerusform>يمكن استيراد %Ln صفاً.</numerusform>
            <numerusform>يمكن استيراد %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot: see the remarks.</source>
        <translation>
            <numerusform>لا صفوف يتعذر استيرادها.</numerusform>
            <numerusform>يتعذر استيراد صف واحد: راجع الملاحظات.</numerusform>
            <numerusform>يتعذر استيراد صفين: راجع الملاحظات.</numerusform>
            <numerusform>يتعذر استيراد %Ln صفوف: راجع الملاحظات.</numerusform>
            <numerusform>يتعذر استيراد %Ln صفاً: راجع الملاحظات.</numerusform>
            <numerusform>يتعذر استيراد %Ln صف: راجع الملاحظات.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no posts in it.</source>
        <translation>لا منشورات فيه.</translation>
    </message>
    <message>
        <source>Columns of %1.</source>
        <translation>أعمدة %1.</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>الملاحظات (%1)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط له</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>ما يحتويه «%1»</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>مرفوض. %1</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… و%1 أخرى</translation>
    </message>
    <message>
        <source>Nothing: leave it out</source>
        <translation>لا شيء: تجاهله</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Channels, as a list</source>
        <translation>القنوات، في قائمة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>Whether it stays a draft</source>
        <translation>هل يبقى مسودة</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Whether it goes to %1</source>
        <translation>هل يذهب إلى %1</translation>
    </message>
    <message>
        <source>Instagram&apos;s first comment</source>
        <translation>التعليق الأول على Instagram</translation>
    </message>
    <message>
        <source>A picture&apos;s description for Instagram</source>
        <translation>وصف صورة لـ Instagram</translation>
    </message>
    <message>
        <source>TikTok&apos;s title</source>
        <translation>عنوان TikTok</translation>
    </message>
</context>
<context>
    <name>kalends::InstagramPage</name>
    <message>
        <source>Caption</source>
        <translation>النص المرافق</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation>ماذا تريد أن تقول؟</translation>
    </message>
    <message>
        <source>A story shows no caption.</source>
        <translation>القصة لا تُظهر نصاً مرافقاً.</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>التعليق الأول</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>AI label</source>
        <translation>تصنيف الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Says on the post that AI made or changed it.</source>
        <translation>يذكر على المنشور أن الذكاء الاصطناعي أنشأه أو غيّره.</translation>
    </message>
    <message>
        <source>Share to feed</source>
        <translation>مشاركة في الموجز</translation>
    </message>
    <message>
        <source>Shows the reel in the feed too, not only among the reels.</source>
        <translation>يعرض الريل في الموجز أيضاً، لا بين الريلز فقط.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Choose the frame</source>
        <translation>اختيار الإطار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1 (not with these media)</source>
        <translation>‏%1 (ليس مع هذه الوسائط)</translation>
    </message>
    <message>
        <source>at %1 s</source>
        <translation>عند %1 ث</translation>
    </message>
    <message>
        <source>the first frame</source>
        <translation>الإطار الأول</translation>
    </message>
    <message>
        <source>This login can send neither a location nor collaborators.</source>
        <translation>لا يمكن لتسجيل الدخول هذا إرسال موقع ولا متعاونين.</translation>
    </message>
    <message>
        <source>This login cannot send a location.</source>
        <translation>لا يمكن لتسجيل الدخول هذا إرسال موقع.</translation>
    </message>
    <message>
        <source>This login cannot send collaborators (%1).</source>
        <translation>لا يمكن لتسجيل الدخول هذا إرسال متعاونين (%1).</translation>
    </message>
</context>
<context>
    <name>kalends::JobModel</name>
    <message>
        <source>publishing is off</source>
        <translation>النشر متوقف</translation>
    </message>
    <message>
        <source>keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>account must be connected again</source>
        <translation>يجب ربط الحساب من جديد</translation>
    </message>
    <message>
        <source>several are overdue: your go is needed</source>
        <translation>عدة منشورات متأخرة: موافقتك لازمة</translation>
    </message>
    <message>
        <source>restored from a backup: your go is needed</source>
        <translation>استُعيد من نسخة احتياطية: موافقتك لازمة</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is wrong</source>
        <translation>ساعة هذا الحاسوب خاطئة</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>جارٍ النشر</translation>
    </message>
    <message>
        <source>Sent, checking whether it is out</source>
        <translation>أُرسل، ويجري التحقق من خروجه</translation>
    </message>
    <message>
        <source>Failed, will retry</source>
        <translation>فشل، ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>أُلغي</translation>
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
        <translation>في الانتظار: %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>آخر خطأ</translation>
    </message>
</context>
<context>
    <name>kalends::KeychainQueue</name>
    <message>
        <source>The keychain gave back something else than what was just stored in it.</source>
        <translation>أعادت سلسلة المفاتيح شيئاً غير ما حُفظ فيها للتو.</translation>
    </message>
    <message>
        <source>Restart the keyring service and try again.</source>
        <translation>أعد تشغيل خدمة سلسلة المفاتيح وحاول من جديد.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>رفضت سلسلة المفاتيح الوصول.</translation>
    </message>
    <message>
        <source>Allow Kalends to use it when your desktop asks; posts wait until then.</source>
        <translation>اسمح لـ Kalends باستخدامها عندما يسألك سطح المكتب؛ تنتظر المنشورات حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1.</source>
        <translation>لم تُجب سلسلة المفاتيح خلال %1.</translation>
    </message>
    <message>
        <source>Look for a window that asks for its password; posts wait until then.</source>
        <translation>ابحث عن نافذة تطلب كلمة مرورها؛ تنتظر المنشورات حتى ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>kalends::LinkChain</name>
    <message>
        <source>%1 linked, but without the permission that publishing needs: %2. Nothing was kept.</source>
        <translation>رُبط %1، لكن من دون الإذن اللازم للنشر: %2. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Link again and leave all permissions ticked.</source>
        <translation>اربط من جديد واترك كل الأذونات محددة.</translation>
    </message>
    <message>
        <source>%1 did not say which account this is.</source>
        <translation>لم يذكر %1 أي حساب هذا.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>حاول من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>The Instagram account %1 is a personal one (“%2”); Instagram lets apps publish only to professional accounts.</source>
        <translation>حساب Instagram %1 شخصي («%2»)؛ لا يسمح Instagram للتطبيقات بالنشر إلا في الحسابات الاحترافية.</translation>
    </message>
    <message>
        <source>Switch it to a business or creator account in the Instagram app, then link it again.</source>
        <translation>حوّله إلى حساب أعمال أو منشئ محتوى في تطبيق Instagram، ثم اربطه من جديد.</translation>
    </message>
    <message>
        <source>%1 is linked to %2 already; this sign-in is %3&apos;s.</source>
        <translation>‏%1 مربوط بـ %2 بالفعل؛ تسجيل الدخول هذا يخص %3.</translation>
    </message>
    <message>
        <source>Unlink that account first, then link this one.</source>
        <translation>ألغِ ربط ذلك الحساب أولاً، ثم اربط هذا.</translation>
    </message>
</context>
<context>
    <name>kalends::ListColumns</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>النص المرافق</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
</context>
<context>
    <name>kalends::ListView</name>
    <message>
        <source>No time yet</source>
        <translation>بلا وقت بعد</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No post matches the search and filter.</source>
        <translation>لا منشور يطابق البحث والتصفية.</translation>
    </message>
    <message>
        <source>Nothing planned here yet.
Drop photos or clips on a day, or press Enter for a new post.</source>
        <translation>لا شيء مخطط هنا بعد.
أفلت صوراً أو مقاطع على يوم، أو اضغط Enter لمنشور جديد.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>الفرز حسب %1</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على واحد</numerusform>
            <numerusform>عُثر على اثنين</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
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
        <translation>‏%1، %2</translation>
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
        <translation>تجربة</translation>
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
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sandbox: a local Instagram and TikTok. Nothing leaves this computer.</source>
        <translation>بيئة التجربة: نسختان محليتان من Instagram وTikTok. لا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Keep publishing in the background?</source>
        <translation>هل تريد مواصلة النشر في الخلفية؟</translation>
    </message>
    <message>
        <source>Kalends then waits as an icon in your panel and posts on time. When it is not running, nothing is posted.</source>
        <translation>ينتظر Kalends عندها كأيقونة في شريطك وينشر في الموعد. وحين لا يعمل لا يُنشر شيء.</translation>
    </message>
    <message>
        <source>Keep publishing</source>
        <translation>مواصلة النشر</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Do the same next time</source>
        <translation>افعل الشيء نفسه في المرة القادمة</translation>
    </message>
    <message>
        <source>Quit Kalends</source>
        <translation>إنهاء Kalends</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the next 24 hours will not go out.</source>
        <translation>
            <numerusform>كل منشورات الساعات الـ 24 القادمة ستخرج.</numerusform>
            <numerusform>منشور واحد من منشورات الساعات الـ 24 القادمة لن يخرج.</numerusform>
            <numerusform>منشوران من منشورات الساعات الـ 24 القادمة لن يخرجا.</numerusform>
            <numerusform>‏%Ln منشورات من الساعات الـ 24 القادمة لن تخرج.</numerusform>
            <numerusform>‏%Ln منشوراً من الساعات الـ 24 القادمة لن تخرج.</numerusform>
            <numerusform>‏%Ln منشور من الساعات الـ 24 القادمة لن تخرج.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is “%1” at %2. Kalends publishes only while it runs.</source>
        <translation>أولها «%1» في %2. لا ينشر Kalends إلا وهو يعمل.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>إنهاء على أي حال</translation>
    </message>
    <message>
        <source>Unlinked; its tokens are gone from the keychain.</source>
        <translation>أُلغي الربط؛ أُزيلت رموزه من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Reconnect %1…</source>
        <translation>إعادة الاتصال مع %1…</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>الاتصال مع %1…</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>تصدير الخطة</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقويم (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Everything (*.json)</source>
        <translation>كل شيء (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Move the focus; with Shift extend the selection</source>
        <translation>نقل التركيز؛ ومع Shift توسيع التحديد</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>‏Alt+الأسهم</translation>
    </message>
    <message>
        <source>Move the selected posts by a day or a week</source>
        <translation>نقل المنشورات المحددة يوماً أو أسبوعاً</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the post, or write one on an empty day</source>
        <translation>فتح المنشور، أو كتابة منشور في يوم فارغ</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>‏Ctrl أثناء السحب</translation>
    </message>
    <message>
        <source>Copy instead of move</source>
        <translation>النسخ بدلاً من النقل</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel a drag</source>
        <translation>إلغاء السحب</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>مفتاح القائمة</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>ما يمكن فعله هنا</translation>
    </message>
    <message>
        <source>About Kalends</source>
        <translation>حول Kalends</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Kalends %1&lt;/h3&gt;&lt;p&gt;A calendar that publishes by itself.&lt;/p&gt;&lt;p&gt;Everything stays on this computer; nothing is sent but your posts.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Kalends %1&lt;/h3&gt;&lt;p&gt;تقويم ينشر تلقائياً.&lt;/p&gt;&lt;p&gt;يبقى كل شيء على هذا الحاسوب؛ لا يُرسل سوى منشوراتك.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) found</source>
        <translation>
            <numerusform>لم يُعثر على منشورات</numerusform>
            <numerusform>عُثر على منشور واحد</numerusform>
            <numerusform>عُثر على منشورين</numerusform>
            <numerusform>عُثر على %Ln منشورات</numerusform>
            <numerusform>عُثر على %Ln منشوراً</numerusform>
            <numerusform>عُثر على %Ln منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>النشر الآن</translation>
    </message>
    <message>
        <source>Publish this post right now?</source>
        <translation>هل تريد نشر هذا المنشور الآن؟</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>في الطريق.</translation>
    </message>
    <message>
        <source>Publishing to %1 is on.</source>
        <translation>النشر على %1 مُشغَّل.</translation>
    </message>
    <message>
        <source>New post on %1…</source>
        <translation>منشور جديد في %1…</translation>
    </message>
    <message>
        <source>New posts from files</source>
        <translation>منشورات جديدة من ملفات</translation>
    </message>
    <message numerus="yes">
        <source>Make one post of each of the %n files, or one post of all?</source>
        <translation>
            <numerusform>لا ملفات: هل تريد منشوراً لكل ملف أم منشوراً واحداً للجميع؟</numerusform>
            <numerusform>هل تريد منشوراً لهذا الملف وحده أم منشوراً واحداً للجميع؟</numerusform>
            <numerusform>هل تريد منشوراً لكل من الملفين، أم منشوراً واحداً لكليهما؟</numerusform>
            <numerusform>هل تريد منشوراً لكل ملف من %Ln ملفات، أم منشوراً واحداً للجميع؟</numerusform>
            <numerusform>هل تريد منشوراً لكل ملف من %Ln ملفاً، أم منشوراً واحداً للجميع؟</numerusform>
            <numerusform>هل تريد منشوراً لكل ملف من %Ln ملف، أم منشوراً واحداً للجميع؟</numerusform>
        </translation>
    </message>
    <message>
        <source>One each</source>
        <translation>منشور لكل ملف</translation>
    </message>
    <message>
        <source>One of all</source>
        <translation>منشور واحد للجميع</translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.heic *.mp4 *.mov *.webm)</source>
        <translation>صور ومقاطع (*.jpg *.jpeg *.png *.webp *.heic *.mp4 *.mov *.webm)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Planned. It goes out while this computer is awake.</source>
        <translation>خُطّط له. يخرج ما دام هذا الحاسوب مستيقظاً.</translation>
    </message>
    <message>
        <source>Saved as a draft.</source>
        <translation>حُفظ كمسودة.</translation>
    </message>
    <message>
        <source>%1. It goes out while this computer is awake.</source>
        <translation>‏%1. يخرج ما دام هذا الحاسوب مستيقظاً.</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>جولة إرشادية</translation>
    </message>
    <message>
        <source>The tour is for the sandbox: a local Instagram and TikTok where nothing leaves this computer and everything may break.</source>
        <translation>الجولة مخصصة لبيئة التجربة: نسختان محليتان من Instagram وTikTok، لا يغادر فيهما شيء هذا الحاسوب ويجوز أن يتعطل كل شيء.</translation>
    </message>
    <message>
        <source>It opens in a window of its own, on a profile that is thrown away when you close it. This window stays, and goes on publishing.</source>
        <translation>تُفتح في نافذة خاصة بها، على ملف تعريف يُتخلص منه عند إغلاقها. وتبقى هذه النافذة وتواصل النشر.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>فتح بيئة التجربة</translation>
    </message>
</context>
<context>
    <name>kalends::Media</name>
    <message>
        <source>GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>TIFF or camera raw picture</source>
        <translation>صورة TIFF أو صورة كاميرا خام</translation>
    </message>
    <message>
        <source>Photoshop picture</source>
        <translation>صورة Photoshop</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>ZIP archive or office document</source>
        <translation>أرشيف ZIP أو مستند مكتبي</translation>
    </message>
    <message>
        <source>AVI clip</source>
        <translation>مقطع AVI</translation>
    </message>
    <message>
        <source>sound file</source>
        <translation>ملف صوتي</translation>
    </message>
    <message>
        <source>Ogg file</source>
        <translation>ملف Ogg</translation>
    </message>
    <message>
        <source>Flash clip</source>
        <translation>مقطع Flash</translation>
    </message>
    <message>
        <source>Windows Media clip</source>
        <translation>مقطع Windows Media</translation>
    </message>
    <message>
        <source>MPEG clip</source>
        <translation>مقطع MPEG</translation>
    </message>
    <message>
        <source>JPEG XL picture</source>
        <translation>صورة JPEG XL</translation>
    </message>
</context>
<context>
    <name>kalends::MediaDoctor</name>
    <message>
        <source>Crop it to a shape that the channel takes.</source>
        <translation>اقتصّها بأبعاد تقبلها القناة.</translation>
    </message>
    <message>
        <source>Trim it to a length that the channel takes.</source>
        <translation>اقتطعه بمدة تقبلها القناة.</translation>
    </message>
    <message>
        <source>Choose another picture or clip.</source>
        <translation>اختر صورة أخرى أو مقطعاً آخر.</translation>
    </message>
    <message>
        <source>The clip has a high dynamic range (HDR); it becomes ordinary video with eight bits, so bright parts may look paler.</source>
        <translation>للمقطع مدى ديناميكي عالٍ (HDR)؛ يصبح فيديو عادياً بثماني بتات، لذا قد تبدو الأجزاء الساطعة أبهت.</translation>
    </message>
    <message>
        <source>The clip has more than eight bits for each colour; it becomes ordinary video with eight.</source>
        <translation>للمقطع أكثر من ثماني بتات لكل لون؛ يصبح فيديو عادياً بثماني بتات.</translation>
    </message>
    <message>
        <source>The clip is interlaced; only every other line is kept, so it becomes a little softer.</source>
        <translation>المقطع متشابك؛ يُحتفظ بسطر ويُترك سطر، فيصبح أنعم قليلاً.</translation>
    </message>
    <message>
        <source>The clip has %1 channels of sound; they are mixed into two.</source>
        <translation>في المقطع %1 قنوات صوت؛ تُمزج في اثنتين.</translation>
    </message>
    <message>
        <source>Of its %1 frames a second some are left out.</source>
        <translation>تُحذف بعض إطاراته البالغة %1 في الثانية.</translation>
    </message>
    <message>
        <source>The clip is enlarged to %1 pixels, which does not make it sharper.</source>
        <translation>يُكبَّر المقطع إلى %1 بكسل، وهذا لا يجعله أوضح.</translation>
    </message>
</context>
<context>
    <name>kalends::MediaEdits</name>
    <message>
        <source>“%1” in “%2” is not the id of a picture or clip.</source>
        <translation>‏«%1» في «%2» ليس معرّف صورة أو مقطع.</translation>
    </message>
    <message>
        <source>A crop has x, y, width and height, from 0 (left, top) to 1 (right, bottom).</source>
        <translation>للاقتصاص x وy وwidth وheight، من 0 (اليسار، الأعلى) إلى 1 (اليمين، الأسفل).</translation>
    </message>
    <message>
        <source>the crop “%1” is not an object.</source>
        <translation>الاقتصاص «%1» ليس كائناً.</translation>
    </message>
    <message>
        <source>a crop has no “%1”.</source>
        <translation>ليس في اقتصاص «%1».</translation>
    </message>
    <message>
        <source>the crop has no number “%1”.</source>
        <translation>ينقص الاقتصاص العدد «%1».</translation>
    </message>
    <message>
        <source>the crop %1 reaches outside the picture.</source>
        <translation>الاقتصاص %1 يتجاوز حدود الصورة.</translation>
    </message>
    <message>
        <source>the crop %1 leaves too little of the picture.</source>
        <translation>الاقتصاص %1 يُبقي القليل جداً من الصورة.</translation>
    </message>
    <message>
        <source>Leave at least %1 % of each side.</source>
        <translation>أبقِ %1 % على الأقل من كل ضلع.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a time in a clip.</source>
        <translation>‏«%1» في «%2» ليس وقتاً في مقطع.</translation>
    </message>
    <message>
        <source>Write milliseconds from the beginning of the clip, as a whole number.</source>
        <translation>اكتب المللي ثانية من بداية المقطع، عدداً صحيحاً.</translation>
    </message>
    <message>
        <source>“%1” is not an edit.</source>
        <translation>‏«%1» ليس تعديلاً.</translation>
    </message>
    <message>
        <source>An edit is an object with %1.</source>
        <translation>التعديل كائن فيه %1.</translation>
    </message>
    <message>
        <source>an edit has no “%1”.</source>
        <translation>ليس في تعديل «%1».</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>له %1.</translation>
    </message>
    <message>
        <source>a picture cannot be turned by “%1” degrees.</source>
        <translation>لا يمكن تدوير صورة بمقدار «%1» درجة.</translation>
    </message>
    <message>
        <source>Write 0, 90, 180 or 270.</source>
        <translation>اكتب 0 أو 90 أو 180 أو 270.</translation>
    </message>
    <message>
        <source>the clip would end before it begins.</source>
        <translation>سينتهي المقطع قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Write a trim_end_ms after trim_start_ms, or 0 for its end.</source>
        <translation>اكتب trim_end_ms بعد trim_start_ms، أو 0 لنهايته.</translation>
    </message>
    <message>
        <source>“%1” is not a list of edits.</source>
        <translation>‏«%1» ليس قائمة تعديلات.</translation>
    </message>
    <message>
        <source>Write a list of objects with %1.</source>
        <translation>اكتب قائمة كائنات فيها %1.</translation>
    </message>
    <message>
        <source>the list has %1 items, %2 are the most.</source>
        <translation>في القائمة %1 عناصر، والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>the picture or clip %1 is edited twice.</source>
        <translation>عُدّلت الصورة أو المقطع %1 مرتين.</translation>
    </message>
</context>
<context>
    <name>kalends::MediaIntake</name>
    <message>
        <source>The post has as many media as it can take.</source>
        <translation>في المنشور كل ما يمكنه قبوله من وسائط.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>صورة ملصقة %1</translation>
    </message>
    <message>
        <source>The pasted picture could not be kept in the temporary folder.</source>
        <translation>تعذر حفظ الصورة الملصقة في المجلد المؤقت.</translation>
    </message>
    <message numerus="yes">
        <source>A post cannot take that many media; %n were left out.</source>
        <translation>
            <numerusform>لا يقبل المنشور وسائط بهذا العدد؛ لم يُترك شيء.</numerusform>
            <numerusform>لا يقبل المنشور وسائط بهذا العدد؛ تُرك واحد.</numerusform>
            <numerusform>لا يقبل المنشور وسائط بهذا العدد؛ تُرك اثنان.</numerusform>
            <numerusform>لا يقبل المنشور وسائط بهذا العدد؛ تُركت %Ln منها.</numerusform>
            <numerusform>لا يقبل المنشور وسائط بهذا العدد؛ تُرك %Ln منها.</numerusform>
            <numerusform>لا يقبل المنشور وسائط بهذا العدد؛ تُرك %Ln منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be taken either.</source>
        <translation>
            <numerusform>لا وسائط أخرى تعذر قبولها.</numerusform>
            <numerusform>تعذر أيضاً قبول واحد آخر.</numerusform>
            <numerusform>تعذر أيضاً قبول اثنين آخرين.</numerusform>
            <numerusform>تعذر أيضاً قبول %Ln أخرى.</numerusform>
            <numerusform>تعذر أيضاً قبول %Ln أخرى.</numerusform>
            <numerusform>تعذر أيضاً قبول %Ln أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::MediaIssues</name>
    <message>
        <source>an unknown format</source>
        <translation>صيغة غير معروفة</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>‏%1 دقيقة</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>‏%1 ثانية</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>The picture “%1”</source>
        <translation>الصورة «%1»</translation>
    </message>
    <message>
        <source>The clip “%1”</source>
        <translation>المقطع «%1»</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes %4.</source>
        <translation>‏%1: %2. يقبل %3 ما يلي: %4.</translation>
    </message>
    <message>
        <source>%1 has %2; %3 takes up to %4.</source>
        <translation>‏%1: %2؛ يقبل %3 حتى %4.</translation>
    </message>
    <message>
        <source>%1 is %2, wider than %3; %4 takes %5 to %3.</source>
        <translation>‏%1: %2، أعرض من %3؛ يقبل %4 من %5 إلى %3.</translation>
    </message>
    <message>
        <source>%1 is %2, taller than %5; %4 takes %5 to %3.</source>
        <translation>‏%1: %2، أطول من %5؛ يقبل %4 من %5 إلى %3.</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes pictures up to %4 × %5.</source>
        <translation>‏%1: %2؛ يقبل %3 صوراً حتى %4 × %5.</translation>
    </message>
    <message>
        <source>%1 holds several pictures in one file (MPO); %2 takes plain JPEG.</source>
        <translation>‏%1: عدة صور في ملف واحد (MPO)؛ يقبل %2 ملفات JPEG العادية.</translation>
    </message>
    <message>
        <source>%1 has its index at the end; %2 needs it at the start.</source>
        <translation>‏%1: الفهرس في النهاية؛ يحتاج إليه %2 في البداية.</translation>
    </message>
    <message>
        <source>%1 was cut with an edit list; %2 takes clips without one.</source>
        <translation>‏%1: قُصّ بقائمة تحرير؛ يقبل %2 مقاطع من دونها.</translation>
    </message>
    <message>
        <source>%1 is encoded as %2; %3 takes %4.</source>
        <translation>‏%1: الترميز %2؛ يقبل %3 ما يلي: %4.</translation>
    </message>
    <message>
        <source>%1 has %2 frames a second; %3 takes %4 to %5.</source>
        <translation>‏%1: عدد الإطارات في الثانية %2؛ يقبل %3 من %4 إلى %5.</translation>
    </message>
    <message>
        <source>%1 has %2 Mbit/s; %3 takes up to %4 Mbit/s.</source>
        <translation>‏%1: المعدل %2 ميغابت/ث؛ يقبل %3 حتى %4 ميغابت/ث.</translation>
    </message>
    <message>
        <source>%1 is interlaced; %2 takes progressive clips.</source>
        <translation>‏%1: فيديو متشابك؛ يقبل %2 المقاطع التقدمية.</translation>
    </message>
    <message>
        <source>%1 has the colour format %2; %3 takes 4:2:0.</source>
        <translation>‏%1: صيغة الألوان %2؛ يقبل %3 الصيغة 4:2:0.</translation>
    </message>
    <message>
        <source>%1 is %2 pixels wide; %3 takes up to %4.</source>
        <translation>‏%1: العرض %2 بكسل؛ يقبل %3 حتى %4.</translation>
    </message>
    <message>
        <source>%1 is %2; %3 takes sides from %4 to %5 pixels.</source>
        <translation>‏%1: %2؛ يقبل %3 أضلاعاً من %4 إلى %5 بكسل.</translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes up to %4.</source>
        <translation>‏%1: المدة %2؛ يقبل %3 حتى %4.</translation>
    </message>
    <message>
        <source>%1 lasts %2; %3 takes %4 and more.</source>
        <translation>‏%1: المدة %2؛ يقبل %3 من %4 فأكثر.</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>‏%1 هرتز</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>‏%1 قنوات</translation>
    </message>
    <message>
        <source>%1 has sound with %2; %3 takes %4, up to %5 Hz, up to %6 channels.</source>
        <translation>‏%1: الصوت %2؛ يقبل %3 ما يلي: %4، حتى %5 هرتز، وحتى %6 قنوات.</translation>
    </message>
    <message>
        <source>%1 is a picture; %2 takes clips for a post of the type %3.</source>
        <translation>‏%1: هذه صورة؛ يقبل %2 مقاطع لمنشور من النوع %3.</translation>
    </message>
    <message>
        <source>%1 is a clip; %2 takes pictures for a post of the type %3.</source>
        <translation>‏%1: هذا مقطع؛ يقبل %2 صوراً لمنشور من النوع %3.</translation>
    </message>
</context>
<context>
    <name>kalends::MediaStage</name>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Add media</source>
        <translation>إضافة وسائط</translation>
    </message>
    <message>
        <source>Pictures and clips (*.jpg *.jpeg *.png *.webp *.heic *.heif *.mp4 *.m4v *.mov *.webm)</source>
        <translation>صور ومقاطع (*.jpg *.jpeg *.png *.webp *.heic *.heif *.mp4 *.m4v *.mov *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>kalends::MediaStage::Private</name>
    <message numerus="yes">
        <source>%n taken out · Take back</source>
        <translation>
            <numerusform>لم يُخرج شيء · إرجاع</numerusform>
            <numerusform>أُخرج واحد · إرجاع</numerusform>
            <numerusform>أُخرج اثنان · إرجاع</numerusform>
            <numerusform>أُخرجت %Ln · إرجاع</numerusform>
            <numerusform>أُخرج %Ln · إرجاع</numerusform>
            <numerusform>أُخرج %Ln · إرجاع</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الأبعاد</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>اقتصاص</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>اقتطاع</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Cover photo</source>
        <translation>صورة الغلاف</translation>
    </message>
    <message>
        <source>TikTok shows this picture first</source>
        <translation>يُظهر TikTok هذه الصورة أولاً</translation>
    </message>
    <message>
        <source>The file “%1” is gone from the library. Add it again, or remove it here.</source>
        <translation>الملف «%1» لم يعد في المكتبة. أضفه من جديد، أو أزله هنا.</translation>
    </message>
    <message>
        <source>Not made for %1 yet.</source>
        <translation>لم يُجهَّز لـ %1 بعد.</translation>
    </message>
    <message>
        <source>Converting for %1: %2</source>
        <translation>جارٍ التحويل لـ %1: %2</translation>
    </message>
    <message>
        <source>Preparing for %1: %2</source>
        <translation>جارٍ التحضير لـ %1: %2</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>الملف مفقود</translation>
    </message>
    <message>
        <source>TikTok&apos;s cover</source>
        <translation>غلاف TikTok</translation>
    </message>
    <message numerus="yes">
        <source>looking at %n more</source>
        <translation>
            <numerusform>لا فحص آخر</numerusform>
            <numerusform>يجري فحص واحد آخر</numerusform>
            <numerusform>يجري فحص اثنين آخرين</numerusform>
            <numerusform>يجري فحص %Ln أخرى</numerusform>
            <numerusform>يجري فحص %Ln أخرى</numerusform>
            <numerusform>يجري فحص %Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is missing from the library.</source>
        <translation>الملف مفقود من المكتبة.</translation>
    </message>
    <message>
        <source>The original stays as it is.</source>
        <translation>يبقى الأصل كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(لا غير)</numerusform>
            <numerusform>(وواحد آخر)</numerusform>
            <numerusform>(واثنان آخران)</numerusform>
            <numerusform>(و%Ln أخرى)</numerusform>
            <numerusform>(و%Ln أخرى)</numerusform>
            <numerusform>(و%Ln أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets: %2</source>
        <comment>a channel and what was made for it</comment>
        <translation>يتلقى %1: %2</translation>
    </message>
    <message>
        <source>No channel is chosen yet.</source>
        <translation>لم تُختر قناة بعد.</translation>
    </message>
    <message>
        <source>%1: goes out as it is.</source>
        <comment>a list of channels</comment>
        <translation>‏%1: يخرج كما هو.</translation>
    </message>
    <message>
        <source>or paste them. TikTok takes one clip or up to %1 photos.</source>
        <translation>أو الصقها. يقبل TikTok مقطعاً واحداً أو حتى %1 صورة.</translation>
    </message>
    <message>
        <source>or paste them. One picture or clip, or up to %1 as a carousel.</source>
        <translation>أو الصقها. صورة واحدة أو مقطع واحد، أو حتى %1 كعرض دوّار.</translation>
    </message>
    <message>
        <source>or paste them. What a channel does not take as it is, Kalends converts by itself.</source>
        <translation>أو الصقها. ما لا تقبله القناة كما هو يحوّله Kalends تلقائياً.</translation>
    </message>
</context>
<context>
    <name>kalends::MiniCalendar</name>
    <message>
        <source>Go to a day</source>
        <translation>الانتقال إلى يوم</translation>
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
        <translation>الشهر</translation>
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
            <numerusform>لا مزيد</numerusform>
            <numerusform>+1 آخر</numerusform>
            <numerusform>+2 آخران</numerusform>
            <numerusform>+%Ln أخرى</numerusform>
            <numerusform>+%Ln أخرى</numerusform>
            <numerusform>+%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::NeedsAttentionPanel</name>
    <message>
        <source>Add media</source>
        <translation>إضافة وسائط</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>اقتصاص</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>ربط حساب</translation>
    </message>
    <message>
        <source>Choose who can view</source>
        <translation>اختيار من يمكنه الرؤية</translation>
    </message>
    <message>
        <source>Give consent</source>
        <translation>إعطاء الموافقة</translation>
    </message>
    <message>
        <source>Turn publishing on</source>
        <translation>تشغيل النشر</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>لا شيء يحتاج إليك.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>Needs attention · %1</source>
        <translation>يحتاج إلى انتباهك (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reschedule…</source>
        <translation>إعادة الجدولة…</translation>
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
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Published to %1</source>
        <translation>نُشر على %1</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>فتح المنشور</translation>
    </message>
    <message>
        <source>“%1” needs attention</source>
        <translation>‏«%1» يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>It did not go out to %1.</source>
        <translation>لم يخرج على %1.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>انظر إليه</translation>
    </message>
    <message>
        <source>The %1 sign-in has ended</source>
        <translation>انتهى تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>The %1 sign-in is about to end</source>
        <translation>يوشك تسجيل الدخول إلى %1 أن ينتهي</translation>
    </message>
    <message>
        <source>Nothing goes out to “%1” until it is connected again.</source>
        <translation>لا يخرج شيء إلى «%1» حتى يُربط من جديد.</translation>
    </message>
    <message>
        <source>Connect “%1” again within three days to keep publishing.</source>
        <translation>اربط «%1» من جديد خلال ثلاثة أيام لمواصلة النشر.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>A post lacks media</source>
        <translation>منشور تنقصه وسائط</translation>
    </message>
    <message>
        <source>A post is not ready</source>
        <translation>منشور غير جاهز</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>إعادة الجدولة</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>كان الحاسوب في سكون</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 nothing could go out; %n post(s) were due.</source>
        <translation>
            <numerusform>من %1 إلى %2 لم يمكن خروج شيء؛ لم يكن أي منشور مستحقاً.</numerusform>
            <numerusform>من %1 إلى %2 لم يمكن خروج شيء؛ كان منشور واحد مستحقاً.</numerusform>
            <numerusform>من %1 إلى %2 لم يمكن خروج شيء؛ كان منشوران مستحقين.</numerusform>
            <numerusform>من %1 إلى %2 لم يمكن خروج شيء؛ كانت %Ln منشورات مستحقة.</numerusform>
            <numerusform>من %1 إلى %2 لم يمكن خروج شيء؛ كان %Ln منشوراً مستحقاً.</numerusform>
            <numerusform>من %1 إلى %2 لم يمكن خروج شيء؛ كان %Ln منشور مستحقاً.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::OAuthReceiver</name>
    <message>
        <source>Too long</source>
        <translation>طويل جداً</translation>
    </message>
    <message>
        <source>This request is too long.</source>
        <translation>هذا الطلب طويل جداً.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>This address is only for signing in.</source>
        <translation>هذا العنوان لتسجيل الدخول فقط.</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>طلب غير صحيح</translation>
    </message>
    <message>
        <source>This is not a request that a browser makes.</source>
        <translation>هذا ليس طلباً يصدر عن متصفح.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Access was not given</source>
        <translation>لم يُمنح الوصول</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>يمكنك إغلاق هذه الصفحة</translation>
    </message>
    <message>
        <source>Nothing was linked. You can close this page and return to %1.</source>
        <translation>لم يُربط شيء. يمكنك إغلاق هذه الصفحة والعودة إلى %1.</translation>
    </message>
    <message>
        <source>Return to %1: it finishes the rest.</source>
        <translation>عُد إلى %1: فهو يكمل الباقي.</translation>
    </message>
    <message>
        <source>Port %1 on this computer, where the browser should return to, is taken.</source>
        <translation>المنفذ %1 على هذا الحاسوب، الذي يعود إليه المتصفح، مشغول.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or set a redirect address with another port.</source>
        <translation>أغلق البرنامج الذي يستخدمه، أو اضبط عنوان إعادة توجيه بمنفذ آخر.</translation>
    </message>
</context>
<context>
    <name>kalends::PeopleLayer</name>
    <message>
        <source>People on the picture</source>
        <translation>الأشخاص في الصورة</translation>
    </message>
    <message>
        <source>User name of the person</source>
        <translation>اسم مستخدم الشخص</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@name</translation>
    </message>
    <message>
        <source>Nobody is tagged.</source>
        <translation>لم يُشَر إلى أحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are tagged.</source>
        <translation>
            <numerusform>لم يُشَر إلى أحد.</numerusform>
            <numerusform>أُشير إلى شخص واحد.</numerusform>
            <numerusform>أُشير إلى شخصين.</numerusform>
            <numerusform>أُشير إلى %Ln أشخاص.</numerusform>
            <numerusform>أُشير إلى %Ln شخصاً.</numerusform>
            <numerusform>أُشير إلى %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 from the left, %3 from the top.</source>
        <translation>‏%1، %2 من اليسار، %3 من الأعلى.</translation>
    </message>
    <message>
        <source>Enter places a tag, arrow keys move it, Page Up and Page Down choose one, Delete removes it.</source>
        <translation>مفتاح Enter يضع إشارة، ومفاتيح الأسهم تحركها، وPage Up وPage Down للاختيار، وDelete يزيلها.</translation>
    </message>
    <message>
        <source>Instagram takes up to %1 people in a post.</source>
        <translation>يقبل Instagram حتى %1 شخصاً في المنشور.</translation>
    </message>
    <message>
        <source>“%1” is not a user name: letters, digits, dots and underscores only.</source>
        <translation>‏«%1» ليس اسم مستخدم: أحرف وأرقام ونقاط وشرطات سفلية فقط.</translation>
    </message>
    <message>
        <source>%1 is tagged here already.</source>
        <translation>أُشير إلى %1 هنا بالفعل.</translation>
    </message>
</context>
<context>
    <name>kalends::PeopleList</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Place on the picture</source>
        <translation>الوضع على الصورة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>User name of somebody to tag</source>
        <translation>اسم مستخدم لشخص تريد الإشارة إليه</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@name</translation>
    </message>
    <message>
        <source>People that you have mentioned</source>
        <translation>أشخاص ذكرتهم</translation>
    </message>
    <message>
        <source>The next click on the picture tags somebody there.</source>
        <translation>النقرة التالية على الصورة تشير إلى شخص هناك.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Remove the tag of %1</source>
        <translation>إزالة الإشارة إلى %1</translation>
    </message>
    <message>
        <source>Picture on which %1 is tagged</source>
        <translation>الصورة التي أُشير فيها إلى %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How far %1 is from the left edge</source>
        <translation>بُعد %1 عن الحافة اليسرى</translation>
    </message>
    <message>
        <source>How far %1 is from the upper edge</source>
        <translation>بُعد %1 عن الحافة العليا</translation>
    </message>
    <message>
        <source>has no place yet</source>
        <translation>لا موضع له بعد</translation>
    </message>
    <message>
        <source>a reel shows no places</source>
        <translation>الريل لا يُظهر مواضع</translation>
    </message>
    <message>
        <source>a carousel&apos;s clips take no tags</source>
        <translation>مقاطع العرض الدوّار لا تقبل الإشارات</translation>
    </message>
    <message>
        <source>Into the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>من دون موضع</translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation>‏«%1» ليس اسم مستخدم.</translation>
    </message>
    <message>
        <source>Instagram takes up to %1 people.</source>
        <translation>يقبل Instagram حتى %1 شخصاً.</translation>
    </message>
    <message>
        <source>On a carousel&apos;s clips nobody can be tagged; choose one of its pictures.</source>
        <translation>لا يمكن الإشارة إلى أحد في مقاطع العرض الدوّار؛ اختر إحدى صوره.</translation>
    </message>
    <message>
        <source>@%1 is tagged there already.</source>
        <translation>أُشير إلى @%1 هناك بالفعل.</translation>
    </message>
</context>
<context>
    <name>kalends::PeoplePanel</name>
    <message>
        <source>Tag</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>User name of a person to tag</source>
        <translation>اسم مستخدم لشخص تريد الإشارة إليه</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@name</translation>
    </message>
    <message>
        <source>Remove the chosen tag</source>
        <translation>إزالة الإشارة المختارة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Click on a person in the picture, or type a name.</source>
        <translation>انقر على شخص في الصورة، أو اكتب اسماً.</translation>
    </message>
    <message>
        <source>Tags on a reel have no place; type a name.</source>
        <translation>الإشارات في الريل لا مواضع لها؛ اكتب اسماً.</translation>
    </message>
    <message>
        <source>Nobody can be tagged on this one.</source>
        <translation>لا يمكن الإشارة إلى أحد هنا.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
</context>
<context>
    <name>kalends::PlanBoard</name>
    <message numerus="yes">
        <source>%n file(s) were not taken in. %1</source>
        <translation>
            <numerusform>أُدخلت كل الملفات. %1</numerusform>
            <numerusform>لم يُدخل ملف واحد. %1</numerusform>
            <numerusform>لم يُدخل ملفان. %1</numerusform>
            <numerusform>لم تُدخل %Ln ملفات. %1</numerusform>
            <numerusform>لم يُدخل %Ln ملفاً. %1</numerusform>
            <numerusform>لم يُدخل %Ln ملف. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stayed as they were. %1</source>
        <translation>
            <numerusform>لم يبق منشور كما كان. %1</numerusform>
            <numerusform>بقي منشور واحد كما كان. %1</numerusform>
            <numerusform>بقي منشوران كما كانا. %1</numerusform>
            <numerusform>بقيت %Ln منشورات كما كانت. %1</numerusform>
            <numerusform>بقي %Ln منشوراً كما كان. %1</numerusform>
            <numerusform>بقي %Ln منشور كما كان. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) would lie in the past and stayed.</source>
        <translation>
            <numerusform>لا مقترحات في الماضي.</numerusform>
            <numerusform>كان مقترح واحد سيقع في الماضي فبقي مكانه.</numerusform>
            <numerusform>كان مقترحان سيقعان في الماضي فبقيا مكانهما.</numerusform>
            <numerusform>كانت %Ln مقترحات ستقع في الماضي فبقيت مكانها.</numerusform>
            <numerusform>كان %Ln مقترحاً سيقع في الماضي فبقي مكانه.</numerusform>
            <numerusform>كان %Ln مقترح سيقع في الماضي فبقي مكانه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %n proposal(s) has passed meanwhile.</source>
        <translation>
            <numerusform>لم يمضِ وقت أي مقترح.</numerusform>
            <numerusform>مضى في الأثناء وقت مقترح واحد.</numerusform>
            <numerusform>مضى في الأثناء وقت مقترحين.</numerusform>
            <numerusform>مضى في الأثناء وقت %Ln مقترحات.</numerusform>
            <numerusform>مضى في الأثناء وقت %Ln مقترحاً.</numerusform>
            <numerusform>مضى في الأثناء وقت %Ln مقترح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move it to a time ahead, or drop it.</source>
        <translation>انقله إلى وقت لم يمضِ بعد، أو أسقطه.</translation>
    </message>
</context>
<context>
    <name>kalends::PlanDialog</name>
    <message>
        <source>Plan with AI</source>
        <translation>التخطيط بالذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Looking for good times and drafting words</source>
        <translation>جارٍ البحث عن أوقات مناسبة وكتابة مسودات النصوص</translation>
    </message>
    <message>
        <source>Propose posts</source>
        <translation>اقتراح منشورات</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Three reels about the studio, one offer a week</source>
        <translation>ثلاثة ريلز عن الاستوديو، وعرض واحد في الأسبوع</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>الأ&amp;هداف</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>A few a week</source>
        <translation>بضعة منشورات في الأسبوع</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>في هذه الأيام</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>بكلماتي</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>منشورات في الأسبوع</translation>
    </message>
    <message>
        <source> a week</source>
        <comment>after a number of posts</comment>
        <translation> في الأسبوع</translation>
    </message>
    <message>
        <source>How often, in your own words</source>
        <translation>عدد المرات، بكلماتك</translation>
    </message>
    <message>
        <source>2 per day; mon, wed, fri; weekly</source>
        <translation>2 per day; mon, wed, fri; weekly</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>ع&amp;دد المرات</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر القادم</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>لغة النصوص</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Made offline, from templates and your earlier posts: nothing leaves this computer. A model of your own can be set up in the settings.</source>
        <translation>تُعدّ من دون اتصال، من قوالب ومن منشوراتك السابقة: لا شيء يغادر هذا الحاسوب. يمكن تهيئة نموذج خاص بك في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 drafts the words; the times come from your own posts.</source>
        <translation>يكتب %1 مسودات النصوص؛ أما الأوقات فمن منشوراتك.</translation>
    </message>
    <message>
        <source>What will be sent:</source>
        <translation>ما سيُرسل:</translation>
    </message>
    <message>
        <source>&amp;Send this, now and later. Without it the proposals are made offline.</source>
        <translation>إ&amp;رسال هذا الآن ولاحقاً. من دونه تُعدّ المقترحات من دون اتصال.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>اليوم الأخير يسبق الأول.</translation>
    </message>
    <message>
        <source>These days are over.</source>
        <translation>هذه الأيام قد مضت.</translation>
    </message>
    <message>
        <source>A plan covers a year at most.</source>
        <translation>تغطي الخطة سنة على الأكثر.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>اختر قناة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>اختر يوماً واحداً على الأقل من الأسبوع.</translation>
    </message>
    <message>
        <source>Looking for good times and drafting words…</source>
        <translation>جارٍ البحث عن أوقات مناسبة وكتابة مسودات النصوص…</translation>
    </message>
</context>
<context>
    <name>kalends::PlanDoor</name>
    <message numerus="yes">
        <source>%n proposal(s) dropped.</source>
        <translation>
            <numerusform>لم يُسقط أي مقترح.</numerusform>
            <numerusform>أُسقط مقترح واحد.</numerusform>
            <numerusform>أُسقط مقترحان.</numerusform>
            <numerusform>أُسقطت %Ln مقترحات.</numerusform>
            <numerusform>أُسقط %Ln مقترحاً.</numerusform>
            <numerusform>أُسقط %Ln مقترح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals are still coming. Stop them to ask for others.</source>
        <translation>ما زالت المقترحات تصل. أوقفها لطلب غيرها.</translation>
    </message>
    <message>
        <source>No proposals came.</source>
        <translation>لم تصل أي مقترحات.</translation>
    </message>
    <message>
        <source>Say more about the goals, or choose more days.</source>
        <translation>اذكر المزيد عن الأهداف، أو اختر أياماً أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s): drag them, keep them or drop them.</source>
        <translation>
            <numerusform>لا مقترحات.</numerusform>
            <numerusform>مقترح واحد: اسحبه أو احتفظ به أو أسقطه.</numerusform>
            <numerusform>مقترحان: اسحبهما أو احتفظ بهما أو أسقطهما.</numerusform>
            <numerusform>‏%Ln مقترحات: اسحبها أو احتفظ بها أو أسقطها.</numerusform>
            <numerusform>‏%Ln مقترحاً: اسحبها أو احتفظ بها أو أسقطها.</numerusform>
            <numerusform>‏%Ln مقترح: اسحبها أو احتفظ بها أو أسقطها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n proposal(s)</source>
        <translation>
            <numerusform>لا مقترحات للا&amp;حتفاظ بها</numerusform>
            <numerusform>ا&amp;حتفاظ بمقترح واحد</numerusform>
            <numerusform>ا&amp;حتفاظ بمقترحين</numerusform>
            <numerusform>ا&amp;حتفاظ بـ %Ln مقترحات</numerusform>
            <numerusform>ا&amp;حتفاظ بـ %Ln مقترحاً</numerusform>
            <numerusform>ا&amp;حتفاظ بـ %Ln مقترح</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;نقل…</translation>
    </message>
    <message numerus="yes">
        <source>D&amp;rop %n proposal(s)</source>
        <translation>
            <numerusform>لا مقترحات لإ&amp;سقاطها</numerusform>
            <numerusform>إ&amp;سقاط مقترح واحد</numerusform>
            <numerusform>إ&amp;سقاط مقترحين</numerusform>
            <numerusform>إ&amp;سقاط %Ln مقترحات</numerusform>
            <numerusform>إ&amp;سقاط %Ln مقترحاً</numerusform>
            <numerusform>إ&amp;سقاط %Ln مقترح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::PlanWriter</name>
    <message>
        <source>“%1” cannot be taken in here.</source>
        <translation>لا يمكن إدخال «%1» هنا.</translation>
    </message>
    <message>
        <source>Add the file to the media library first.</source>
        <translation>أضف الملف إلى مكتبة الوسائط أولاً.</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n post(s)</source>
        <translation>
            <numerusform>لا تغيير في المنشورات</numerusform>
            <numerusform>تغيير منشور واحد</numerusform>
            <numerusform>تغيير منشورين</numerusform>
            <numerusform>تغيير %Ln منشورات</numerusform>
            <numerusform>تغيير %Ln منشوراً</numerusform>
            <numerusform>تغيير %Ln منشور</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::Planner</name>
    <message>
        <source>The post&apos;s time is past, and a shift of many leaves what is past alone.</source>
        <translation>وقت المنشور قد مضى، والإزاحة الجماعية لا تمس ما مضى.</translation>
    </message>
    <message>
        <source>Move it on its own to a time that is still ahead.</source>
        <translation>انقله وحده إلى وقت لم يمضِ بعد.</translation>
    </message>
    <message>
        <source>A shift needs exactly one of ids, range and after.</source>
        <translation>تحتاج الإزاحة إلى واحد فقط من ids وrange وafter.</translation>
    </message>
    <message>
        <source>Name which entries are to move.</source>
        <translation>اذكر المدخلات المراد نقلها.</translation>
    </message>
    <message>
        <source>The range needs a from and a later to.</source>
        <translation>يحتاج النطاق إلى from وإلى to بعده.</translation>
    </message>
    <message>
        <source>from is included, to is not.</source>
        <translation>‏from مشمول، وto غير مشمول.</translation>
    </message>
    <message>
        <source>There are %1 ids; a shift takes at most %2.</source>
        <translation>عدد المعرّفات %1؛ تقبل الإزاحة %2 على الأكثر.</translation>
    </message>
    <message>
        <source>Shift a range instead.</source>
        <translation>أزِح نطاقاً بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>A shift goes by days or by a duration, and by more than nothing.</source>
        <translation>تكون الإزاحة بالأيام أو بمدة، وبأكثر من لا شيء.</translation>
    </message>
    <message>
        <source>Write it like 2d, -3h or 1w.</source>
        <translation>اكتبها مثل 2d أو -3h أو 1w.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>ذُكر %1 مرتين.</translation>
    </message>
    <message>
        <source>Name each channel once.</source>
        <translation>اذكر كل قناة مرة واحدة.</translation>
    </message>
    <message>
        <source>%1 is %2 characters long; at most %3 are kept.</source>
        <translation>‏%1: الطول %2 محرفاً؛ يُحفظ %3 على الأكثر.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>اختصره.</translation>
    </message>
    <message>
        <source>The label “%1”</source>
        <translation>التصنيف «%1»</translation>
    </message>
    <message>
        <source>A label is empty.</source>
        <translation>أحد التصنيفات فارغ.</translation>
    </message>
    <message>
        <source>Give it a name, or leave it out.</source>
        <translation>أعطه اسماً، أو اتركه.</translation>
    </message>
    <message>
        <source>The label “%1” has more than one line.</source>
        <translation>في التصنيف «%1» أكثر من سطر.</translation>
    </message>
    <message>
        <source>There are %1 labels; an entry takes at most %2.</source>
        <translation>عدد التصنيفات %1؛ تقبل المدخلة %2 على الأكثر.</translation>
    </message>
    <message>
        <source>The time %1 cannot be planned: only the years 1970 to 2199 are taken.</source>
        <translation>لا يمكن التخطيط للوقت %1: لا تُقبل سوى الأعوام 1970 إلى 2199.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>تحقق من السنة.</translation>
    </message>
    <message>
        <source>There are %1 pictures and clips; an entry takes at most %2.</source>
        <translation>عدد الصور والمقاطع %1؛ تقبل المدخلة %2 على الأكثر.</translation>
    </message>
    <message>
        <source>Split them over several entries.</source>
        <translation>وزّعها على عدة مدخلات.</translation>
    </message>
    <message>
        <source>The library has no picture or clip with the id %1.</source>
        <translation>ليس في المكتبة صورة أو مقطع بالمعرّف %1.</translation>
    </message>
    <message>
        <source>Add the file first, then use the id that this gives.</source>
        <translation>أضف الملف أولاً، ثم استخدم المعرّف الناتج.</translation>
    </message>
    <message>
        <source>“%1” is marked as suggested, but is not among the fields set.</source>
        <translation>‏«%1» معلَّم كمقترح، لكنه ليس من الحقول المضبوطة.</translation>
    </message>
    <message>
        <source>The caption</source>
        <translation>النص المرافق</translation>
    </message>
    <message>
        <source>this is not a list</source>
        <translation>هذا ليس قائمة</translation>
    </message>
    <message>
        <source>one of the list is not a text</source>
        <translation>أحد عناصر القائمة ليس نصاً</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 with an offset, between 1970 and 2199</source>
        <translation>هذا ليس وقتاً بصيغة ISO 8601 مع إزاحة، بين 1970 و2199</translation>
    </message>
    <message>
        <source>this is neither ig nor tiktok</source>
        <translation>هذا ليس ig ولا tiktok</translation>
    </message>
    <message>
        <source>this is not an object</source>
        <translation>هذا ليس كائناً</translation>
    </message>
    <message>
        <source>this is not an id (a UUID in lower case)</source>
        <translation>هذا ليس معرّفاً (UUID بأحرف صغيرة)</translation>
    </message>
    <message>
        <source>this is not a time in ISO 8601 without an offset</source>
        <translation>هذا ليس وقتاً بصيغة ISO 8601 من دون إزاحة</translation>
    </message>
    <message>
        <source>this is neither draft nor planned</source>
        <translation>هذا ليس draft ولا planned</translation>
    </message>
    <message>
        <source>“%1” is not an id</source>
        <translation>‏«%1» ليس معرّفاً</translation>
    </message>
    <message>
        <source>cannot be moved</source>
        <translation>لا يمكن نقله</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>لا يمكن تغييره</translation>
    </message>
    <message>
        <source>cannot be planned again</source>
        <translation>لا يمكن التخطيط له من جديد</translation>
    </message>
    <message>
        <source>cannot go back to the drafts</source>
        <translation>لا يمكن أن يعود إلى المسودات</translation>
    </message>
    <message>
        <source>cannot be deleted</source>
        <translation>لا يمكن حذفه</translation>
    </message>
    <message>
        <source>The post is being published right now, so it %1.</source>
        <translation>المنشور قيد النشر الآن، لذا %1.</translation>
    </message>
    <message>
        <source>Wait until it is out, or cancel its job first.</source>
        <translation>انتظر حتى يخرج، أو ألغِ مهمته أولاً.</translation>
    </message>
    <message>
        <source>The post was sent and the platform has not said yet whether it is out, so it %1.</source>
        <translation>أُرسل المنشور ولم تقل المنصة بعد هل خرج، لذا %1.</translation>
    </message>
    <message>
        <source>Look at the profile; then settle its job with retry or cancel.</source>
        <translation>انظر إلى الملف الشخصي؛ ثم احسم مهمته بإعادة المحاولة أو الإلغاء.</translation>
    </message>
    <message>
        <source>The post is published, so it %1.</source>
        <translation>المنشور قد نُشر، لذا %1.</translation>
    </message>
    <message>
        <source>Duplicate it as a new post.</source>
        <translation>كرّره كمنشور جديد.</translation>
    </message>
    <message>
        <source>%1 is past; it is %2 now.</source>
        <translation>‏%1 قد مضى؛ الوقت الآن %2.</translation>
    </message>
    <message>
        <source>Choose a time that is still ahead, or keep it as a draft.</source>
        <translation>اختر وقتاً لم يمضِ بعد، أو أبقه مسودة.</translation>
    </message>
    <message>
        <source>There is no entry with the id %1.</source>
        <translation>لا توجد مدخلة بالمعرّف %1.</translation>
    </message>
    <message>
        <source>List the entries to see which there are; it may have been deleted.</source>
        <translation>اسرد المدخلات لترى الموجود؛ ربما حُذفت.</translation>
    </message>
    <message>
        <source>The post has no time yet.</source>
        <translation>ليس للمنشور وقت بعد.</translation>
    </message>
    <message>
        <source>Give it a time first.</source>
        <translation>أعطه وقتاً أولاً.</translation>
    </message>
    <message>
        <source>A planned post needs a time; it cannot go to the shelf.</source>
        <translation>يحتاج المنشور المخطط إلى وقت؛ لا يمكن أن يذهب إلى الرف.</translation>
    </message>
    <message>
        <source>Take it back to the drafts first, or choose another time.</source>
        <translation>أعده إلى المسودات أولاً، أو اختر وقتاً آخر.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>‏«%1» غير معروف هنا.</translation>
    </message>
    <message>
        <source>Known are %1.</source>
        <translation>المعروف: %1.</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>هذا ليس نصاً</translation>
    </message>
    <message>
        <source>this is not a list of texts</source>
        <translation>هذا ليس قائمة نصوص</translation>
    </message>
    <message>
        <source>this is not a list of ids</source>
        <translation>هذا ليس قائمة معرّفات</translation>
    </message>
    <message>
        <source>“%1” is not the id of a picture or clip</source>
        <translation>‏«%1» ليس معرّف صورة أو مقطع</translation>
    </message>
    <message>
        <source>one of the list is not an object with a channel</source>
        <translation>أحد عناصر القائمة ليس كائناً فيه قناة</translation>
    </message>
    <message>
        <source>“%1” is not a channel</source>
        <translation>‏«%1» ليس قناة</translation>
    </message>
    <message>
        <source>There are ig and tiktok.</source>
        <translation>الموجود ig وtiktok.</translation>
    </message>
    <message>
        <source>fields of %1 is not an object</source>
        <translation>‏fields لدى %1 ليس كائناً</translation>
    </message>
    <message>
        <source>“%1” is not the id of an entry</source>
        <translation>‏«%1» ليس معرّف مدخلة</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>القائمة فارغة</translation>
    </message>
    <message>
        <source>this is neither true nor false</source>
        <translation>هذا ليس true ولا false</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>Change of a post</source>
        <translation>تغيير منشور</translation>
    </message>
    <message>
        <source>Move of a post</source>
        <translation>نقل منشور</translation>
    </message>
    <message>
        <source>Planning of a post</source>
        <translation>التخطيط لمنشور</translation>
    </message>
    <message>
        <source>Return of a post to the drafts</source>
        <translation>إعادة منشور إلى المسودات</translation>
    </message>
    <message>
        <source>Copy of a post</source>
        <translation>نسخ منشور</translation>
    </message>
    <message>
        <source>limit is %1; a page has 1 to %2 entries.</source>
        <translation>قيمة limit هي %1؛ في الصفحة من 1 إلى %2 مدخلة.</translation>
    </message>
    <message>
        <source>There are %1 ids; one request takes at most %2.</source>
        <translation>عدد المعرّفات %1؛ يقبل الطلب الواحد %2 على الأكثر.</translation>
    </message>
    <message>
        <source>Split the request.</source>
        <translation>قسّم الطلب.</translation>
    </message>
    <message>
        <source>There is no deleted entry with the id %1.</source>
        <translation>لا توجد مدخلة محذوفة بالمعرّف %1.</translation>
    </message>
    <message>
        <source>An entry is named twice in one move.</source>
        <translation>ذُكرت مدخلة مرتين في نقل واحد.</translation>
    </message>
    <message>
        <source>Give each entry one time.</source>
        <translation>أعطِ كل مدخلة وقتاً واحداً.</translation>
    </message>
    <message>
        <source>There is no undo record with the id %1.</source>
        <translation>لا يوجد سجل تراجع بالمعرّف %1.</translation>
    </message>
    <message>
        <source>The last %1 changes are kept.</source>
        <translation>تُحفظ آخر التغييرات، وعددها %1.</translation>
    </message>
    <message>
        <source>“%1” is undone already.</source>
        <translation>تم التراجع عن «%1» بالفعل.</translation>
    </message>
    <message>
        <source>“%1” is not undone, so it cannot be done again.</source>
        <translation>لم يُتراجع عن «%1»، فلا يمكن إعادته.</translation>
    </message>
    <message>
        <source>“%1” was recorded by another version of the program.</source>
        <translation>سُجّل «%1» بنسخة أخرى من البرنامج.</translation>
    </message>
    <message>
        <source>The entry was changed meanwhile: it is at version %1, not %2.</source>
        <translation>تغيّرت المدخلة في هذه الأثناء: هي في النسخة %1 لا %2.</translation>
    </message>
    <message>
        <source>Read it again, then repeat the change.</source>
        <translation>اقرأها من جديد، ثم كرّر التغيير.</translation>
    </message>
    <message>
        <source>Deletion of a post</source>
        <translation>حذف منشور</translation>
    </message>
    <message>
        <source>Deletion of %1 posts</source>
        <translation>حذف منشورات (%1)</translation>
    </message>
    <message>
        <source>Return of a deleted post</source>
        <translation>استعادة منشور محذوف</translation>
    </message>
    <message>
        <source>Return of %1 deleted posts</source>
        <translation>استعادة منشورات محذوفة (%1)</translation>
    </message>
    <message>
        <source>Copies of %1 posts</source>
        <translation>نسخ منشورات (%1)</translation>
    </message>
    <message>
        <source>%1 new posts</source>
        <translation>منشورات جديدة (%1)</translation>
    </message>
    <message>
        <source>Move of %1 posts</source>
        <translation>نقل منشورات (%1)</translation>
    </message>
    <message>
        <source>Shift of one entry</source>
        <translation>إزاحة مدخلة واحدة</translation>
    </message>
    <message>
        <source>Shift of %1 entries</source>
        <translation>إزاحة مدخلات (%1)</translation>
    </message>
</context>
<context>
    <name>kalends::PresetBox</name>
    <message>
        <source>Off until you choose a provider: then captions, hashtags and alt texts are drafted by its model. Without one they come from templates, file names and your earlier posts.</source>
        <translation>متوقف إلى أن تختار مزوّداً: عندها يكتب نموذجه مسودات النصوص المرافقة والوسوم والنصوص البديلة. ومن دونه تأتي من القوالب وأسماء الملفات ومنشوراتك السابقة.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>None: draft offline</source>
        <translation>لا شيء: كتابة المسودات من دون اتصال</translation>
    </message>
    <message>
        <source>%1 (on this computer)</source>
        <translation>‏%1 (على هذا الحاسوب)</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>مزوّد آخر</translation>
    </message>
</context>
<context>
    <name>kalends::PreviewCanvas</name>
    <message>
        <source>Preview: %1</source>
        <translation>المعاينة: %1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>الصورة %1 من %2</translation>
    </message>
    <message>
        <source>Click to fold the caption</source>
        <translation>انقر لطي النص المرافق</translation>
    </message>
    <message>
        <source>Click to see all of the caption</source>
        <translation>انقر لرؤية النص المرافق كاملاً</translation>
    </message>
    <message>
        <source>Alternative text: %1</source>
        <translation>النص البديل: %1</translation>
    </message>
</context>
<context>
    <name>kalends::PreviewPane</name>
    <message>
        <source>Show what the app&apos;s controls cover</source>
        <translation>إظهار ما تغطيه أزرار التطبيق</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation>بلا نص بديل</translation>
    </message>
    <message>
        <source>alt text: %1</source>
        <translation>النص البديل: %1</translation>
    </message>
    <message>
        <source>The app shows this on black</source>
        <translation>يُظهر التطبيق هذا على خلفية سوداء</translation>
    </message>
    <message>
        <source>Show the app in dark</source>
        <translation>عرض التطبيق بالوضع الداكن</translation>
    </message>
    <message>
        <source>Dark app</source>
        <translation>تطبيق داكن</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
</context>
<context>
    <name>kalends::PreviewPictures</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>لا يمكن عرض هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>kalends::ProposalBar</name>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>More proposals are coming</source>
        <translation>مقترحات أخرى في الطريق</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Asks for no more; what is there stays.</source>
        <translation>لا يطلب المزيد؛ ويبقى ما هو موجود.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Shows the proposals one below the other.</source>
        <translation>يعرض المقترحات واحداً تحت الآخر.</translation>
    </message>
    <message>
        <source>List of the proposals</source>
        <translation>قائمة المقترحات</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>الاحتفاظ بالكل</translation>
    </message>
    <message>
        <source>Makes a draft of each, in one step.</source>
        <translation>ينشئ مسودة من كل منها، في خطوة واحدة.</translation>
    </message>
    <message>
        <source>Drop all</source>
        <translation>إسقاط الكل</translation>
    </message>
    <message>
        <source>Takes all proposals off the calendar.</source>
        <translation>يزيل كل المقترحات من التقويم.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Ends planning; what was not kept is dropped.</source>
        <translation>ينهي التخطيط؛ وما لم يُحتفظ به يُسقط.</translation>
    </message>
    <message>
        <source>Enter keeps one, Delete drops it, F2 moves it.</source>
        <translation>مفتاح Enter يحتفظ بواحد، وDelete يسقطه، وF2 ينقله.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>لا مقترحات</numerusform>
            <numerusform>مقترح واحد</numerusform>
            <numerusform>مقترحان</numerusform>
            <numerusform>‏%Ln مقترحات</numerusform>
            <numerusform>‏%Ln مقترحاً</numerusform>
            <numerusform>‏%Ln مقترح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>day, time, title</comment>
        <translation>‏%1، %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, what a tile says</comment>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>kalends::ProviderTrial</name>
    <message>
        <source>List models</source>
        <translation>سرد النماذج</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>حفظ واختبار</translation>
    </message>
    <message>
        <source>Models that the provider lists</source>
        <translation>النماذج التي يسردها المزوّد</translation>
    </message>
    <message>
        <source>The address answers</source>
        <translation>العنوان يستجيب</translation>
    </message>
    <message>
        <source>The key is accepted</source>
        <translation>المفتاح مقبول</translation>
    </message>
    <message>
        <source>The model is there</source>
        <translation>النموذج موجود</translation>
    </message>
    <message>
        <source>It writes</source>
        <translation>يكتب</translation>
    </message>
    <message>
        <source>It keeps to the form of a draft</source>
        <translation>يلتزم بصيغة المسودة</translation>
    </message>
    <message>
        <source>It sees pictures</source>
        <translation>يرى الصور</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>Only when a post is drafted, and only after you have said yes once for this provider: its pictures made small, or three moments of its clip, without place or camera data; the words in the files’ names; the month of the picture; what you wrote for the post; your last five captions and usual hashtags; your brand voice. Never account names, tokens or the files themselves.</source>
        <translation>فقط عند كتابة مسودة منشور، وفقط بعد موافقتك مرة واحدة على هذا المزوّد: صوره مصغّرة، أو ثلاث لحظات من مقطعه، من دون بيانات المكان أو الكاميرا؛ والكلمات في أسماء الملفات؛ وشهر الصورة؛ وما كتبته للمنشور؛ وآخر خمسة نصوص مرافقة ووسومك المعتادة؛ وأسلوب علامتك. ولا تُرسل أبداً أسماء الحسابات ولا الرموز ولا الملفات نفسها.</translation>
    </message>
</context>
<context>
    <name>kalends::PublishTimeEdit</name>
    <message>
        <source>No time yet</source>
        <translation>بلا وقت بعد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>The post waits on the drafts shelf.</source>
        <translation>ينتظر المنشور على رف المسودات.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>هذا الوقت قد مضى.</translation>
    </message>
    <message>
        <source>The clock jumps over this time on that day; the post goes out at %1.</source>
        <translation>تقفز الساعة فوق هذا الوقت في ذلك اليوم؛ يخرج المنشور في %1.</translation>
    </message>
    <message>
        <source>The clock shows this time twice on that day; the first one is meant.</source>
        <translation>تُظهر الساعة هذا الوقت مرتين في ذلك اليوم؛ المقصود هو الأول.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>اختيار وقت</translation>
    </message>
    <message>
        <source>No time yet: the post waits on the drafts shelf.</source>
        <translation>لا وقت بعد: ينتظر المنشور على رف المسودات.</translation>
    </message>
    <message>
        <source>Choose another time zone</source>
        <translation>اختيار منطقة زمنية أخرى</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>المنطقة الزمنية: %1</translation>
    </message>
</context>
<context>
    <name>kalends::PublishedView</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>How it went out</source>
        <translation>كيف خرج</translation>
    </message>
    <message>
        <source>Copy the facts</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Everything that is known of each try, for a report. No secrets are in it.</source>
        <translation>كل ما هو معروف عن كل محاولة، لأجل بلاغ. لا أسرار فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>بلا تأخر</numerusform>
            <numerusform>متأخر دقيقة واحدة</numerusform>
            <numerusform>متأخر دقيقتين</numerusform>
            <numerusform>متأخر %Ln دقائق</numerusform>
            <numerusform>متأخر %Ln دقيقة</numerusform>
            <numerusform>متأخر %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The post was handed to %1, but the answer got lost on the way. It may be out already, so it is not sent again: Kalends asks %1 again and again whether it is there, and tells you.</source>
        <translation>سُلّم المنشور إلى %1، لكن الإجابة ضاعت في الطريق. قد يكون خرج بالفعل، لذا لا يُرسل مجدداً: يسأل Kalends %1 مراراً هل هو هناك، ويخبرك.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>فتح المنشور</translation>
    </message>
    <message>
        <source>Open the post on %1</source>
        <translation>فتح المنشور على %1</translation>
    </message>
    <message>
        <source>The browser did not open. The address is %1</source>
        <translation>لم يُفتح المتصفح. العنوان هو %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy the link to %1</source>
        <translation>نسخ الرابط إلى %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النصوص</translation>
    </message>
</context>
<context>
    <name>kalends::Readiness</name>
    <message>
        <source>No %1 account is linked for this post.</source>
        <translation>لا حساب %1 مربوطاً لهذا المنشور.</translation>
    </message>
    <message>
        <source>The sign-in of the %1 account “%2” has expired.</source>
        <translation>انتهت صلاحية تسجيل الدخول إلى حساب %1 «%2».</translation>
    </message>
    <message>
        <source>%1 no longer lets Kalends act for the account “%2”.</source>
        <translation>لم يعد %1 يسمح لـ Kalends بالعمل نيابة عن الحساب «%2».</translation>
    </message>
    <message>
        <source>The post to %1 did not go out.</source>
        <translation>لم يخرج المنشور على %1.</translation>
    </message>
    <message>
        <source>The last try to post to %1 failed.</source>
        <translation>فشلت آخر محاولة للنشر على %1.</translation>
    </message>
    <message>
        <source>The next try is at %1.</source>
        <translation>المحاولة التالية في %1.</translation>
    </message>
    <message>
        <source>The post was handed to %1 and the answer got lost; Kalends is looking whether it is out.</source>
        <translation>سُلّم المنشور إلى %1 وضاعت الإجابة؛ يتحقق Kalends من خروجه.</translation>
    </message>
    <message>
        <source>The keychain with the sign-in for %1 cannot be opened.</source>
        <translation>يتعذر فتح سلسلة المفاتيح التي فيها تسجيل الدخول إلى %1.</translation>
    </message>
    <message>
        <source>The sign-in for %1 was lost while it was renewed.</source>
        <translation>فُقد تسجيل الدخول إلى %1 أثناء تجديده.</translation>
    </message>
    <message>
        <source>Several posts to %1 are overdue; say which of them still go out.</source>
        <translation>عدة منشورات على %1 متأخرة؛ حدد أيها ما زال يخرج.</translation>
    </message>
    <message>
        <source>The plan was restored from a backup; look whether this post is out already.</source>
        <translation>استُعيدت الخطة من نسخة احتياطية؛ انظر هل خرج هذا المنشور بالفعل.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong, so nothing goes out.</source>
        <translation>ساعة الحاسوب خاطئة، لذا لا يخرج شيء.</translation>
    </message>
    <message>
        <source>Publishing to %1 is turned off.</source>
        <translation>النشر على %1 متوقف.</translation>
    </message>
    <message>
        <source>No channel is chosen for this post.</source>
        <translation>لم تُختر قناة لهذا المنشور.</translation>
    </message>
    <message>
        <source>No time is chosen for this post.</source>
        <translation>لم يُختر وقت لهذا المنشور.</translation>
    </message>
    <message>
        <source>The changes to “%1” for %2 are not made yet.</source>
        <translation>لم تُجرَ بعد التغييرات على «%1» لـ %2.</translation>
    </message>
    <message>
        <source>What was made of “%1” for %2 is gone from the library; it can be made again.</source>
        <translation>ما أُعدّ من «%1» لـ %2 لم يعد في المكتبة؛ يمكن إعداده من جديد.</translation>
    </message>
</context>
<context>
    <name>kalends::RedraftBar</name>
    <message>
        <source>Warm</source>
        <translation>ودود</translation>
    </message>
    <message>
        <source>Playful</source>
        <translation>مرح</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>احترافي</translation>
    </message>
    <message>
        <source>Witty</source>
        <translation>ظريف</translation>
    </message>
    <message>
        <source>Poetic</source>
        <translation>شاعري</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>إعادة التوليد</translation>
    </message>
    <message>
        <source>Writes other words.</source>
        <translation>يكتب نصاً آخر.</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>أقصر</translation>
    </message>
    <message>
        <source>Says the same in fewer words.</source>
        <translation>يقول الشيء نفسه بكلمات أقل.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>أطول</translation>
    </message>
    <message>
        <source>Says more.</source>
        <translation>يقول المزيد.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stops writing and brings the earlier words back (Escape).</source>
        <translation>يوقف الكتابة ويعيد النص السابق (Escape).</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>النبرة</translation>
    </message>
    <message>
        <source>Writes it in another tone.</source>
        <translation>يكتبه بنبرة أخرى.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Writes it in another language.</source>
        <translation>يكتبه بلغة أخرى.</translation>
    </message>
    <message>
        <source>What will be sent to the assistant</source>
        <translation>ما سيُرسل إلى المساعد</translation>
    </message>
    <message>
        <source>Send and remember</source>
        <translation>إرسال وتذكّر</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Drafted offline, from templates and your earlier posts. An assistant can be set up in the settings.</source>
        <translation>كُتبت المسودة من دون اتصال، من قوالب ومن منشوراتك السابقة. يمكن تهيئة مساعد في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>kalends::RescheduleDialog</name>
    <message>
        <source>Reschedule</source>
        <translation>إعادة الجدولة</translation>
    </message>
    <message>
        <source>New time (%1)</source>
        <translation>وقت جديد (%1)</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>وقت جديد</translation>
    </message>
    <message>
        <source>The clocks go forward over this time; %1 is meant.</source>
        <translation>تتقدم الساعات فوق هذا الوقت؛ المقصود %1.</translation>
    </message>
    <message>
        <source>The clocks show this time twice; the first one is meant.</source>
        <translation>تُظهر الساعات هذا الوقت مرتين؛ المقصود هو الأول.</translation>
    </message>
</context>
<context>
    <name>kalends::RestoreQuestion</name>
    <message>
        <source>Undo the restore</source>
        <translation>التراجع عن الاستعادة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Go back to the plan as it was before the restore?</source>
        <translation>هل تريد الرجوع إلى الخطة كما كانت قبل الاستعادة؟</translation>
    </message>
    <message numerus="yes">
        <source>Go back to a plan of %n post(s)?</source>
        <translation>
            <numerusform>هل تريد الرجوع إلى خطة بلا منشورات؟</numerusform>
            <numerusform>هل تريد الرجوع إلى خطة من منشور واحد؟</numerusform>
            <numerusform>هل تريد الرجوع إلى خطة من منشورين؟</numerusform>
            <numerusform>هل تريد الرجوع إلى خطة من %Ln منشورات؟</numerusform>
            <numerusform>هل تريد الرجوع إلى خطة من %Ln منشوراً؟</numerusform>
            <numerusform>هل تريد الرجوع إلى خطة من %Ln منشور؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan as it is now is put aside whole before, and “Undo the restore” brings it back. Kalends closes for a moment and comes back by itself.</source>
        <translation>تُحفظ الخطة الحالية كاملةً جانباً قبل ذلك، ويعيدها «التراجع عن الاستعادة». يُغلق Kalends لحظة ثم يعود تلقائياً.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>kalends::RestoredBar</name>
    <message>
        <source>The plan was restored</source>
        <translation>استُعيدت الخطة</translation>
    </message>
    <message>
        <source>Posts then go out at their times again.</source>
        <translation>عندها تخرج المنشورات في مواعيدها من جديد.</translation>
    </message>
    <message>
        <source>Undo the restore…</source>
        <translation>التراجع عن الاستعادة…</translation>
    </message>
    <message>
        <source>Goes back to the plan as it was before.</source>
        <translation>يرجع إلى الخطة كما كانت من قبل.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Backups, in the File menu, still has the plan as it was before.</source>
        <translation>تبقى الخطة كما كانت من قبل في «النسخ الاحتياطية» في قائمة «ملف».</translation>
    </message>
    <message>
        <source>Let them go…</source>
        <translation>السماح بخروجها…</translation>
    </message>
</context>
<context>
    <name>kalends::SamplePlan</name>
    <message>
        <source>Morning light at the studio</source>
        <translation>ضوء الصباح في الاستوديو</translation>
    </message>
    <message>
        <source>Five lenses I would buy again</source>
        <translation>خمس عدسات أشتريها من جديد</translation>
    </message>
    <message>
        <source>How I edit in ten minutes</source>
        <translation>كيف أحرر الصور في عشر دقائق</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Answering your questions</source>
        <translation>أجيب عن أسئلتكم</translation>
    </message>
    <message>
        <source>Slow Saturday</source>
        <translation>سبت هادئ</translation>
    </message>
    <message>
        <source>Autumn presets are here</source>
        <translation>إعدادات الخريف المسبقة وصلت</translation>
    </message>
    <message>
        <source>Client work, uncut</source>
        <translation>عمل للعملاء، بلا قص</translation>
    </message>
    <message>
        <source>Weekend plan</source>
        <translation>خطة نهاية الأسبوع</translation>
    </message>
    <message>
        <source>Thank you for ten thousand</source>
        <translation>شكراً على عشرة آلاف</translation>
    </message>
    <message>
        <source>Reel idea: rain on glass</source>
        <translation>فكرة ريل: مطر على الزجاج</translation>
    </message>
    <message>
        <source>Desk setup 2027</source>
        <translation>ترتيب المكتب 2027</translation>
    </message>
    <message>
        <source>Film versus digital</source>
        <translation>الفيلم مقابل الرقمي</translation>
    </message>
    <message>
        <source>The sample picture %1 cannot be written.</source>
        <translation>تتعذر كتابة الصورة النموذجية %1.</translation>
    </message>
    <message>
        <source>Watch me go out in two minutes</source>
        <translation>شاهدني أخرج بعد دقيقتين</translation>
    </message>
</context>
<context>
    <name>kalends::SecretField</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
</context>
<context>
    <name>kalends::SettingsDialog</name>
    <message>
        <source>Save and test</source>
        <translation>حفظ واختبار</translation>
    </message>
    <message>
        <source>Put a small file there, fetch it, take it away</source>
        <translation>وضع ملف صغير هناك، ثم جلبه، ثم إزالته</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Language (from the next start)</source>
        <translation>اللغة (من التشغيل التالي)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Second time zone in week and day</source>
        <translation>منطقة زمنية ثانية في الأسبوع واليوم</translation>
    </message>
    <message>
        <source>Snap while dragging to</source>
        <translation>المحاذاة أثناء السحب إلى</translation>
    </message>
    <message>
        <source>Several files dropped at once become</source>
        <translation>عدة ملفات أُفلتت معاً تصبح</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>A post each</source>
        <translation>منشور لكل ملف</translation>
    </message>
    <message>
        <source>One carousel</source>
        <translation>عرض دوّار واحد</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Keeps publishing in the background</source>
        <translation>يواصل النشر في الخلفية</translation>
    </message>
    <message>
        <source>Quits</source>
        <translation>ينهي البرنامج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Instagram app secret</source>
        <translation>سر تطبيق Instagram</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>TikTok client secret</source>
        <translation>سر عميل TikTok</translation>
    </message>
    <message>
        <source>Staging storage</source>
        <translation>التخزين الوسيط</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>مفتاح الوصول السري</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>The storage works.</source>
        <translation>التخزين يعمل.</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 دقائق</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 دقيقة</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <translation>60 دقيقة</translation>
    </message>
    <message>
        <source>Size of text (from the next start)</source>
        <translation>حجم النص (من التشغيل التالي)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Off: as your desktop asks.</source>
        <translation>متوقف: كما يطلب سطح مكتبك.</translation>
    </message>
</context>
<context>
    <name>kalends::SharedPage</name>
    <message>
        <source>not linked</source>
        <translation>غير مربوط</translation>
    </message>
    <message>
        <source>%1 · has to be linked again</source>
        <translation>‏%1 · يجب ربطه من جديد</translation>
    </message>
    <message>
        <source>Caption for all channels</source>
        <translation>النص المرافق لكل القنوات</translation>
    </message>
    <message>
        <source>Write it once; each channel follows until it has words of its own.</source>
        <translation>اكتبه مرة واحدة؛ تتبعه كل قناة إلى أن يكون لها نص خاص.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>ينشر على</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>ربط…</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>ربط %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>For your own order, separated by commas; never posted</source>
        <translation>لترتيبك الخاص، تفصل بينها فواصل؛ لا تُنشر أبداً</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a channel and its account</comment>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>kalends::Shift</name>
    <message>
        <source>“%1” is not a shift: %2.</source>
        <translation>‏«%1» ليس إزاحة: %2.</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 2d, -3h, 1w or 90m.</source>
        <translation>اكتب عدداً ووحدة، مثل 2d أو -3h أو 1w أو 90m.</translation>
    </message>
    <message>
        <source>it is not a number with one of the units m, h, d, w</source>
        <translation>ليس عدداً مع إحدى الوحدات m أو h أو d أو w</translation>
    </message>
    <message>
        <source>there is nothing to shift</source>
        <translation>لا شيء يُزاح</translation>
    </message>
    <message>
        <source>it is more than ten years</source>
        <translation>أكثر من عشر سنوات</translation>
    </message>
    <message>
        <source>Shifted, this would be at %1; only the years 1970 to 2199 are taken.</source>
        <translation>بعد الإزاحة يصبح هذا في %1؛ لا تُقبل سوى الأعوام 1970 إلى 2199.</translation>
    </message>
    <message>
        <source>Shift by less.</source>
        <translation>أزِح بمقدار أقل.</translation>
    </message>
</context>
<context>
    <name>kalends::ShiftDialog</name>
    <message>
        <source>Shift posts</source>
        <translation>إزاحة المنشورات</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>ما الذي سينتج</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>إزاحة</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected post(s)</source>
        <translation>
            <numerusform>لا منشورات محددة</numerusform>
            <numerusform>المنشور المحدد</numerusform>
            <numerusform>المنشوران المحددان</numerusform>
            <numerusform>المنشورات المحددة (%Ln)</numerusform>
            <numerusform>المنشورات المحددة (%Ln)</numerusform>
            <numerusform>المنشورات المحددة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything from</source>
        <translation>كل شيء من</translation>
    </message>
    <message>
        <source>Everything after</source>
        <translation>كل شيء بعد</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Point in time</source>
        <translation>لحظة زمنية</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>by</source>
        <translation>بمقدار</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>اليوم الأخير يسبق الأول.</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n post(s)</source>
        <translation>
            <numerusform>لا إزاحة</numerusform>
            <numerusform>إزاحة منشور واحد</numerusform>
            <numerusform>إزاحة منشورين</numerusform>
            <numerusform>إزاحة %Ln منشورات</numerusform>
            <numerusform>إزاحة %Ln منشوراً</numerusform>
            <numerusform>إزاحة %Ln منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would move.</source>
        <translation>لن ينتقل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) would move.</source>
        <translation>
            <numerusform>لن ينتقل أي منشور.</numerusform>
            <numerusform>سينتقل منشور واحد.</numerusform>
            <numerusform>سينتقل منشوران.</numerusform>
            <numerusform>ستنتقل %Ln منشورات.</numerusform>
            <numerusform>سينتقل %Ln منشوراً.</numerusform>
            <numerusform>سينتقل %Ln منشور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would stay.</source>
        <translation>
            <numerusform>لن يبقى شيء مكانه.</numerusform>
            <numerusform>سيبقى واحد مكانه.</numerusform>
            <numerusform>سيبقى اثنان مكانهما.</numerusform>
            <numerusform>ستبقى %Ln مكانها.</numerusform>
            <numerusform>سيبقى %Ln مكانه.</numerusform>
            <numerusform>سيبقى %Ln مكانه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would meet another post of the same account.</source>
        <translation>
            <numerusform>لن يلتقي شيء بمنشور آخر للحساب نفسه.</numerusform>
            <numerusform>سيلتقي واحد بمنشور آخر للحساب نفسه.</numerusform>
            <numerusform>سيلتقي اثنان بمنشور آخر للحساب نفسه.</numerusform>
            <numerusform>ستلتقي %Ln بمنشور آخر للحساب نفسه.</numerusform>
            <numerusform>سيلتقي %Ln بمنشور آخر للحساب نفسه.</numerusform>
            <numerusform>سيلتقي %Ln بمنشور آخر للحساب نفسه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would fall on a change of the clock.</source>
        <translation>
            <numerusform>لن يقع شيء عند تغيير الساعة.</numerusform>
            <numerusform>سيقع واحد عند تغيير الساعة.</numerusform>
            <numerusform>سيقع اثنان عند تغيير الساعة.</numerusform>
            <numerusform>ستقع %Ln عند تغيير الساعة.</numerusform>
            <numerusform>سيقع %Ln عند تغيير الساعة.</numerusform>
            <numerusform>سيقع %Ln عند تغيير الساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays: %1. %2</source>
        <translation>يبقى: %1. %2</translation>
    </message>
    <message>
        <source>Same time: %1 and %2</source>
        <translation>الوقت نفسه: %1 و%2</translation>
    </message>
    <message>
        <source>The clock jumps: %1 goes to %2</source>
        <translation>تقفز الساعة: %1 يصبح %2</translation>
    </message>
    <message>
        <source>The clock shows it twice: %1 goes to the first %2</source>
        <translation>تُظهره الساعة مرتين: %1 يذهب إلى %2 الأول</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… والمزيد</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>kalends::SnippetsButton</name>
    <message>
        <source>Hashtag groups and saved captions</source>
        <translation>مجموعات الوسوم والنصوص المرافقة المحفوظة</translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation>مجموعات الوسوم</translation>
    </message>
    <message>
        <source>Keep these hashtags…</source>
        <translation>الاحتفاظ بهذه الوسوم…</translation>
    </message>
    <message>
        <source>Saved captions</source>
        <translation>النصوص المرافقة المحفوظة</translation>
    </message>
    <message>
        <source>Keep the selected words…</source>
        <translation>الاحتفاظ بالنص المحدد…</translation>
    </message>
    <message>
        <source>Keep this caption…</source>
        <translation>الاحتفاظ بهذا النص المرافق…</translation>
    </message>
    <message>
        <source>Rename and delete…</source>
        <translation>إعادة التسمية والحذف…</translation>
    </message>
    <message>
        <source>Keep hashtags</source>
        <translation>الاحتفاظ بالوسوم</translation>
    </message>
    <message>
        <source>Keep caption</source>
        <translation>الاحتفاظ بالنص المرافق</translation>
    </message>
    <message>
        <source>Name; one that you use already is replaced:</source>
        <translation>الاسم؛ الاسم المستخدم من قبل يُستبدل محتواه:</translation>
    </message>
</context>
<context>
    <name>kalends::SnippetsDialog</name>
    <message>
        <source>Hashtag groups and saved captions</source>
        <translation>مجموعات الوسوم والنصوص المرافقة المحفوظة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Hashtag groups</source>
        <translation>مجموعات الوسوم</translation>
    </message>
    <message>
        <source>Saved captions</source>
        <translation>النصوص المرافقة المحفوظة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>kalends::StageCanvas</name>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>جارٍ فحص الملفات…</translation>
    </message>
    <message>
        <source>No media yet</source>
        <translation>لا وسائط بعد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>No media</source>
        <translation>لا وسائط</translation>
    </message>
    <message>
        <source>Drop pictures or a clip here</source>
        <translation>أفلت هنا صوراً أو مقطعاً</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
</context>
<context>
    <name>kalends::StatusLine</name>
    <message>
        <source>Show what is due, running and failed</source>
        <translation>عرض المستحق والجاري والفاشل</translation>
    </message>
    <message>
        <source>How publishing is going</source>
        <translation>كيف يسير النشر</translation>
    </message>
</context>
<context>
    <name>kalends::StoragePage</name>
    <message>
        <source>The platforms fetch pictures from the web, so they have to lie somewhere for a moment: any storage with the S3 protocol will do, such as Cloudflare R2, Backblaze B2 or your own MinIO. Links end by themselves and files are deleted afterwards.</source>
        <translation>تجلب المنصات الصور من الويب، لذا يجب أن تكون في مكان ما للحظة: أي تخزين ببروتوكول S3 يصلح، مثل Cloudflare R2 أو Backblaze B2 أو MinIO الخاص بك. تنتهي الروابط تلقائياً وتُحذف الملفات بعد ذلك.</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>مفتاح الوصول السري</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>اختباره</translation>
    </message>
    <message>
        <source>Put a small file there, fetch it, take it away</source>
        <translation>وضع ملف صغير هناك، ثم جلبه، ثم إزالته</translation>
    </message>
    <message>
        <source>The storage works.</source>
        <translation>التخزين يعمل.</translation>
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
            <numerusform>لا محارف زائدة.</numerusform>
            <numerusform>محرف واحد زائد.</numerusform>
            <numerusform>محرفان زائدان.</numerusform>
            <numerusform>‏%Ln محارف زائدة.</numerusform>
            <numerusform>‏%Ln محرفاً زائداً.</numerusform>
            <numerusform>‏%Ln محرف زائد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hashtag(s) too many.</source>
        <translation>
            <numerusform>لا وسوم زائدة.</numerusform>
            <numerusform>وسم واحد زائد.</numerusform>
            <numerusform>وسمان زائدان.</numerusform>
            <numerusform>‏%Ln وسوم زائدة.</numerusform>
            <numerusform>‏%Ln وسماً زائداً.</numerusform>
            <numerusform>‏%Ln وسم زائد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) too many.</source>
        <translation>
            <numerusform>لا إشارات زائدة.</numerusform>
            <numerusform>إشارة واحدة زائدة.</numerusform>
            <numerusform>إشارتان زائدتان.</numerusform>
            <numerusform>‏%Ln إشارات زائدة.</numerusform>
            <numerusform>‏%Ln إشارة زائدة.</numerusform>
            <numerusform>‏%Ln إشارة زائدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted as the platform counts: UTF-16 units.</source>
        <translation>العدّ كما تعدّ المنصة: وحدات UTF-16.</translation>
    </message>
</context>
<context>
    <name>kalends::TikTokPage</name>
    <message>
        <source>Caption</source>
        <translation>النص المرافق</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Allow others to</source>
        <translation>السماح للآخرين بـ</translation>
    </message>
    <message>
        <source>Allow others to: %1</source>
        <translation>السماح للآخرين بـ: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Duet</source>
        <translation>الدويتو</translation>
    </message>
    <message>
        <source>Stitch</source>
        <translation>الدمج</translation>
    </message>
    <message>
        <source>Disclose commercial content</source>
        <translation>الإفصاح عن المحتوى التجاري</translation>
    </message>
    <message>
        <source>Turn on when it promotes goods or services in exchange for something of value: yourself, a third party, or both.</source>
        <translation>شغّله عندما يروّج لسلع أو خدمات مقابل شيء ذي قيمة: لك أو لطرف ثالث أو لكليهما.</translation>
    </message>
    <message>
        <source>Your brand</source>
        <translation>علامتك التجارية</translation>
    </message>
    <message>
        <source>You promote yourself or your own business.</source>
        <translation>تروّج لنفسك أو لعملك الخاص.</translation>
    </message>
    <message>
        <source>Branded content</source>
        <translation>محتوى دعائي</translation>
    </message>
    <message>
        <source>You promote another brand or a third party.</source>
        <translation>تروّج لعلامة تجارية أخرى أو لطرف ثالث.</translation>
    </message>
    <message>
        <source>AI-generated content</source>
        <translation>محتوى من إنشاء الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>TikTok adds “Creator labeled as AI-generated” to the post.</source>
        <translation>يضيف TikTok إلى المنشور «صنّفه منشئ المحتوى على أنه من إنشاء الذكاء الاصطناعي».</translation>
    </message>
    <message>
        <source>Let TikTok add music</source>
        <translation>السماح لـ TikTok بإضافة موسيقى</translation>
    </message>
    <message>
        <source>TikTok picks it; it can be changed in the TikTok app only.</source>
        <translation>يختارها TikTok؛ ولا يمكن تغييرها إلا في تطبيق TikTok.</translation>
    </message>
    <message>
        <source>Cover photo</source>
        <translation>صورة الغلاف</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Photos go out the moment TikTok has taken them: they cannot be called back from here, and words, order and music cannot be changed afterwards. Deleting is done in the TikTok app.</source>
        <translation>تخرج الصور لحظة تسلّم TikTok لها: لا يمكن استرجاعها من هنا، ولا تغيير النص والترتيب والموسيقى بعد ذلك. يكون الحذف في تطبيق TikTok.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>Frame at %1…</source>
        <translation>الإطار عند %1…</translation>
    </message>
    <message>
        <source>First frame…</source>
        <translation>الإطار الأول…</translation>
    </message>
    <message>
        <source>Cover: %1</source>
        <translation>الغلاف: %1</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>تمت الموافقة.</translation>
    </message>
    <message>
        <source>Agreed: “%1”.</source>
        <translation>تمت الموافقة: «%1».</translation>
    </message>
    <message>
        <source>Agreed as %1: “%2”.</source>
        <translation>تمت الموافقة باسم %1: «%2».</translation>
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
        <translation>بلا وقت</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>لا قناة</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>time, title, channels, readiness</comment>
        <translation>‏%1، %2، %3، %4</translation>
    </message>
    <message>
        <source>Would move here</source>
        <translation>سينتقل إلى هنا</translation>
    </message>
    <message>
        <source>Would meet another post of the same account at this time</source>
        <translation>سيلتقي بمنشور آخر للحساب نفسه في هذا الوقت</translation>
    </message>
    <message>
        <source>The clock changes on this day, so the time is not the same</source>
        <translation>تتغير الساعة في هذا اليوم، لذا ليس الوقت نفسه</translation>
    </message>
    <message>
        <source>Cannot be moved and stays here</source>
        <translation>لا يمكن نقله ويبقى هنا</translation>
    </message>
    <message>
        <source>Would move away</source>
        <translation>سينتقل من هنا</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Enter keeps it, Delete drops it.</source>
        <translation>مفتاح Enter يُبقيه، ومفتاح Delete يُسقطه.</translation>
    </message>
</context>
<context>
    <name>kalends::TimeDialog</name>
    <message>
        <source>Set time</source>
        <translation>ضبط الوقت</translation>
    </message>
    <message numerus="yes">
        <source>The time of the first of %n posts; the others keep their distance to it.</source>
        <translation>
            <numerusform>لا منشورات لضبط وقتها.</numerusform>
            <numerusform>وقت المنشور.</numerusform>
            <numerusform>وقت أول المنشورين؛ يحتفظ الآخر ببعده عنه.</numerusform>
            <numerusform>وقت أول %Ln منشورات؛ تحتفظ البقية ببعدها عنه.</numerusform>
            <numerusform>وقت أول %Ln منشوراً؛ تحتفظ البقية ببعدها عنه.</numerusform>
            <numerusform>وقت أول %Ln منشور؛ تحتفظ البقية ببعدها عنه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::TimeGridHeader</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
</context>
<context>
    <name>kalends::TimeGridView</name>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
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
        <translation>تتقدم الساعات في هذا اليوم.</translation>
    </message>
    <message>
        <source>The clocks go back on this day.</source>
        <translation>تتأخر الساعات في هذا اليوم.</translation>
    </message>
    <message>
        <source>New post, %1</source>
        <translation>منشور جديد، %1</translation>
    </message>
</context>
<context>
    <name>kalends::TourDesk</name>
    <message>
        <source>Guided tour: what is marked ✦ was drafted for you. Change it or leave it, then close this window with Esc; nothing is lost.</source>
        <translation>جولة إرشادية: ما عليه علامة ✦ كُتبت مسودته لك. غيّره أو اتركه، ثم أغلق هذه النافذة بالمفتاح Esc؛ لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Sent on the tour</source>
        <translation>أُرسل في الجولة</translation>
    </message>
</context>
<context>
    <name>kalends::TourExamples</name>
    <message>
        <source>Evening hills</source>
        <translation>تلال المساء</translation>
    </message>
    <message>
        <source>A quiet lake</source>
        <translation>بحيرة هادئة</translation>
    </message>
    <message>
        <source>First frost</source>
        <translation>أول صقيع</translation>
    </message>
    <message>
        <source>The example %1 cannot be written.</source>
        <translation>تتعذر كتابة المثال %1.</translation>
    </message>
    <message>
        <source>Free some space, or use files of your own.</source>
        <translation>أفرغ بعض المساحة، أو استخدم ملفات من عندك.</translation>
    </message>
    <message>
        <source>Drifting colours, a clip</source>
        <translation>ألوان منسابة، مقطع</translation>
    </message>
</context>
<context>
    <name>kalends::Tray</name>
    <message>
        <source>Open Kalends</source>
        <translation>فتح Kalends</translation>
    </message>
    <message>
        <source>New post…</source>
        <translation>منشور جديد…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
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
        <translation>يبدأ عند</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>ينتهي عند</translation>
    </message>
    <message>
        <source>The first frame</source>
        <translation>الإطار الأول</translation>
    </message>
    <message>
        <source>The last frame</source>
        <translation>الإطار الأخير</translation>
    </message>
    <message>
        <source>What of the clip goes out</source>
        <translation>ما يخرج من المقطع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>kalends::UiPreferences</name>
    <message>
        <source>it must be one of %1</source>
        <translation>يجب أن يكون واحداً من %1</translation>
    </message>
    <message>
        <source>it must look like de or pt_BR</source>
        <translation>يجب أن يكون مثل de أو pt_BR</translation>
    </message>
    <message>
        <source>it is not a time zone such as Asia/Tokyo</source>
        <translation>ليس منطقة زمنية مثل Asia/Tokyo</translation>
    </message>
</context>
<context>
    <name>kalends::UnlinkChain</name>
    <message>
        <source>The keychain still holds the tokens of %1 after they were deleted.</source>
        <translation>ما زالت سلسلة المفاتيح تحوي رموز %1 بعد حذفها.</translation>
    </message>
    <message>
        <source>Delete the entries of Kalends in your desktop&apos;s password manager, then unlink again.</source>
        <translation>احذف عناصر Kalends من مدير كلمات المرور في سطح مكتبك، ثم ألغِ الربط من جديد.</translation>
    </message>
    <message>
        <source>The %1 account %2 was unlinked. Link an account, or delete the post.</source>
        <translation>أُلغي ربط حساب %1 %2. اربط حساباً، أو احذف المنشور.</translation>
    </message>
</context>
<context>
    <name>kalends::WarningsBand</name>
    <message>
        <source>Trim</source>
        <translation>اقتطاع</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>إضافة أخرى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>تغيير الوقت</translation>
    </message>
    <message>
        <source>Choose time</source>
        <translation>اختيار الوقت</translation>
    </message>
    <message>
        <source>Choose channel</source>
        <translation>اختيار القناة</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>What is not ready</source>
        <translation>ما ليس جاهزاً</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا المزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>‏%Ln أخرى</numerusform>
            <numerusform>‏%Ln أخرى</numerusform>
            <numerusform>‏%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات أخرى</numerusform>
            <numerusform>عرض تحذير واحد آخر</numerusform>
            <numerusform>عرض تحذيرين آخرين</numerusform>
            <numerusform>عرض %Ln تحذيرات أخرى</numerusform>
            <numerusform>عرض %Ln تحذيراً آخر</numerusform>
            <numerusform>عرض %Ln تحذير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer warnings</source>
        <translation>عرض تحذيرات أقل</translation>
    </message>
</context>
<context>
    <name>kalends::WindowActions</name>
    <message>
        <source>&amp;Earlier</source>
        <translation>أ&amp;بكر</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;لاحقاً</translation>
    </message>
    <message>
        <source>&amp;New post…</source>
        <translation>من&amp;شور جديد…</translation>
    </message>
    <message>
        <source>New posts from &amp;files…</source>
        <translation>منشورات جديدة من &amp;ملفات…</translation>
    </message>
    <message>
        <source>&amp;Import a plan…</source>
        <translation>ا&amp;ستيراد خطة…</translation>
    </message>
    <message>
        <source>&amp;Export the plan…</source>
        <translation>&amp;تصدير الخطة…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;جدولة</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>إ&amp;عادة إلى المسودات</translation>
    </message>
    <message>
        <source>Set &amp;time…</source>
        <translation>ضبط ال&amp;وقت…</translation>
    </message>
    <message>
        <source>By a &amp;day</source>
        <translation>بمقدار &amp;يوم</translation>
    </message>
    <message>
        <source>By a &amp;week</source>
        <translation>بمقدار &amp;أسبوع</translation>
    </message>
    <message>
        <source>By an &amp;hour</source>
        <translation>بمقدار &amp;ساعة</translation>
    </message>
    <message>
        <source>S&amp;hift…</source>
        <translation>إ&amp;زاحة…</translation>
    </message>
    <message>
        <source>&amp;Publish now</source>
        <translation>ال&amp;نشر الآن</translation>
    </message>
    <message>
        <source>Show its &amp;activity</source>
        <translation>عرض ن&amp;شاطه</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>ال&amp;شهر</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>الأ&amp;سبوع</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>ال&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Feed</source>
        <translation>الموج&amp;ز</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>الي&amp;وم الحالي</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السا&amp;بق</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>الا&amp;نتقال إلى تاريخ…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>الشريط ال&amp;جانبي</translation>
    </message>
    <message>
        <source>D&amp;rafts</source>
        <translation>المسو&amp;دات</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Connect %1…</source>
        <translation>الاتصال مع %1…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>ال&amp;نشاط</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>البدء عند تسجيل &amp;دخولي</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Kalends</source>
        <translation>&amp;حول Kalends</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>م&amp;دخلة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>ال&amp;حسابات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Earlier by a day</source>
        <translation>أبكر بيوم</translation>
    </message>
    <message>
        <source>Earlier by a week</source>
        <translation>أبكر بأسبوع</translation>
    </message>
    <message>
        <source>Earlier by an hour</source>
        <translation>أبكر بساعة</translation>
    </message>
    <message>
        <source>Later by a day</source>
        <translation>لاحقاً بيوم</translation>
    </message>
    <message>
        <source>Later by a week</source>
        <translation>لاحقاً بأسبوع</translation>
    </message>
    <message>
        <source>Later by an hour</source>
        <translation>لاحقاً بساعة</translation>
    </message>
    <message>
        <source>Plan with A&amp;I…</source>
        <translation>التخطيط بال&amp;ذكاء الاصطناعي…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>النسخ الا&amp;حتياطية…</translation>
    </message>
    <message>
        <source>Guided &amp;tour…</source>
        <translation>&amp;جولة إرشادية…</translation>
    </message>
</context>
<context>
    <name>kalends::Zone</name>
    <message>
        <source>“%1” is not a time that can be planned: %2.</source>
        <translation>‏«%1» ليس وقتاً يمكن التخطيط له: %2.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-26T14:30, or with an offset like 2026-11-26T14:30+01:00.</source>
        <translation>اكتبه مثل 2026-11-26T14:30، أو مع إزاحة مثل 2026-11-26T14:30+01:00.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone that this computer knows.</source>
        <translation>‏«%1» ليس منطقة زمنية يعرفها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Use an IANA name such as Europe/Berlin or America/Sao_Paulo.</source>
        <translation>استخدم اسماً من IANA مثل Europe/Berlin أو America/Sao_Paulo.</translation>
    </message>
    <message>
        <source>it is not a date and time in ISO 8601</source>
        <translation>ليس تاريخاً ووقتاً بصيغة ISO 8601</translation>
    </message>
    <message>
        <source>only the years 1970 to 2199 are taken</source>
        <translation>لا تُقبل سوى الأعوام 1970 إلى 2199</translation>
    </message>
</context>
<context>
    <name>publishing</name>
    <message>
        <source>%1 takes no more requests for a while.</source>
        <translation>لا يقبل %1 مزيداً من الطلبات لبعض الوقت.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>يتعذر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>Check the connection to the Internet.</source>
        <translation>تحقق من الاتصال بالإنترنت.</translation>
    </message>
</context>
</TS>
