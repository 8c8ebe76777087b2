<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%n of these posts would lie in the past.</source>
        <translation>
            <numerusform>%n of these posts would lie in the past.</numerusform>
            <numerusform>%n of these posts would lie in the past.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer several times in a row and is left alone for %n second(s).</source>
        <translation>
            <numerusform>%1 did not answer several times in a row and is left alone for %n second.</numerusform>
            <numerusform>%1 did not answer several times in a row and is left alone for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not among the %n model(s) that are listed.</source>
        <translation>
            <numerusform>“%1” is not the one model that is listed.</numerusform>
            <numerusform>“%1” is not among the %n models that are listed.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%1 takes %n post(s) within 24 hours, and as many are planned before this one.</source>
        <translation>
            <numerusform>%1 takes %n post within 24 hours, and one is planned before this one.</numerusform>
            <numerusform>%1 takes %n posts within 24 hours, and as many are planned before this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) made since are not in it. Only the safety copy has them then.</source>
        <translation>
            <numerusform>%n post made since is not in it. Only the safety copy has it then.</numerusform>
            <numerusform>%n posts made since are not in it. Only the safety copy has them then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) changed since become what they were: words, files and times.</source>
        <translation>
            <numerusform>%n post changed since becomes what it was: words, files and times.</numerusform>
            <numerusform>%n posts changed since become what they were: words, files and times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) deleted since come back.</source>
        <translation>
            <numerusform>%n post deleted since comes back.</numerusform>
            <numerusform>%n posts deleted since come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that went out since stay as they are, and do not go out again.</source>
        <translation>
            <numerusform>%n post that went out since stays as it is, and does not go out again.</numerusform>
            <numerusform>%n posts that went out since stay as they are, and do not go out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned post(s) then wait for your yes, also those whose time is over: %1 of them.</source>
        <translation>
            <numerusform>%n planned post then waits for your yes, also if its time is over: %1 of them.</numerusform>
            <numerusform>%n planned posts then wait for your yes, also those whose time is over: %1 of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned post(s) then wait for your yes. Nothing goes out by itself before.</source>
        <translation>
            <numerusform>%n planned post then waits for your yes. Nothing goes out by itself before.</numerusform>
            <numerusform>%n planned posts then wait for your yes. Nothing goes out by itself before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait for your yes.</source>
        <translation>
            <numerusform>%n post waits for your yes.</numerusform>
            <numerusform>%n posts wait for your yes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::BackupDoor</name>
    <message numerus="yes">
        <source>Let %n post(s) go that wait since the restore?</source>
        <translation>
            <numerusform>Let %n post go that waits since the restore?</numerusform>
            <numerusform>Let %n posts go that wait since the restore?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) go on.</source>
        <translation>
            <numerusform>%n post goes on.</numerusform>
            <numerusform>%n posts go on.</numerusform>
        </translation>
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
</context>
<context>
    <name>kalends::Coach</name>
    <message numerus="yes">
        <source>%n posts moved together. Take them back with %1, in one step.</source>
        <translation>
            <numerusform>%n post moved. Take it back with %1, in one step.</numerusform>
            <numerusform>%n posts moved together. Take them back with %1, in one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::Exchange</name>
    <message numerus="yes">
        <source>%n files of other kinds were left out.</source>
        <translation>
            <numerusform>%n file of another kind was left out.</numerusform>
            <numerusform>%n files of other kinds were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::Heartbeat</name>
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
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>publishing %n</source>
        <translation>
            <numerusform>publishing %n</numerusform>
            <numerusform>publishing %n</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n posts were written to %1.</source>
        <translation>
            <numerusform>%n post was written to %1.</numerusform>
            <numerusform>%n posts were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::ImportDialog</name>
    <message numerus="yes">
        <source>%n posts were imported.</source>
        <translation>
            <numerusform>%n post was imported.</numerusform>
            <numerusform>%n posts were imported.</numerusform>
        </translation>
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
</context>
<context>
    <name>kalends::ListView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::MainWindow</name>
    <message numerus="yes">
        <source>%n post(s) of the next 24 hours will not go out.</source>
        <translation>
            <numerusform>%n post of the next 24 hours will not go out.</numerusform>
            <numerusform>%n posts of the next 24 hours will not go out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) found</source>
        <translation>
            <numerusform>%n post found</numerusform>
            <numerusform>%n posts found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make one post of each of the %n files, or one post of all?</source>
        <translation>
            <numerusform>Make one post of the file?</numerusform>
            <numerusform>Make one post of each of the %n files, or one post of all?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::MediaIntake</name>
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
    <name>kalends::MediaStage::Private</name>
    <message numerus="yes">
        <source>%n taken out · Take back</source>
        <translation>
            <numerusform>%n taken out · Take back</numerusform>
            <numerusform>%n taken out · Take back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looking at %n more</source>
        <translation>
            <numerusform>looking at %n more</numerusform>
            <numerusform>looking at %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::MonthView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::NewsDesk</name>
    <message numerus="yes">
        <source>From %1 to %2 nothing could go out; %n post(s) were due.</source>
        <translation>
            <numerusform>From %1 to %2 nothing could go out; %n post was due.</numerusform>
            <numerusform>From %1 to %2 nothing could go out; %n posts were due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::PeopleLayer</name>
    <message numerus="yes">
        <source>%n people are tagged.</source>
        <translation>
            <numerusform>%n person is tagged.</numerusform>
            <numerusform>%n people are tagged.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Change of %n post(s)</source>
        <translation>
            <numerusform>Change of %n post</numerusform>
            <numerusform>Change of %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::ProposalBar</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::PublishedView</name>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::RestoreQuestion</name>
    <message numerus="yes">
        <source>Go back to a plan of %n post(s)?</source>
        <translation>
            <numerusform>Go back to a plan of %n post?</numerusform>
            <numerusform>Go back to a plan of %n posts?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::ShiftDialog</name>
    <message numerus="yes">
        <source>The %n selected post(s)</source>
        <translation>
            <numerusform>The selected post</numerusform>
            <numerusform>The %n selected posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift %n post(s)</source>
        <translation>
            <numerusform>Shift %n post</numerusform>
            <numerusform>Shift %n posts</numerusform>
        </translation>
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
</context>
<context>
    <name>kalends::TextCounter</name>
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
</context>
<context>
    <name>kalends::TimeDialog</name>
    <message numerus="yes">
        <source>The time of the first of %n posts; the others keep their distance to it.</source>
        <translation>
            <numerusform>The time of the post.</numerusform>
            <numerusform>The time of the first of %n posts; the others keep their distance to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kalends::WarningsBand</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more warning(s)</source>
        <translation>
            <numerusform>Show %n more warning</numerusform>
            <numerusform>Show %n more warnings</numerusform>
        </translation>
    </message>
</context>
</TS>
