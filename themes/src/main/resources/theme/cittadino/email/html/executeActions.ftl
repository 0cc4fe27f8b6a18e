<#import "template.ftl" as mail>
<@mail.emailLayout><#include "../mails/executeActions.ftl"></@mail.emailLayout>
