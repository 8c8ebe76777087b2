// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
// A fuzzer without a fuzzer: runs the corpus that is kept, and for each of its inputs some hundred damaged ones, always
// the same. For every compiler, as a test; `./dev fuzz` searches for new inputs.
#include <QDirIterator>
#include <QFile>
#include <cstdio>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace
{

constexpr int kDamaged = 300;

void run(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
}

QByteArray damaged(QByteArray input, std::mt19937 &random)
{
    const auto any = [&random](qsizetype below) { return qsizetype(random() % std::max<quint64>(1, quint64(below))); };
    for (int i = 0; i < 1 + int(any(4)); ++i) {
        switch (any(5)) {
        case 0:
            input.truncate(any(input.size() + 1));
            break;
        case 1:
            input.insert(any(input.size() + 1), char(any(256)));
            break;
        case 2:
            input.remove(any(input.size()), any(8));
            break;
        case 3:
            input.insert(any(input.size() + 1), input.mid(any(input.size()), any(64)));
            break;
        default:
            if (!input.isEmpty())
                input[any(input.size())] = char(any(256));
        }
    }
    return input;
}

} // namespace

int main(int argc, char **argv)
{
    int inputs = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator files(QFile::decodeName(argv[i]), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray input = file.readAll();
            run(input);
            std::mt19937 random(quint32(qHash(file.fileName().section(u'/', -1), 1)));
            for (int n = 0; n < kDamaged; ++n)
                run(damaged(input, random));
            ++inputs;
        }
    }
    std::printf("%d inputs, %d damaged ones\n", inputs, inputs * kDamaged);
    return inputs > 0 ? 0 : 1;
}
