package dev.mondai.input.markdown;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The units that are known for such: a number before one of them is a number, and no title or name.
 *
 * <p>SI with its prefixes, also multiplied and divided, and what is counted in daily life, in English and Japanese. A
 * question that shows otherwise that it is numerical may have any unit.
 */
final class UnitWords {

    private static final String SYMBOL = "(?:(?:[QRYZEPTGMkhdcmµμunpfazy]|da|Ki|Mi|Gi|Ti)?"
            + "(?:m|g|s|A|K|mol|cd|Hz|N|Pa|J|W|C|V|F|Ω|S|Wb|T|H|lm|lx|Bq|Gy|Sv|kat|L|l|ℓ|t|eV|bar|cal|B|bit|b|rad|sr|M)"
            + "|min|h|d|u|Da|ha|a|°C|°F|°|℃|℉|%|‰|％|ppm|dB|atm|mmHg|ft|in|lb|oz|mph|rpm|px|pt|Å)";
    private static final String POWER = "(?:\\^?\\{?[-−]?\\d\\}?|[⁺⁻]?[¹²³⁴⁵⁶⁷⁸⁹])?";
    private static final Pattern SI =
            Pattern.compile("(?:1/)?" + SYMBOL + POWER + "(?:\\s*[/·⋅*]?\\s*\\(?" + SYMBOL + POWER + "\\)?){0,4}");
    private static final Set<String> OTHERS = Set.of(
            "bits", "byte", "bytes", "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week",
            "weeks", "month", "months", "year", "years", "metre", "metres", "meter", "meters", "degrees", "percent",
            "times", "points", "dollars", "euros", "yen", "$", "€", "£", "¥", "円", "個", "人", "本", "回", "年", "月", "日",
            "時間", "時", "分", "秒", "点", "倍", "歳", "匹", "枚", "台", "冊", "通り", "組", "つ", "種類", "か月", "ヶ月", "カ月", "週間", "年間",
            "日間", "度", "パーセント", "メートル", "グラム", "キロ", "リットル", "ビット", "バイト", "万円", "億円", "万人", "名", "件", "番", "番目", "階",
            "杯", "頭", "足", "軒", "割", "桁", "行", "列", "段", "周", "歩", "文字");

    private UnitWords() {}

    static boolean isKnown(String unit) {
        return unit.isEmpty() || OTHERS.contains(unit) || SI.matcher(unit).matches();
    }
}
