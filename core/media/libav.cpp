// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "media/libav.h"

#include "diagnostics/log.h"

#include <dlfcn.h>
#include <optional>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

/// A shared library that stays for the life of the process.
class Library
{
public:
    explicit Library(const char *soname) : m_handle(::dlopen(soname, RTLD_LAZY | RTLD_LOCAL))
    {
        if (!m_handle)
            Log::warning("library_missing", {{u"library"_s, QString::fromLatin1(soname)}});
    }
    /// False when there is no such function.
    template <class Function> [[nodiscard]] bool resolve(Function &function, const char *name) const
    {
        function = m_handle ? reinterpret_cast<Function>(::dlsym(m_handle, name)) : nullptr;
        return function != nullptr;
    }

private:
    void *m_handle;
};

#define KALENDS_SONAME(name, version) "lib" name ".so." AV_STRINGIFY(version)

std::optional<LibAv> loadAll()
{
    const Library util(KALENDS_SONAME("avutil", LIBAVUTIL_VERSION_MAJOR));
    const Library codec(KALENDS_SONAME("avcodec", LIBAVCODEC_VERSION_MAJOR));
    const Library format(KALENDS_SONAME("avformat", LIBAVFORMAT_VERSION_MAJOR));
    const Library resample(KALENDS_SONAME("swresample", LIBSWRESAMPLE_VERSION_MAJOR));
    const Library scale(KALENDS_SONAME("swscale", LIBSWSCALE_VERSION_MAJOR));
    LibAv loaded;
    bool whole = true;
// NOLINTNEXTLINE(bugprone-macro-parentheses): the name of a member takes none
#define KALENDS_LIBAV_RESOLVE(library, name) whole &= library.resolve(loaded.name, #name);
    KALENDS_LIBAV_FUNCTIONS(KALENDS_LIBAV_RESOLVE)
#undef KALENDS_LIBAV_RESOLVE
    if (!whole)
        return std::nullopt;
    loaded.av_log_set_level(AV_LOG_QUIET); // a hostile file must not fill the terminal
    return loaded;
}

} // namespace

const LibAv *LibAv::load()
{
    static std::optional<LibAv> loaded = loadAll(); // not const: a test puts functions of its own in
    return loaded ? &*loaded : nullptr;
}

} // namespace kalends
