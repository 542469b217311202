package dev.mondai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command test: sections of a Markdown file, each a heading and a fenced block.
 *
 * <p>{@code ### file NAME} makes a file in the test's own folder, {@code ### input} is standard input. {@code ## TITLE}
 * with {@code ### command} begins a case; {@code ### output}, {@code ### errors}, {@code ### status} and
 * {@code ### made NAME} (a file that the command wrote) say what is expected. All cases of a file share the folder.
 */
final class CommandCase {

    private static final Pattern SECTION = Pattern.compile(
            "^(#{2,3}) ([^\\n]+)\\n+(?:(````?)[a-z]*\\n(.*?)^\\3\\n)?", Pattern.MULTILINE | Pattern.DOTALL);

    final String title;
    final Map<String, String> sections = new LinkedHashMap<>();

    private CommandCase(String title) {
        this.title = title;
    }

    /** The cases of a file. */
    static List<CommandCase> of(String markdown) {
        List<CommandCase> cases = new ArrayList<>();
        Matcher matcher = SECTION.matcher(markdown);
        while (matcher.find()) {
            if (matcher.group(1).equals("##")) {
                cases.add(new CommandCase(matcher.group(2)));
            } else if (matcher.group(4) != null) {
                cases.get(cases.size() - 1).sections.put(matcher.group(2), matcher.group(4));
            }
        }
        return cases;
    }

    /** Makes the input files, runs the command, and gives the sections as they really came out. */
    Map<String, String> run(Path folder) throws IOException {
        for (Map.Entry<String, String> section : sections.entrySet()) {
            if (section.getKey().startsWith("file ")) {
                Path file = folder.resolve(section.getKey().substring("file ".length()));
                Files.createDirectories(file.getParent());
                Files.writeString(file, section.getValue());
            }
        }
        ToolRun run = ToolRun.in(folder, sections.getOrDefault("input", ""), null, arguments());
        Map<String, String> actual = new LinkedHashMap<>(sections);
        put(actual, "output", run.output().replace(folder.toString(), "FOLDER"));
        put(actual, "errors", run.errors().replace(folder.toString(), "FOLDER"));
        put(actual, "status", run.status() + "\n");
        for (String name : sections.keySet()) {
            if (name.startsWith("made ")) {
                actual.put(name, content(folder.resolve(name.substring("made ".length()))));
            }
        }
        return actual;
    }

    /** The whole case as Markdown. */
    static String markdown(String title, Map<String, String> sections) {
        StringBuilder text = new StringBuilder("## " + title + "\n");
        sections.forEach((name, content) -> {
            String fence = content.contains("```") ? "````" : "```";
            text.append("\n### ").append(name).append('\n');
            text.append(fence).append('\n').append(content).append(fence).append('\n');
        });
        return text.toString();
    }

    private static void put(Map<String, String> sections, String name, String content) {
        if (content.isEmpty()) {
            sections.remove(name);
        } else {
            sections.put(name, content.endsWith("\n") ? content : content + "\n");
        }
    }

    private static String content(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "(no such file)\n";
    }

    /** Words, with double quotes round those that hold blanks. */
    private List<String> arguments() {
        String command = sections.getOrDefault("command", "").strip();
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        if (words.isEmpty() || !words.get(0).equals("mondai")) {
            throw new IllegalStateException("a command begins with mondai: " + command);
        }
        return words.subList(1, words.size());
    }
}
