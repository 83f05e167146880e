import fc from 'fast-check';

/** A property that fails says so within minutes: a long history can be made smaller for hours, and no time limit of a test stops that. */
fc.configureGlobal({ interruptAfterTimeLimit: 240_000, markInterruptAsFailure: true });
