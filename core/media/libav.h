// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/display.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

namespace kalends
{

// What we call in which library.
#define KALENDS_LIBAV_FUNCTIONS(X)                                                                                     \
    X(util, av_channel_layout_compare)                                                                                 \
    X(util, av_channel_layout_copy)                                                                                    \
    X(util, av_channel_layout_default)                                                                                 \
    X(util, av_dict_free)                                                                                              \
    X(util, av_dict_set)                                                                                               \
    X(util, av_display_rotation_get)                                                                                   \
    X(util, av_frame_alloc)                                                                                            \
    X(util, av_frame_apply_cropping)                                                                                   \
    X(util, av_frame_copy_props)                                                                                       \
    X(util, av_frame_free)                                                                                             \
    X(util, av_frame_get_buffer)                                                                                       \
    X(util, av_frame_move_ref)                                                                                         \
    X(util, av_frame_ref)                                                                                              \
    X(util, av_frame_unref)                                                                                            \
    X(util, av_get_pix_fmt_name)                                                                                       \
    X(util, av_log_set_level)                                                                                          \
    X(util, av_opt_set)                                                                                                \
    X(util, av_opt_set_int)                                                                                            \
    X(util, av_pix_fmt_desc_get)                                                                                       \
    X(util, av_rescale)                                                                                                \
    X(util, av_rescale_q)                                                                                              \
    X(codec, av_packet_alloc)                                                                                          \
    X(codec, av_packet_free)                                                                                           \
    X(codec, av_packet_ref)                                                                                            \
    X(codec, av_packet_rescale_ts)                                                                                     \
    X(codec, av_packet_unref)                                                                                          \
    X(codec, avcodec_alloc_context3)                                                                                   \
    X(codec, avcodec_find_decoder)                                                                                     \
    X(codec, avcodec_find_encoder_by_name)                                                                             \
    X(codec, avcodec_flush_buffers)                                                                                    \
    X(codec, avcodec_free_context)                                                                                     \
    X(codec, avcodec_get_name)                                                                                         \
    X(codec, avcodec_open2)                                                                                            \
    X(codec, avcodec_parameters_copy)                                                                                  \
    X(codec, avcodec_parameters_from_context)                                                                          \
    X(codec, avcodec_parameters_to_context)                                                                            \
    X(codec, avcodec_receive_frame)                                                                                    \
    X(codec, avcodec_receive_packet)                                                                                   \
    X(codec, avcodec_send_frame)                                                                                       \
    X(codec, avcodec_send_packet)                                                                                      \
    X(format, av_find_best_stream)                                                                                     \
    X(format, av_find_input_format)                                                                                    \
    X(format, av_guess_sample_aspect_ratio)                                                                            \
    X(format, av_interleaved_write_frame)                                                                              \
    X(format, av_read_frame)                                                                                           \
    X(format, av_seek_frame)                                                                                           \
    X(format, av_stream_get_side_data)                                                                                 \
    X(format, av_stream_new_side_data)                                                                                 \
    X(format, av_write_trailer)                                                                                        \
    X(format, avformat_alloc_context)                                                                                  \
    X(format, avformat_alloc_output_context2)                                                                          \
    X(format, avformat_close_input)                                                                                    \
    X(format, avformat_find_stream_info)                                                                               \
    X(format, avformat_free_context)                                                                                   \
    X(format, avformat_index_get_entries_count)                                                                        \
    X(format, avformat_index_get_entry)                                                                                \
    X(format, avformat_new_stream)                                                                                     \
    X(format, avformat_open_input)                                                                                     \
    X(format, avformat_write_header)                                                                                   \
    X(format, avio_closep)                                                                                             \
    X(format, avio_open)                                                                                               \
    X(resample, swr_alloc_set_opts2)                                                                                   \
    X(resample, swr_convert)                                                                                           \
    X(resample, swr_free)                                                                                              \
    X(resample, swr_get_out_samples)                                                                                   \
    X(resample, swr_init)                                                                                              \
    X(scale, sws_alloc_context)                                                                                        \
    X(scale, sws_freeContext)                                                                                          \
    X(scale, sws_getCoefficients)                                                                                      \
    X(scale, sws_getContext)                                                                                           \
    X(scale, sws_init_context)                                                                                         \
    X(scale, sws_scale)                                                                                                \
    X(scale, sws_scale_frame)                                                                                          \
    X(scale, sws_setColorspaceDetails)

/// FFmpeg's libraries, loaded when the first clip is looked at and not when the program starts: with all that they
/// bring along (some 120 libraries) they cost 20 ms of each start and 10 MiB, which a program without clips need not
/// pay. The versions are those that we were built with. Any thread.
struct LibAv {
// NOLINTNEXTLINE(bugprone-macro-parentheses): the name of a member takes none
#define KALENDS_LIBAV_MEMBER(library, name) decltype(&::name) name = nullptr;
    KALENDS_LIBAV_FUNCTIONS(KALENDS_LIBAV_MEMBER)
#undef KALENDS_LIBAV_MEMBER

    /// Null where they are not installed.
    [[nodiscard]] static const LibAv *load();
};

/// For whoever holds something that came from libav: it is loaded then.
[[nodiscard]] inline const LibAv &av()
{
    return *LibAv::load();
}

} // namespace kalends
