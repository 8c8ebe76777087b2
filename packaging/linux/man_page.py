#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Kalends authors
# SPDX-License-Identifier: Apache-2.0
"""The manual page and the shell completions of kalends-cli, made from what the program says about itself, so that they cannot disagree with it.

man_page.py KALENDS_CLI VERSION DATE OUT_FOLDER
"""
import os
import re
import subprocess
import sys

PROGRAM, VERSION, DATE, OUT = sys.argv[1:5]
LICENCE = ["SPDX-FileCopyrightText: The Kalends authors", "SPDX-License-Identifier: Apache-2.0"]
GLOBAL = ["--profile", "--json", "--help", "--version"]


def helped(*words):
    return subprocess.run([PROGRAM, *words, "--help"], capture_output=True, text=True, check=True, timeout=20,
                          env={**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}).stdout


def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.M)


def commands():
    """(words, operands, summary) in the order of the program."""
    for line in helped().splitlines():
        found = re.match(r"^  ([a-z][a-z-]*(?: [a-z][a-z-]*)?)((?: \[?[A-Z][A-Za-z|…\]]*| on\|off)*)\s{2,}(\S.*)$", line)
        if found:
            yield found.group(1), found.group(2).strip(), found.group(3)


def options(text):
    """(option, value name, description) of one command's help."""
    for line in text.splitlines():
        found = re.match(r"^  (--[a-z-]+)(?: (\S+))?\s{2,}(\S.*)$", line)
        if found:
            yield found.group(1), found.group(2) or "", found.group(3)


def man_page(all_commands):
    page = [f'.\\" {line}' for line in LICENCE]
    page += [f'.TH KALENDS\\-CLI 1 "{DATE}" "Kalends {VERSION}" "User Commands"', ".SH NAME",
             "kalends\\-cli \\- plan posts and let them publish themselves, without a window", ".SH SYNOPSIS", ".B kalends\\-cli",
             ".RB [ \\-\\-profile", ".IR DIR ]", ".RB [ \\-\\-json ]", ".I COMMAND", ".SH DESCRIPTION",
             "Everything that the window of", ".BR kalends (1)", "does, for terminals and scripts.",
             "Commands talk to the running service or window of the profile; if none runs, they do their work themselves, without publishing.", ".SH OPTIONS",
             ".TP", ".BI \\-\\-profile \" DIR\"", "Uses the profile in", ".I DIR", "instead of the default one.",
             ".TP", ".B \\-\\-json", "Prints results and errors as JSON.", ".SH COMMANDS"]
    for words, operands, summary in all_commands:
        page += [".SS", roff(f"kalends-cli {words} {operands}".strip()), roff(summary) + "."]
        text = helped(*words.split())
        for option, value, description in options(text):
            page += [".TP", f'.BI {roff(option)} " {roff(value)}"' if value else f".B {roff(option)}", roff(description)]
    page += [".SH EXIT STATUS"]
    codes = ["done", "failed", "bad usage", "not found", "refused by state or flag", "service not reachable"]
    for code, meaning in enumerate(codes):
        page += [".TP", f".B {code}", meaning]
    page += [".SH SEE ALSO", ".BR kalends (1)"]
    return "\n".join(page) + "\n"


def tree(all_commands):
    """First word → (second words, options by the whole command)."""
    first = {}
    for words, _, _ in all_commands:
        head, _, tail = words.partition(" ")
        found = [option for option, _, _ in options(helped(*words.split()))]
        first.setdefault(head, {})[tail] = found
    return first


def bash(first):
    lines = [f"# {line}" for line in LICENCE] + ["_kalends_cli()", "{", '    local word=${COMP_WORDS[COMP_CWORD]} words=() index',
             "    for ((index = 1; index < COMP_CWORD; index++)); do", '        case ${COMP_WORDS[index]} in',
             "            --profile) ((index++)) ;;", "            -*) ;;", '            *) words+=("${COMP_WORDS[index]}") ;;', "        esac", "    done",
             '    local choices="' + " ".join(GLOBAL) + '"', '    case "${words[0]-} ${words[1]-}" in',
             f'        " ") choices+=" {" ".join(first)}" ;;']
    for head, tails in first.items():
        second = [tail for tail in tails if tail]
        for tail, found in tails.items():
            if tail:
                lines.append(f'        "{head} {tail}"*) choices+=" {" ".join(found)}" ;;')
        if second:
            lines.append(f'        "{head} "*) choices+=" {" ".join(second)}" ;;')
        else:
            lines.append(f'        "{head} "*) choices+=" {" ".join(tails[""])}" ;;')
    lines += ["    esac", '    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$word")',
              '    [ ${#COMPREPLY[@]} -gt 0 ] || mapfile -t COMPREPLY < <(compgen -f -- "$word")', "}", "complete -o filenames -F _kalends_cli kalends-cli"]
    return "\n".join(lines) + "\n"


def zsh(first):
    lines = ["#compdef kalends-cli"] + [f"# {line}" for line in LICENCE] + ["local -a words_given", "words_given=(${words[2,CURRENT-1]:#-*})",
             'case "${words_given[1]} ${words_given[2]}" in']
    for head, tails in first.items():
        second = [tail for tail in tails if tail]
        for tail, found in tails.items():
            if tail:
                lines.append(f"  '{head} {tail}') compadd -- {' '.join(found + GLOBAL)}; _files ;;")
        lines.append(f"  '{head} '*) compadd -- {' '.join(second or tails[''] + GLOBAL)} ;;")
    lines += [f"  *) compadd -- {' '.join(list(first) + GLOBAL)} ;;", "esac"]
    return "\n".join(lines) + "\n"


def fish(first):
    lines = [f"# {line}" for line in LICENCE]
    lines += [f"complete -c kalends-cli -n __fish_use_subcommand -f -a {head}" for head in first]
    for head, tails in first.items():
        for tail, found in tails.items():
            where = f"__fish_seen_subcommand_from {head}"
            if tail:
                lines.append(f"complete -c kalends-cli -n '{where}' -f -a {tail}")
                where += f"; and __fish_seen_subcommand_from {tail}"
            lines += [f"complete -c kalends-cli -n '{where}' -l {option[2:]}" for option in found]
    return "\n".join(lines) + "\n"


def main():
    all_commands = list(commands())
    if len(all_commands) < 20:
        sys.exit("the program's help was not understood")
    first = tree(all_commands)
    os.makedirs(OUT, exist_ok=True)
    for name, text in {"kalends-cli.1": man_page(all_commands), "kalends-cli.bash": bash(first), "_kalends-cli": zsh(first),
                       "kalends-cli.fish": fish(first)}.items():
        with open(os.path.join(OUT, name), "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main()
