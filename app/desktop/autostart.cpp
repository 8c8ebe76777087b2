// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/autostart.h"

#include "profile/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

/// One argument of an Exec line (Desktop Entry Specification, "The Exec key"): quoted, and the percent sign doubled.
QString execArgument(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            text += u'\\';
        text += c;
        if (c == u'%')
            text += c;
    }
    text = u'"' + text + u'"';
    return text.replace(u'\\', "\\\\"_L1); // the file's own escaping of a string value comes on top
}

} // namespace

Autostart::Autostart(QStringList command, QString folder) : m_command(std::move(command)), m_folder(std::move(folder))
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart"_L1;
}

QString Autostart::path() const
{
    return m_folder + "/kalends.desktop"_L1;
}

bool Autostart::isOn() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.read(64 * 1024); // desktops turn an entry off with these keys instead of deleting it
    return !text.contains("\nHidden=true") && !text.contains("\nX-GNOME-Autostart-enabled=false");
}

Result<void> Autostart::set(bool on) const
{
    const auto failed = [this](const QString &why) {
        return Error{.code = ErrorCode::StorageReadOnly,
                     .message = QCoreApplication::translate("Autostart", "%1 cannot be changed: %2.").arg(path(), why),
                     .hint = QCoreApplication::translate("Autostart", "Make the folder writable, or add Kalends in "
                                                                      "your desktop's own start-up settings.")};
    };
    if (!on) {
        QFile file(path());
        return file.exists() && !file.remove() ? Result<void>(failed(file.errorString())) : Result<void>();
    }
    QDir().mkpath(m_folder);
    const auto unwritten = replaceFile(path(), fileText(), FileMode::AsBefore);
    return unwritten ? Result<void>(failed(unwritten->reason)) : Result<void>();
}

QByteArray Autostart::fileText() const
{
    QStringList words;
    for (const QString &argument : m_command)
        words.append(execArgument(argument));
    return u"[Desktop Entry]\nType=Application\nName=Kalends\n"
           "Comment=A calendar that publishes by itself\nExec=%1\nIcon=kalends\nTerminal=false\n"
           "X-GNOME-Autostart-enabled=true\n"_s.arg(words.join(u' '))
               .toUtf8();
}

} // namespace kalends
