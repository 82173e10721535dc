import { LoaderCircle } from 'lucide-react'

/** Turning mark for work in progress; stays hidden for the first 300 ms so that quick work shows nothing. */
export function Spinner() {
  return (
    <span aria-hidden="true" className="inline-flex" style={{ animation: 'tw-late 300ms step-end' }}>
      <LoaderCircle className="tw-spin size-3.5" />
    </span>
  )
}
