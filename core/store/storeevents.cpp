// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/storeevents.h"

namespace kalends
{

StoreEvents::StoreEvents(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<StoreChange>(); // so that it can cross threads
}

} // namespace kalends
