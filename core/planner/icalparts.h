// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/instant.h"

#include <QByteArray>
#include <libical/ical.h>
#include <memory>

namespace kalends
{

/// What both writers of calendars need of libical. Only for the .cpp files of this folder.

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using IcalComponent = std::unique_ptr<icalcomponent, FreeComponent>;

inline icaltimetype icalUtc(Instant at)
{
    return icaltime_from_timet_with_zone(time_t(toMs(at) / 1000), 0, icaltimezone_get_utc_timezone());
}

/// Copied by the library; `name` begins with X- or is one of a later standard than the library's.
inline void addIcalX(icalcomponent *component, const char *name, const QByteArray &value)
{
    icalproperty *property = icalproperty_new_x(value.constData());
    icalproperty_set_x_name(property, name);
    icalcomponent_add_property(component, property);
}

inline QByteArray icalText(icalcomponent *component)
{
    char *text = icalcomponent_as_ical_string_r(component);
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace kalends
