<#ftl output_format="plainText">
<#import "template.ftl" as mail>
<@mail.emailLayout><#include "../mails/event-update_password.ftl"></@mail.emailLayout>
