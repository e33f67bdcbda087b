// Writes seeds/common-passwords.json: the 3,000 passwords that people choose first.
//
// Nobody's leaked list is copied. Every study of leaks finds the same few habits, so the list is
// grown from them: walks over the keyboard, runs and repeats of digits, names, teams and words of
// affection, each bare and with the endings people add when asked for a digit (1, 123, a year).
// What is shorter than eight characters is refused anyway and left out. All in lower case, the
// commonest habits first, until there are 3,000. Run: node scripts/common-passwords.mjs
import { writeFile } from "node:fs/promises";

const HOW_MANY = 3000;
const LEAST = 8;

const list = (text) => text.trim().split(/\s+/);

// The ones that top every yearly table and that no rule below would make.
const famous = list(`
  password 12345678 123456789 1234567890 qwertyuiop 11111111 password1 qwerty123 1q2w3e4r
  1qaz2wsx 1q2w3e4r5t iloveyou 00000000 123123123 987654321 sunshine princess football baseball
  superman trustno1 jennifer michelle computer starwars whatever passw0rd p@ssw0rd p@ssword
  pa55word pass1234 password123 password12 password! welcome1 welcome123 letmein1 letmein123
  admin123 admin1234 administrator abcd1234 abc12345 abcdefgh abcdefg1 a1b2c3d4 a1s2d3f4 aa123456
  aaaaaaaa asdfghjk asdfghjkl asdf1234 asdfasdf zxcvbnm1 zxcvbnm123 qwerty12 qwerty1234 qwer1234
  qwertyui qwe123qwe 1234qwer 123qwe123 12qwaszx q1w2e3r4 q1w2e3r4t5 zaq12wsx zaq1xsw2 1qazxsw2
  1qaz2wsx3edc qazwsxedc qazwsx123 147258369 159357456 123654789 741852963 789456123 963852741
  12341234 12121212 13131313 11223344 1122334455 112233445566 123321123 1234554321 12344321
  0123456789 0987654321 87654321 88888888 99999999 77777777 66666666 55555555 44444444 33333333
  22222222 69696969 10203040 102030405060 123456789a 123456789q a123456789 a12345678 12345678a
  changeme changeme1 change123 default1 guest123 root1234 rootroot toortoor test1234 testtest
  temp1234 temppass secret12 secret123 secretpw master12 master123 monkey12 monkey123 dragon12
  dragon123 shadow12 shadow123 killer12 ninja123 hunter12 hunter123 jordan23 michael1 charlie1
  jessica1 ashley12 football1 baseball1 superman1 batman123 pokemon1 pokemon123 naruto123
  liverpool liverpool1 chelsea1 arsenal1 barcelona realmadrid juventus1 manchester mustang1
  corvette mercedes porsche1 ferrari1 yamaha12 harley12 marlboro metallica slipknot nirvana1
  blink182 greenday eminem12 beautiful babygirl babygirl1 butterfly chocolate cheesecake
  sweetheart sweetie1 lovelove loveyou1 iloveyou1 iloveyou2 iloveyou12 iloveu12 ilovegod
  ihateyou fuckyou1 fuckyou2 fuckyou123 asshole1 bullshit cocacola coca-cola drpepper
  mountaindew pepsi123 samsung1 samsung123 nokia123 iphone12 internet internet1 computer1
  gateway1 microsoft windows1 windows10 linux123 google123 facebook facebook1 myspace1 linkedin
  youtube1 twitter1 amazon123 netflix1 spotify1 minecraft roblox123 fortnite warcraft starcraft
  counter1 skywalker startrek starwars1 matrix123 gandalf1 hogwarts voldemort superstar
  rockstar1 rainbow1 unicorn1 elephant dolphins dolphin1 penguin1 snowball snowflake sunflower
  strawberry blueberry pineapple watermelon cinnamon peanut12 cupcake1 princess1 princesa
  estrella corazon1 mariposa teamo123 tequiero contrasena contraseña passwort passwort1
  motdepasse azertyuiop azerty123 azerty12 soleil12 doudou12 loulou12 bonjour1 chouchou
  hallo123 schatz12 sommer12 qwertz123 qwertzui qwertzuiop senha123 brasil123 flamengo
  woaini1314 woaini520 5201314a 1314520a zhang123 wang1234 nihao123 parola12 ciaociao
  andrea12 juventus forzamilan sakura123 aikotoba slaptazodis lozinka1 heslo123 haslo123
  polska12 zaq123wsx salasana wachtwoord welkom01 welkom123 welkom12 lösenord letmein!
  opensesame nopassword nopasswd mypassword mypass123 yourpassword thispassword newpassword
  oldpassword qwertypassword passpass password0 passwords password2 password3 password7
  password9 password01 password99 password11 password21 password22 password69 password1234
  password12345 password321 p4ssw0rd p455w0rd pa$$w0rd pa$$word passw0rd1 passw0rd123 p@ssw0rd1
  p@ssw0rd123 p@55w0rd pass@123 pass@word admin@123 admin!23 welcome@123 qwerty@123 india@123
  abcd@1234 abc@1234 test@123 root@123 user1234 username user@123 login123 access14 access123
  correcthorsebatterystaple correct-horse-battery-staple hunter2hunter2 tinkerbell thunder1
  thunderbird scooby12 snoopy12 garfield mickeymouse spiderman spiderman1 wolverine ironman1
  captain1 avengers deadpool1 christopher alexander alexandra elizabeth stephanie nicholas
  jonathan samantha victoria isabella catherine katherine danielle kimberly benjamin
  september december november february honolulu california newyork1 newyork123 london123
  paris123 berlin123 moscow123 melbourne australia scotland ireland1 jamaica1 brooklyn
  cowboys1 steelers packers1 yankees1 redsox04 lakers24 broncos1 raiders1 patriots eagles12
  dodgers1 giants12 celtics1 bulls123 gunners1 rangers1 celtic1888 bigdaddy1 bigdaddy cowgirl1
  playboy1 pussycat hotmail1 hotmail123 yahoo123 gmail123 blahblah nothing1 whatever1 forever1
  forever21 friends1 friendship bestfriend family123 mommy123 daddy123 mama1234 jesus123
  jesus777 jesuschrist godisgood blessed1 heaven12 angel123 angels12 faith123 trinity1 matthew1
  genesis1 proverbs31 john3:16 hallelujah allah786 krishna1 omsairam saibaba1 jaimatadi
`);

