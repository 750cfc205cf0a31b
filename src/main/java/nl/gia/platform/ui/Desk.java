package nl.gia.platform.ui;

import nl.gia.platform.task.Background;
import nl.gia.platform.text.Texts;

/** What every screen gets from the window: language, threads, ways elsewhere, notices, files. */
public record Desk(
    Texts texts, Background background, Navigator navigator, Notices notices, FileChoice files) {}
