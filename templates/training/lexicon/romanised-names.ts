import { words } from '../words.js';

/** Names in Latin letters of people whose languages are written in others; the lists of faker hold them in their own scripts. */
export const ROMANISED: Record<string, { given: string[]; family: string[]; familyFirst?: boolean }> = {
  chinese: {
    given: words(`
      Wei Fang Min Jing Li Qiang Lei Jun Yang Yong Yan Jie Tao Ming Chao Xiuying Xia Ping Gang Guiying Xin Yu Bo Hui Hao Hua Ying Na Lan Mei Ling
      Xiaoming Xiaoyu Jianguo Jianhua Zhiqiang Wenjie Yifan Zihan Yutong Haoran Junjie Mengmeng Siyuan Tianyi Weiwei Xinyi Yiming Zhen Ziwei Qing
      Shanshan Meiling Yulan Zhigang Guowei Shaohua Rui Kai Peng Bin Xuan Ning Ruoxi Chenxi Jiahui Jiayi Shuang Tingting Xiaolong Yuxuan Lijuan
      Dan Feng Long Hong Xue Lin Yue Cheng Xiaohui Jialing Mei-Ling Wei-Chen Chia-Hao Yi-Ting Shu-Fen Kuan-Yu Pei-Shan Ka-Shing Wai-Man`),
    family: words(`
      Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng
      Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Cui Zhong Tan Lai Fan Wan Qiu Hou Bai Zou Xiong Meng Qin Qian
      Chang Tsai Hsu Hsieh Wong Chan Leung Cheung Lau Ng Chow Kwok Yip Lam Ho Fung Tse Ouyang Sima Zhuge Kuo Chiu Tseng`),
    familyFirst: true,
  },
  japanese: {
    given: words(`
      Haruto Yuto Sota Yuki Hayato Haruki Ryusei Koki Sora Kaito Ren Riku Takumi Daiki Kenta Shota Naoki Kazuki Takashi Hiroshi Kenji Satoshi
      Makoto Kazuo Akira Minoru Tsutomu Shigeru Isamu Noboru Hideki Masato Yoshi Taro Jiro Ichiro Daisuke Ryota Tatsuya Tetsuya Shinji Koji
      Yui Hina Sakura Aoi Rin Mei Yuna Mio Miyu Akari Hana Nanami Misaki Aya Ayaka Asuka Emi Eri Haruka Kaori Keiko Kyoko Mariko Mayumi Megumi
      Michiko Naoko Natsuki Reiko Sachiko Tomoko Yoko Yumi Yuriko Chiyo Fumiko Hiromi Junko Kumiko Masako Noriko Rumi Shiori Tomomi Nao`),
    family: words(`
      Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi
      Shimizu Yamazaki Mori Abe Ikeda Hashimoto Yamashita Ishikawa Nakajima Maeda Fujita Ogawa Goto Okada Hasegawa Murakami Kondo Ishii Saito
      Sakamoto Endo Aoki Fujii Nishimura Fukuda Ota Miura Fujiwara Okamoto Matsuda Nakagawa Nakano Harada Ono Tamura Takeuchi Kaneko Wada
      Nakayama Ishida Ueda Morita Kojima Shibata Sakai Kudo Yokoyama Miyazaki Miyamoto Uchida Takagi Ando Taniguchi Ohno Maruyama Imai`),
  },
  korean: {
    given: words(`
      Minjun Seojun Doyun Jiho Junseo Hajun Jihun Hyunwoo Seungmin Jinwoo Dongwook Sungho Taeyang Jaehyun Woojin Kyungsoo Jiwon Seoyeon Minseo
      Hayun Jiwoo Soyeon Yuna Eunji Hyejin Jisoo Minji Sooyoung Yeji Chaewon Min-jun Seo-yeon Ji-hoon Hye-jin Sang-woo Dong-hyun Young-ho Ji-won
      Eun-ji Sung-min Jae-won Kyung-hee Mi-sook Soo-jin Tae-hyung Hyun-woo Jin-young Yoon-ah Ha-eun Woo-sung Jong-un Byung-hun Seung-hee`),
    family: words('Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Im Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Jeon Ko Moon Yang Son Bae Baek Heo Nam Noh Ha Kwak Sung Cha Joo Woo Koo Min Ryu Chun Bang Gong'),
    familyFirst: true,
  },
  arabic: {
    given: words(`
      Mohammed Muhammad Ahmed Ahmad Mahmoud Ali Omar Umar Youssef Yusuf Khaled Khalid Hassan Hussein Ibrahim Abdullah Abdallah Abdulrahman Mustafa
      Karim Kareem Tarek Tariq Walid Samir Sami Nabil Nasser Faisal Fahad Saad Saeed Said Rashid Hamza Bilal Anas Amr Ayman Bassam Fadi Ghassan
      Hani Hisham Ihab Jamal Majed Marwan Mazen Nizar Osama Rami Ramzi Salem Salim Sultan Wael Yahya Yasser Zaid Ziad Fatima Aisha Khadija Mariam
      Maryam Layla Leila Noor Nour Nora Salma Sara Zainab Zeinab Amal Amina Asma Dalia Dina Eman Farah Ghada Hala Hanan Heba Huda Iman Lina Lubna
      Maha Manal Mona Nadia Nada Nawal Rania Reem Rim Rana Samira Sawsan Shaima Soraya Wafa Yasmine Zahra Abdelaziz Abdelkader Nasreen Rasha`),
    family: words(`
      Al-Sayed Al-Hassan Al-Masri Al-Najjar Al-Khatib Al-Amin Al-Rashid Al-Farsi Al-Zahrani Al-Ghamdi Al-Qahtani Al-Harbi Al-Otaibi Al-Shehri
      El-Sayed El-Masry El-Amrani El-Fassi Haddad Khoury Saleh Mansour Nasser Hamdan Hamdi Darwish Khalil Aziz Bakr Barakat Bishara Daher Fakhoury
      Farouk Ghanem Habib Hijazi Issa Jaber Kanaan Kassem Maalouf Mahfouz Malik Najm Nassar Odeh Qasim Rahman Sabbagh Salameh Shaheen Sharif Taleb
      Tawfik Younis Zaki Benali Bensaid Boumediene Cherkaoui Tazi Bennani Alaoui Idrissi Belhadj Hamidi Yilmaz-Khan Abdelrahman Abboud Shami`),
  },
  persian: {
    given: words(`
      Reza Amir Hossein Mehdi Ali Mohammad Saeed Behnam Farhad Arash Babak Bahram Cyrus Dariush Ehsan Farid Hamid Iraj Javad Kamran Kaveh Kian
      Kourosh Majid Mehran Milad Mojtaba Nima Omid Parsa Payam Pouya Ramin Sasan Shahram Siavash Soheil Vahid Yashar Zahra Maryam Fatemeh Azadeh
      Bahar Elaheh Elham Farnaz Ghazal Golnaz Laleh Leila Mahsa Mina Mitra Nasrin Nazanin Neda Niloufar Parisa Pegah Roya Samira Sepideh Setareh
      Shadi Shirin Simin Soraya Taraneh Yasaman Zohreh`),
    family: words('Ahmadi Hosseini Mohammadi Karimi Rezaei Jafari Moradi Hashemi Ebrahimi Rahimi Sadeghi Ghasemi Najafi Kazemi Rostami Mousavi Shirazi Tehrani Esfahani Bahrami Farahani Ghorbani Kermani Khorasani Nazari Norouzi Pahlavi Rafsanjani Salehi Shokri Taheri Yazdani Zand Zarei Sohrabi Azizi Bagheri Daneshvar'),
  },
  hebrew: {
    given: words('Noam Itai Yonatan Daniel Ariel Eitan Omer Ido Yosef Moshe Avi Avraham Yitzhak Yaakov Shlomo David Gal Guy Tal Ofer Oren Ran Ron Roi Shai Shimon Uri Yair Yaron Yoav Yuval Ziv Noa Maya Tamar Shira Yael Adi Avigail Michal Talia Inbar Hila Keren Liat Merav Nurit Orly Rivka Ronit Rotem Sarit Sharon Shani Sigal Tzipora Ayelet Dafna Einat Efrat Galit Hadar'),
    family: words('Cohen Levi Mizrahi Peretz Biton Dahan Avraham Friedman Malka Azoulay Katz Yosef Amar Ohayon Hadad Gabay Ben-David Ben-Ami Shapira Goldberg Rosenberg Weiss Barak Golan Sharabi Navon Oren Peled Regev Segal Shamir Tal Vaknin Yadin Zohar Bar-Lev Ben-Ari Elbaz Ashkenazi Harari'),
  },
  indian: {
    given: words(`
      Aarav Vivaan Aditya Arjun Sai Krishna Ishaan Rohan Rahul Amit Anil Sunil Sanjay Vijay Ajay Rajesh Ramesh Suresh Mahesh Ganesh Dinesh Mukesh
      Rakesh Naresh Prakash Deepak Vivek Vikram Vinay Vinod Manoj Ashok Ashwin Karthik Kartik Kiran Naveen Nikhil Nitin Pankaj Pradeep Pramod
      Pranav Praveen Rajiv Ravi Rohit Sachin Sandeep Satish Shankar Siddharth Srinivas Tarun Uday Varun Venkat Venkatesh Yash Abhishek Abhinav
      Akshay Anand Anirudh Arvind Balaji Bharat Chetan Dhruv Gaurav Gopal Harish Hemant Jayesh Jignesh Lokesh Madhav Mohan Murali Nilesh Priya
      Pooja Neha Anjali Kavita Sunita Anita Geeta Sita Lakshmi Saraswati Divya Deepa Swati Shreya Sneha Riya Ananya Aditi Aishwarya Bhavana Chitra
      Gayatri Harini Indira Jyoti Kavya Keerthi Lavanya Madhuri Manisha Meena Meera Nandini Nisha Padma Pallavi Preeti Radha Rashmi Rekha Revathi
      Ritu Roopa Sandhya Sangeeta Shanti Shilpa Shobha Smita Sudha Sujata Sushma Tanvi Uma Usha Vandana Vidya Vasudha Yamini Gurpreet Harpreet
      Manpreet Jaspreet Parminder Balwinder Simran Thilini Nuwan Chaminda Dilshan Sanduni Arjuna Bishal Sujan Prakriti`),
    family: words(`
      Sharma Verma Gupta Singh Kumar Patel Shah Mehta Desai Joshi Kulkarni Deshmukh Patil Naik Rao Reddy Naidu Iyer Iyengar Nair Menon Pillai
      Krishnan Subramanian Ramanathan Venkataraman Raghavan Srinivasan Chatterjee Mukherjee Banerjee Bose Ghosh Sen Das Dutta Roy Chakraborty
      Bhattacharya Mishra Tiwari Pandey Dubey Trivedi Shukla Yadav Chauhan Rathore Shekhawat Agarwal Jain Goyal Bansal Mittal Kapoor Khanna Malhotra
      Chopra Mehra Arora Bhatia Sethi Sethia Gill Sandhu Dhillon Grewal Brar Sidhu Thakur Saxena Srivastava Khan Qureshi Ansari Sheikh Siddiqui
      Fernandes D'Souza Pinto Perera Silva Fernando Jayawardena Gunasekara Wickramasinghe Karunaratne Shrestha Gurung Tamang Thapa Adhikari Rahman
      Hossain Chowdhury Islam Uddin Begum Hegde Shetty Kamath Bhat Gowda Murthy Acharya`),
  },
  slavic: {
    given: words(`
      Aleksandr Alexander Alexey Alexei Anatoly Andrei Andrey Anton Arkady Artem Boris Daniil Denis Dmitri Dmitry Egor Evgeny Fyodor Gennady Georgy
      Grigory Igor Ilya Ivan Kirill Konstantin Leonid Maksim Maxim Mikhail Nikita Nikolai Oleg Pavel Pyotr Roman Ruslan Sergei Sergey Stanislav
      Timur Vadim Valery Vasily Viktor Vitaly Vladimir Vladislav Vyacheslav Yegor Yuri Anastasia Anna Daria Ekaterina Elena Galina Irina Ksenia
      Larisa Lyudmila Marina Maria Nadezhda Natalia Natalya Nina Oksana Olga Polina Raisa Svetlana Tamara Tatiana Valentina Vera Viktoria Yelena
      Yulia Zoya Oleksandr Andriy Bohdan Dmytro Ihor Mykhailo Mykola Oleksiy Serhiy Taras Volodymyr Yaroslav Kateryna Nataliya Oksana Halyna
      Dragan Goran Zoran Milan Nikola Stefan Marko Luka Petar Vuk Jelena Milica Ivana Jovana Katarina Snezana Dusan Miroslav Vojislav`),
    family: words(`
      Ivanov Smirnov Kuznetsov Popov Vasiliev Petrov Sokolov Mikhailov Novikov Fedorov Morozov Volkov Alekseev Lebedev Semenov Egorov Pavlov Kozlov
      Stepanov Nikolaev Orlov Andreev Makarov Nikitin Zakharov Zaitsev Soloviev Borisov Yakovlev Grigoriev Romanov Vorobyov Kuzmin Frolov Belov
      Ivanova Smirnova Kuznetsova Popova Petrova Sokolova Morozova Volkova Lebedeva Kozlova Orlova Pavlova Romanova Belova Kovalenko Shevchenko
      Bondarenko Tkachenko Kravchenko Oliynyk Kovalchuk Boyko Melnyk Marchenko Savchenko Rudenko Petrenko Lysenko Zelensky Dostoevsky Tarasov
      Nikolic Jovanovic Petrovic Markovic Djordjevic Stojanovic Ilic Stankovic Pavlovic Milosevic Kovacevic Horvat Babic Maric Juric Novak
      Yeltsin Gorbachev Chernov Zhukov Kasparov Karpov Safin Davydenko`),
  },
  greek: {
    given: words('Georgios Giorgos Dimitris Dimitrios Konstantinos Kostas Ioannis Yannis Nikos Nikolaos Panagiotis Vasilis Christos Athanasios Michalis Spyros Stavros Thanasis Theodoros Yorgos Alexandros Eleni Maria Katerina Vasiliki Sofia Angeliki Georgia Dimitra Ioanna Konstantina Paraskevi Evangelia Despina Chrysoula Fotini Kalliopi Zoe'),
    family: words('Papadopoulos Papadopoulou Papageorgiou Papadakis Nikolaidis Georgiou Dimitriou Konstantinou Ioannidis Pappas Vlachos Angelopoulos Karagiannis Makris Antoniou Economou Vasileiou Stavridis Theodorou Kyriakou Alexiou Panagiotou Samaras Tsipras Mitsotakis Venizelos Kazantzakis Christodoulou Katsaros'),
  },
  southeastAsian: {
    given: words('Nguyen Anh Minh Hung Dung Tuan Huong Linh Thuy Trang Thao Hoa Lan Phuong Quang Duc Hieu Khanh Long Nam Phuc Quan Thanh Thinh Trung Vinh Budi Agus Adi Dewi Sri Siti Wayan Ketut Made Putu Rizky Bayu Dimas Eko Fajar Gita Hendra Indah Joko Kartika Lestari Ayu Nurul Putri Ratna Wulan Somchai Somsak Suda Niran Kittisak Anong Malee Pranee Chai Arthit Jose Maria-Clara Juan-Carlo Althea Jhun Rommel Ligaya Tala Dalisay Nur Aminah Farah Hafiz Izzat Syafiq Azlan Zulkifli'),
    family: words('Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Santoso Wijaya Setiawan Kusuma Hidayat Saputra Pratama Nugroho Susanto Halim Suharto Sukarno Wibowo Srisai Chaiyaporn Suwannarat Thongchai Rattanakosin Santos Reyes Cruz Bautista Ocampo Garcia Mendoza Villanueva Dimaculangan Macaraeg Aquino Ismail Abdullah Razak Hashim'),
  },
  african: {
    given: words(`
      Adebayo Oluwaseun Chinedu Emeka Ngozi Chiamaka Ifeoma Amaka Uche Obinna Kelechi Nnamdi Tunde Folake Yetunde Bukola Segun Kunle Femi Wale Ayo
      Kwame Kofi Kwabena Yaw Ama Akosua Abena Efua Esi Kojo Nana Thandiwe Sipho Nomvula Lerato Thabo Bongani Zanele Lindiwe Mandla Nkosana Sizwe
      Tebogo Kagiso Palesa Naledi Mpho Kgosi Tendai Tatenda Chipo Rudo Farai Wanjiru Kamau Njoroge Otieno Achieng Odhiambo Wambui Mwangi Kipchoge
      Cheptoo Amina Juma Baraka Neema Zawadi Amani Imani Abebe Tadesse Bekele Haile Meseret Tigist Selam Yohannes Dawit Abdi Ayaan Hodan Fartun
      Mamadou Ousmane Aminata Fatou Moussa Ibrahima Seydou Awa Cheikh Modou Babacar Adama Aissatou Kadiatou Boubacar`),
    family: words(`
      Adeyemi Okafor Okonkwo Nwosu Eze Obi Balogun Adebayo Ogunleye Olawale Oyelaran Adichie Achebe Soyinka Okeke Nwachukwu Ibe Uzoma Abubakar Bello
      Mensah Owusu Asante Boateng Osei Appiah Agyeman Amoah Addo Nkrumah Annan Dlamini Nkosi Khumalo Ndlovu Mokoena Molefe Zulu Mthembu Sithole
      Mahlangu Radebe Moyo Ncube Chikwanha Mutasa Kamau Mwangi Otieno Odhiambo Kiprop Wanjala Kenyatta Njoroge Omondi Kariuki Tesfaye Gebre Bekele
      Tadesse Haile Abebe Alemu Worku Diallo Traore Keita Diop Ndiaye Sow Fall Ba Camara Toure Kone Coulibaly Sane Cisse Kouyate Mbeki Tutu Zuma
      Hassan Mohamud Warsame Farah`),
  },
};
