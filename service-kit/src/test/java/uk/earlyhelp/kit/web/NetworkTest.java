package uk.earlyhelp.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void anIpv4AddressSpeaksForItself() {
        assertThat(Network.of("192.0.2.1")).isNotEqualTo(Network.of("192.0.2.2"));
    }

    @Test
    void aSubscriberOfIpv6IsOneClientWithAllOfItsAddresses() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff::9"));
        assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
    }

    @Test
    void whatIsNoAddressIsOneClientToo() {
        assertThat(Network.of("nobody")).isEqualTo(Network.of(null)).isEqualTo("unknown");
    }
}
