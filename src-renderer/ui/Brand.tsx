/** The mark and the name at the top of the navigation. */
export function Brand({ name }: { readonly name: string }) {
  return (
    <div className="flex items-center gap-2 px-2 pt-1 pb-3 font-bold">
      <svg aria-hidden="true" width="18" height="18" viewBox="0 0 18 18">
        <rect width="18" height="18" rx="5" fill="var(--accent)" />
        <path
          d="M5.5 12.5h6l2-6"
          fill="none"
          stroke="var(--accent-ink)"
          strokeWidth="2"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
      {name}
    </div>
  )
}
