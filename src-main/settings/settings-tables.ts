/** Settings of this device and facts that only it needs; local, never journalled. */
export interface DeviceSettingTable {
  name: string
  /** JSON. */
  value: string
}
