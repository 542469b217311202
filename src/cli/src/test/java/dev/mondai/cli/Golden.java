package dev.mondai.cli;

/** Whether golden files are rewritten instead of compared: {@code -Dmondai.accept}. */
final class Golden {

    private Golden() {}

    static boolean accepts() {
        String value = System.getProperty("mondai.accept", "");
        // A bare -Dmondai.accept arrives from Maven as "true".
        return !value.isEmpty() && !value.equals("false") && !value.startsWith("${");
    }
}
