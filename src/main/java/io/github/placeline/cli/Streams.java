package io.github.placeline.cli;

import java.io.PrintWriter;

/// Where a command writes: results, and sentences about what went wrong.
record Streams(PrintWriter out, PrintWriter err) {}
