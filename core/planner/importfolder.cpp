// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/importfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(kalends::Exchange)
};

bool isMedia(const QString &name)
{
    static const QStringList suffixes{u"jpg"_s,  u"jpeg"_s, u"png"_s, u"webp"_s, u"heic"_s,
                                      u"heif"_s, u"mp4"_s,  u"mov"_s, u"m4v"_s,  u"webm"_s};
    return suffixes.contains(QFileInfo(name).suffix().toLower());
}

/// The digits at `at`, without zeros in front; `at` goes behind them.
QStringView numberAt(const QString &text, qsizetype &at)
{
    const auto isDigit = [&text](qsizetype i) { return i < text.size() && text.at(i) >= u'0' && text.at(i) <= u'9'; };
    while (isDigit(at) && text.at(at) == u'0' && isDigit(at + 1))
        ++at;
    const qsizetype begin = at;
    while (isDigit(at))
        ++at;
    return QStringView(text).mid(begin, at - begin);
}

} // namespace

bool comesBefore(const QString &name, const QString &other)
{
    const QString one = name.toCaseFolded();
    const QString two = other.toCaseFolded();
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < one.size() && j < two.size()) {
        const QStringView a = numberAt(one, i);
        const QStringView b = numberAt(two, j);
        if (!a.isEmpty() && !b.isEmpty()) {
            if (a != b)
                return a.size() != b.size() ? a.size() < b.size() : a < b;
            continue;
        }
        const QChar left = a.isEmpty() ? one.at(i++) : a.first();
        const QChar right = b.isEmpty() ? two.at(j++) : b.first();
        if (left != right)
            return left < right;
    }
    if ((i < one.size()) != (j < two.size()))
        return j < two.size();
    return name < other;
}

Result<FolderPlan> planFromFolder(const QString &path, int maxRows)
{
    const QDir folder(path);
    QStringList names = folder.entryList(QDir::Files); // without hidden ones, pipes and devices
    std::ranges::sort(names, comesBefore);
    QStringList tables;
    QStringList media;
    for (const QString &name : std::as_const(names)) {
        if (QFileInfo(name).suffix().toLower() == "csv"_L1)
            tables.append(name);
        else if (isMedia(name))
            media.append(name);
    }
    if (tables.size() > 1)
        return Error{.code = ErrorCode::InvalidValue,
                     .message = Tr::tr("The folder has several CSV files: %1.").arg(tables.join(u", "_s).left(300)),
                     .hint = Tr::tr("Import the one that you mean; its media are found beside it.")};
    if (tables.isEmpty() && media.isEmpty())
        return Error{
            .code = ErrorCode::FileUnreadable,
            .message =
                Tr::tr("The folder “%1” has neither a CSV file nor pictures or films.").arg(folder.dirName().left(100)),
            .hint = Tr::tr("Files in folders inside it are not looked at.")};
    if (media.size() > maxRows)
        return Error{.code = ErrorCode::PayloadTooLarge,
                     .message = Tr::tr("The folder has %1 files; at most %2 are taken.").arg(media.size()).arg(maxRows),
                     .hint = Tr::tr("Split it.")};
    FolderPlan plan;
    if (!tables.isEmpty()) {
        plan.csv = folder.filePath(tables.constFirst());
        return plan;
    }
    for (const QString &name : std::as_const(media)) {
        ImportCandidate candidate;
        candidate.row = int(plan.rows.size()) + 1;
        candidate.media = {name};
        candidate.stateWritten = true; // a draft
        plan.rows.append(candidate);
    }
    if (names.size() > media.size())
        plan.notes.append({1, Error{.code = ErrorCode::InvalidValue,
                                    .message = Tr::tr("%n files of other kinds were left out.", nullptr,
                                                      int(names.size() - media.size()))}});
    return plan;
}

} // namespace kalends
