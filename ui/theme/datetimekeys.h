// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDateTimeEdit;
class QKeyEvent;

namespace kalends
{

/// Keys that Qt's own field for a time takes wrongly: "8:42 p" is the evening at once (Qt waits for the "m" and turns
/// the half of the day back without a word), and digits typed over the whole selection begin at the first part. Belongs
/// to its field. GUI thread.
class DateTimeKeys final : public QObject
{
    Q_OBJECT
public:
    explicit DateTimeKeys(QDateTimeEdit *edit);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool takesHalf(const QString &typed);
    void beginAtTheFront();

    QDateTimeEdit *m_edit;
};

} // namespace kalends
