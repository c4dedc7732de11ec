package org.commonthread.member;

import jakarta.validation.constraints.Size;

/** How a member wishes to be called: her handle, the name beside her words, and one line about herself. */
public record Introduction(
        @Handle String handle,

        @Size(min = 1, max = 40, message = "Please give a name of up to 40 characters. It need not be your own.")
        String displayName,

        @Size(max = 120, message = "Please keep it to 120 characters.")
        String about) {}
