/** Every field of a type by its path, whatever it holds: `judges` and `judges.track` and `judges.track.stage`. */
export type Fields<T> = T extends string | number | boolean | null | undefined
  ? never
  : T extends readonly (infer Each)[]
    ? Fields<Each>
    : string extends keyof T
      ? Fields<T[keyof T]>
      : { [Name in keyof T & string]-?: Name | `${Name}.${Fields<T[Name]>}` }[keyof T & string];

/** Fields that one type has and the other lacks. */
export type Differing<One, Other> = Exclude<Fields<One>, Fields<Other>> | Exclude<Fields<Other>, Fields<One>>;
