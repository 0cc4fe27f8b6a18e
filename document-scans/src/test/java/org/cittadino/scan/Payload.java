// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.util.List;
import java.util.stream.Stream;

/** What somebody may want to bring in with a picture. */
enum Payload {
    /** In two parts, or this source would be taken for the virus scanners' test file itself. */
    EICAR("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"),
    HTML("<html><body onload=alert(1)><script>alert('canary-7391')</script></body></html>"),
    SVG("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'>canary-7391</svg>"),
    PHP("<?php system($_GET['canary-7391']); ?>"),
    ZIP("PK\u0003\u0004\u0014\0\0\0canary-7391.jsp"),
    GIF("GIF89a=1/*canary-7391*/;alert(1)"),
    PDF("%PDF-1.4 1 0 obj<</OpenAction<</S/JavaScript/JS(canary-7391)>>>>endobj"),
    XMP("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><rdf:RDF>canary-7391</rdf:RDF></x:xmpmeta>"),
    GPS("Exif\0\0II*\0\10\0\0\0\1\0\45\210\4\0\1\0\0\0\32\0\0\0\0\0\0\0GPSLatitude 43.7161 canary-7391"),
    PROFILE("ICC_PROFILE\0\1\1canary-7391"),
    ELF("\177ELF\2\1\1\0canary-7391");

    static final List<String> MARKERS = Stream.of(
                    "EICAR",
                    "canary",
                    "<script",
                    "<html",
                    "<svg",
                    "<?php",
                    "PK\u0003\u0004",
                    "GIF89a",
                    "%PDF",
                    "http:",
                    "Exif",
                    "GPSL",
                    "ICC_PROFILE",
                    "Photoshop",
                    "\177ELF")
            .toList();

    private final String text;

    Payload(String text) {
        this.text = text;
    }

    byte[] bytes() {
        return Bytes.of(text);
    }
}
