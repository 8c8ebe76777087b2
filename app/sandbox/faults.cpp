// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

namespace
{

struct KindWord {
    QLatin1String word;
    FaultKind kind;
    bool after;
};

constexpr std::array kKindWords{
    KindWord{"drop_before"_L1, FaultKind::Drop, false},
    KindWord{"drop_after"_L1, FaultKind::Drop, true},
    KindWord{"reset_before"_L1, FaultKind::Reset, false},
    KindWord{"reset_after"_L1, FaultKind::Reset, true},
    KindWord{"hold_before"_L1, FaultKind::Hold, false},
    KindWord{"hold_after"_L1, FaultKind::Hold, true},
    KindWord{"hold"_L1, FaultKind::Hold, false},
    KindWord{"partial"_L1, FaultKind::Partial, true},
    KindWord{"status"_L1, FaultKind::Status, false},
    KindWord{"error"_L1, FaultKind::Error, false},
    KindWord{"html"_L1, FaultKind::Html, false},
    KindWord{"delay"_L1, FaultKind::Delay, false},
    KindWord{"hang"_L1, FaultKind::Hang, false},
    KindWord{"wrong_json"_L1, FaultKind::Content, true},
    KindWord{"huge"_L1, FaultKind::Content, true},
    KindWord{"markup"_L1, FaultKind::Content, true},
    KindWord{"other_language"_L1, FaultKind::Content, true},
    KindWord{"empty"_L1, FaultKind::Content, true},
};

const QStringList kServices{u"instagram"_s, u"tiktok"_s, u"storage"_s, u"assistant"_s, u"*"_s};

Error refusal(ErrorCode code, const QString &message, const QString &hint)
{
    Error error;
    error.code = code;
    error.message = message;
    error.hint = hint;
    return error;
}

Error badMember(const QString &name, const QString &wanted)
{
    return refusal(ErrorCode::InvalidValue,
                   QCoreApplication::translate("Sandbox", "The fault's “%1” is not usable.").arg(name),
                   QCoreApplication::translate("Sandbox", "It takes %1.").arg(wanted));
}

Result<void> readKind(const QString &kind, Fault *fault)
{
    for (const KindWord &known : kKindWords) {
        if (kind != known.word)
            continue;
        fault->kind = known.kind;
        fault->afterEffect = known.after;
        if (known.kind == FaultKind::Content)
            fault->content = kind;
        return {};
    }
    QStringList words;
    for (const KindWord &known : kKindWords)
        words += known.word;
    return badMember(u"kind"_s, words.join(u", "_s));
}

Result<void> readMember(const QString &name, const QJsonValue &value, Fault *fault)
{
    const auto number = [&](int *target, int least) -> Result<void> {
        if (!value.isDouble() || value.toInt(least - 1) < least)
            return badMember(name, QCoreApplication::translate("Sandbox", "a whole number from %1").arg(least));
        *target = value.toInt();
        return {};
    };
    if (name == "nth"_L1)
        return number(&fault->nth, 1);
    if (name == "count"_L1)
        return number(&fault->count, 0);
    if (name == "status"_L1)
        return number(&fault->status, 0);
    if (name == "subcode"_L1)
        return number(&fault->subcode, 0);
    if (name == "delayMs"_L1)
        return number(&fault->delayMs, 0);
    if (name == "code"_L1)
        fault->code = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    else if (name == "message"_L1)
        fault->message = value.toString();
    else if (name == "transient"_L1)
        fault->transient = value.toBool();
    else if (name == "after"_L1)
        fault->afterEffect = fault->afterEffect || value.toBool(); // a kind that is behind the effect stays there
    else if (name == "headers"_L1) {
        const QJsonObject headers = value.toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            fault->headers.append({it.key().toUtf8(), it.value().isString()
                                                          ? it.value().toString().toUtf8()
                                                          : QByteArray::number(it.value().toInteger())});
    } else {
        return refusal(
            ErrorCode::UnknownField, QCoreApplication::translate("Sandbox", "A fault has no “%1”.").arg(name),
            QCoreApplication::translate("Sandbox", "It has service, op, kind, nth, count, after, status, code, "
                                                   "subcode, message, transient, delayMs and headers."));
    }
    return {};
}

} // namespace

Result<Fault> faultFromJson(const QJsonObject &object)
{
    Fault fault;
    fault.service = object.value(u"service"_s).toString();
    fault.operation = object.value(u"op"_s).toString(u"*"_s);
    if (!kServices.contains(fault.service))
        return badMember(u"service"_s, kServices.join(u", "_s));
    KALENDS_TRY(readKind(object.value(u"kind"_s).toString(), &fault));
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "service"_L1 && it.key() != "op"_L1 && it.key() != "kind"_L1)
            KALENDS_TRY(readMember(it.key(), it.value(), &fault));
    }
    return fault;
}

QJsonObject toJson(const Fault &fault)
{
    QString kind = fault.content;
    for (const KindWord &known : kKindWords) {
        if (kind.isEmpty() && known.kind == fault.kind &&
            (known.after == fault.afterEffect || known.word.indexOf(u'_') < 0))
            kind = known.word;
    }
    return {{u"service"_s, fault.service},
            {u"op"_s, fault.operation},
            {u"nth"_s, fault.nth},
            {u"count"_s, fault.count},
            {u"kind"_s, kind},
            {u"after"_s, fault.afterEffect},
            {u"status"_s, fault.status},
            {u"code"_s, fault.code},
            {u"subcode"_s, fault.subcode},
            {u"message"_s, fault.message},
            {u"delayMs"_s, fault.delayMs}};
}

void FaultPlan::add(const Fault &fault)
{
    m_armed.append({fault, 0, 0});
}

std::optional<Fault> FaultPlan::take(const QString &service, const QString &operation)
{
    std::optional<Fault> hit;
    const bool ownFetch = operation == "fetch"_L1;
    for (Armed &armed : m_armed) {
        const Fault &fault = armed.fault;
        const bool anyOperation = fault.operation == "*"_L1;
        const bool anyInit =
            fault.operation == "init"_L1 && operation.endsWith("_init"_L1); // inbox_init and content_init too
        const bool operationFits = anyOperation ? !ownFetch : anyInit || fault.operation == operation;
        if (!operationFits || (fault.service != "*"_L1 && fault.service != service))
            continue;
        armed.seen += 1;
        const bool spent = fault.count > 0 && armed.fired >= fault.count;
        if (hit || spent || armed.seen < fault.nth)
            continue;
        armed.fired += 1;
        hit = fault;
    }
    return hit;
}

QJsonArray FaultPlan::toJson() const
{
    QJsonArray list;
    for (const Armed &armed : m_armed) {
        QJsonObject object = sandbox::toJson(armed.fault);
        object.insert(u"seen"_s, armed.seen);
        object.insert(u"fired"_s, armed.fired);
        list.append(object);
    }
    return list;
}

} // namespace kalends::sandbox
