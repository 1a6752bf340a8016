/** For how many months before an application a social allowance is paid, where there was the right: three years at most (Law No. 55-IIIQ). */
export const MONTHS_BEFORE_APPLICATION = 36;