const words = list(`
  password qwerty welcome letmein monkey dragon master shadow sunshine princess football baseball
  soccer hockey basketball superman batman iloveyou love lovely hello freedom whatever trustno
  admin login test guest user access secret summer winter spring autumn flower purple orange
  yellow silver golden diamond cookie chocolate banana cheese pepper ginger buster tigger snoopy
  rabbit kitten puppy tiger lion eagle falcon phoenix panther wolf ninja samurai pirate killer
  hunter warrior soldier ranger captain wizard magic mystery matrix pokemon naruto mustang ferrari
  porsche yamaha harley corvette chelsea arsenal liverpool barcelona madrid juventus milan
  yankees cowboys steelers lakers angel heaven jesus blessed family mother father sister brother
  friend friends forever sweet sweety baby babygirl honey sexy hottie happy smile music guitar
  dance rock metal eminem nirvana computer internet google facebook samsung nokia apple iphone
  android windows linux oracle cisco server system office company student teacher school college
  money dollar lucky star stars starwars rainbow unicorn butterfly dolphin elephant
`);

const names = list(`
  michael jessica ashley daniel andrew joshua jennifer thomas robert matthew anthony charlie
  jordan taylor hannah amanda nicole michelle sarah melissa stephanie elizabeth william david
  james john joseph richard george edward brian kevin jason justin ryan brandon tyler austin
  dylan nathan samuel benjamin christian alexander nicholas jonathan patrick steven maria anna
  laura andrea julia sandra sabrina daniela carlos jose juan luis miguel antonio alejandro diego
  sophie emma olivia emily chloe grace lily ella maggie bailey molly max lucky buddy rocky
  oliver jack harry oscar simon martin peter stefan thomas lukas felix alex sam chris mike nick
  tony marco mario luca paolo giulia francesca natasha irina olga dmitry sergey ivan ahmed
  mohamed muhammad ali fatima rahul priya anjali kumar singh sanjay krishna lakshmi
`);

const endings = list(
  "1 12 123 1234 12345 123456 ! 01 0 2 7 11 21 22 23 69 77 88 99 007 321 1! 123! @123 #1",
);
const years = Array.from({ length: 17 }, (_, n) => String(2026 - n));
const births = Array.from({ length: 16 }, (_, n) => String(2000 - n));

const rows = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz"];
const turned = (text) => [...text].reverse().join("");

function* walks() {
  for (const row of rows.flatMap((each) => [each, turned(each)])) {
    for (let size = LEAST; size <= Math.min(row.length, 12); size++) yield row.slice(0, size);
    for (const ending of ["1", "12", "123", "1234"]) yield row.slice(0, 7) + ending;
  }
}

function* repeats() {
  for (const sign of "0123456789abcdefghijklmnopqrstuvwxyz") {
    for (const size of [8, 9, 10]) yield sign.repeat(size);
  }
  for (const part of list(
    "12 21 10 13 69 23 1234 4321 2580 1122 123 321 abc qwe asd zxc 147 159 007",
  )) {
    yield part.repeat(Math.ceil(LEAST / part.length));
  }
}

function* inTurns() {
  const all = [...words, ...names];
  yield* all;
  for (const ending of endings) for (const word of all) yield word + ending;
  for (const year of [...years, ...births]) for (const word of all) yield word + year;
}

const chosen = new Set();
for (const source of [famous, walks(), repeats(), inTurns()]) {
  for (const password of source) {
    if (password.length >= LEAST && chosen.size < HOW_MANY) chosen.add(password.toLowerCase());
  }
}
const file = new URL("../seeds/common-passwords.json", import.meta.url);
await writeFile(file, `${JSON.stringify([...chosen], null, 2)}\n`);
console.log(`${chosen.size} common passwords`);
