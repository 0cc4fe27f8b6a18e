// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pictures, lines and text, looks at the deadline before each, and does nothing that takes long at a single step. */
final class PlainDrawer extends PageDrawer {
    private static final Set<String> OPERATORS = Set.of(
            "q Q cm gs w J j M i ri Do BI re m l c v y h S s f F f* B B* b b* n W W* CS cs SC SCN sc scn G g RG rg K k"
                    .concat(" BT ET Tf Td TD Tm T* Tj TJ ' \" Tc Tw Tz TL Tr Ts")
                    .split(" "));

    /** Letters as a hole through which one sees: each is cut out of all others, at a price that grows with their square. */
    private static final int FIRST_CLIPPING_MODE = 4;

    private static final int MOST_SEGMENTS = 10_000;
    private static final int MOST_CLIP_SEGMENTS = 200;
    private static final int MOST_CLIPS = 200;

    /** A page of A4 at 300 dots per inch. Beyond it lines and columns are left out. */
    private static final double PICTURE_PIXELS = 9_000_000;

    private final Deadline deadline;
    private int segments;
    private int clips;

    PlainDrawer(PageDrawerParameters parameters, Deadline deadline) throws IOException {
        super(parameters);
        this.deadline = deadline;
        setAnnotationFilter(annotation -> false);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        if (isPlain(operator.getName(), operands)) {
            super.processOperator(operator, operands);
        }
    }

    private static boolean isPlain(String operator, List<COSBase> operands) {
        if (!OPERATORS.contains(operator)) {
            return false;
        }
        var last = operands.isEmpty() ? null : operands.get(operands.size() - 1);
        return switch (operator) {
            case "CS", "cs" -> !COSName.PATTERN.equals(last);
            case "SCN", "scn" -> !(last instanceof COSName);
            case "Tr" -> last instanceof COSNumber mode && mode.intValue() < FIRST_CLIPPING_MODE;
            default -> true;
        };
    }

    /** A page of which a picture is missing would look as if it were whole. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        if (operator.getName().equals("Do") || operator.getName().equals("BI")) {
            throw new ScanRefused(ScanProblem.BROKEN);
        }
        super.operatorException(operator, operands, exception);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        new Dimensions(image.getWidth(), image.getHeight());
        super.drawImage(image);
    }

    @Override
    protected int getSubsampling(PDImage image, AffineTransform at) {
        var pixels = (double) image.getWidth() * image.getHeight();
        return Math.max(super.getSubsampling(image, at), (int) Math.ceil(Math.sqrt(pixels / PICTURE_PIXELS)));
    }

    @Override
    public void clip(int windingRule) {
        var count = 0;
        for (var path = getLinePath().getPathIterator(null); !path.isDone(); path.next()) {
            count += path.currentSegment(new double[6]) == PathIterator.SEG_CLOSE ? 0 : 1;
        }
        if (count <= MOST_CLIP_SEGMENTS && clips++ < MOST_CLIPS) {
            super.clip(windingRule);
        }
    }

    @Override
    public void moveTo(float x, float y) {
        count();
        super.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        count();
        super.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        count();
        super.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public void endPath() {
        segments = 0;
        super.endPath();
    }

    private void count() {
        if (getLinePath().getCurrentPoint() == null) {
            segments = 0;
        }
        if (++segments > MOST_SEGMENTS) {
            throw new ScanRefused(ScanProblem.BROKEN);
        }
    }
}
