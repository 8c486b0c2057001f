/** Version of the program, printed on documents; a test keeps it equal to that of package.json. */
export const programVersion = '0.1.0'
