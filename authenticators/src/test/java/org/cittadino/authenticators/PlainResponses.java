// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.StatusType;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.net.URI;

/** Answers as steps make them, without the server that knows how: status, address and headers. */
public final class PlainResponses {
    private PlainResponses() {}

    public static void install() {
        var delegate = mock(RuntimeDelegate.class);
        when(delegate.createResponseBuilder()).thenAnswer(call -> builder());
        RuntimeDelegate.setInstance(delegate);
    }

    /** A page as the server draws it. */
    public static Response page() {
        var page = mock(Response.class);
        when(page.getHeaders()).thenReturn(new MultivaluedHashMap<>());
        return page;
    }

    private static ResponseBuilder builder() {
        var response = page();
        var builder = mock(ResponseBuilder.class, RETURNS_SELF);
        doAnswer(call -> {
                    when(response.getStatus())
                            .thenReturn(call.<Response.Status>getArgument(0).getStatusCode());
                    return builder;
                })
                .when(builder)
                .status(any(Response.Status.class));
        doAnswer(call -> {
                    when(response.getStatus())
                            .thenReturn(call.<StatusType>getArgument(0).getStatusCode());
                    return builder;
                })
                .when(builder)
                .status(any(StatusType.class));
        doAnswer(call -> {
                    when(response.getStatus()).thenReturn(call.getArgument(0));
                    return builder;
                })
                .when(builder)
                .status(anyInt());
        doAnswer(call -> {
                    when(response.getLocation()).thenReturn(call.getArgument(0));
                    return builder;
                })
                .when(builder)
                .location(any(URI.class));
        doAnswer(call -> {
                    when(response.getHeaderString(call.getArgument(0))).thenReturn(call.getArgument(1));
                    return builder;
                })
                .when(builder)
                .header(anyString(), anyString());
        doAnswer(call -> response).when(builder).build();
        return builder;
    }
}
