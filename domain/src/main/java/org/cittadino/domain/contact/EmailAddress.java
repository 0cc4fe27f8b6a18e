// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.contact;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An e-mail address in the one form under which it is stored and compared. Narrower than RFC 5322 on purpose: an
 * ASCII local part and a public domain name leave no room for look-alikes, header injection or local mail.
 */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /** Letters that IDNA 2003, which the JDK knows, sends to another domain than IDNA 2008 does. */
    private static final Pattern DEVIATION = Pattern.compile("[ßς]");

    /** Grapheme joiner and variation selectors. */
    private static final Set<Integer> INVISIBLE_MARKS = Stream.concat(
                    Stream.of(0x034f), IntStream.rangeClosed(0xfe00, 0xfe0f).boxed())
            .collect(Collectors.toUnmodifiableSet());

    private static final char IDEOGRAPHIC_FULL_STOP = '\u3002';

    private final String localPart;
    private final String domain;

    private EmailAddress(String localPart, String domain) {
        this.localPart = localPart;
        this.domain = domain;
    }

    /** Reads an address as typed; blanks around it do not matter. */
    public static Optional<EmailAddress> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var at = text.lastIndexOf('@');
        if (at < 1
                || at > LONGEST_LOCAL_PART
                || !LOCAL_PART.matcher(text.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return asciiDomain(text.substring(at + 1))
                .filter(domain -> at + 1 + domain.length() <= LONGEST)
                .map(domain -> new EmailAddress(text.substring(0, at), domain));
    }

    private static Optional<String> asciiDomain(String typed) {
        // The JDK's nameprep deletes some invisible characters and lets symbols pass instead of refusing them.
        if (DEVIATION.matcher(typed).find() || !typed.codePoints().allMatch(EmailAddress::isLabelCharacter)) {
            return Optional.empty();
        }
        try {
            var ascii = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return Optional.of(ascii).filter(domain -> DOMAIN.matcher(domain).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isLabelCharacter(int character) {
        return switch (Character.getType(character)) {
            case Character.LOWERCASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.COMBINING_SPACING_MARK -> true;
            case Character.NON_SPACING_MARK -> !INVISIBLE_MARKS.contains(character);
            default -> character == '.' || character == '-' || character == IDEOGRAPHIC_FULL_STOP;
        };
    }

    /** Lower case, ASCII, at most 254 characters: the form to store, compare and send to. */
    public String canonical() {
        return localPart + "@" + domain;
    }

    /** What follows the at sign, in ASCII. */
    public String domain() {
        return domain;
    }

    /** What a page may show to somebody who must recognise the address but not learn it: {@code m***@example.org}. */
    public String masked() {
        return localPart.charAt(0) + "***@" + domain;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress address && canonical().equals(address.canonical());
    }

    @Override
    public int hashCode() {
        return canonical().hashCode();
    }

    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
