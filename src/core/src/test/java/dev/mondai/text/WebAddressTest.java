package dev.mondai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebAddressTest {

    @Test
    void tellsAddressesThatRunCode() {
        assertThat(WebAddress.isHarmless("jAvAsCrIpT:x")).isFalse();
        assertThat(WebAddress.isHarmless("\tjava\u0000script\n:x")).isFalse();
        assertThat(WebAddress.isHarmless("data:text/html,x")).isFalse();
        assertThat(WebAddress.isHarmless("data:image/png;base64,")).isTrue();
        assertThat(WebAddress.isHarmless("https://example.org/?a=javascript:x")).isTrue();
        assertThat(WebAddress.isHarmless("")).isTrue();
    }

    @Test
    void encodesWhatWouldNotBeAFileName() {
        assertThat(WebAddress.ofFile("図/a b#1?%.png")).isEqualTo("図/a%20b%231%3F%25.png");
    }
}
