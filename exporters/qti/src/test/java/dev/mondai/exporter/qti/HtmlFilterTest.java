package dev.mondai.exporter.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFilterTest {

    private final List<String> losses = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    <del>a</del>                                  | <span class="strikethrough">a</span>
                    <u>a</u>                                      | <span class="qti-underline">a</span>
                    <ruby>漢<rp>（</rp><rt>かん</rt><rp>）</rp></ruby> | <span class="ruby">漢（かん）</span>
                    <details><summary>s</summary>a</details>      | <div class="details"><p class="summary">s</p>a</div>
                    <blockquote>a</blockquote>                    | <blockquote><div>a</div></blockquote>
                    <th style="text-align: right">a</th>          | <th align="right">a</th>
                    <sup id="fnref1"><a href="#fn1">1</a></sup>   | <sup>1</sup>
                    <li id="fn1">a <a href="#fnref1">↩</a></li>   | <li>a </li>
                    <a>a</a>                                      | a
                    <object data="m/a.mp3" type="audio/mpeg">a</object> | <object data="m/a.mp3" type="audio/mpeg">a</object>
                    <span lang="ja">a</span>                      | <span xml:lang="ja">a</span>
                    <tbody/>a &lt; b &amp; c                      | <tbody></tbody>a &lt; b &amp; c
                    """)
    void writesForVersion2WhatItsSchemaTakes(String xhtml, String expected) {
        assertThat(filter(xhtml, HtmlVocabulary.QTI2)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ruby>漢<rp>（</rp><rt>かん</rt><rp>）</rp></ruby>",
                "<audio src=\"media/a.mp3\" controls=\"true\" aria-label=\"a\">a</audio>"
            })
    void keepsHtml5InVersion3(String html5) {
        assertThat(filter(html5, HtmlVocabulary.QTI30)).isEqualTo(html5);
        assertThat(losses).isEmpty();
    }

    @Test
    void makesABlockOfAParagraphThatPlaysSomething() {
        String text = "<p>a</p>\n<p>b <audio src=\"c.mp3\" controls=\"true\">d</audio></p>\n<p>e</p>";
        assertThat(filter(text, HtmlVocabulary.QTI30))
                .isEqualTo("<p>a</p>\n<div>b <audio src=\"c.mp3\" controls=\"true\">d</audio></div>\n<p>e</p>");
    }

    @Test
    void tellsWhatItChanges() {
        filter("<del>a</del><ol start=\"3\"><li>b</li></ol><p title=\"t\">c</p>", HtmlVocabulary.QTI2);
        assertThat(losses).containsExactly("<del>", "<ol start>", "<p title>");
    }

    @Test
    void givesATableWithoutRowsOne() {
        String table = "<table>\n<thead>\n<tr><th>a</th></tr>\n</thead>\n<tbody>\n</tbody>\n</table>";
        assertThat(filter(table, HtmlVocabulary.QTI2)).contains("<tbody>\n<tr><td></td></tr>\n</tbody>");
    }

    private String filter(String xhtml, HtmlVocabulary vocabulary) {
        return HtmlFilter.filter(xhtml, vocabulary, losses::add);
    }
}
