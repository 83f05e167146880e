import fc from 'fast-check';

fc.configureGlobal({ seed: 20191218, endOnFailure: true });
