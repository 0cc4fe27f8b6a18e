// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A PDF written by hand: objects as they are given, numbered from 1, the first of them the catalogue. */
final class RawPdf {
    private final List<byte[]> objects = new ArrayList<>();
    private String trailer = "";

    /** One page of A5 with that content and those resources; more may follow from object 5. */
    static RawPdf page(String resources, String content) {
        return new RawPdf()
                        .add("<</Type/Catalog/Pages 2 0 R>>")
                        .add("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                        .add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents 4 0 R/Resources<<" + resources
                                + ">>>>")
                        .stream("", Bytes.of(content));
    }

    /** One page with a picture that is object 5. */
    static RawPdf picture(String dictionary, byte[] picture) {
        return page("/XObject<</P 5 0 R>>", "q 400 0 0 560 10 10 cm /P Do Q").stream(
                "/Type/XObject/Subtype/Image" + dictionary, picture);
    }

    static RawPdf photo(byte[] jpeg, int width, int height) {
        return picture(
                "/Width " + width + "/Height " + height + "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode",
                jpeg);
    }

    RawPdf add(String object) {
        objects.add(Bytes.of(object));
        return this;
    }

    RawPdf stream(String dictionary, byte[] content) {
        objects.add(Bytes.join(
                Bytes.of("<<" + dictionary + "/Length " + content.length + ">>\nstream\n"),
                content,
                Bytes.of("\nendstream")));
        return this;
    }

    RawPdf trailer(String more) {
        trailer = more;
        return this;
    }

    RawPdf replace(int number, String object) {
        objects.set(number - 1, Bytes.of(object));
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(Bytes.of("%PDF-1.7\n"));
        var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (var number = 1; number <= objects.size(); number++) {
            table.append(String.format("%010d 00000 n %n", out.size()).replace(System.lineSeparator(), "\n"));
            out.writeBytes(Bytes.of(number + " 0 obj\n"));
            out.writeBytes(objects.get(number - 1));
            out.writeBytes(Bytes.of("\nendobj\n"));
        }
        var start = out.size();
        out.writeBytes(Bytes.of(table.toString()));
        out.writeBytes(Bytes.of("trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R" + trailer + ">>\nstartxref\n"
                + start + "\n%%EOF\n"));
        return out.toByteArray();
    }
}
