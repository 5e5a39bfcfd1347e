import { vi } from 'vitest';

// Unit tests write links and records of the present version, of an older and of a newer one. They hold for any version that the model has, so
// they compute with this one: raising the model's version, which a changed value asks for, does not make them fail.
vi.mock('../../src/model/version.ts', () => ({ MODEL_VERSION: '1', MODEL_FINGERPRINTS: {} }));
