/** How Outlook and Exchange call the zones, and how everybody else does. */
const pairs = `
Dateline Standard Time=Etc/GMT+12|UTC-11=Etc/GMT+11|Aleutian Standard Time=America/Adak|Hawaiian Standard Time=Pacific/Honolulu
Alaskan Standard Time=America/Anchorage|Pacific Standard Time (Mexico)=America/Tijuana|UTC-08=Etc/GMT+8|Pacific Standard Time=America/Los_Angeles
US Mountain Standard Time=America/Phoenix|Mountain Standard Time (Mexico)=America/Mazatlan|Mountain Standard Time=America/Denver
Central America Standard Time=America/Guatemala|Central Standard Time=America/Chicago|Central Standard Time (Mexico)=America/Mexico_City
Canada Central Standard Time=America/Regina|SA Pacific Standard Time=America/Bogota|Eastern Standard Time (Mexico)=America/Cancun
Eastern Standard Time=America/New_York|Haiti Standard Time=America/Port-au-Prince|Cuba Standard Time=America/Havana|US Eastern Standard Time=America/Indianapolis
Paraguay Standard Time=America/Asuncion|Atlantic Standard Time=America/Halifax|Venezuela Standard Time=America/Caracas
Central Brazilian Standard Time=America/Cuiaba|SA Western Standard Time=America/La_Paz|Pacific SA Standard Time=America/Santiago
Newfoundland Standard Time=America/St_Johns|E. South America Standard Time=America/Sao_Paulo|SA Eastern Standard Time=America/Cayenne
Argentina Standard Time=America/Buenos_Aires|Greenland Standard Time=America/Godthab|Montevideo Standard Time=America/Montevideo|Bahia Standard Time=America/Bahia
UTC-02=Etc/GMT+2|Mid-Atlantic Standard Time=Etc/GMT+2|Azores Standard Time=Atlantic/Azores|Cape Verde Standard Time=Atlantic/Cape_Verde
UTC=Etc/UTC|Coordinated Universal Time=Etc/UTC|GMT Standard Time=Europe/London|Greenwich Standard Time=Atlantic/Reykjavik|Morocco Standard Time=Africa/Casablanca
W. Europe Standard Time=Europe/Berlin|Central Europe Standard Time=Europe/Budapest|Romance Standard Time=Europe/Paris|Central European Standard Time=Europe/Warsaw
W. Central Africa Standard Time=Africa/Lagos|Jordan Standard Time=Asia/Amman|GTB Standard Time=Europe/Bucharest|Middle East Standard Time=Asia/Beirut
Egypt Standard Time=Africa/Cairo|E. Europe Standard Time=Europe/Chisinau|Syria Standard Time=Asia/Damascus|South Africa Standard Time=Africa/Johannesburg
FLE Standard Time=Europe/Kiev|Israel Standard Time=Asia/Jerusalem|Kaliningrad Standard Time=Europe/Kaliningrad|Sudan Standard Time=Africa/Khartoum
Libya Standard Time=Africa/Tripoli|Namibia Standard Time=Africa/Windhoek|Arabic Standard Time=Asia/Baghdad|Turkey Standard Time=Europe/Istanbul
Arab Standard Time=Asia/Riyadh|Belarus Standard Time=Europe/Minsk|Russian Standard Time=Europe/Moscow|E. Africa Standard Time=Africa/Nairobi
Iran Standard Time=Asia/Tehran|Arabian Standard Time=Asia/Dubai|Azerbaijan Standard Time=Asia/Baku|Mauritius Standard Time=Indian/Mauritius
Georgian Standard Time=Asia/Tbilisi|Caucasus Standard Time=Asia/Yerevan|Afghanistan Standard Time=Asia/Kabul|West Asia Standard Time=Asia/Tashkent
Ekaterinburg Standard Time=Asia/Yekaterinburg|Pakistan Standard Time=Asia/Karachi|India Standard Time=Asia/Calcutta|Sri Lanka Standard Time=Asia/Colombo
Nepal Standard Time=Asia/Katmandu|Central Asia Standard Time=Asia/Almaty|Bangladesh Standard Time=Asia/Dhaka|Myanmar Standard Time=Asia/Rangoon
SE Asia Standard Time=Asia/Bangkok|North Asia Standard Time=Asia/Krasnoyarsk|China Standard Time=Asia/Shanghai|Singapore Standard Time=Asia/Singapore
W. Australia Standard Time=Australia/Perth|Taipei Standard Time=Asia/Taipei|Tokyo Standard Time=Asia/Tokyo|Korea Standard Time=Asia/Seoul
Cen. Australia Standard Time=Australia/Adelaide|AUS Central Standard Time=Australia/Darwin|E. Australia Standard Time=Australia/Brisbane
AUS Eastern Standard Time=Australia/Sydney|West Pacific Standard Time=Pacific/Port_Moresby|Tasmania Standard Time=Australia/Hobart
Vladivostok Standard Time=Asia/Vladivostok|Central Pacific Standard Time=Pacific/Guadalcanal|New Zealand Standard Time=Pacific/Auckland
UTC+12=Etc/GMT-12|Fiji Standard Time=Pacific/Fiji|Tonga Standard Time=Pacific/Tongatapu|Samoa Standard Time=Pacific/Apia
(UTC+01:00) Brussels, Copenhagen, Madrid, Paris=Europe/Brussels|(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris=Europe/Brussels
(UTC+01:00) Brussel, Kopenhagen, Madrid, Parijs=Europe/Brussels|(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna=Europe/Berlin
(GMT+01.00) Brussels / Copenhagen / Madrid / Paris=Europe/Brussels|(UTC) Dublin, Edinburgh, Lisbon, London=Europe/London`;

export const windowsZones: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(/[|\n]/)
    .map((pair) => {
      const at = pair.lastIndexOf('=');
      return [pair.slice(0, at).toLowerCase(), pair.slice(at + 1)];
    }),
);
