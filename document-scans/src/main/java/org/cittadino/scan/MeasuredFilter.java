// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/**
 * A filter of PDFBox that stops at a limit, for threads that read strangers' files; for all others it is the filter it was.
 * PDFBox inflates whole streams into memory and has no setting against it, so its table of filters is exchanged.
 */
final class MeasuredFilter extends Filter {
    private static final ThreadLocal<@Nullable Allowance> ALLOWANCE = new ThreadLocal<>();

    /** Formats this Java does not decode: better to say so than to show white paper. */
    private static final Set<COSName> UNKNOWN = Set.of(COSName.JPX_DECODE, COSName.JBIG2_DECODE, COSName.CRYPT);

    static {
        exchange();
    }

    private final COSName name;
    private final Filter own;

    private MeasuredFilter(COSName name, Filter own) {
        this.name = name;
        this.own = own;
    }

    private static void exchange() {
        try {
            Field table = FilterFactory.class.getDeclaredField("filters");
            table.setAccessible(true);
            @SuppressWarnings("unchecked")
            var filters = (Map<COSName, Filter>) table.get(FilterFactory.INSTANCE);
            // one for each, also where it has two names: PDFBox recognises repetitions by it
            var measured = new HashMap<Filter, Filter>();
            filters.replaceAll(
                    (name, own) -> measured.computeIfAbsent(own, filter -> new MeasuredFilter(name, filter)));
        } catch (ReflectiveOperationException other) {
            throw new IllegalStateException("this PDFBox keeps its filters elsewhere", other);
        }
    }

    /** Does the work with all filters of this thread measured. */
    static <T> T within(Deadline deadline, Callable<T> work) throws IOException {
        ALLOWANCE.set(new Allowance(deadline));
        try {
            return work.call();
        } catch (IOException | RuntimeException expected) {
            throw expected;
        } catch (Exception other) {
            throw new IOException(other);
        } finally {
            ALLOWANCE.remove();
        }
    }

    @Override
    public DecodeResult decode(InputStream encoded, OutputStream decoded, COSDictionary parameters, int index)
            throws IOException {
        return decode(encoded, decoded, parameters, index, DecodeOptions.DEFAULT);
    }

    @Override
    public DecodeResult decode(
            InputStream encoded, OutputStream decoded, COSDictionary parameters, int index, DecodeOptions options)
            throws IOException {
        var allowance = ALLOWANCE.get();
        if (allowance == null) {
            return own.decode(encoded, decoded, parameters, index, options);
        }
        if (UNKNOWN.contains(name)) {
            throw new ScanRefused(ScanProblem.BROKEN);
        }
        var declared = new FilterParameters(parameters, getDecodeParams(parameters, index));
        declared.check();
        var input = isPhoto() ? photo(encoded, options, allowance) : encoded;
        return own.decode(input, allowance.measure(decoded, declared), parameters, index, options);
    }

    private boolean isPhoto() {
        return name.equals(COSName.DCT_DECODE) || name.equals(COSName.DCT_DECODE_ABBREVIATION);
    }

    /** A photo within a PDF has a header of its own, and no metadata either. */
    private static InputStream photo(InputStream encoded, DecodeOptions options, Allowance allowance)
            throws IOException {
        var bytes = encoded.readNBytes(ScanCleaner.MOST_BYTES);
        var from = bytes.length > 0 && bytes[0] == '\n' ? 1 : 0;
        var file = JpegFile.of(Arrays.copyOfRange(bytes, from, bytes.length));
        allowance.photo(file.header(), options.getSubsamplingX());
        return new PatientStream(file.bare(), allowance.deadline());
    }

    @Override
    protected void encode(InputStream input, OutputStream encoded, COSDictionary parameters) throws IOException {
        own.encode(input, encoded, parameters, 0);
    }
}
