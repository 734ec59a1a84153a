package uk.earlyhelp.kit.web;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;

/** Whom an address speaks for: itself, or in IPv6 the network of 64 bits that one subscriber owns. */
final class Network {

    private static final int IPV6 = 16;
    private static final int OF_THE_SUBSCRIBER = 8;

    private Network() {}

    /**
     * @param address in figures; behind a proxy that is trusted, what the proxy says, so it may be anything
     */
    static String of(String address) {
        byte[] ip = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        if (ip == null) {
            return "unknown";
        }
        return HexFormat.of().formatHex(ip.length == IPV6 ? Arrays.copyOf(ip, OF_THE_SUBSCRIBER) : ip);
    }
}
