// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.store.CaseFile;
import org.cittadino.store.ScanFile;
import org.cittadino.store.Scans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.representations.AccessToken;
import org.mockito.MockedStatic;
import org.mockito.ScopedMock;

/** Who sees a scan, and what is written down before. */
class ScanPageTest {
    private static final byte[] JPEG = {1, 2, 3};

    private final KeycloakSession session = mock(KeycloakSession.class);
    private final Response picture = mock(Response.class);
    private final MockedStatic<Answers> answers = mockStatic(Answers.class);
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> recorded = new ArrayList<>();
    private boolean auditWorks = true;

    @BeforeEach
    void aCaseWithAScanOfTwoPages() {
        mocked.add(answers);
        answers.when(() -> Answers.picture(any())).thenAnswer(asked -> {
            recorded.add("shown");
            return picture;
        });
        mocked.add(mockConstruction(Scans.class, (made, how) -> {
            when(made.ofCase("case-1")).thenReturn(List.of(new ScanFile("scan-1", 2, 3, Instant.EPOCH)));
            when(made.page("case-1", "scan-1", 2)).thenReturn(Optional.of(JPEG));
        }));
        mocked.add(mockConstruction(DeskAudit.class, (made, how) -> {
            if (auditWorks) {
                doAnswer(asked -> recorded.add(asked.getArgument(2) + " " + asked.getArgument(3)))
                        .when(made)
                        .record(any(), any(), any(), any());
            } else {
                doThrow(new IllegalStateException("no audit")).when(made).record(any(), any(), any(), any());
            }
        }));
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @Test
    void theLookIsRecordedBeforeThePageIsShown() {
        assertSame(picture, show(CaseState.CLAIMED, "bruno", "scan-1", "2"));

        assertEquals(2, recorded.size());
        assertEquals("view-scan", recorded.get(0).split(" ")[0]);
        assertEquals("shown", recorded.get(1));
        answers.verify(() -> Answers.picture(JPEG));
    }

    @Test
    void whatCannotBeRecordedIsNotShown() {
        auditWorks = false;

        assertThrows(IllegalStateException.class, () -> show(CaseState.CLAIMED, "bruno", "scan-1", "2"));
        assertEquals(List.of(), recorded);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,       '',    scan-1, 2,  NOT_CLAIMED",
        "MORE_ASKED, bruno, scan-1, 2,  NOT_CLAIMED",
        "APPROVED,   carla, scan-1, 2,  CLAIMED_BY_OTHER",
        "REJECTED,   carla, scan-1, 2,  CLAIMED_BY_OTHER",
        "CLAIMED,    carla, scan-1, 2,  CLAIMED_BY_OTHER",
        "CLAIMED,    bruno, scan-2, 2,  NOT_FOUND",
        "CLAIMED,    bruno, scan-1, 0,  NOT_FOUND",
        "CLAIMED,    bruno, scan-1, 3,  NOT_FOUND",
        "CLAIMED,    bruno, scan-1, -1, NOT_FOUND",
        "CLAIMED,    bruno, scan-1, x,  NOT_FOUND",
        "CLAIMED,    bruno, scan-1, 1,  NOT_FOUND"
    })
    void nobodyElseAndNothingElseIsShown(CaseState state, String holder, String scan, String page, Problem problem) {
        assertEquals(
                problem,
                assertThrows(Refused.class, () -> show(state, holder, scan, page))
                        .problem());
        assertEquals(List.of(), recorded);
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "REJECTED"})
    void whoDecidedItMayLookAfterwardsAndThatIsRecorded(CaseState state) {
        assertSame(picture, show(state, "bruno", "scan-1", "2"));
        assertEquals(2, recorded.size());
        assertEquals("shown", recorded.get(1));
    }

    private Response show(CaseState state, String holder, String scan, String page) {
        var user = mock(UserModel.class);
        when(user.getId()).thenReturn("bruno");
        var open = mock(OpenCase.class);
        var decided = state == CaseState.APPROVED || state == CaseState.REJECTED;
        // whoever held it last is not necessarily who decided
        var file = Samples.file(CaseKind.UPGRADE, state, 3, "ada", decided ? "bruno" : holder);
        when(open.file()).thenReturn(decided ? decidedBy(file, holder) : file);
        return new ScanPage(session, new Official(user, new AccessToken(), mock(ClientModel.class)), open)
                .show(scan, page);
    }

    private static CaseFile decidedBy(CaseFile file, String official) {
        return new CaseFile(
                file.asked(),
                file.ownerId(),
                file.version(),
                file.assignee(),
                Optional.of(official),
                file.reason(),
                file.note(),
                file.seen(),
                file.firstApprovalBy(),
                file.request());
    }
}
