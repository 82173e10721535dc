/** Counters for Prometheus, in its text format. They name routes and statuses, never who asked for what. */
export class Metrics {
  readonly #requests = new Map<string, number>()
  #seconds = 0
  #segments = 0
  #segmentBytes = 0
  /** Open event streams. */
  streams = 0

  countRequest(route: string, status: number, milliseconds: number): void {
    const labels = `route="${route}",status="${status}"`
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1)
    this.#seconds += milliseconds / 1000
  }

  countSegments(count: number, bytes: number): void {
    this.#segments += count
    this.#segmentBytes += bytes
  }

  /** The page. `workspaces` is how many there are. */
  text(workspaces: number): string {
    const lines = [
      ...metric('tradewind_requests_total', 'counter', [...this.#requests]),
      ...metric('tradewind_request_seconds_total', 'counter', [['', this.#seconds]]),
      ...metric('tradewind_segments_kept_total', 'counter', [['', this.#segments]]),
      ...metric('tradewind_segment_bytes_kept_total', 'counter', [['', this.#segmentBytes]]),
      ...metric('tradewind_event_streams', 'gauge', [['', this.streams]]),
      ...metric('tradewind_workspaces', 'gauge', [['', workspaces]]),
      ...metric('process_resident_memory_bytes', 'gauge', [['', process.memoryUsage.rss()]]),
    ]
    return `${lines.join('\n')}\n`
  }
}

function metric(
  name: string,
  type: 'counter' | 'gauge',
  values: [labels: string, value: number][],
): string[] {
  return [
    `# TYPE ${name} ${type}`,
    ...values.map(([labels, value]) => `${name}${labels && `{${labels}}`} ${value}`),
  ]
}
