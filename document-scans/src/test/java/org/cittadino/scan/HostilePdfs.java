// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents that act, loop, grow, or pretend. */
final class HostilePdfs {
    private static final byte[] PHOTO = Drawn.jpeg(300, 420);
    private static final byte[] SCAN = RawPdf.photo(PHOTO, 300, 420).bytes();
    private static final byte[] MEBIBYTE = new byte[1 << 20];
    private static final String GREY = "/ColorSpace/DeviceGray/BitsPerComponent 8";
    private static final String DRAW = "q 400 0 0 560 10 10 cm /P Do Q";

    private HostilePdfs() {}

    static Stream<Case> all() {
        return Stream.of(carriers(), damaged(), acting(), looping(), bombs(), fonts(), drawings())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> carriers() {
        return Arrays.stream(Payload.values())
                .flatMap(payload -> Stream.of(
                        Case.clean(
                                "PDF with " + payload + " behind",
                                () -> Bytes.join(SCAN, Bytes.of("%"), payload.bytes())),
                        Case.clean("PDF with " + payload + " in a stream", () -> RawPdf.photo(PHOTO, 300, 420).stream(
                                        "", payload.bytes())
                                .bytes()),
                        Case.clean("PDF with " + payload + " in its photo", () -> RawPdf.photo(
                                        Bytes.insert(PHOTO, 2, Bytes.segment(0xfe, payload.bytes())), 300, 420)
                                .bytes())));
    }

    private static Stream<Case> damaged() {
        var cut = IntStream.range(1, 20)
                .mapToObj(part -> Case.either(
                        "PDF cut off after " + part + " twentieths",
                        () -> Arrays.copyOf(SCAN, SCAN.length * part / 20)));
        var flipped = IntStream.range(0, 40)
                .mapToObj(seed -> new Case(
                        "PDF with bits flipped, seed " + seed,
                        () -> HostileJpegs.flipped(SCAN, seed),
                        Case.either("", () -> SCAN).problems(),
                        true));
        return Stream.concat(cut, flipped);
    }

    private static Stream<Case> acting() {
        return Stream.of(
                catalog("JavaScript when opened", "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>"),
                catalog("a program to start", "/OpenAction<</S/Launch/F(cmd.exe)>>"),
                catalog("an address to open", "/OpenAction<</S/URI/URI(http://canary.example)>>"),
                catalog("a form to send", "/OpenAction<</S/SubmitForm/F(http://canary.example)>>"),
                catalog("embedded files", "/Names<</EmbeddedFiles<</Names[(a.exe)<</EF<</F 5 0 R>>>>]>>>>"),
                catalog("scripts by name", "/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(1)>>]>>>>"),
                catalog("an XFA form", "/AcroForm<</XFA 5 0 R>>"),
                locked("no password", "/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(a)/U(b)>>"),
                locked("a handler nobody has", "/Encrypt<</Filter/Evil/V 99>>"));
    }

    private static Case catalog(String name, String entry) {
        return Case.clean("PDF with " + name, () -> RawPdf.photo(PHOTO, 300, 420)
                .replace(1, "<</Type/Catalog/Pages 2 0 R" + entry + ">>")
                .bytes());
    }

    private static Case locked(String name, String entry) {
        return Case.refused("PDF encrypted with " + name, ScanProblem.LOCKED, () -> RawPdf.photo(PHOTO, 300, 420)
                .trailer(entry)
                .bytes());
    }

    private static Stream<Case> looping() {
        return Stream.of(
                tree("itself for a page", "<</Type/Pages/Kids[2 0 R]/Count 1>>", ScanProblem.BROKEN),
                tree("no pages", "<</Type/Pages/Kids[]/Count 0>>", ScanProblem.BROKEN),
                tree("numbers for pages", "<</Type/Pages/Kids[1 2 3]/Count 3>>", ScanProblem.BROKEN),
                Case.refused("PDF of 10,000 pages", ScanProblem.TOO_MANY_PAGES, () -> pages(10_000)),
                Case.refused("PDF of five pages", ScanProblem.TOO_MANY_PAGES, () -> pages(5)),
                Case.clean("PDF of one page that counts a million", () -> RawPdf.photo(PHOTO, 300, 420)
                        .replace(2, "<</Type/Pages/Kids[3 0 R]/Count 1000000>>")
                        .bytes()),
                Case.either(
                        "PDF whose tables lead in a circle",
                        () -> Bytes.of(new String(SCAN, StandardCharsets.ISO_8859_1)
                                .replace("/Root 1 0 R", "/Root 1 0 R/Prev " + start()))),
                Case.either(
                        "PDF of a million open brackets",
                        () -> Bytes.join(Bytes.of("%PDF-1.7\n1 0 obj\n"), brackets(1_000_000))),
                Case.either("PDF of 300,000 open brackets", () -> RawPdf.page("", "")
                        .replace(1, "<</Type/Catalog/Pages 2 0 R/A " + "[".repeat(300_000) + "]".repeat(300_000) + ">>")
                        .bytes()),
                Case.either(
                        "PDF whose object is itself",
                        () -> RawPdf.photo(PHOTO, 300, 420).replace(2, "2 0 R").bytes()),
                form("itself", "/P Do"),
                form("itself a hundred times", "/P Do ".repeat(100)));
    }

    private static Case tree(String name, String pages, ScanProblem problem) {
        return Case.refused("PDF with " + name, problem, () -> RawPdf.photo(PHOTO, 300, 420)
                .replace(2, pages)
                .bytes());
    }

    private static int start() {
        return Bytes.find(SCAN, 'x', 'r', 'e', 'f', '\n');
    }

    private static byte[] brackets(int count) {
        var brackets = new byte[count];
        Arrays.fill(brackets, (byte) '[');
        return brackets;
    }

    private static byte[] pages(int count) {
        var kids = new StringBuilder();
        for (var number = 0; number < count; number++) {
            kids.append(5 + number).append(" 0 R ");
        }
        var pdf = RawPdf.page("", "").replace(2, "<</Type/Pages/Kids[" + kids + "]/Count " + count + ">>");
        for (var number = 0; number < count; number++) {
            pdf.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>");
        }
        return pdf.bytes();
    }

    private static Case form(String name, String content) {
        return new Case(
                "PDF with a form that draws " + name,
                () -> RawPdf.page("/XObject<</P 5 0 R>>", "/P Do").stream(
                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</P 5 0 R>>>>",
                                Bytes.of(content))
                        .bytes(),
                EnumSet.of(ScanProblem.BROKEN, ScanProblem.TOO_SLOW),
                true);
    }

    private static Stream<Case> bombs() {
        var bomb = Bytes.deflated(MEBIBYTE, 400);
        return Stream.of(
                picture(
                        "400 megabytes in a picture",
                        "/Width 3000/Height 4000/Filter/FlateDecode" + GREY,
                        () -> bomb,
                        ScanProblem.BROKEN),
                picture(
                        "a bomb within a bomb",
                        "/Width 3000/Height 4000/Filter[/FlateDecode/ASCIIHexDecode]" + GREY,
                        () -> bomb,
                        ScanProblem.BROKEN),
                picture(
                        "a picture of 50,000 x 50,000",
                        "/Width 50000/Height 50000/Filter/FlateDecode" + GREY,
                        () -> bomb,
                        ScanProblem.TOO_MANY_PIXELS),
                picture(
                        "a fax of 50,000 x 50,000",
                        "/Width 100/Height 100/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 50000/Rows 50000>>/ColorSpace/DeviceGray/BitsPerComponent 1",
                        () -> new byte[9],
                        ScanProblem.TOO_MANY_PIXELS),
                picture(
                        "a line of a gigabyte",
                        "/Width 100/Height 100/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 1000000000>>"
                                + GREY,
                        () -> bomb,
                        ScanProblem.BROKEN),
                picture(
                        "a photo that is larger within",
                        "/Width 100/Height 100/Filter/DCTDecode/ColorSpace/DeviceRGB/BitsPerComponent 8",
                        () -> Bytes.replace(PHOTO, Bytes.find(PHOTO, 0xff, 0xc0) + 5, 0xff, 0xff, 0xff, 0xff),
                        ScanProblem.TOO_MANY_PIXELS),
                picture(
                        "a JPEG 2000",
                        "/Width 100/Height 100/Filter/JPXDecode",
                        () -> new byte[99],
                        ScanProblem.BROKEN),
                picture(
                        "a JBIG2",
                        "/Width 100/Height 100/Filter/JBIG2Decode" + GREY,
                        () -> new byte[99],
                        ScanProblem.BROKEN),
                picture(
                        "calculated colours",
                        "/Width 9/Height 9/BitsPerComponent 8/ColorSpace[/Separation/X/DeviceRGB<</FunctionType 0/Domain[0 1]/Range[0 1 0 1 0 1]/Size[999999999]/BitsPerSample 8>>]",
                        () -> new byte[81],
                        ScanProblem.BROKEN),
                picture(
                        "a filter nobody has",
                        "/Width 9/Height 9/Filter/EvilDecode" + GREY,
                        () -> new byte[81],
                        ScanProblem.BROKEN),
                Case.refused(
                        "PDF with 400 megabytes of drawing", ScanProblem.BROKEN, () -> RawPdf.page("", "")
                                .replace(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 5 0 R>>")
                                .stream("/Filter/FlateDecode", bomb)
                                .bytes()),
                Case.refused(
                        "PDF whose drawing calls itself a picture", ScanProblem.BROKEN, () -> RawPdf.page("", "")
                                .replace(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 5 0 R>>")
                                .stream(
                                        "/Subtype/Image/Filter/FlateDecode",
                                        Bytes.deflated(Bytes.of("[]".repeat(1 << 19)), 30))
                                .bytes()),
                Case.refused("PDF with 400 megabytes of objects", ScanProblem.BROKEN, () -> objects(bomb)),
                paper("a sheet of ten kilometres", "0 0 28346456 28346456"),
                paper("a sheet without width", "0 0 0 99"),
                paper("a sheet of nothing", "(a)"),
                paper("a negative sheet", "99 99 -99 -99"));
    }

    private static Case picture(String name, String dictionary, Supplier<byte[]> picture, ScanProblem problem) {
        return Case.refused("PDF with " + name, problem, () -> RawPdf.picture(dictionary, picture.get())
                .bytes());
    }

    private static Case paper(String name, String box) {
        return Case.either("PDF with " + name, () -> RawPdf.page("", "0 0 9 9 re f")
                .replace(3, "<</Type/Page/Parent 2 0 R/MediaBox[" + box + "]/Contents 4 0 R>>")
                .bytes());
    }

    /** All objects in one stream that the table of the document names. */
    private static byte[] objects(byte[] bomb) {
        var first = Bytes.join(
                Bytes.of("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 2/First 9/Filter/FlateDecode/Length " + bomb.length
                        + ">>\nstream\n"),
                bomb,
                Bytes.of("\nendstream\nendobj\n"));
        var table = new byte[] {0, 0, 0, 1, 0, 9, 2, 0, 1, 2, 0, 1};
        return Bytes.join(
                first,
                Bytes.of("4 0 obj\n<</Type/XRef/W[1 1 1]/Size 4/Root 2 0 R/Length " + table.length + ">>\nstream\n"),
                table,
                Bytes.of("\nendstream\nendobj\nstartxref\n" + first.length + "\n%%EOF"));
    }

    private static Stream<Case> fonts() {
        return Stream.of("/FontFile", "/FontFile2", "/FontFile3/Subtype/CIDFontType0C")
                .flatMap(key -> Stream.of(new byte[0], Payload.EICAR.bytes(), brackets(5000))
                        .map(program -> Case.either(
                                "PDF with a font that is broken: " + key + ", " + program.length + " bytes",
                                () -> RawPdf.page(
                                                "/Font<</F<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 65/Widths[500]/FontDescriptor<</Type/FontDescriptor/FontName/X/Flags 4"
                                                        + key.split("/Subtype")[0] + " 5 0 R>>>>>>",
                                                "BT /F 40 Tf 20 100 Td (A) Tj ET")
                                        .stream("", program)
                                        .bytes())));
    }

    private static Stream<Case> drawings() {
        return Stream.of(
                drawing("a path of a million lines", "0 0 m " + "400 590 l 0 0 l ".repeat(60_000) + "f", true),
                drawing("a thousand clippings", "0 0 99 99 re W n ".repeat(1000), false),
                drawing("a clipping of 5,000 lines", "0 0 m " + "400 590 l 9 0 l ".repeat(2_500) + "W n", false),
                drawing("dashes finer than light", "[0.0000001] 0 d 0 0 m 400 590 l S", false),
                drawing("a pattern that is not there", "/Pattern cs /X scn 0 0 99 99 re f", false),
                drawing("a shading that is not there", "/X sh", false),
                drawing("100,000 states", "q ".repeat(100_000), true),
                drawing("nothing but ends", "Q Q Q ET EMC", false),
                drawing("numbers beyond counting", "9".repeat(400) + " 0 m 1e999 l S", true),
                drawing("letters as holes", "BT 7 Tr /F 9 Tf (" + "x".repeat(5000) + ") Tj ET", false));
    }

    private static Case drawing(String name, String content, boolean mayFail) {
        var file = (Supplier<byte[]>)
                () -> RawPdf.page("", content + " " + DRAW.replace("/P Do", "")).bytes();
        return mayFail ? Case.either("PDF with " + name, file) : Case.clean("PDF with " + name, file);
    }
}
