package dev.mondai.text.code;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a programming language looks like, as far as colours need it.
 *
 * @param lineComments what begins a comment up to the end of the line
 * @param blockComment beginning and end of a longer comment; empty where there is none
 * @param quotes the characters that enclose strings
 * @param ignoresCase whether keywords may be written in any case
 */
record CodeLanguage(
        Set<String> keywords,
        List<String> lineComments,
        List<String> blockComment,
        String quotes,
        boolean ignoresCase) {

    private static final Map<String, CodeLanguage> LANGUAGES = new HashMap<>();

    static {
        braces(
                "java",
                "abstract assert boolean break byte case catch char class continue default do double else enum "
                        + "extends final finally float for if implements import instanceof int interface long native new null "
                        + "package private protected public record return sealed short static super switch synchronized this "
                        + "throw throws true false try var void volatile while yield");
        braces(
                "c cpp c++ h hpp",
                "auto bool break case catch char class const constexpr continue default delete do "
                        + "double else enum extern false float for if inline int long namespace new nullptr private protected "
                        + "public return short signed sizeof static struct switch template this throw true try typedef union "
                        + "unsigned using virtual void volatile while NULL");
        braces(
                "csharp cs c#",
                "abstract as async await base bool break case catch char class const continue decimal "
                        + "default delegate do double else enum event false finally float for foreach get if in int interface "
                        + "internal is long namespace new null object out override private protected public readonly record "
                        + "ref return sealed set static string struct switch this throw true try using var virtual void while");
        braces(
                "javascript js jsx typescript ts tsx",
                "abstract any as async await boolean break case catch class const "
                        + "continue debugger default delete do else enum export extends false finally for from function get if "
                        + "implements import in instanceof interface let new null number of private protected public readonly "
                        + "return set static string super switch this throw true try type typeof undefined unknown var void "
                        + "while yield");
        braces(
                "go golang",
                "break case chan const continue default defer else fallthrough false for func go goto if "
                        + "import interface map nil package range return select struct switch true type var");
        braces(
                "rust rs",
                "as async await break const continue crate dyn else enum extern false fn for if impl in let "
                        + "loop match mod move mut pub ref return self Self static struct super trait true type unsafe use "
                        + "where while");
        braces(
                "kotlin kt swift scala dart php",
                "abstract as break case catch class companion const continue def do "
                        + "echo else enum extends extension false final finally for foreach fun func function guard if implements "
                        + "import in interface is let match new nil null object override package private protected protocol "
                        + "public return sealed static struct super switch this throw trait true try type val var when while");
        braces("json", "true false null");
        hash(
                "python py",
                "and as assert async await break class continue def del elif else except False finally for "
                        + "from global if import in is lambda match None nonlocal not or pass raise return True try while "
                        + "with yield");
        hash(
                "ruby rb",
                "alias and begin break case class def do else elsif end ensure false for if in module next nil "
                        + "not or redo rescue retry return self super then true undef unless until when while yield");
        hash(
                "bash sh shell zsh",
                "case do done elif else esac exit export fi for function if in local return select "
                        + "set source then until while");
        hash("yaml yml toml", "true false null yes no");
        hash("r julia", "break else end false FALSE for function if in NA next NULL repeat return true TRUE while");
        put(
                "sql",
                new CodeLanguage(
                        words(
                                "add all alter and as asc between by case check column constraint create cross database default "
                                        + "delete desc distinct drop else end exists foreign from full group having in index inner "
                                        + "insert into is join key left like limit not null on or order outer primary references right "
                                        + "select set table then union unique update values view when where with"),
                        List.of("--"),
                        List.of("/*", "*/"),
                        "'\"",
                        true));
    }

    /** The language of a name as written after a fence, in lower case. */
    static Optional<CodeLanguage> named(String name) {
        return Optional.ofNullable(LANGUAGES.get(name));
    }

    boolean isKeyword(String word) {
        return keywords.contains(ignoresCase ? word.toLowerCase(Locale.ROOT) : word);
    }

    /** Where the comment ends that begins at an index; the index itself where none begins there. */
    int commentEnd(String text, int start) {
        if (lineComments.stream().anyMatch(mark -> text.startsWith(mark, start))) {
            return endOr(text.indexOf('\n', start), text);
        }
        if (!blockComment.isEmpty() && text.startsWith(blockComment.get(0), start)) {
            int close = text.indexOf(
                    blockComment.get(1), start + blockComment.get(0).length());
            return close < 0 ? text.length() : close + blockComment.get(1).length();
        }
        return start;
    }

    private static int endOr(int end, String text) {
        return end < 0 ? text.length() : end;
    }

    private static void braces(String names, String keywords) {
        put(names, new CodeLanguage(words(keywords), List.of("//"), List.of("/*", "*/"), "\"'`", false));
    }

    private static void hash(String names, String keywords) {
        put(names, new CodeLanguage(words(keywords), List.of("#"), List.of(), "\"'", false));
    }

    private static void put(String names, CodeLanguage language) {
        for (String name : names.split(" ")) {
            LANGUAGES.put(name, language);
        }
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
