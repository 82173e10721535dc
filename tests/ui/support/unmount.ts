import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

/** Unmounts what was rendered after each test of the file. */
export function withUnmount(): void {
  afterEach(cleanup)
}
