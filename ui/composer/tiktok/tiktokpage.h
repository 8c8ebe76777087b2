// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "ui/composer/draft/composerservices.h"
#include "ui/composer/draft/postdraft.h"
#include "ui/composer/tiktok/tiktokrules.h"

#include <QTimer>
#include <QWidget>
#include <memory>

namespace kalends
{

/// The words and choices that only TikTok has, as its audit wants them (tiktokrules.h). Asks for creator info when it
/// is first shown and again when what it knows has become old or the account is another one; says what TikTok forbids
/// through PostDraft::setFurtherIssues("tiktok"). GUI thread.
class TikTokPage final : public QWidget
{
    Q_OBJECT
public:
    TikTokPage(PostDraft &draft, const ComposerServices &services, QWidget *parent = nullptr);
    ~TikTokPage() override;

    /// Brings the control of that field (fieldSpecs(Channel::TikTok), or an issue's code) into view and focuses it.
    /// False: there is none, or it is not shown for this kind of post.
    bool focusField(const QString &name);

    [[nodiscard]] CreatorState creatorState() const;

    /// Asks anew, whatever is known.
    void refresh();

Q_SIGNALS:
    /// The person wants to link or renew the account: whoever owns the window opens that way.
    void accountWanted();
    /// TikTok's picture of the creator, null when there is none: for the preview.
    void creatorPictureChanged(const QImage &picture);
    /// The cover of the clip is chosen on the stage.
    void coverWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace kalends
